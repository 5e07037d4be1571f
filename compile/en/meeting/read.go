// Package meeting reads the meetings of which a statement speaks: the one that
// it reports or announces, later ones and earlier ones.
package meeting

import (
	"slices"

	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
)

// Meetings are the meetings of a text.
type Meetings struct {
	All    []fact.Meeting
	Dates  *date.Dates    // with the years of those that rest on the day of the reported meeting
	Series *series.Series // those of which a meeting is known
}

// reader is what is known of a text while its meetings are read.
type reader struct {
	*lex.Text
	countries *country.Countries
	dates     *date.Dates
	series    *series.Series
	people    *person.People

	all      []fact.Meeting // the reported one first
	reported int            // how many of them the statement reports or announces

	// What the reader is made of; each knows the others through it.
	sessions sessions
	verdicts verdicts
	days     days
	places   places
	asides   asides
}

// Read finds the meetings of a text.
func Read(t *lex.Text, countries *country.Countries, dates *date.Dates, series *series.Series, people *person.People) *Meetings {
	r := &reader{Text: t, countries: countries, dates: dates, series: series, people: people}
	r.sessions, r.verdicts, r.days, r.places, r.asides = sessions{r}, verdicts{r}, days{r}, places{r}, asides{r}
	r.meetings()
	named := r.met()
	return &Meetings{All: r.all, Dates: r.dates, Series: named}
}

// met returns the series of which a meeting is known, and gives the meetings
// their indices there. A dialogue that is only named is none of a statement's
// series: what it names is found where references are read.
func (r *reader) met() *series.Series {
	s := &series.Series{Dialogues: slices.Clone(r.series.Dialogues)}
	met := make([]bool, len(r.series.All))
	for i := range r.all {
		if k := r.all[i].Series; k >= 0 {
			met[k] = true
		}
	}
	at := make([]int32, len(r.series.All)) // the index of each there, -1 for none
	for k := range r.series.All {
		at[k] = fact.None
		if met[k] {
			at[k] = int32(len(s.All))
			s.All = append(s.All, r.series.All[k])
		}
	}
	for i := range s.Dialogues {
		if d := &s.Dialogues[i]; d.Series >= 0 {
			d.Series = at[d.Series]
		}
	}
	for i := range r.all {
		if m := &r.all[i]; m.Series >= 0 {
			m.Series = int(at[m.Series])
		}
	}
	return s
}
