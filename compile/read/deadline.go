package read

import (
	"slices"

	"dialoguec/schema"
)

// Tie says how a date is tied to what a sentence promises.
type Tie uint8

// The ties, the loosest first. A front end says which one its words mean.
const (
	Elsewhere Tie = iota // says when something else is
	InName               // is in the name of what is spoken of: "the 2030 Forum"
	InPassing            // is beside it: when it is held, or planned for
	At                   // is its time: at, in, on; に
	By                   // is the end of its term: by, until, no later than; まで
)

// Due is a date that a sentence names.
type Due struct {
	Date schema.EDTF
	Tie  Tie
}

// Promises reports whether acts have a deadline: what is agreed, undertaken or
// called for falls due. A front end knows further sentences that do not
// undertake themselves, but tell of an undertaking.
func Promises(acts []schema.Act) bool {
	return slices.ContainsFunc(acts, func(a schema.Act) bool {
		return a == schema.Agree || a == schema.Commit || a == schema.Call
	})
}

// Deadline returns the index of the date when what is promised falls due: of
// those that end after the meeting the first of the closest tie; -1 if there is
// none.
func Deadline(dues []Due, met Days) int {
	best := -1
	for i, d := range dues {
		if d.Tie != Elsewhere && met.Before(d.Date) && (best < 0 || d.Tie > dues[best].Tie) {
			best = i
		}
	}
	return best
}
