// Package date reads the dates that a statement prints, and resolves those
// without a year by the others.
package date

import (
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// Dates are the dates of a text.
type Dates struct {
	*lex.Text
	countries *country.Countries

	All      []Date // in the order of the text
	Issued   Date   // the date of issue; its EDTF is "" if none is printed
	said     Date   // the day of the dateline, else that of issue
	Problems []fact.Problem

	years read.Years // what tells the year of a date that prints none
}

// Read finds the dates of a text and resolves them.
func Read(t *lex.Text, countries *country.Countries) *Dates {
	r := &Dates{Text: t, countries: countries}
	r.dates()
	return r
}
