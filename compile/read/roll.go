package read

import (
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// Roll is who took part in the meetings of a text: a person has one row a
// meeting, and so has a body that is named without a person.
type Roll []fact.Participation

// Enter adds a row. Where its person or body has one already, that row takes
// the spans, the higher of the two roles, and a side if it has none.
func (r *Roll) Enter(row fact.Participation) {
	at := r.find(&row)
	if at < 0 {
		*r = append(*r, row)
		return
	}
	x := &(*r)[at]
	x.Spans = append(x.Spans, row.Spans...)
	if Outranks(row.Role, x.Role) {
		x.Role, x.Rule = row.Role, row.Rule
	}
	if x.Side == schema.SideOther {
		x.Side = row.Side
	}
}

// find returns the index of the row of the same person or body, or -1.
func (r *Roll) find(row *fact.Participation) int {
	for i := fact.First(*r); i < len(*r); i++ {
		x := &(*r)[i]
		if x.Meeting == row.Meeting && x.Person == row.Person && (row.Person != fact.None || x.Organization == row.Organization) {
			return i
		}
	}
	return -1
}

// Has reports whether a person has a row.
func (r Roll) Has(person int) bool {
	for i := range r {
		if r[i].Person == person {
			return true
		}
	}
	return false
}
