package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// A need is what the head of a name needs beside it to make one.
type need string

const (
	needWhose     need = "whose"     // whose meeting it is
	needLast      need = "last"      // to be the last noun
	needOf        need = "of"        // what it is of
	needExecutive need = "executive" // "Executive" before it
	needAfter     need = "after"     // something after it
	needNational  need = "national"  // "National" and a word before it, or what all need
	needCountry   need = "country"   // a country before it, or what all need
	needThe       need = "the"       // "the" before it, and a word of its own
	needBegins    need = "begins"    // what it is of, and nothing before it
	needNumber    need = "number"    // what all need; a number before it is of the name
)

// needs lists those that the data may name.
var needs = []need{needWhose, needLast, needOf, needExecutive, needAfter, needNational, needCountry, needThe, needBegins, needNumber}

// needOf returns what the head at i needs; "" if nothing of its own.
func (r *reader) needOf(i int32) need { return tables().needs[r.TokenText(i)] }

// kind tells the kind of a name by its head and the words beside it; "" if it
// is no name.
func (s *sentence) kind(head, from int32) schema.ReferenceKind {
	role, next := s.Role(head), s.Token(head+1)
	switch s.needOf(head) {
	case needWhose:
		return only(head > from && s.Token(head-1).Is(lex.FlagPossessive) || s.Is(head-1, lex.Summit, lex.Ministerial, lex.Leaders, lex.Ministers), schema.RefEvent)
	case needExecutive:
		return only(s.Token(head-1).In(giver), schema.RefDocument)
	case needThe:
		if from == head || s.Token(head-1).Is(lex.FlagPossessive) || !s.introduced(from) {
			return ""
		}
	case needOf, needBegins:
		if next.Word != lex.Of || !s.Token(head+2).Name() {
			return ""
		}
	case needLast:
		if next.Is(lex.FlagWord) && !next.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassVerb|lex.ClassBe) {
			return ""
		}
	}
	switch {
	case role.Has(lex.RoleGroupHead):
		return only(head > from && s.Role(head-1).Has(lex.RoleGroupKind) || head == from && s.isOn(head), schema.RefWorkingGroup)
	case role.Has(lex.RoleEvent):
		return schema.RefEvent
	case role.Has(lex.RoleProgramme):
		return schema.RefProgramme
	}
	return schema.RefDocument
}

// isOn reports whether a bare group says what it is on, and has no acronym as
// bodies do: "Committee on Reefs and Quays".
func (s *sentence) isOn(head int32) bool {
	return s.Is(head+1, lex.On) && s.Token(head+2).Name() && s.acronymAt(s.nameEnd(head+1)) == ""
}

// only returns a kind if yes, else none.
func only(yes bool, kind schema.ReferenceKind) schema.ReferenceKind {
	if yes {
		return kind
	}
	return ""
}

// smallKind tells the kind that the common noun at i names; "" if it is none.
func (r *reader) smallKind(i int32) schema.ReferenceKind {
	t := r.Token(i)
	switch {
	case t.Is(lex.FlagCapital):
		return ""
	case t.In(lex.ClassEvent):
		return schema.RefEvent
	case t.In(lex.ClassDocument):
		return schema.RefDocument
	case t.In(lex.ClassProgramme):
		return schema.RefProgramme
	case r.smallGroup(i):
		return schema.RefWorkingGroup
	}
	return ""
}

// smallGroup reports whether a group without capitals that the token at i heads
// is a working group.
func (r *reader) smallGroup(i int32) bool {
	return i > 0 && tables().small[r.TextIn(i-1, i+1)] == schema.RefWorkingGroup
}

// tellsWhich reports whether a name says more than its kind: it has a word of
// its own, or goes on after the head.
func (s *sentence) tellsWhich(n name) bool {
	dated := s.Role(n.head).Has(lex.RoleDated)
	if n.to > n.head+1 && !dated {
		return true
	}
	switch s.needOf(n.head) {
	case needAfter:
		return false
	case needNational:
		if n.head-n.from > 1 && s.Token(n.head-2).In(nation) {
			return true
		}
	case needCountry:
		if s.Token(n.head-1).Is(lex.FlagPossessive) && s.inCountry(n.head-2) {
			return true
		}
	}
	if dated {
		return n.head > n.from && (s.Is(n.from-1, lex.Upcoming, lex.Next) || s.whenOrWhere(n.from, n.to) || s.apposedKind(n.to) != "")
	}
	return s.toldApart(n) || s.ownWords(n)
}

// ownWords reports whether a word before the head is neither a country nor one
// that many names have.
func (s *sentence) ownWords(n name) bool {
	for i := n.from; i < n.head; i++ {
		t := s.Token(i)
		if t.Is(lex.FlagWord|lex.FlagNumber) && !t.In(lex.ClassDeterminer|lex.ClassOrdinal|lex.ClassCardinal) && t.Role&(lex.RoleHollow|lex.RoleGroupKind) == 0 && !s.inCountry(i) {
			return true
		}
	}
	return false
}

// toldApart reports whether a bare kind is told from others by what is around
// it: "the March 25 Joint Statement", "the Joint Statement by Presidents A and
// B", "the Leaders’ Summit in Woodside", "the Japan-Peru Summit".
func (s *sentence) toldApart(n name) bool {
	switch {
	case n.head == n.from:
		return s.dated(n.from-1) && s.kind(n.head, n.from) == schema.RefDocument // "the 2015 Guidelines"
	case s.whenOrWhere(n.from, n.to), len(s.countries.In(nil, n.from, n.head)) > 1:
		return true
	}
	c := s.Ahead(n.to, s.to)
	if !c.Is(lex.By, lex.Between) {
		return false
	}
	c.At++
	c = c.SkipWord(lex.The)
	return s.people.On(c.At) != 0 || c.Token().Name()
}
