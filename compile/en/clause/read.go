// Package clause reads clauses: where they begin, their verb and what it
// governs, whom their subject means, and which acts they tell.
package clause

import (
	"dialoguec/compile/en/attend"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
	"dialoguec/compile/en/series"
)

// Clauses reads the clauses of a text, when it is asked for them.
type Clauses struct {
	*Grammar
	Subjects *Subjects
	Acts     *Acts
}

// Grammar reads verbs and what they govern, and where clauses begin and end.
type Grammar struct {
	*lex.Text
	bodies *body.Bodies
	people *person.People
}

// Subjects tells whom subjects mean.
type Subjects struct {
	*Grammar
	countries  *country.Countries
	series     *series.Series
	attendance *attend.Attendance
	home       home
	he         Actor // whom "he" and "she" mean
}

// Acts tells which acts a verb reports, by what it governs.
type Acts struct {
	*Grammar
	subjects *Subjects
}

// Read prepares to read the clauses of a text.
func Read(t *lex.Text, countries *country.Countries, series *series.Series, bodies *body.Bodies, people *person.People, attendance *attend.Attendance) *Clauses {
	g := &Grammar{Text: t, bodies: bodies, people: people}
	subjects := &Subjects{Grammar: g, countries: countries, series: series, attendance: attendance}
	subjects.home = subjects.findHome()
	return &Clauses{g, subjects, &Acts{g, subjects}}
}

// After returns the clauses of a sentence in which "he" and "she" mean an actor
// of the one before.
func (c *Clauses) After(he Actor) *Clauses {
	if he.Kind == NoActor {
		return c
	}
	subjects := *c.Subjects
	subjects.he = he
	return &Clauses{c.Grammar, &subjects, &Acts{c.Grammar, &subjects}}
}

// He returns the actor whom "he" and "she" mean, and "it" if it is a country.
func (r *Subjects) He() Actor { return r.he }
