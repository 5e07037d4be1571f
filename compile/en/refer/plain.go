package refer

import (
	"dialoguec/compile/en/lex"
)

// plainReference reads what has no name of its own: an event with a date ("the
// fourth joint workshop in Japan in August 2014"), a working group that is
// told apart ("the expert working group").
func (r *References) plainReference(i, from, to int32) int32 {
	start := r.modifiers(i, from)
	if start == i || r.HitOn(start) != 0 && r.meetingName(start) {
		return i
	}
	s := r.TokenText(i)
	end := r.sentenceEnd(i, to)
	switch {
	case s == "group" && r.TokenText(i-1) == "working" || s == "force" && r.TokenText(i-1) == "task":
		if !r.Token(start - 1).In(lex.ClassDeterminer) {
			return i
		}
		on, own := r.groupOn(i+1, end), r.ownWord(start, i-1)
		if own && r.Is(i+1, lex.To) {
			on = i + 1 // its name is complete, what follows is its task
		}
		if own || on > i+1 {
			return r.addReference(lex.RefGroup, start, on, referenceGroup, end)
		}
	case s == "visit" && r.Role(i-1)&lex.RoleFormal != 0 && r.Is(i+1, lex.To) && r.inCountry(i+2):
		return r.addReference(lex.RefEvent, i-1, r.Hits[r.HitAt[i+2]-1].To, referenceVisit, end)
	case r.Token(i).In(lex.ClassEvent) && s != "event" && s != "visit" && s != "exercise" && s != "forum" || s == "meeting" && r.TokenText(start) == "kick":
		if date, _ := r.dateOf(start, i+1, end); date != "" && !r.ofMeeting(start, i+1) {
			return r.addReference(lex.RefEvent, start, i+1, referenceEvent, end)
		}
	}
	return i
}

// groupOn returns the token behind what a working group that ends at i is on:
// "on migrant labor", "to protect workers"; i where nothing says it.
func (r *References) groupOn(i, to int32) int32 {
	if !r.Is(i, lex.On, lex.For, lex.To) {
		return i
	}
	end := i
	for at := i + 1; at < to && r.lowNoun(at); at++ {
		end = at + 1
	}
	return end
}

// ownWord reports whether one of the words before "working group" says which
// one is meant: "expert", not "new" or "joint".
func (r *References) ownWord(from, to int32) bool {
	for ; from < to; from++ {
		t := r.Token(from)
		if !t.Is(lex.FlagHyphen) && !t.In(lex.ClassOrdinal|lex.ClassCardinal|lex.ClassAdverb|lex.ClassDeterminer) && r.Role(from)&lex.RoleVague == 0 {
			return true
		}
	}
	return false
}

func (r *References) meetingName(i int32) bool { return r.Token(i).In(lex.ClassSeriesHead) }

// modifiers goes back over the small words before the noun at i: "fourth
// joint", "kick-off".
func (r *References) modifiers(i, from int32) int32 {
	start := i
	for j := i - 1; j >= from && j > i-8; j-- {
		t := r.Token(j)
		if t.Is(lex.FlagHyphen) {
			if r.Token(j - 1).In(lex.ClassPreposition) {
				return i // "in-person"
			}
			continue
		}
		if !t.Is(lex.FlagWord|lex.FlagNumber) || t.In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassConjunction|lex.ClassPronoun|lex.ClassModal|lex.ClassBe|lex.ClassHave) || t.Word == lex.To || t.In(lex.ClassVerb) && t.In(lex.ClassGerund|lex.ClassPast) && r.TokenText(j) != "working" || t.Is(lex.FlagNumber) {
			return start
		}
		start = j
	}
	return start
}
