// Package en reads statements in English. [Read] names its steps in their
// order; each is a package below this one, and knows those before it alone.
package en

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/attend"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/en/person"
	"dialoguec/compile/en/provision"
	"dialoguec/compile/en/refer"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
	common "dialoguec/compile/read"
	"dialoguec/compile/text"
)

// Layout returns the words by which layouts are marked.
func Layout() *block.Vocabulary { return lex.Layout() }

// Share returns which share of the letters of a text are English's, 0…1:
// letters of the Latin script, against those of all scripts, and none if
// the words are not English.
func Share(text string) float64 { return lex.Share(text) }

// Sentences returns the spans of the sentences of all blocks but furniture.
func Sentences(doc *block.Document) []text.Span { return lex.Read(doc).Spans() }

// Read reads the facts of a statement.
func Read(doc *block.Document) *fact.Facts {
	t := lex.Read(doc)
	defer t.Release()
	countries := country.Read(t)
	page := common.ReadPage(doc, common.PageWords{Kind: titleKind, Section: section, Place: Layout().Place})
	signedAt(t, countries, page)
	if page.Document.Type == "" {
		page.Document.Type = announced(doc)
	}
	dates := date.Read(t, countries)
	series := series.Read(t, countries)
	bodies := body.Read(t, countries, series)
	people := person.Read(t, countries, bodies)
	bodies = bodies.With(people.Organizations)
	t = t.Without(people.At) // "Jordan" in "Jane Jordan" is no country
	countries = countries.With(t)
	meetings := meeting.Read(t, countries, dates, series, people)
	dates, series = meetings.Dates, meetings.Series
	attendance := attend.Read(t, countries, series, bodies, people, meetings)
	people = people.With(attendance.People)
	clauses := clause.Read(t, countries, series, bodies, people, attendance)
	references := refer.Read(t, page.Document.Title, countries, dates, series, bodies, people, clauses)
	provisions := provision.Read(t, provision.Known{
		Countries: countries, Dates: dates, Series: series, Bodies: bodies, People: people, Meetings: meetings,
		Attendance: attendance, Clauses: clauses, References: references,
	})
	page.Issue(dates.Issued.EDTF, t.Span(dates.Issued.From, dates.Issued.To))
	page.Document.Publisher = bodies.Issuer
	return &fact.Facts{
		Document:       page.Document,
		Series:         series.All,
		Meetings:       meetings.All,
		Organizations:  bodies.All,
		People:         people.All,
		Participations: attendance.All,
		Agenda:         page.Agenda,
		Provisions:     provisions.All,
		References:     references.All,
		Passages:       append(page.Ignored, provisions.Passages...),
		Problems:       slices.Concat(dates.Problems, attendance.Problems),
	}
}
