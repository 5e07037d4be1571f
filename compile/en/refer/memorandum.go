package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// memorandum reads a memorandum that has no name but what it is between or on:
// "memorandum of understanding on fisheries", "an MOU between the A Agency and
// the B Institute", "Space Situational Awareness MOU". It returns where to go on, i if there is none.
func (s *sentence) memorandum(i int32) int32 {
	short, end := s.Token(i).Is(lex.FlagUpper), i+1
	if !short {
		if !s.Is(end, lex.Of) || !s.Role(end+1).Has(lex.RoleMemorandumOf) || end+1 >= s.to {
			return i
		}
		end += 2
	}
	start, to := i, s.memorandumEnd(end)
	if short && to == end {
		if start = s.capitalsStart(i); start < s.done || !s.ownCapitals(start, i) || s.clauses.Covered(i-1) {
			return i
		}
	}
	return s.enter(schema.RefDocument, start, to, referenceMemorandum)
}

// memorandumEnd returns the token after what the memorandum that ends at i is
// on, and between whom it is.
func (s *sentence) memorandumEnd(i int32) int32 {
	end := i
	if s.Is(i, lex.On) && s.lowEnd(i+1) > i+1 {
		end = s.lowEnd(i + 1)
	}
	if at := s.purposeEnd(end); s.Is(at, lex.Between) {
		return max(end, s.partiesEnd(at+1, end))
	}
	return end
}

// purposeEnd returns the token after what the memorandum that ends at i is made
// to do: "to build ties"; i if it does not say so.
func (s *sentence) purposeEnd(i int32) int32 {
	verb := s.Token(i + 1)
	if !s.Is(i, lex.To) || !verb.In(lex.ClassVerb) || !verb.In(lex.ClassBase) {
		return i
	}
	at := min(s.lowEnd(i+2), i+8)
	if at == i+2 || !s.Token(at-1).Is(lex.FlagWord) {
		return i
	}
	return at
}

// partiesEnd returns the token after the names, from i on, of those between
// whom a document is; none if there are no names.
func (s *sentence) partiesEnd(i, none int32) int32 {
	end, joined := none, false
	for ; i < s.to; i++ {
		t := s.Token(i)
		joined = joined || t.Word == lex.And
		switch {
		case t.Name() && !s.dated(i):
			if joined {
				end = i + 1
			}
		case t.Is(lex.FlagOpen) && s.acronymAt(i) != "":
			i = s.clauses.Closing(i, s.to)
		case t.Is(lex.FlagPossessive | lex.FlagHyphen), s.Is(i, lex.The, lex.And, lex.Of, lex.For, lex.In):
		default:
			return end
		}
	}
	return end
}
