package refer

import (
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
	"dialoguec/compile/en/series"
	"dialoguec/compile/source"
)

// The first reading that finds something in its example is the reading itself.
func TestReadings(t *testing.T) {
	for n, x := range readings {
		s, c := readExample(t, x.example)
		if got := firstReading(s, c); got != n {
			t.Errorf("reading %d reads %q, want reading %d", got, x.example, n)
		}
	}
}

// firstReading returns the number of the first reading that finds a reference or
// a list of them in what c reads; -1 if none does.
func firstReading(s *sentence, c lex.Cursor) int {
	for !c.Done() {
		next := c.Next()
		for n, x := range readings {
			if !x.at(c.Token()) {
				continue
			}
			end := x.read(s, c)
			if len(s.all) > 0 || s.leading.to > 0 {
				return n
			}
			if end.Past(c) {
				next = end // something that is no reference
				break
			}
		}
		c = next
	}
	return -1
}

// readExample returns the last sentence of a statement, and a cursor at its beginning.
func readExample(t *testing.T, example string) (*sentence, lex.Cursor) {
	t.Helper()
	src, _ := source.Read("readings.en.txt", []byte("Readout of the Fiji-Peru Harbor Dialogue\n\nMarch 3, 2030\n\nMinister Ann Roe of Fiji and Minister Bo Poe of Peru met in Suva.\n\n"+example+".\n"))
	text := lex.Read(block.Parse(src, lex.Layout()))
	countries := country.Read(text)
	dates := date.Read(text, countries)
	series := series.Read(text, countries)
	bodies := body.Read(text, countries, series)
	people := person.Read(text, countries, bodies)
	meetings := meeting.Read(text, countries, dates, series, people)
	attendance := attend.Read(text, countries, series, bodies, people, meetings)
	clauses := clause.Read(text, countries, series, bodies, people, attendance)
	r := &reader{Text: text, countries: countries, dates: dates, bodies: bodies, people: people, clauses: clauses}
	s := &sentence{reader: r, kinds: kinds{r, capitals{r}, phrases{r}, moments{r}}, own: ownNames(text, "", series), register: &register{reader: r, when: moments{r}}}
	return s, text.First(text.Sentences[len(text.Sentences)-1].Phrase)
}
