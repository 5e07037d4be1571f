package en

import (
	"fmt"
	"reflect"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en/attend"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/en/person"
	"dialoguec/compile/en/refer"
	"dialoguec/compile/en/series"
	"dialoguec/compile/source"
)

// What a step has found, no later step changes.
func TestStepsChangeNothing(t *testing.T) {
	src, _ := source.Read("test.txt", []byte("Readout of the Chile-Peru Harbor Dialogue\n\nMarch 3, 2021\n\n"+
		"Today, Special Envoy Tom Brandt convened the first Chile-Peru Harbor Dialogue with Peruvian counterparts, after the 2021 Lisbon Harbor Summit.\n\n"+
		"Ann Lind, Director, Reef Department, Ministry of Fisheries of Peru, and Captain Bo Dahl took part. They will meet again in June 2022.\n"))
	found := map[string]string{}
	keep := func(name string, v any) {
		now := fmt.Sprintf("%+v", v)
		if before, ok := found[name]; ok && before != now {
			t.Errorf("%s have changed:\n from %s\n   to %s", name, before, now)
		}
		found[name] = now
	}
	cut := lex.Read(block.Parse(src, Layout()))
	countries := country.Read(cut)
	dates := date.Read(cut, countries)
	series := series.Read(cut, countries)
	bodies := body.Read(cut, countries, series)
	keep("organizations", bodies.All)
	people := person.Read(cut, countries, bodies)
	check := func() {
		keep("tokens", cut.Tokens)
		keep("hits", cut.Hits)
		keep("dates", dates.All)
		keep("series", series.All)
		keep("organizations", bodies.All)
		keep("people", people.All)
	}
	check()
	fine := cut.Without(people.At)
	here := countries.With(fine)
	meetings := meeting.Read(fine, here, dates, series, people)
	keep("meetings", meetings.All)
	attendance := attend.Read(fine, here, series, bodies.With(people.Organizations), people, meetings)
	keep("participations", attendance.All)
	check()
	known, whole := people.With(attendance.People), bodies.With(people.Organizations)
	if reflect.DeepEqual(attendance.People, people.All) || reflect.DeepEqual(people.Organizations, bodies.All) {
		t.Error("no later step knew more of people or organizations")
	}
	clauses := clause.Read(fine, here, series, whole, known, attendance)
	references := refer.Read(fine, "", here, dates, series, whole, known, clauses)
	if len(dates.All)*len(bodies.All)*len(people.All)*len(meetings.All)*len(attendance.All)*len(references.All) == 0 {
		t.Error("a step found nothing to change")
	}
	keep("meetings", meetings.All)
	keep("participations", attendance.All)
	check()
}
