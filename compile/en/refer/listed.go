package refer

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// listedOrNumbered reads a name of the lists, or a conference by its number.
func (s *sentence) listedOrNumbered(i int32) int32 {
	if end := s.listed(i); end > i || !s.Token(i).Is(lex.FlagUpper) {
		return end
	}
	return s.numbered(i)
}

// listed reads a name of data/references.tsv that begins at i: its kind is
// known, no word of the name tells it. It returns where to go on, i if there is
// none.
func (s *sentence) listed(i int32) int32 {
	h, ok := s.Hit(i)
	if !ok || h.Kinds&lex.ReferenceKinds == 0 {
		return i
	}
	e, _ := s.Meaning(h, lex.KindReference)
	if e == nil || s.headsName(h.To) {
		return i
	}
	if e.Value == lex.NoReference || s.aliased(h.From, h.To) {
		return h.To
	}
	end := h.To
	if kind := schema.ReferenceKind(e.Value); kind == schema.RefEvent && s.lowEnd(end) > end {
		if !s.Token(end).In(crisis) {
			return end // "COVID-19 vaccines"
		}
		end++
	}
	return s.enter(schema.ReferenceKind(e.Value), h.From, end, referenceListed)
}

// headsName reports whether a name goes on at i and is headed by a word of its
// kind there: "AUKUS Steering Group".
func (s *sentence) headsName(i int32) bool {
	for ; i < s.to && (s.Token(i).Name() || s.Token(i).Is(lex.FlagHyphen|lex.FlagPossessive)); i++ {
		if s.Role(i).Has(lex.NameHeads) || s.bodies.On(i) != 0 {
			return true
		}
	}
	return false
}

// numbered reads a conference by its acronym and number: "COP28", "COP-28",
// "MC 12". It returns where to go on, i if there is none.
func (s *sentence) numbered(i int32) int32 {
	printed := s.TokenText(i)
	letters := strings.TrimRight(printed, "0123456789")
	if !s.RoleOf(letters).Has(lex.RoleNumbered) {
		return i
	}
	end := i + 1
	if letters == printed {
		if end = s.editionEnd(end); end == i+1 {
			return i
		}
	}
	if s.Token(end).Is(lex.FlagClose) || end > s.to {
		return i
	}
	if s.aliased(i, end) {
		return end
	}
	return s.enter(schema.RefEvent, i, end, referenceNumbered)
}

// editionEnd returns the token after the number of an edition at i, with or
// without a hyphen before it; i if there is none. A year without one is none.
func (s *sentence) editionEnd(i int32) int32 {
	at := i
	if s.Token(at).Is(lex.FlagHyphen) {
		at++
	}
	t := s.Token(at)
	if !t.Is(lex.FlagNumber) || t.Num < 1 || at == i && t.Num >= 1900 && t.Num < 2200 {
		return i
	}
	return at + 1
}
