// Package attend reads who took part in the meeting that a statement reports,
// on which side and in which role.
package attend

import (
	"slices"

	"dialoguec/compile/en/body"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/en/person"
	"dialoguec/compile/fact"
)

// Attendance is who took part.
type Attendance struct {
	*lex.Text
	countries *country.Countries
	series    *body.Series
	bodies    *body.Bodies
	people    *person.People
	meetings  *meeting.Meetings

	All    []fact.Participation
	People []fact.Person // those of the text, with the countries that only the sides of the meeting tell

	peopleHere stretch  // of mentions and posts: those of the sentence in hand
	bodiesHere stretch  // of mentions of bodies
	parts      []part   // of the sentence in hand
	markers    []marker // of the sentence in hand
}

// Read finds who took part in the meeting that was held.
func Read(t *lex.Text, countries *country.Countries, series *body.Series, bodies *body.Bodies, people *person.People, meetings *meeting.Meetings) *Attendance {
	r := &Attendance{Text: t, countries: countries, series: series, bodies: bodies, people: people, meetings: meetings, People: slices.Clone(people.All)}
	r.delegations()
	return r
}
