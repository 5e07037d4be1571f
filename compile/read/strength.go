package read

import (
	"slices"

	"dialoguec/schema"
)

// Undertaking is what a front end read of what a sentence undertakes.
type Undertaking struct {
	Acts       []schema.Act
	Action     bool // what is agreed is to be done, and is no view
	Tentative  bool // it is only to be considered or tried
	Dated      bool // it has a deadline
	Continuing bool // it goes on
	Slight     bool // its verb has no measure: strengthen, promote
}

// Strength returns how firm an undertaking is: specific if it has a deadline or
// is an act that can be checked, vague if the parties only mean to consider it,
// to go on or to do more, and none if they undertake nothing.
func (u Undertaking) Strength() schema.Commitment {
	switch {
	case !slices.Contains(u.Acts, schema.Commit) && !(u.Action && slices.Contains(u.Acts, schema.Agree)):
		return schema.NoCommitment
	case u.Tentative:
		return schema.VagueCommitment // whatever the date
	case u.Dated:
		return schema.SpecificCommitment
	case u.Continuing || u.Slight:
		return schema.VagueCommitment
	}
	return schema.SpecificCommitment
}
