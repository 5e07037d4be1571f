package read

import (
	"slices"

	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// ForUnion reports whether somebody of a country took part for the European Union:
// that is a party of the meeting, and the country, then a member, is none. Of a
// meeting without a date, the members of today count.
func ForUnion(country string, parties []string, held schema.EDTF) bool {
	if !slices.Contains(parties, "EU") || slices.Contains(parties, country) {
		return false
	}
	from, to := held.Range()
	return lexicon.InUnion(country, from, to)
}
