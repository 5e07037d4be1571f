// Package trial compiles statements for the page on which a text is tried: what was
// read of it in place, what there is to say of it, how much of it is explained, and
// in what two language versions differ. It touches no file.
package trial

import (
	"context"
	"strings"

	"dialoguec/cmd/internal/show"
	"dialoguec/compile"
	"dialoguec/schema"
)

// File is a statement to try, as somebody wrote or dropped it.
type File struct {
	Name string // by which diagnostics speak of it
	Data []byte
}

// Result is what the page shows; the tags are the names that scripts know its parts by.
type Result struct {
	Documents   []Document   `js:"documents"`
	Rows        []Row        `js:"rows"`
	Diagnostics []Diagnostic `js:"diagnostics"`
	Differences []Difference `js:"differences"`
}

// Document is one statement with the places of what was read of it.
type Document struct {
	File        string    `js:"file"`
	Language    string    `js:"language"`
	Text        string    `js:"text"`
	Marks       []Mark    `js:"marks"`
	Unexplained []Stretch `js:"unexplained"`
	// Characters without white space: all, those in a fact, and those passed over
	// on purpose.
	Characters int `js:"characters"`
	Typed      int `js:"typed"`
	Furniture  int `js:"furniture"`
}

// Stretch is a stretch of a text in units of UTF-16, as scripts count; the end is
// exclusive.
type Stretch struct {
	Start int `js:"start"`
	End   int `js:"end"`
}

// Mark is a stretch that a row rests on.
type Mark struct {
	Stretch
	Row int `js:"row"` // its place among the rows
}

// Row is one row of the dataset, in words of a language.
type Row struct {
	Table string `js:"table"` // its name in the dataset
	Title string `js:"title"`
	ID    string `js:"id"`
	Rule  string `js:"rule"`
	// Strength is how firm an undertaking a provision is; "" of other rows.
	Strength schema.Commitment `js:"strength"`
	Fields   []Field           `js:"fields"`
}

// Field is a value of a row.
type Field struct {
	Name  string `js:"name"`
	Value string `js:"value"`
}

// Diagnostic is one thing to say of a file.
type Diagnostic struct {
	Code     string `js:"code"`
	Severity string `js:"severity"`
	File     string `js:"file"`
	Line     int    `js:"line"` // 0 if it is of the file as a whole
	Column   int    `js:"column"`
	Message  string `js:"message"`
	Hint     string `js:"hint"`
}

// Difference is a pair of provisions that do not say the same.
type Difference struct {
	First  Passage `js:"first"`
	Other  Passage `js:"other"` // without a text if the other version has none
	Reason string  `js:"reason"`
}

// Passage is a provision of one version.
type Passage struct {
	Document int    `js:"document"` // its place among the documents
	Language string `js:"language"`
	Text     string `js:"text"`
	Start    int    `js:"start"` // of its mark
}

// Compile compiles files. Titles and codes are in a language, "en" or "ja".
func Compile(ctx context.Context, files []File, language string) *Result {
	sources := make([]compile.Source, len(files))
	for i, f := range files {
		sources[i] = compile.Source{Path: f.Name, Name: f.Name, Data: f.Data}
	}
	ds, found := compile.Dataset(ctx, sources, compile.Options{Jobs: 1, KeepGoing: true})
	for _, s := range sources {
		made, _ := compile.Read(s)
		found = append(found, compile.Lint(s.Path, made)...)
	}
	schema.SortDiagnostics(found)
	r := &Result{Documents: []Document{}, Rows: []Row{}, Differences: []Difference{}, Diagnostics: diagnostics(found)}
	if ds != nil {
		w := newWriter(ds, language, r)
		w.documents()
		w.rows()
		w.differences()
	}
	return r
}

func diagnostics(found []schema.Diagnostic) []Diagnostic {
	out := make([]Diagnostic, len(found))
	for i, d := range found {
		out[i] = Diagnostic{string(d.Code), string(d.Severity), d.Path, d.Line, d.Column, d.Message, d.Hint}
	}
	return out
}

// writer fills in a result.
type writer struct {
	ds     *schema.Dataset
	words  words
	out    *Result
	places map[string]int // of the documents, by their identifiers
	units  []units        // of their texts
}

func newWriter(ds *schema.Dataset, language string, out *Result) *writer {
	return &writer{ds: ds, words: words{language}, out: out, places: map[string]int{}}
}

func (w *writer) documents() {
	for i := range w.ds.Documents {
		d, c := &w.ds.Documents[i], &w.ds.Coverage[i]
		text := w.ds.Texts[d.ID]
		w.places[d.ID], w.units = i, append(w.units, newUnits(text))
		made := Document{File: d.SourceFile, Language: d.Language, Text: text, Marks: []Mark{}, Unexplained: []Stretch{},
			Characters: c.Characters, Typed: c.Typed, Furniture: c.Furniture}
		for _, s := range c.Stretches {
			made.Unexplained = append(made.Unexplained, w.units[i].stretch(s))
		}
		w.out.Documents = append(w.out.Documents, made)
	}
}

// rows lists the rows that rest on the texts, and marks where.
func (w *writer) rows() {
	for _, row := range show.Rows(w.ds) {
		if len(row.Fact.Evidence) == 0 {
			continue
		}
		n := len(w.out.Rows)
		w.out.Rows = append(w.out.Rows, w.words.row(row))
		for _, s := range row.Fact.Evidence {
			if at, ok := w.places[s.Document]; ok {
				d := &w.out.Documents[at]
				d.Marks = append(d.Marks, Mark{w.units[at].stretch(s), n})
			}
		}
	}
}

func (w *writer) differences() {
	provisions := map[string]*schema.Provision{}
	list := w.ds.Provisions.Unpacked()
	for i := range list {
		provisions[list[i].ID] = &list[i]
	}
	for _, a := range w.ds.Alignments {
		if first := provisions[a.ProvisionA]; a.Difference != "" && first != nil {
			w.out.Differences = append(w.out.Differences, Difference{w.passage(first), w.passage(provisions[a.ProvisionB]), a.Difference})
		}
	}
}

func (w *writer) passage(p *schema.Provision) Passage {
	if p == nil || len(p.Evidence) == 0 {
		return Passage{}
	}
	at := w.places[p.DocumentID]
	return Passage{at, w.out.Documents[at].Language, strings.TrimSpace(p.Text), w.units[at].stretch(p.Evidence[0]).Start}
}
