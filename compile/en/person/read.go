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
	All           []fact.Person
	Organizations []fact.Organization // those of the text, with what only the posts of people tell of them

	Mentions []lex.Mention // in the order of the text
	Entries  []Entry       // one a mention: what is printed with the name there
	At       []int32       // one a token: the mention that covers it plus 1, or 0
	Guessed  []int32       // people whose country no word beside the name prints
}

// Begins reports whether the entry of somebody begins at token i, with a post or the name.
func (r *People) Begins(i int32) bool {
	n := lex.FirstFrom(len(r.Entries), func(n int) bool { return r.Entries[n].From >= i })
	return n < len(r.Entries) && r.Entries[n].From == i
}

// Read finds the people of a text.
func Read(t *lex.Text, countries *country.Countries, bodies *body.Bodies) *People {
	organizations := slices.Clone(bodies.All)
	w := &work{roll: roll{tails: tails{posts{names{
		Text: t, countries: countries, bodies: bodies.With(organizations), at: make([]int32, len(t.Tokens)),
	}}}}}
	w.people()
	w.ownPeople()
	return &People{
		All: w.all, Organizations: organizations,
		Mentions: w.mentions, Entries: w.entries, At: w.at, Guessed: w.guessed,
	}
}

// With returns the same people with what was found out about them later.
func (r *People) With(all []fact.Person) *People {
	x := *r
	x.All = all
	return &x
}

// work reads the constructs in which people are named.
type work struct {
	roll
	times map[uint64]int32 // how often the text has each word, once somebody asks
}

// roll has the people that are known so far, and the names by which they are
// known again.
type roll struct {
	tails
	all      []fact.Person
	mentions []lex.Mention
	entries  []Entry
	guessed  []int32
	known    []nameForm
}

// tails reads what is printed after a name or a post.
type tails struct{ posts }

// posts reads posts.
type posts struct{ names }

// names reads the names of people by their words.
type names struct {
	*lex.Text
	countries *country.Countries
	bodies    *body.Bodies // with organizations of its own, of which posts tell more
	at        []int32      // one a token: the mention that covers it plus 1, or 0
}
