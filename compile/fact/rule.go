package fact

// Rule is one way in which a front end reads a fact or a passage. Rules are
// values: a fact without one does not compile, and what a rule implies is a
// field of it. Code never asks for the name of a rule.
type Rule struct {
	Name  string // "date.range", "person.titled": published with every fact
	Reads string // what it reads, in words
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
