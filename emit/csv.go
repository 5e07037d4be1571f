package emit

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"sync"

	"github.com/gocarina/gocsv"

	"dialoguec/schema"
)

// The tables are RFC 4180: UTF-8 without a byte order mark, a header row,
// fields quoted where they must be, and a line feed at the end of a row, so that
// the files compare well in version control.
//
// A cell holds exactly what the data say. Nothing is put before a cell that
// begins with =, +, - or @: that would change quotes, names and hashes for every
// program to spare the spreadsheets, and it would no longer be the text that the
// offsets count in. Who opens a table in a spreadsheet imports it as text.
//
// Several values of one cell stand between "|". A value that holds "|" has "%7C"
// in its place, and "%25" in the place of "%", so that splitting is always
// right and decoding the percent signs gives the value back.

// csvTables gives csv/*.csv.
func csvTables(ds *schema.Dataset, _ Options) []File {
	names := sync.OnceValue(func() *labels { return label(ds) })
	var files []File
	for _, t := range []struct {
		name string
		rows func(*labels) any
	}{
		{"documents", func(l *labels) any { return l.documentRows(ds) }},
		{"series", func(l *labels) any { return l.seriesRows(ds) }},
		{"meetings", func(l *labels) any { return l.meetingRows(ds) }},
		{"organizations", func(l *labels) any { return l.organizationRows(ds) }},
		{"people", func(l *labels) any { return l.personRows(ds) }},
		{"participations", func(l *labels) any { return l.participationRows(ds) }},
		{"agenda", func(l *labels) any { return l.agendaRows(ds) }},
		{"provisions", func(l *labels) any { return l.provisionRows(ds) }},
		{"references", func(l *labels) any { return l.referenceRows(ds) }},
		{"names", func(*labels) any { return nameRows(ds) }},
		{"mentions", func(l *labels) any { return l.mentionRows(ds) }},
		{"themes", func(l *labels) any { return l.themeRows(ds) }},
		{"alignments", func(l *labels) any { return l.alignmentRows(ds) }},
		{"threads", func(l *labels) any { return l.threadRows(ds) }},
	} {
		files = append(files, File{Name: "csv/" + t.name + ".csv", Write: func(w io.Writer) error {
			return writeTable(w, t.rows(names()))
		}})
	}
	return files
}

// writeTable writes a slice of rows, with the header even if there is no row.
func writeTable(w io.Writer, rows any) error {
	return gocsv.MarshalCSV(rows, gocsv.NewSafeCSVWriter(csv.NewWriter(w)))
}

// labels are the names that stand beside identifiers.
type labels struct {
	documents, series, meetings, organizations, people, references, themes map[string]string
}

// label collects the names of everything that has an identifier.
func label(ds *schema.Dataset) *labels {
	return &labels{
		documents:     collect(ds.Documents, func(d *schema.Document) (string, string) { return d.ID, d.Title }),
		series:        collect(ds.Series, func(s *schema.Series) (string, string) { return s.ID, s.Name }),
		meetings:      collect(ds.Meetings, func(m *schema.Meeting) (string, string) { return m.ID, m.Name }),
		organizations: collect(ds.Organizations, func(o *schema.Organization) (string, string) { return o.ID, o.Name }),
		people:        collect(ds.People, func(p *schema.Person) (string, string) { return p.ID, p.Name }),
		references:    collect(ds.References, func(r *schema.Reference) (string, string) { return r.ID, r.Name }),
		themes:        collect(ds.Themes, func(t *schema.Theme) (string, string) { return t.ID, t.LabelEN }),
	}
}

func collect[T any](rows []T, of func(*T) (id, name string)) map[string]string {
	names := make(map[string]string, len(rows))
	for i := range rows {
		id, name := of(&rows[i])
		names[id] = name
	}
	return names
}

// themeLabels joins the labels of themes.
func (l *labels) themeLabels(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = l.themes[id]
	}
	return join(names)
}

// entity returns the name of an organization or a reference.
func (l *labels) entity(id string) string {
	if name, ok := l.organizations[id]; ok {
		return name
	}
	return l.references[id]
}

var multiple = strings.NewReplacer("%", "%25", "|", "%7C")

// join makes one cell of several values.
func join[T ~string](values []T) string {
	switch len(values) {
	case 0:
		return ""
	case 1:
		return multiple.Replace(string(values[0]))
	}
	var out strings.Builder
	for i, v := range values {
		if i > 0 {
			out.WriteByte('|')
		}
		out.WriteString(multiple.Replace(string(v)))
	}
	return out.String()
}

// number writes a count that is unknown where it is 0.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// first returns the first evidence of a fact; a fact without evidence, which
// never gets past validation, has an empty one.
func first(f *schema.Fact) schema.Span {
	if len(f.Evidence) == 0 {
		return schema.Span{}
	}
	return f.Evidence[0]
}

// mapRows makes one row of a table of every row of the model.
func mapRows[T, R any](rows []T, of func(*T) R) []R {
	out := make([]R, len(rows))
	for i := range rows {
		out[i] = of(&rows[i])
	}
	return out
}
