package provision

import (
	"slices"
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

// The first row that fits the example of a row is the row itself.
func TestRows(t *testing.T) {
	for name, rows := range map[string][]row{"meeting": meetingRows, "discussion": discussionRows, "party": partyRows} {
		for n, r := range rows {
			p := readPredicate(t, r.example)
			if got := slices.IndexFunc(rows, func(r row) bool { return r.fits(p, p.Verb) }); got != n {
				t.Errorf("%s: row %d reads %q, want row %d", name, got, r.example, n)
			}
		}
	}
}

// readPredicate reads a sentence of a statement that is one clause.
func readPredicate(t *testing.T, example string) *predicate {
	t.Helper()
	src, _ := source.Read("rows.en.txt", []byte("Readout of the Fiji-Peru Harbor Dialogue\n\nMarch 3, 2030\n\nMinister Ann Roe of Fiji and Minister Bo Poe of Peru met in Suva.\n\n"+example+".\n"))
	text := lex.Read(block.Parse(src, lex.Layout()))
	k := Known{Countries: country.Read(text)}
	k.Dates = date.Read(text, k.Countries)
	k.Series = series.Read(text, k.Countries)
	k.Bodies = body.Read(text, k.Countries, k.Series)
	k.People = person.Read(text, k.Countries, k.Bodies)
	k.Meetings = meeting.Read(text, k.Countries, k.Dates, k.Series, k.People)
	k.Attendance = attend.Read(text, k.Countries, k.Series, k.Bodies, k.People, k.Meetings)
	k.Clauses = clause.Read(text, k.Countries, k.Series, k.Bodies, k.People, k.Attendance)
	r := &search{reader: &reader{Text: text, known: k}, clauses: k.Clauses}
	c := text.First(text.Sentences[len(text.Sentences)-1].Phrase)
	told, ok := k.Clauses.ClauseAt(c)
	if !ok {
		t.Fatalf("%q has no clause", example)
	}
	return r.predicate(told, k.Clauses.Subjects.Of(told.Subject()), c)
}
