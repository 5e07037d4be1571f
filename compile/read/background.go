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
func (a *Action) Recalled(met Days) bool {
	return !a.Meeting && (a.Past || met.LongAfter(a.Done)) && (a.only(schema.Report) || a.Announced && a.only(schema.Commit))
}

// Foreign reports whether an act is only that of countries that are no party,
// which is background. Parties are the codes of those that are; with fewer than
// two nobody knows who is not.
func (a *Action) Foreign(parties []string) bool {
	return a.Named && a.only(schema.Report) && len(parties) > 1 && !slices.ContainsFunc(a.Actors, func(code string) bool {
		return len(code) != 2 || slices.Contains(parties, code)
	})
}

// only reports whether these are all the acts that the sentence tells.
func (a *Action) only(acts ...schema.Act) bool {
	return len(a.Acts) == len(acts) && !slices.ContainsFunc(acts, func(act schema.Act) bool { return !slices.Contains(a.Acts, act) })
}
