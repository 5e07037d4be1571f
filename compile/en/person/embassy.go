package person

import (
	"dialoguec/compile/en/lex"
)

// embassy returns the end of the name of a mission whose country stands before
// token i: "Embassy in Washington, D.C.", "Consulate General in Lima"; i where
// no mission is named.
func (r *work) embassy(i, end int32) int32 {
	switch r.TokenText(i) {
	case "Embassy", "Consulate", "Mission", "Delegation":
	default:
		return i
	}
	at := i + 1
	if r.TokenText(at) == "General" {
		at++
	}
	if !r.Is(at, lex.In, lex.To, lex.At) {
		return at
	}
	place := at + 1
	if r.Is(place, lex.The) {
		place++
	}
	h, ok := r.Hit(place)
	if !ok || h.To > end {
		return at
	}
	if r.Token(h.To).Is(lex.FlagAbbrev) { // "Washington D.C."
		return h.To + 1
	}
	return h.To
}
