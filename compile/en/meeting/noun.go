package meeting

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
)

// meetingNoun reports whether token i names a meeting: "meeting", "round",
// "session", or the noun "convening" of "the fourth convening of the Group".
func (r sessions) meetingNoun(i int32) bool {
	t := r.Token(i)
	if !t.In(convening) {
		return t.In(lex.ClassMeeting)
	}
	before := r.Token(i - 1)
	return before.In(lex.ClassOrdinal) || before.Is(lex.FlagOrdinal)
}

// countedTalks reports whether token i is "dialogue" or the like, in small letters,
// as one of several: "The next dialogue is to be held in Lima", "our next
// consultations", "since the fourth dialogue". The head of a series names its meetings
// so too: "the next conference", "the second high-level policy dialogue".
func (r sessions) countedTalks(i int32, s lex.Sentence) bool {
	before := r.Back(i-1, s.From).Until(counts)
	if whose := before.Next(); r.Token(i).Is(lex.FlagCapital) || !whose.In(lex.Any{lex.ClassDeterminer, lex.RoleOwn}) {
		return false
	}
	if before.In(previous) && r.Token(i).In(told) {
		return true // "since the last dialogue, which was held in Lima"
	}
	if before.In(lex.Any{previous, newest, lex.ClassOrdinal, lex.FlagOrdinal}) {
		return r.headsSeries(i)
	}
	return before.Is(lex.Next) && (r.Token(i).In(told) || r.Token(i).In(lex.ClassEvent) && r.headsSeries(i))
}

// headsSeries reports whether token i is the head of the first series of the text, and of no
// other one that is named before it.
func (r sessions) headsSeries(i int32) bool {
	heads := false
	for n := range r.series.Dialogues {
		d := &r.series.Dialogues[n]
		if heads && d.From > i {
			break
		}
		if d.Series >= 0 && r.Tokens[d.Head].Hash == r.Tokens[i].Hash {
			if heads = d.Series == 0; !heads {
				return false
			}
		}
	}
	return heads
}

// meets reports whether the verb at i says that its subject meets: "met",
// "reconvenes", "came together".
func (r sessions) meets(i int32) bool {
	return r.Token(i).In(lex.ClassMeet) || r.Token(i).In(together) && r.Token(i-1).In(comingTogether)
}

// toMeet reports whether "meet" at i is what somebody decided to do at a place or
// on a day: "decided to meet in Lima".
func (r sessions) toMeet(i int32, s lex.Sentence) bool {
	t := &r.Tokens[i]
	if !t.In(lex.ClassMeet) || !t.In(lex.ClassBase) || !r.Is(i-1, lex.To) || !r.Token(i-2).In(lex.ClassFuture) || r.Token(i-2).In(lex.ClassModal) {
		return false
	}
	if !r.Is(i+1, lex.In, lex.At, lex.On) {
		return false
	}
	for _, h := range r.HitsIn(i+2, min(s.To, i+4)) {
		if _, ok := r.Meaning(h, lex.KindCity); ok && h.From == i+2 {
			return true
		}
	}
	ds := r.dates.In(i+1, s.To)
	return len(ds) > 0 && ds[0].From <= i+3
}

// plannedFor reports whether token i is that of talks that are planned for a
// day, and that nothing but a level describes: "Senior-level consultations are
// planned for late 2021".
func (r sessions) plannedFor(i int32, s lex.Sentence) bool {
	if !r.Tokens[i].In(told) || r.Tokens[i].Is(lex.FlagCapital) {
		return false
	}
	c := r.Ahead(i+1, s.To).SkipAll(lex.ClassModal | lex.ClassBe)
	if c.At == i+1 || !c.In(scheduled) || !c.Next().Is(lex.For, lex.In, lex.On) {
		return false
	}
	if ds := r.dates.In(c.At, s.To); len(ds) == 0 || ds[0].From > c.At+3 {
		return false
	}
	for at := i - 1; at >= s.From; at-- {
		if !series.LevelWord(r.Text, at) && !r.Tokens[at].In(lex.Any{lex.ClassDeterminer, lex.ClassLevel, lex.FlagHyphen, further}) && r.TokenText(at) != "level" {
			return false
		}
	}
	return true
}
