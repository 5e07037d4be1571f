// Package body reads the series of meetings and the organizations that a
// statement names.
package body

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// Series are the recurring dialogues of a text.
type Series struct {
	All       []fact.Series
	Dialogues []Dialogue // where series are or may be named, in the order of the text
}

// ReadSeries finds the recurring dialogues of a text.
func ReadSeries(t *lex.Text, countries *country.Countries) *Series {
	r := &seriesWork{phrases: phrases{telling{edges{Text: t, countries: countries}}, titlesOf(t)}}
	r.read()
	return &r.Series
}

// seriesWork is what has been read so far of the series of a text.
type seriesWork struct {
	phrases
	Series
}

// phrases reads the phrases that may name a series, and tells which do not.
type phrases struct {
	telling
	titles []lex.Sentence
}

// titlesOf returns the sentences of titles.
func titlesOf(t *lex.Text) (titles []lex.Sentence) {
	for _, s := range t.Sentences {
		if t.BlockOf(s).Kind == block.Title {
			titles = append(titles, s)
		}
	}
	return titles
}

// telling finds out whether the text tells of meetings under a name.
type telling struct{ edges }

// edges finds where a name begins and ends, and the parties at its edges.
type edges struct {
	*lex.Text
	countries *country.Countries
}

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
func Read(t *lex.Text, countries *country.Countries, series *Series) *Bodies {
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
	series     *Series
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
