package read

import (
	"slices"

	"dialoguec/schema"
)

// Action is what a front end read of a sentence that tells an act.
type Action struct {
	Acts      []schema.Act
	Actors    []string
	Named     bool        // the actors are named one by one
	Announced bool        // it was announced: the undertaking in it was made then
	Done      schema.EDTF // when it was done, "" if the sentence does not say
	Past      bool        // it was done long ago, as the sentence says
	Meeting   bool        // it is how the meeting is reported
}

// Recalled reports whether an act was done so long before the meeting that it is
// background.
func (d *Action) Recalled(met Days) bool {
	return !d.Meeting && (d.Past || met.LongAfter(d.Done)) && (d.only(schema.Report) || d.Announced && d.only(schema.Report, schema.Commit))
}

// Foreign reports whether an act is only that of countries that are no party,
// which is background. Parties are the codes of those that are; with fewer than
// two nobody knows who is not.
func (d *Action) Foreign(parties []string) bool {
	return d.Named && d.only(schema.Report) && len(parties) > 1 && !slices.ContainsFunc(d.Actors, func(code string) bool {
		return len(code) != 2 || slices.Contains(parties, code)
	})
}

// only reports whether the act has these acts and no other.
func (d *Action) only(acts ...schema.Act) bool {
	return len(d.Acts) == len(acts) && !slices.ContainsFunc(acts, func(a schema.Act) bool { return !slices.Contains(d.Acts, a) })
}
