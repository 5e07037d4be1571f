// Package clause reads clauses: where they begin, their verb and what it
// governs, for whom their subject stands, and which acts they tell.
package clause

import (
	"dialoguec/compile/en/attend"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
)

// Clauses reads the clauses of a text, when it is asked for them.
type Clauses struct {
	*lex.Text
	countries  *country.Countries
	series     *body.Series
	bodies     *body.Bodies
	people     *person.People
	attendance *attend.Attendance

	Last Actor  // whom "he" and "she" of the next sentence mean
	home string // the country of officials who are named without one
}

// Read prepares to read the clauses of a text.
func Read(t *lex.Text, countries *country.Countries, series *body.Series, bodies *body.Bodies, people *person.People, attendance *attend.Attendance) *Clauses {
	r := &Clauses{Text: t, countries: countries, series: series, bodies: bodies, people: people, attendance: attendance}
	r.findHome()
	return r
}
