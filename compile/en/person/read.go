// Package person reads the people whom a statement names, with their posts,
// countries and organizations.
package person

import (
	"slices"

	"dialoguec/compile/en/body"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// People are the people of a text.
type People struct {
	*lex.Text
	countries *country.Countries
	bodies    *body.Bodies

	All           []fact.Person
	Organizations []fact.Organization // those of the text, with what only the posts of people tell of them

	Mentions []lex.Mention // in the order of the text
	Posts    []PostSpan    // one a mention: the post printed with the name there
	At       []int32       // one a token: the mention that covers it plus 1, or 0
	Guessed  []int32       // people whose country no word beside the name prints

	known []nameForm
}

// Read finds the people of a text.
func Read(t *lex.Text, countries *country.Countries, bodies *body.Bodies) *People {
	r := &People{Text: t, countries: countries, At: make([]int32, len(t.Tokens)), Organizations: slices.Clone(bodies.All)}
	r.bodies = bodies.With(r.Organizations)
	r.people()
	r.ownPeople()
	return r
}

// With returns the same people with what was found out about them later.
func (r *People) With(all []fact.Person) *People {
	x := *r
	x.All = all
	return &x
}
