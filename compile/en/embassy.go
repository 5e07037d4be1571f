package en

// embassy returns the end of the name of a mission whose country stands before
// token i: "Embassy in Washington, D.C.", "Consulate General in Lima"; i where
// no mission is named.
func (r *reader) embassy(i, end int32) int32 {
	switch r.wordAt(i) {
	case "Embassy", "Consulate", "Mission", "Delegation":
	default:
		return i
	}
	at := i + 1
	if r.wordAt(at) == "General" {
		at++
	}
	if !r.is(at, wIn, wTo, wAt) {
		return at
	}
	place := at + 1
	if r.is(place, wThe) {
		place++
	}
	h, ok := r.hit(place)
	if !ok || h.To > end {
		return at
	}
	if r.tok(h.To).Is(FlagAbbrev) { // "Washington D.C."
		return h.To + 1
	}
	return h.To
}
