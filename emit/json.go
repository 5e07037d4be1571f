package emit

import (
	"bytes"
	"encoding/json"
	"io"

	"dialoguec/schema"
)

// head is what dataset.json says of itself, before its tables.
type head struct {
	Version   string `json:"version"`
	Base      string `json:"base"`
	License   string `json:"license,omitempty"`
	Publisher string `json:"publisher,omitempty"`
}

// datasetJSON writes dataset.json: the linked model, one row a line, so that two
// versions of a dataset can be compared with any tool for lines. Spans are
// written without what can be derived: the document that is the row's own, and
// the quote, which the published text has at the offsets.
func datasetJSON(ds *schema.Dataset, opt Options, out io.Writer) error {
	w := &rowWriter{to: out}
	w.encoder = json.NewEncoder(&w.out)
	w.encoder.SetEscapeHTML(false)
	w.head(head{Version: schema.ContractVersion, Base: opt.Base, License: opt.About.License, Publisher: opt.About.Publisher.Either()})
	table(w, "documents", ds.Documents, func(d *schema.Document) { lean(&d.Fact, d.ID) })
	table(w, "series", ds.Series, func(s *schema.Series) { lean(&s.Fact, "") })
	table(w, "meetings", ds.Meetings, leanMeeting)
	table(w, "organizations", ds.Organizations, func(o *schema.Organization) { lean(&o.Fact, "") })
	table(w, "people", ds.People, func(p *schema.Person) { lean(&p.Fact, "") })
	table(w, "participations", ds.Participations, func(p *schema.Participation) { lean(&p.Fact, p.DocumentID) })
	table(w, "sections", ds.Sections, func(s *schema.Section) {
		lean(&s.Fact, s.DocumentID)
		s.ThemeCues = leanCues(s.ThemeCues, s.DocumentID)
	})
	table(w, "provisions", ds.Provisions, func(p *schema.Provision) {
		lean(&p.Fact, p.DocumentID)
		p.ThemeCues = leanCues(p.ThemeCues, p.DocumentID)
		fill(&p.Actors)
		fill(&p.Acts)
	})
	table(w, "referenced_items", ds.ReferencedItems, func(r *schema.ReferencedItem) { lean(&r.Fact, r.DocumentID) })
	table(w, "themes", ds.Themes, func(*schema.Theme) {})
	table(w, "alignments", ds.Alignments, func(*schema.Alignment) {})
	table(w, "threads", ds.Threads, func(*schema.ThreadLink) {})
	table(w, "countries", ds.Countries, func(*schema.Country) {})
	table(w, "cities", ds.Cities, func(*schema.City) {})
	table(w, "rules", ds.Rules, func(*schema.RuleScore) {})
	w.out.WriteString("\n}\n")
	w.flush()
	return w.err
}

// lean leaves out of the spans of a fact what can be derived. The spans of the
// dataset itself stay as they are.
func lean(f *schema.Fact, document string) { f.Evidence = leanSpans(f.Evidence, document) }

func leanSpans(spans []schema.Span, document string) []schema.Span {
	out := make([]schema.Span, len(spans))
	for i, s := range spans {
		out[i] = leanSpan(s, document)
	}
	return out
}

func leanSpan(s schema.Span, document string) schema.Span {
	s.Quote = ""
	if s.Document == document {
		s.Document = ""
	}
	return s
}

func leanCues(cues []schema.Cue, document string) []schema.Cue {
	out := make([]schema.Cue, len(cues))
	for i, c := range cues {
		out[i] = schema.Cue{Theme: c.Theme, Span: leanSpan(c.Span, document)}
	}
	return out
}

func leanMeeting(m *schema.Meeting) {
	lean(&m.Fact, "")
	claims := make([]schema.Claim, len(m.Claims))
	for i, c := range m.Claims {
		lean(&c.Fact, "")
		claims[i] = c
	}
	m.Claims = claims
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

// encode writes one value without the newline that Encode adds.
func (w *rowWriter) encode(v any) {
	if err := w.encoder.Encode(v); err != nil && w.err == nil {
		w.err = err
	}
	w.out.Truncate(w.out.Len() - 1)
}

// head writes the fields of the dataset itself, up to the first table.
func (w *rowWriter) head(h head) {
	w.encode(h)
	w.out.Truncate(w.out.Len() - 1) // the brace that closes it
}

// table writes the rows of one table; complete makes a row what is published.
func table[T any](w *rowWriter, name string, rows []T, complete func(*T)) {
	w.out.WriteString(",\n\"" + name + `": [`)
	for i := range rows {
		if i > 0 {
			w.out.WriteByte(',')
		}
		w.out.WriteByte('\n')
		row := rows[i]
		complete(&row)
		w.encode(&row)
		if w.out.Len() >= pieceSize {
			w.flush()
		}
	}
	w.out.WriteByte(']')
}
