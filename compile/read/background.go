package read

import (
	"slices"

	"dialoguec/schema"
)

// Deed is what a front end read of a sentence that tells an act.
type Deed struct {
	Acts      []schema.Act
	Actors    []string
	Named     bool        // the actors are named one by one
	Announced bool        // it was announced: the undertaking in it was made then
	Done      schema.EDTF // when it was done, "" if the sentence does not say
	Past      bool        // it was done long ago, as the sentence says
	Meeting   bool        // it is how the meeting is reported
}

// Recalled reports whether a deed was done so long before the meeting that it is
// background.
func (d *Deed) Recalled(met Days) bool {
	return !d.Meeting && (d.Past || met.LongAfter(d.Done)) && (d.only(schema.Report) || d.Announced && d.only(schema.Report, schema.Commit))
}

// Foreign reports whether a deed is only that of countries that are no party,
// which is background. Parties are the codes of those that are; with fewer than
// two nobody knows who is not.
func (d *Deed) Foreign(parties []string) bool {
	return d.Named && d.only(schema.Report) && len(parties) > 1 && !slices.ContainsFunc(d.Actors, func(code string) bool {
		return len(code) != 2 || slices.Contains(parties, code)
	})
}

// only reports whether the deed has these acts and no other.
func (d *Deed) only(acts ...schema.Act) bool {
	return len(d.Acts) == len(acts) && !slices.ContainsFunc(acts, func(a schema.Act) bool { return !slices.Contains(d.Acts, a) })
}
