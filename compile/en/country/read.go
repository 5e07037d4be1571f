// Package country says which countries a statement names, and where.
package country

import "dialoguec/compile/en/lex"

// Countries are the countries that a text names. Codes are ISO 3166 alpha-2
// or "EU"; the code of no country is "".
type Countries struct {
	*lex.Text
	Parties      []string // of the title, else of the first sentences
	Mentioned    []string // all
	MentionedSet lex.CountrySet
	PartySet     lex.CountrySet
}

// Read finds the countries that a text names.
func Read(t *lex.Text) *Countries {
	r := &Countries{Text: t}
	r.findParties()
	return r
}

// With returns the same countries over a refined text.
func (r *Countries) With(t *lex.Text) *Countries {
	x := *r
	x.Text = t
	return &x
}
