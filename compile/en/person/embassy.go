package person

import (
	"dialoguec/compile/en/lex"
)

// embassy returns the end of the name of a mission whose country is before
// token i: "Embassy in Washington, D.C.", "Consulate General in Lima"; i if
// no mission is named.
func (r *posts) embassy(i, end int32) int32 {
	if !r.Token(i).In(mission) {
		return i
	}
	at := r.Ahead(i+1, end).Skip(general).At
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
