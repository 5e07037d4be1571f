package emit

import (
	"bytes"
	"encoding/json"
	"io"

	"dialoguec/schema"
)

// datasetJSON writes dataset.json: the linked model, one row a line, so that two
// versions of a dataset can be compared with any tool for lines.
func datasetJSON(ds *schema.Dataset, _ Options, out io.Writer) error {
	w := &rowWriter{to: out}
	w.encoder = json.NewEncoder(&w.out)
	w.encoder.SetEscapeHTML(false)
	w.out.WriteString("{\n")
	table(w, "documents", ds.Documents, func(d *schema.Document) { fill(&d.Evidence) })
	table(w, "series", ds.Series, func(s *schema.Series) { fill(&s.Evidence) })
	table(w, "meetings", ds.Meetings, func(m *schema.Meeting) { fill(&m.Evidence) })
	table(w, "organizations", ds.Organizations, func(o *schema.Organization) { fill(&o.Evidence) })
	table(w, "people", ds.People, func(p *schema.Person) { fill(&p.Evidence) })
	table(w, "participations", ds.Participations, func(p *schema.Participation) { fill(&p.Evidence) })
	table(w, "agenda", ds.Agenda, func(a *schema.AgendaItem) { fill(&a.Evidence) })
	table(w, "provisions", ds.Provisions, func(p *schema.Provision) {
		fill(&p.Evidence)
		fill(&p.Actors)
		fill(&p.Acts)
	})
	table(w, "references", ds.References, func(r *schema.Reference) { fill(&r.Evidence) })
	table(w, "themes", ds.Themes, func(*schema.Theme) {})
	table(w, "alignments", ds.Alignments, func(*schema.Alignment) {})
	table(w, "threads", ds.Threads, func(*schema.ThreadLink) {})
	w.out.WriteString("\n}\n")
	w.flush()
	return w.err
}

// fill makes an empty list of a missing one: a list is never null.
func fill[T any](list *[]T) {
	if *list == nil {
		*list = []T{}
	}
}

// rowWriter writes tables of rows, one row a line.
type rowWriter struct {
	to      io.Writer
	out     bytes.Buffer // what is not written yet
	encoder *json.Encoder
	tables  int
	err     error // the first one; nothing is written after it
}

// pieceSize is how many bytes the writers collect before they write them.
const pieceSize = 1 << 16

func (w *rowWriter) flush() {
	if w.err == nil {
		_, w.err = w.to.Write(w.out.Bytes())
	}
	w.out.Reset()
}

// table writes the rows of one table; complete fills the lists of a row.
func table[T any](w *rowWriter, name string, rows []T, complete func(*T)) {
	if w.tables++; w.tables > 1 {
		w.out.WriteString(",\n")
	}
	w.out.WriteString(`"` + name + `": [`)
	for i := range rows {
		if i > 0 {
			w.out.WriteByte(',')
		}
		w.out.WriteByte('\n')
		row := rows[i]
		complete(&row)
		if err := w.encoder.Encode(&row); err != nil && w.err == nil {
			w.err = err
		}
		w.out.Truncate(w.out.Len() - 1) // the newline that Encode adds
		if w.out.Len() >= pieceSize {
			w.flush()
		}
	}
	w.out.WriteByte(']')
}
