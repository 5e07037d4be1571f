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
	word    int      // where the noun phrase being read begins
	forms   []form
	dates   []when // all dates of the text, in order
	main    int    // the series of the meeting reported
	opening bool   // the head or the first paragraphs are being read
	posts   []held // posts in the order in which they were named
	recent  []int  // organizations in the order in which they were named
}

func newReader(doc *block.Document) *reader {
	r := &reader{doc: doc, t: tighten(doc.Text), v: words()}
	r.s = r.t.s
	r.main = fact.None
	r.f = &fact.Facts{Document: fact.Document{Publisher: fact.None}}
	return r
}

// held is a post that was named, and its body.
type held struct {
	title string
	org   int
}
