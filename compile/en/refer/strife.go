package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// conflict reads a conflict by the name of where it is, and the one that is against
// terror: "the Otter Bay conflict", "the Gulf Crisis", "the war against terrorism".
func (s *sentence) conflict(c lex.Cursor) lex.Cursor {
	end := c.Next()
	if (end.Is(lex.On) || end.In(against)) && end.Peek(1).In(terror) && c.Peek(-1).In(lex.ClassDeterminer) {
		return s.enter(schema.RefEvent, c, end.Move(2), referenceConflict)
	}
	switch start := s.capitalsStart(c); {
	case start.At == c.At, start.At < s.done, !s.isLand(start), end.Is(lex.Of), end.In(lex.FlagHyphen | lex.FlagCapital), lowEnd(end).Past(end):
		return c
	default:
		return s.enter(schema.RefEvent, start, end, referenceConflict)
	}
}

// isLand reports whether a country, a city or a region is named at c, by its adjective too.
func (s *sentence) isLand(c lex.Cursor) bool {
	if value, _ := s.PhraseAt(c.At); value == "region" {
		return true
	}
	if t := c.Token(); t.Word == 0 && t.Class == 0 && introduced(c) && !s.covered(c) {
		return true // "the Otter Bay conflict"
	}
	return s.inCountry(c) || s.isPlace(c) || c.In(lands)
}
