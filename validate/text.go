package validate

import (
	"unicode/utf8"

	"dialoguec/schema"
)

// stride is how many code points lie between two marks of a text.
const stride = 64

// text is the published text of a document, with marks that make the way from
// a code point to its byte short.
type text struct {
	path  string
	text  string
	marks []int32 // byte offset of every stride-th code point; nil where every code point is one byte
	count int     // code points
}

// indexTexts indexes the text of every document.
func indexTexts(ds *schema.Dataset) map[string]*text {
	all := make(map[string]*text, len(ds.Documents))
	for i := range ds.Documents {
		d := &ds.Documents[i]
		all[d.ID] = newText(d.SourceFile, ds.Texts[d.ID])
	}
	return all
}

func newText(path, s string) *text {
	t := &text{path: path, text: s, count: utf8.RuneCountInString(s)}
	if t.count == len(s) {
		return t
	}
	n := 0
	for i := range s {
		if n%stride == 0 {
			t.marks = append(t.marks, int32(i))
		}
		n++
	}
	return t
}

// slice returns the code points start to end; ok is false where the text has
// no such stretch.
func (t *text) slice(start, end int) (quote string, ok bool) {
	if start < 0 || end < start || end > t.count {
		return "", false
	}
	return t.text[t.offset(start):t.offset(end)], true
}

// offset returns the byte at which the code point n begins.
func (t *text) offset(n int) int {
	if t.marks == nil {
		return n
	}
	if n >= t.count {
		return len(t.text)
	}
	at := int(t.marks[n/stride])
	for range n % stride {
		_, size := utf8.DecodeRuneInString(t.text[at:])
		at += size
	}
	return at
}
