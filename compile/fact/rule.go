package fact

// Rule is one way in which a front end reads a fact or a passage. Rules are
// values: a fact without one does not compile, and what a rule implies is a
// field of it. Code never asks for the name of a rule.
type Rule struct {
	Name  string // "date.range", "person.titled": published with every fact
	Reads string // what it reads, in words

	// What follows from a fact being read by this rule.
	Inherits   bool // its act and its actor are those of a lead-in
	NamesActor bool // the sentence itself says who acts, so that a lead-in adds nothing
	Collective bool // a group of the parties acts
	Plans      bool // what it reads lies ahead, so that a date in its subject says when
	Mutual     bool // those whom it reads met each other: each may head a side
	Unnamed    bool // what it reads has no name of its own
	OfThing    bool // it tells of a thing or a third party, so that it tells nothing of what the parties said
}

// String returns the name of the rule.
func (r *Rule) String() string {
	if r == nil {
		return ""
	}
	return r.Name
}

// MarshalText writes a rule as its name.
func (r *Rule) MarshalText() ([]byte, error) { return []byte(r.String()), nil }
