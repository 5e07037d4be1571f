package refer

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// listedReference reads a name of data/references.tsv that begins at i: its
// kind is known, no word of the name tells it. It returns where to go on, i
// where there is none.
func (r *References) listedReference(i, to int32) int32 {
	h, ok := r.Hit(i)
	if !ok || h.Kinds&lex.ReferenceKinds == 0 {
		return i
	}
	e, _ := r.Meaning(h, lex.KindReference)
	if e == nil || e.Value == lex.NoReference || r.aliased(h.From, h.To) || r.headsName(h.To, to) {
		return h.To
	}
	return r.addReference(e.Value, h.From, h.To, referenceListed, r.sentenceEnd(i, to))
}

// headsName reports whether a name goes on at i and is headed by a word of its
// kind there: "AUKUS Steering Group".
func (r *References) headsName(i, to int32) bool {
	for ; i < to && (r.Token(i).Name() || r.Token(i).Is(lex.FlagHyphen|lex.FlagPossessive)); i++ {
		if r.Role(i)&lex.NameHeads != 0 || r.bodies.On(i) != 0 {
			return true
		}
	}
	return false
}

// aliased reports whether the tokens are a second name of a reference that the
// text defined before.
func (r *References) aliased(from, to int32) bool {
	name := r.TextIn(from, to)
	for n := fact.First(r.All); n < len(r.All); n++ {
		for _, alias := range r.All[n].Aliases {
			if alias == name {
				x := &r.All[n]
				x.Spans = append(x.Spans, r.Span(from, to))
				return true
			}
		}
	}
	return false
}

// numberedEvent reads a conference by its acronym and number: "COP28",
// "COP-28", "MC 12". It returns where to go on, i where there is none.
func (r *References) numberedEvent(i, to int32) int32 {
	text := r.TokenText(i)
	if last := text[len(text)-1]; !r.Token(i).Role.Has(lex.RoleNumbered) && lex.ByteKind[last] != lex.ByteDigit {
		return i
	}
	letters := strings.TrimRight(text, "0123456789")
	end := i + 1
	if len(letters) == len(text) {
		if r.Token(end).Is(lex.FlagHyphen) {
			end++
		}
		if t := r.Token(end); !t.Is(lex.FlagNumber) || t.Num < 1 || t.Num >= 1900 && t.Num < 2200 && end == i+1 {
			return i
		}
		end++
	}
	if r.RoleOf(letters)&lex.RoleNumbered == 0 || r.Token(end).Is(lex.FlagClose) || end > to {
		return i
	}
	if r.aliased(i, end) {
		return end
	}
	return r.addReference(lex.RefEvent, i, end, referenceNumbered, r.sentenceEnd(i, to))
}
