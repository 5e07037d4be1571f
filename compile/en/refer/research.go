package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// researched reads what joint research is on, if it has a name and an acronym
// of its own, which is in the parentheses at i: "research on the Quiet Harbour
// Network (QHN)". A field of technology at large is none. It returns where to go
// on, i if there is none.
func (s *sentence) researched(i int32) int32 {
	if !s.Token(i+2).Is(lex.FlagClose) || s.bodies.On(i+1) != 0 || s.acronymAt(i) == "" {
		return i
	}
	field := i // where the field begins in which the name ends
	for j := i - 1; j >= s.from && j > i-5 && field == i; j-- {
		if h, ok := s.Hit(j); ok && h.To == i && h.Kinds&lex.ReferenceKinds != 0 {
			field = j
		}
	}
	start := field
	for start > s.from && s.Token(start-1).Name() && !s.Token(start-1).In(lex.ClassDeterminer) && !s.clauses.Covered(start-1) && s.people.On(start-1) == 0 {
		start--
	}
	if i-start < 2 || start == field || s.TokenText(start)[0] != s.TokenText(i + 1)[0] {
		return i
	}
	on := start - 1
	if s.Is(on, lex.The) {
		on--
	}
	if !s.ofResearch(on) {
		return i
	}
	return s.enter(schema.RefProgramme, start, i, referenceResearch)
}

// ofResearch reports whether the preposition at i belongs to joint research:
// "research cooperation on", "R&D in the field of".
func (s *sentence) ofResearch(i int32) bool {
	if !s.Is(i, lex.On, lex.Of, lex.Into, lex.In) {
		return false
	}
	for j := i - 1; j >= s.from && j > i-8; j-- {
		t := s.Token(j)
		switch {
		case t.Role.Has(lex.RoleResearch), t.Is(lex.FlagAmpersand) && s.Token(j-1).Is(lex.FlagUpper) && s.Token(j+1).Is(lex.FlagUpper):
			return true
		case !t.Is(lex.FlagWord | lex.FlagAmpersand), t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird) && !t.In(lex.ClassNoun), t.In(lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassPronoun):
			return false
		}
	}
	return false
}
