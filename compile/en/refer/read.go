// Package refer reads the other events, documents, programmes and working
// groups that a statement names.
package refer

import (
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
	"dialoguec/compile/fact"
)

// References are what a text refers to.
type References struct {
	*lex.Text
	countries *country.Countries
	dates     *date.Dates
	series    *body.Series
	bodies    *body.Bodies
	people    *person.People
	clauses   *clause.Clauses

	All []fact.Reference

	title                string // of the document
	folded               []byte // of the tokens from foldedFrom to foldedTo
	foldedFrom, foldedTo int32
	foldedPart           []byte    // of a part of them
	otherForms           lex.Forms // of the title and of the names of series
	referenceForms       lex.Forms // one a reference
}

// Read finds what a text with the given title refers to.
func Read(t *lex.Text, title string, countries *country.Countries, dates *date.Dates, series *body.Series, bodies *body.Bodies, people *person.People, clauses *clause.Clauses) *References {
	r := &References{Text: t, title: title, countries: countries, dates: dates, series: series, bodies: bodies, people: people, clauses: clauses}
	r.references()
	return r
}
