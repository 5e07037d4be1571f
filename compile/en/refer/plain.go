package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// plain reads what has no name of its own: an event with a date ("the fourth
// joint workshop in Japan in August 2014"), a working group that is told apart
// ("the expert working group").
func (s *sentence) plain(i int32) int32 {
	if !s.Token(i).In(lex.ClassEvent | lex.ClassMeeting | lex.ClassGroup | lex.ClassDocument) {
		return i
	}
	start := s.modifiers(i)
	if s.Token(i).In(lex.ClassDocument) {
		return s.datedDocument(start, i)
	}
	if start == i || s.HitOn(start) != 0 && s.Token(start).In(lex.ClassSeriesHead) {
		return i
	}
	switch {
	case s.smallGroup(i):
		return s.smallGroupAt(start, i)
	case s.Token(i).In(lex.ClassEvent) && !s.Token(i).In(commonEvent) && !s.Token(i-1).In(callMode), s.Token(i).In(lex.ClassMeeting) && s.Token(start).In(openingMeeting):
		for start < i-1 && s.Token(start).In(draft) {
			start++ // "upcoming"
		}
		if date, _ := s.dateOf(schema.RefEvent, start, i+1); date != "" && !s.ofMeeting(start, i+1) {
			return s.enter(schema.RefEvent, start, i+1, referenceEvent)
		}
	}
	return i
}

// datedDocument reads a document without a name that its date tells apart: "the
// May 27 trilateral joint statement". It returns where to go on, the head if
// there is none.
func (s *sentence) datedDocument(start, head int32) int32 {
	if start == head || s.ofMeeting(start, head+1) {
		return head
	}
	if date, _ := s.dateOf(schema.RefDocument, start, head+1); date == "" || !s.dated(start-1) {
		return head
	}
	return s.enter(schema.RefDocument, start, head+1, referenceDated)
}

// smallGroupAt reads a working group without capitals from its first word to
// its head.
func (s *sentence) smallGroupAt(start, head int32) int32 {
	if !s.Token(start - 1).In(lex.ClassDeterminer) {
		return head
	}
	on, own := s.groupOn(head+1), s.ownWord(start, head-1)
	if own && s.Is(head+1, lex.To) {
		on = head + 1 // its name is complete, what follows is its task
	}
	if !own && on == head+1 {
		return head
	}
	return s.enter(schema.RefWorkingGroup, start, on, referenceGroup)
}

// groupOn returns the token after what a working group that ends at i is on:
// "on migrant labor", "to protect workers"; i if nothing says it.
func (s *sentence) groupOn(i int32) int32 {
	if !s.Is(i, lex.On, lex.For, lex.To) {
		return i
	}
	if end := s.lowEnd(i + 1); end > i+1 {
		return end
	}
	return i
}

// ownWord reports whether one of the words before "working group" says which
// one is meant: "expert", not "new" or "joint".
func (s *sentence) ownWord(from, to int32) bool {
	for ; from < to; from++ {
		t := s.Token(from)
		if !t.Is(lex.FlagHyphen) && !t.In(lex.ClassOrdinal|lex.ClassCardinal|lex.ClassAdverb|lex.ClassDeterminer) && !t.Role.Has(lex.RoleVague) {
			return true
		}
	}
	return false
}

// modifiers goes back over the small words before the noun at i: "fourth
// joint", "kick-off".
func (s *sentence) modifiers(i int32) int32 {
	start := i
	for j := i - 1; j >= s.from && j > i-8; j-- {
		t := s.Token(j)
		if t.Is(lex.FlagHyphen) {
			if s.Token(j - 1).In(lex.ClassPreposition) {
				return i // "in-person"
			}
			continue
		}
		if !t.Is(lex.FlagWord) || t.In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassConjunction|lex.ClassPronoun|lex.ClassModal|lex.ClassBe|lex.ClassHave) || t.Word == lex.To || t.In(lex.ClassVerb) && t.In(lex.ClassGerund|lex.ClassPast) && !s.Token(j).In(groupForm) {
			return start
		}
		start = j
	}
	return start
}

// lowEnd returns the token after the noun phrase that begins at i, with no word
// in it that begins another phrase.
func (s *sentence) lowEnd(i int32) int32 {
	for i < s.to && s.lowNoun(i) {
		i++
	}
	return i
}

// lowNoun reports whether the token at i may be in such a noun phrase.
func (s *sentence) lowNoun(i int32) bool {
	t := s.Token(i)
	switch {
	case t.Is(lex.FlagHyphen):
		return true
	case !t.Is(lex.FlagWord), s.Is(i, lex.To, lex.That):
		return false
	case t.In(lex.ClassPreposition | lex.ClassConjunction | lex.ClassPronoun | lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassRelative | lex.ClassSubordinate):
		return false
	}
	return !(t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird)) || t.Role.Has(lex.RoleNominal)
}
