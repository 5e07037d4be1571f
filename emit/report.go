package emit

import (
	"bytes"
	"encoding/json"
	"io"
	"reflect"

	"dialoguec/schema"
)

// reportHead is what report.json says before its lists. There is no time in it:
// the same sources give the same report.
type reportHead struct {
	Tool      string `json:"tool"`
	Version   string `json:"version,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	License   string `json:"license,omitempty"`
	Counts    counts `json:"counts"`
}

// counts are the rows of each table.
type counts struct {
	Documents       int `json:"documents"`
	Series          int `json:"series"`
	Meetings        int `json:"meetings"`
	Organizations   int `json:"organizations"`
	People          int `json:"people"`
	Participations  int `json:"participations"`
	Sections        int `json:"sections"`
	Provisions      int `json:"provisions"`
	ReferencedItems int `json:"referenced_items"`
	Themes          int `json:"themes"`
	Alignments      int `json:"alignments"`
	Threads         int `json:"threads"`
}

// report writes report.json: what was compiled, how well, and what there is to say.
func report(ds *schema.Dataset, opt Options, out io.Writer) error {
	var found []schema.Diagnostic
	if opt.Diagnostics != nil {
		found = opt.Diagnostics()
	}
	w := &reportWriter{rowWriter: rowWriter{to: out}}
	w.head(reportHead{Tool: "dialoguec", Version: opt.Version, Publisher: opt.About.Publisher.Either(), License: opt.About.License, Counts: count(ds)})
	indentedList(w, "diagnostics", found, func(*schema.Diagnostic) {})
	indentedList(w, "coverage", ds.Coverage, func(c *schema.Coverage) { fill(&c.Stretches) })
	indentedList(w, "links", ds.Links, func(l *schema.Link) { fill(&l.Spans) })
	w.out = append(w.out, "\n}\n"...)
	w.flush()
	return w.err
}

// reportWriter writes an object with lists of objects, indented by one blank a
// level. The lists of a large build are long, so they are written as they come.
type reportWriter struct {
	rowWriter
	row      []byte       // the one at hand, on one line
	indented bytes.Buffer // the same, indented
}

// head writes the fields before the lists; the brace that closes them is left open.
func (w *reportWriter) head(h reportHead) {
	v := reflect.ValueOf(&h).Elem()
	w.indent(jsonWriterOf(v.Type())(nil, v), "")
	w.out = bytes.TrimSuffix(w.out, []byte("\n}"))
}

func (w *reportWriter) indent(value []byte, prefix string) {
	w.indented.Reset()
	if err := json.Indent(&w.indented, value, prefix, " "); w.err == nil {
		w.err = err
	}
	w.out = append(w.out, w.indented.Bytes()...)
}

func indentedList[T any](w *reportWriter, name string, rows []T, complete func(*T)) {
	w.out = append(w.out, ",\n \""+name+`": [`...)
	var row T
	v := reflect.ValueOf(&row).Elem()
	write := jsonWriterOf(v.Type())
	for i := range rows {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		row = rows[i]
		complete(&row)
		w.row = write(w.row[:0], v)
		w.out = append(w.out, "\n  "...)
		w.indent(w.row, "  ")
		if len(w.out) >= pieceSize {
			w.flush()
		}
	}
	if len(rows) > 0 {
		w.out = append(w.out, "\n "...)
	}
	w.out = append(w.out, ']')
}

func count(ds *schema.Dataset) counts {
	return counts{
		Documents: len(ds.Documents), Series: len(ds.Series), Meetings: len(ds.Meetings),
		Organizations: len(ds.Organizations), People: len(ds.People), Participations: ds.Participations.Len(),
		Sections: ds.Sections.Len(), Provisions: ds.Provisions.Len(), ReferencedItems: ds.ReferencedItems.Len(),
		Themes: len(ds.Themes), Alignments: len(ds.Alignments), Threads: len(ds.Threads),
	}
}
