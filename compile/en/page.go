package en

import (
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// page is what the layout tells by itself: title and masthead, headings, and
// the lines that are no part of the statement.
type page struct {
	*lex.Text
	countries *country.Countries

	document fact.Document
	agenda   []fact.AgendaItem
	ignored  []fact.Passage
}

func readPage(t *lex.Text, countries *country.Countries) *page {
	r := &page{Text: t, countries: countries}
	r.readDocument()
	r.readAgenda()
	return r
}

// issued returns the document with its date of issue and its issuer.
func (r *page) issued(dates *date.Dates, bodies *body.Bodies) fact.Document {
	d := r.document
	d.Publisher = bodies.Issuer
	if d.Issued = dates.Issued.EDTF; d.Issued != "" {
		r.AddSpan(&d.Basis, dates.Issued.From, dates.Issued.To)
	}
	return d
}
