// Package meeting reads the meetings of which a statement speaks: the one that
// it reports or announces, later ones and earlier ones.
package meeting

import (
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
	"dialoguec/compile/fact"
)

// Meetings are the meetings of a text.
type Meetings struct {
	All   []fact.Meeting
	Dates *date.Dates // with the years of those that rest on the day of the reported meeting
}

// reader is what is known of a text while its meetings are read.
type reader struct {
	*lex.Text
	countries *country.Countries
	dates     *date.Dates
	series    *body.Series
	people    *person.People

	all []fact.Meeting // the reported one first
}

// Read finds the meetings of a text.
func Read(t *lex.Text, countries *country.Countries, dates *date.Dates, series *body.Series, people *person.People) *Meetings {
	r := &reader{Text: t, countries: countries, dates: dates, series: series, people: people}
	r.meetings()
	return &Meetings{All: r.all, Dates: r.dates}
}
