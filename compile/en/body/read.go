// Package body reads the series of meetings and the organizations that a
// statement names.
package body

import (
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// Series are the recurring dialogues of a text.
type Series struct {
	*lex.Text
	countries *country.Countries

	All       []fact.Series
	Dialogues []Dialogue // where series are or may be named, in the order of the text
}

// ReadSeries finds the recurring dialogues of a text.
func ReadSeries(t *lex.Text, countries *country.Countries) *Series {
	r := &Series{Text: t, countries: countries}
	r.read()
	return r
}

// Bodies are the organizations of a text.
type Bodies struct {
	*lex.Text
	countries *country.Countries
	series    *Series

	All      []fact.Organization
	Mentions []lex.Mention // in the order of the text
	At       []int32       // one a token: the mention that covers it plus 1, or 0
	Issuer   int           // the organization that the masthead names as the issuer, or fact.None

	known      []known
	kinds      []string // one an organization: what kind of body the registry says that it is, or notListed
	registryOf []int32  // one an organization: its number in the registry, 0 if that does not have it
	shorts     []short  // acronyms that the text defines
	pairForums []uint64 // names of forums of two governments, which are no bodies
	skipTo     int32    // where to go on after such a name
	headless   int32    // up to where no name of a body begins that is found by its head
}

// Read finds the organizations of a text.
func Read(t *lex.Text, countries *country.Countries, series *Series) *Bodies {
	r := &Bodies{Text: t, countries: countries, series: series, At: make([]int32, len(t.Tokens)), Issuer: fact.None}
	r.organizations()
	return r
}

// With returns the same mentions with what was found out about their
// organizations later.
func (r *Bodies) With(all []fact.Organization) *Bodies {
	x := *r
	x.All = all
	return &x
}
