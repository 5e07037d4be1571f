// Package body reads the organizations that a statement names.
package body

import (
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
)

// Bodies are the organizations of a text.
type Bodies struct {
	All      []fact.Organization
	Mentions []lex.Mention // in the order of the text
	At       []int32       // one a token: the mention that covers it plus 1, or 0
	Issuer   int           // the organization that the masthead names as the issuer, or fact.None

	kinds []string // one an organization: what kind of body the registry says that it is, or notListed
}

// manyBodies is how many bodies most texts name at most.
const manyBodies = 16

// Read finds the organizations of a text.
func Read(t *lex.Text, countries *country.Countries, series *series.Series) *Bodies {
	w := &work{
		roll: roll{
			names:  names{parts{states{Text: t, countries: countries}}},
			Bodies: Bodies{All: make([]fact.Organization, 0, manyBodies), At: make([]int32, len(t.Tokens)), Issuer: fact.None},
		},
		series: series,
	}
	w.organizations()
	return &w.Bodies
}

// With returns the same mentions with what was found out about their
// organizations later.
func (r *Bodies) With(all []fact.Organization) *Bodies {
	x := *r
	x.All = all
	return &x
}

// work is what has been read so far of the organizations of a text.
type work struct {
	roll
	series     *series.Series
	pairForums []uint64 // names of forums of two governments, which are no bodies
}

// names reads the names of bodies, by their words alone.
type names struct{ parts }

// parts reads what names are made of: runs of capitals, heads, and what
// follows a head.
type parts struct{ states }

// states reads the countries beside and inside names.
type states struct {
	*lex.Text
	countries *country.Countries
}

// roll has the organizations that are known so far, and the names by which
// they are known again.
type roll struct {
	names
	Bodies
	known      []known
	registryOf []int32 // one an organization: its number in the registry, 0 if that does not have it
	shorts     []short // acronyms that the text defines
}
