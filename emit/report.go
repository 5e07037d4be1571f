package emit

import (
	"bytes"
	"encoding/json"
	"io"
	"reflect"

	"dialoguec/schema"
)

// report writes report.json: what was compiled, how well, and what there is to say.
// There is no time in it: the same sources give the same report.
func report(ds *schema.Dataset, opt Options, out io.Writer) error {
	var found []schema.Diagnostic
	if opt.Diagnostics != nil {
		found = opt.Diagnostics()
	}
	w := &reportWriter{rowWriter: rowWriter{to: out}}
	w.head(ordered{{"tool", "dialoguec"}, {"version?", opt.Version}, {"publisher?", opt.About.Publisher.Either()}, {"license?", opt.About.License},
		{"counts", ordered{
			{"documents", len(ds.Documents)}, {"series", len(ds.Series)}, {"meetings", len(ds.Meetings)}, {"organizations", len(ds.Organizations)},
			{"people", len(ds.People)}, {"participations", ds.Participations.Len()}, {"sections", ds.Sections.Len()}, {"provisions", ds.Provisions.Len()},
			{"referenced_items", ds.ReferencedItems.Len()}, {"themes", len(ds.Themes)}, {"alignments", len(ds.Alignments)}, {"threads", len(ds.Threads)}}}})
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
func (w *reportWriter) head(h ordered) {
	data, err := h.MarshalJSON()
	if w.err = err; err == nil {
		w.indent(data, "")
	}
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
