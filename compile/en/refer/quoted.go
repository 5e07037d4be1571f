package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// quotedTitle reads a title in quotation marks whose kind its last word or a
// word beside it tells: “NETmundial” conference, a seminar entitled “…”.
func (s *sentence) quotedTitle(i int32) int32 {
	end := s.clauses.Closing(i, s.to)
	if end == i || end-i > 32 || !s.Token(i+1).Is(lex.FlagCapital|lex.FlagNumber|lex.FlagUpper) {
		return i
	}
	last := end
	for last > i+1 && s.Token(last-1).Is(lex.FlagComma|lex.FlagStop) {
		last--
	}
	kind := s.titleKind(i, last)
	if kind == "" {
		kind = s.kindBeside(i, end)
	}
	if kind == "" || s.ofMeeting(i+1, last) || s.bodies.On(last-1) != 0 && s.bodies.On(i+1) == s.bodies.On(last-1) {
		return end + 1
	}
	if s.otherName(i, i+1, last) {
		return end + 1
	}
	return max(s.enter(kind, i+1, last, referenceQuoted), end+1)
}

// titleKind tells the kind of the title after the quotation mark at open and
// before token last by the word that heads it, its first one or its last.
func (s *sentence) titleKind(open, last int32) schema.ReferenceKind {
	start := open + 1
	if h, ok := s.Hit(start); ok && h.To == last {
		if e, _ := s.Meaning(h, lex.KindReference); e != nil && e.Value != lex.NoReference {
			return schema.ReferenceKind(e.Value)
		}
	}
	if s.Role(start).Has(lex.NameHeads) && s.Token(start+1).In(lex.ClassPreposition) {
		if k := s.kind(start, start); k != "" {
			return k // “Guidance on …”
		}
	}
	if s.Role(last-1).Has(lex.NameHeads) && s.Token(last-1).Is(lex.FlagCapital) && last-start > 1 {
		return s.kind(last-1, start)
	}
	return ""
}

// kindBeside tells the kind of a title by the words beside its quotation marks,
// at open and end.
func (s *sentence) kindBeside(open, end int32) schema.ReferenceKind {
	for j := end + 1; j < min(s.to, end+4); j++ {
		if k := s.smallKind(j); k != "" {
			return k
		}
	}
	for j := open - 1; j >= s.from && j > open-14 && !s.Token(j).Is(lex.FlagStop|lex.FlagSemicolon) && !s.Is(j, lex.And); j-- {
		if k := s.smallKind(j); k != "" {
			return k
		}
	}
	return ""
}
