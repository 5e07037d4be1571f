package main

import (
	"fmt"
	"io"
	"strings"

	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/schema"
)

// nameColumns is how much of the name of a meeting is listed.
const nameColumns = 80

// summary lists the documents of a dataset: what was read of each, in a line.
func summary(to io.Writer, ds *schema.Dataset) {
	meetings := map[string]*schema.Meeting{}
	for i := range ds.Meetings {
		meetings[ds.Meetings[i].ID] = &ds.Meetings[i]
	}
	facts := talliesOf(ds)
	rows := [][]string{{"DOCUMENT", "MEETING", "DATE", "PLACE", "FACTS"}}
	for _, d := range ds.Documents {
		m := meetings[d.MeetingID]
		if m == nil {
			m = &schema.Meeting{}
		}
		rows = append(rows, []string{d.ID, cut(dash(m.Label()), nameColumns), dash(string(m.Date)), dash(m.City), facts[d.ID].String()})
	}
	fmt.Fprint(to, columns(rows))
	fmt.Fprintf(to, "%s, %s, %s, %s\n", count(len(ds.Documents), "document"), count(len(ds.Meetings), "meeting"),
		count(len(ds.Organizations), "organization"), plural(len(ds.People), "person", "people"))
}

// tallies are the facts of one document.
type tallies struct{ participations, provisions, references int }

// talliesOf counts what was read of each document.
func talliesOf(ds *schema.Dataset) map[string]*tallies {
	all := make(map[string]*tallies, len(ds.Documents))
	of := func(id string) *tallies {
		if all[id] == nil {
			all[id] = &tallies{}
		}
		return all[id]
	}
	for i := range ds.Documents {
		of(ds.Documents[i].ID)
	}
	for _, p := range ds.Participations.All() {
		of(p.DocumentID).participations++
	}
	for _, p := range ds.Provisions.All() {
		of(p.DocumentID).provisions++
	}
	for _, r := range ds.ReferencedItems.All() {
		of(r.DocumentID).references++
	}
	return all
}

func (t *tallies) String() string {
	return count(t.participations, "participant") + ", " + count(t.provisions, "provision") + ", " + count(t.references, "reference")
}

// count says how many there are of something.
func count(n int, what string) string { return plural(n, what, what+"s") }

func plural(n int, single, many string) string {
	if n == 1 {
		return "1 " + single
	}
	return fmt.Sprintf("%d %s", n, many)
}

func dash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

// columns lays rows out one below the other; the first is the head.
func columns(rows [][]string) string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], report.Width(report.Clean(cell)))
		}
	}
	var b strings.Builder
	for _, row := range rows {
		line := ""
		for i, cell := range row {
			line += report.Pad(report.Clean(cell), widths[i]+2)
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}
