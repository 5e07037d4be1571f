// Package provision reads the sentences and items in which the parties act,
// and says why the others are background.
package provision

import (
	"dialoguec/compile/en/attend"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/en/person"
	"dialoguec/compile/en/refer"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// Provisions are what the parties of a text did or will do.
type Provisions struct {
	*lex.Text
	countries  *country.Countries
	dates      *date.Dates
	series     *body.Series
	bodies     *body.Bodies
	people     *person.People
	meetings   *meeting.Meetings
	attendance *attend.Attendance
	clauses    *clause.Clauses
	references *refer.References

	All      []fact.Provision
	Passages []fact.Passage // background

	met         read.Days
	parties     []string   // codes
	colon       int32      // the item that leads in to the items after it, noBlock if none does
	why         *fact.Rule // the rule by which the sentence in hand is background
	leadActions []leadAction
}

// Known is what provisions are read from.
type Known struct {
	Countries  *country.Countries
	Dates      *date.Dates
	Series     *body.Series
	Bodies     *body.Bodies
	People     *person.People
	Meetings   *meeting.Meetings
	Attendance *attend.Attendance
	Clauses    *clause.Clauses
	References *refer.References
}

// Read finds the provisions of a text.
func Read(t *lex.Text, k Known) *Provisions {
	r := &Provisions{
		Text: t, countries: k.Countries, dates: k.Dates, series: k.Series, bodies: k.Bodies, people: k.People, meetings: k.Meetings,
		attendance: k.Attendance, clauses: k.Clauses, references: k.References,
	}
	r.provisions()
	return r
}
