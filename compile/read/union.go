package read

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

// unionMembers are the member states of the European Union, and after a colon the
// last full year of one that left.
var unionMembers = strings.Fields("AT BE BG CY CZ DE DK EE ES FI FR GB:2019 GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")

// ForUnion reports whether somebody of a country took part for the European Union:
// that is a party of the meeting, and the country, a member, is none.
func ForUnion(country string, parties []string, held schema.EDTF) bool {
	if !slices.Contains(parties, "EU") || slices.Contains(parties, country) {
		return false
	}
	return slices.ContainsFunc(unionMembers, func(m string) bool {
		code, last, left := strings.Cut(m, ":")
		return code == country && (!left || held != "" && string(held[:min(len(held), 4)]) <= last)
	})
}
