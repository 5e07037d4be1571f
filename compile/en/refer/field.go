package refer

import (
	"dialoguec/compile/en/lex"
)

// researched reads what joint research is on, where it has a name and an
// acronym of its own, which stands in the parentheses at i: "research on the
// Quiet Harbour Network (QHN)". A field of technology at large is none. It
// returns where to go on, i where there is none.
func (r *References) researched(i, from, to int32) int32 {
	if !r.Token(i+2).Is(lex.FlagClose) || r.bodies.On(i+1) != 0 || r.acronymBehind(i) == "" {
		return i
	}
	field := i // where the field begins that the name ends in
	for j := i - 1; j >= from && j > i-5 && field == i; j-- {
		if h, ok := r.Hit(j); ok && h.To == i && h.Kinds&lex.ReferenceKinds != 0 {
			field = j
		}
	}
	start := field
	for start > from && r.Token(start-1).Name() && !r.Token(start-1).In(lex.ClassDeterminer) && !r.clauses.Covered(start-1) && r.people.On(start-1) == 0 {
		start--
	}
	if i-start < 2 || start == field || r.TokenText(start)[0] != r.TokenText(i + 1)[0] {
		return i
	}
	at := start
	if r.Is(at-1, lex.The) {
		at--
	}
	if !r.ofResearch(at-1, from) {
		return i
	}
	return r.addReference(lex.RefProgramme, start, i, referenceResearch, r.sentenceEnd(i, to))
}

// ofResearch reports whether the preposition at i belongs to joint research:
// "research cooperation on", "research and development in the field of".
func (r *References) ofResearch(i, from int32) bool {
	if !r.Is(i, lex.On, lex.Of, lex.Into, lex.In) {
		return false
	}
	for j := i - 1; j >= from && j > i-8; j-- {
		t := r.Token(j)
		switch {
		case r.Role(j)&lex.RoleResearch != 0, t.Is(lex.FlagAmpersand) && r.TokenText(j-1) == "R" && r.TokenText(j+1) == "D":
			return true
		case !t.Is(lex.FlagWord | lex.FlagAmpersand), t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird) && !t.In(lex.ClassNoun), t.In(lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassPronoun):
			return false
		}
	}
	return false
}
