package ja

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// A reader reads one statement from its beginning to its end.
type reader struct {
	doc     *block.Document
	t       tight
	s       string // the tight text; all spans count its bytes until the end
	v       *vocabulary
	f       *fact.Facts
	clock   clock
	parties []string // countries of the dialogue, as far as read
	side    string   // whose participants are being listed
	word    int // where the noun phrase being read begins
	forms   []form
	recent  []int // organizations in the order in which they were named
}

func newReader(doc *block.Document) *reader {
	r := &reader{doc: doc, t: tighten(doc.Text), v: words()}
	r.s = r.t.s
	r.f = &fact.Facts{Document: fact.Document{Publisher: fact.None}}
	return r
}

