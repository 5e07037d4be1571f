package emit

import (
	"io"
	"reflect"

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
// versions of a dataset can be compared with any tool for lines, and without
// what a reader can derive (see [leaner]).
func datasetJSON(ds *schema.Dataset, opt Options, out io.Writer) error {
	w := &rowWriter{to: out}
	w.head(head{Version: schema.ContractVersion, Base: opt.Base, License: opt.About.License, Publisher: opt.About.Publisher.Either()})
	l := newLeaner(ds)
	table(w, "documents", ds.Documents, func(d *schema.Document) { l.lean(&d.Fact, d.ID) })
	table(w, "series", ds.Series, func(s *schema.Series) {
		l.lean(&s.Fact, "")
		s.Names = furtherNames(s.Names, s.Name, s.NameEN, s.NameJA)
	})
	table(w, "meetings", ds.Meetings, l.meeting)
	table(w, "organizations", ds.Organizations, func(o *schema.Organization) {
		l.lean(&o.Fact, "")
		o.Names = furtherNames(o.Names, o.Name, o.NameEN, o.NameJA, o.Acronym)
	})
	table(w, "people", ds.People, func(p *schema.Person) {
		l.lean(&p.Fact, "")
		p.Names = furtherNames(p.Names, p.Name, p.NameEN, p.NameJA)
	})
	parts(w, "participations", &ds.Participations, l.participation)
	parts(w, "sections", &ds.Sections, l.section)
	parts(w, "provisions", &ds.Provisions, l.provision)
	parts(w, "referenced_items", &ds.ReferencedItems, l.item)
	table(w, "themes", ds.Themes, func(*schema.Theme) {})
	table(w, "alignments", ds.Alignments, func(*schema.Alignment) {})
	l.quoted(ds)
	table(w, "threads", ds.Threads, l.thread)
	table(w, "countries", ds.Countries, func(*schema.Country) {})
	table(w, "cities", ds.Cities, func(*schema.City) {})
	table(w, "rules", ds.Rules, func(*schema.RuleScore) {})
	w.out = append(w.out, "\n}\n"...)
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
	to  io.Writer
	out []byte // what is not written yet
	err error  // the first one; nothing is written after it
}

// pieceSize is how many bytes the writers collect before they write them.
const pieceSize = 1 << 16

func (w *rowWriter) flush() {
	if w.err == nil {
		_, w.err = w.to.Write(w.out)
	}
	w.out = w.out[:0]
}

// head writes the fields of the dataset itself, up to the first table.
func (w *rowWriter) head(h head) {
	v := reflect.ValueOf(&h).Elem()
	w.out = jsonWriterOf(v.Type())(w.out, v)
	w.out = w.out[:len(w.out)-1] // the brace that closes it
}

func table[T any](w *rowWriter, name string, rows []T, complete func(*T)) {
	listed := schema.Listed(rows...)
	parts(w, name, &listed, complete)
}

// parts is [table] for rows that are parts of documents.
func parts[T any](w *rowWriter, name string, rows *schema.Rows[T], complete func(*T)) {
	w.out = append(w.out, ",\n\""+name+`": [`...)
	var row T
	v := reflect.ValueOf(&row).Elem()
	write := jsonWriterOf(v.Type())
	for i, r := range rows.All() {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		row = *r
		complete(&row)
		w.out = write(append(w.out, '\n'), v)
		if len(w.out) >= pieceSize {
			w.flush()
		}
	}
	w.out = append(w.out, ']')
}
