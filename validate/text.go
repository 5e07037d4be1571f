package validate

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
	"dialoguec/schema"
)

// document is the published text of a document, with the index that leads from
// its code points to its bytes.
type document struct {
	path  string
	text  string
	index *text.Index
	count int // code points
}

func indexTexts(ds *schema.Dataset) map[string]*document {
	all := make(map[string]*document, len(ds.Documents))
	for i := range ds.Documents {
		d := &ds.Documents[i]
		all[d.ID] = newDocument(d.SourceFile, ds.Texts[d.ID])
	}
	return all
}

func newDocument(path, published string) *document {
	index := text.NewIndex(published)
	return &document{path: path, text: published, index: index, count: index.Runes(len(published))}
}

// holds reports whether the text has a quote between two code points.
func (d *document) holds(quote string, start, end int) bool {
	return start >= 0 && end <= d.count && utf8.RuneCountInString(quote) == end-start &&
		strings.HasPrefix(d.text[d.index.Offset(start):], quote)
}

// slice returns the code points start to end; ok is false if the text has no
// such stretch.
func (d *document) slice(start, end int) (quote string, ok bool) {
	if start < 0 || end < start || end > d.count {
		return "", false
	}
	return d.text[d.index.Offset(start):d.index.Offset(end)], true
}
