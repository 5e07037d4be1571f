package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// A name is a name that a word of its kind heads: tokens from to to.
type name struct{ from, head, to int32 }

// named reads the name headed by the word at i: "the U.S. National Biodefense
// Strategy", "the Framework for Security and Public Health". It returns where to
// go on, i if there is none.
func (s *sentence) named(i int32) int32 {
	if next := s.Token(i + 1); next.Name() && !s.clauses.Covered(i+1) && next.Role.Has(lex.NameHeads) || next.Is(lex.FlagHyphen) {
		return i // a later word is the head: "Action Plan Report"
	} else if next.Name() && !next.Is(lex.FlagLineStart) && s.Role(i).Has(lex.RoleNumberedText) {
		return i // "Law Enforcement"
	}
	if s.Role(i).Has(lex.RoleNamedBehind) {
		return s.namedAfter(i)
	}
	n := name{s.nameStart(i), i, s.nameEnd(i + 1)}
	if s.Is(n.to, lex.Between) && s.Role(i).Has(lex.RoleMemorandum) {
		n.to = s.partiesEnd(n.to+1, n.to)
	}
	kind := s.kindOf(n)
	switch {
	case s.leading.kind == schema.RefForum && i < s.leading.to, s.isSelf(n, kind):
		return n.to
	case kind == "", n.from < s.done && s.Is(s.done, lex.And), s.isBody(n, kind), s.people.On(i) != 0, s.Is(i-1, lex.Of), !s.tellsWhich(n):
		return i
	case s.otherName(n.from, n.from, n.to):
		return n.to
	}
	return s.enter(kind, n.from, n.to, referenceNamed)
}

// isSelf reports whether a name is that of the statement or of its meeting.
func (s *sentence) isSelf(n name, kind schema.ReferenceKind) bool {
	if s.ofMeeting(n.from, n.to) {
		return true
	}
	own := kind == schema.RefDocument || s.isMostOfTitle(n.from, n.to) || s.opening() && !s.whenOrWhere(n.from, n.to)
	return own && s.ownTitle(n.from, n.to)
}

// isBody reports whether a name is that of a body; one that is held at a place or
// a time is an event as well.
func (s *sentence) isBody(n name, kind schema.ReferenceKind) bool {
	return s.bodies.On(n.head) != 0 && !(kind == schema.RefEvent && s.whenOrWhere(n.from, n.to))
}

// kindOf tells the kind of a name by its head, and by what it goes on to:
// "Cybersecurity Partnership: Joint Principles", "Framework for an Agreement".
func (s *sentence) kindOf(n name) schema.ReferenceKind {
	kind := s.kind(n.head, n.from)
	if kind == "" {
		return ""
	}
	if k := s.subtitleKind(n.head+1, n.to); k != "" {
		return k
	}
	if kind == schema.RefProgramme && (s.slotKind(n.from) == schema.RefDocument || s.Token(n.head).In(planHead) && s.Is(n.head+1, lex.Of) || s.madeAt(n.from) || s.Token(n.to).In(signed) && s.Token(n.to).In(lex.ClassParticiple)) {
		return schema.RefDocument
	}
	if kind == schema.RefProgramme && n.head+3 < n.to && s.Is(n.head+2, lex.A, lex.An) && s.Role(n.head+3).Has(lex.RoleDocument) {
		return schema.RefDocument
	}
	return kind
}

// madeAt reports whether the name at i is that of something that was signed or
// concluded: "signed the Reef Framework".
func (s *sentence) madeAt(i int32) bool {
	for i > s.from && s.Token(i-1).In(lex.ClassDeterminer|lex.ClassOrdinal) || s.Role(i-1).Has(lex.RoleVague) {
		i--
	}
	return s.Token(i - 1).In(signed)
}

// subtitleKind tells the kind of a name by the word that heads its part after a
// colon.
func (s *sentence) subtitleKind(i, end int32) schema.ReferenceKind {
	for i = s.Seek(i, end, lex.FlagColon); i < end; i++ {
		if s.Role(i).Has(lex.NameHeads) {
			return s.kind(i, i-1)
		}
	}
	return ""
}

// namedAfter reads a name that its head at i begins: "Operation Clear Sky".
func (s *sentence) namedAfter(i int32) int32 {
	end := i + 1
	for ; end < s.to && !s.Token(end).Is(lex.FlagLineStart); end++ {
		t := s.Token(end)
		if !(t.Name() && s.people.On(end) == 0) && !(end > i+1 && (t.In(lex.ClassDeterminer) || t.Word == lex.Of) && s.Token(end+1).Name()) {
			break
		}
	}
	before := s.Token(i - 1)
	if end == i+1 || before.Name() && !before.Is(lex.FlagLineStart) && !s.clauses.Covered(i-1) || s.clauses.Covered(i+1) || s.Role(end-1)&(lex.NameHeads|lex.RoleHollow) != 0 {
		return i
	}
	return s.enter(schema.RefProgramme, i, end, referenceNamed)
}

// nameStart goes back from the head at i over words with capitals, and over
// "of" and "and" between them.
func (s *sentence) nameStart(i int32) int32 {
	start, numbered := i, s.needOf(i) == needNumber
	if s.needOf(i) == needBegins {
		return i
	}
	for j := i - 1; j >= s.from; j-- {
		t := s.Token(j)
		switch {
		case t.Is(lex.FlagOpenQuote | lex.FlagOpen | lex.FlagComma | lex.FlagStop | lex.FlagColon):
			return start
		case t.Is(lex.FlagClose) && start == j+1 && s.acronymInside(j):
			j -= 2 // "Growth and Reach (GaRe) Partnership"
		case t.Is(lex.FlagPossessive) && s.owner(j-1):
			return start
		case t.Is(lex.FlagHyphen | lex.FlagSlash | lex.FlagAmpersand | lex.FlagPossessive):
			continue
		case s.dated(j) && !(numbered && j == i-1), s.people.On(j) != 0:
			return start
		case t.Name() && !t.In(lex.ClassDeterminer|lex.ClassPronoun):
			if t.Is(lex.FlagLineStart) && s.opens(j) {
				return start
			}
			start = j
		case t.Is(lex.FlagNumber) && (s.Token(j+1).Is(lex.FlagHyphen) || numbered):
			start = j
		case s.Is(j, lex.And, lex.Of) && (s.joins(j) || s.inCountry(j)):
		case s.Token(j+1).Is(lex.FlagHyphen) && s.Token(j-1).Is(lex.FlagHyphen): // "Quad-at-Sea"
		default:
			return start
		}
	}
	return start
}

// owner reports whether the possessive after token i is of somebody to whom the
// thing belongs: a body or a person, but no country.
func (s *sentence) owner(i int32) bool {
	return s.bodies.On(i) != 0 && !s.inCountry(i) || s.people.On(i) != 0
}

// opens reports whether the first word of a line begins a sentence there rather
// than a name.
func (s *sentence) opens(i int32) bool {
	t := s.Token(i)
	return t.In(lex.ClassPreposition|lex.ClassSubordinate|lex.ClassAdverb) || t.In(lex.ClassVerb) && t.In(lex.ClassGerund)
}

// joins reports whether the small word at i, before the head, joins two parts
// of a name rather than two names.
func (s *sentence) joins(i int32) bool {
	return s.Token(i-1).Name() && !s.clauses.Covered(i-1) && s.Token(i+1).Name() && !s.clauses.Covered(i+1) && s.people.On(i-1) == 0 && !s.Role(i-1).Has(lex.NameHeads)
}

// acronymInside reports whether the parenthesis that closes at i holds the
// acronym of the name around it.
func (s *sentence) acronymInside(i int32) bool {
	return i-3 >= s.from && s.Token(i-2).Is(lex.FlagOpen) && s.Token(i-1).Name() && s.Token(i-3).Name() && s.bodies.On(i-3) == 0 && s.whole(i-3)
}

// whole reports whether the capitals that end with token i, with "and" between,
// are all of a name: no comma comes before them.
func (s *sentence) whole(i int32) bool {
	for i >= s.from && (s.Token(i).Name() || s.Is(i, lex.And) || s.Token(i).Is(lex.FlagHyphen|lex.FlagPossessive)) {
		i--
	}
	return i < s.from || !s.Token(i).Is(lex.FlagComma)
}
