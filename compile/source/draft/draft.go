// Package draft is what the readers of pages and word-processor files hand
// over: the text of a statement as it will be published, what its form says of
// its layout, and ways back to the place of every stretch in the source.
package draft

import (
	"sort"

	"dialoguec/compile/text"
)

// Draft is a text taken out of its form. All spans count bytes of Text.
type Draft struct {
	Text  string
	Heads []Head
	Bold  []text.Span // printed bold, underlined or italic
	Meta  Meta
	// Dropped counts the characters, without white space, that were left out on
	// purpose: navigation, running heads, marks of footnotes, readings.
	Dropped int

	// Source is the text of the source itself, and Map leads to it, if the source
	// has lines that an editor shows (HTML). Otherwise it is empty.
	Source string
	Map    text.Map
	// Parts say where a stretch is in a source without lines, in words, in the
	// order of the text: "page 3", "paragraph 12".
	Parts []Part
}

// Head is a heading.
type Head struct {
	text.Span
	Level int // from 1
}

// Part is the place in the source of what follows an offset of the text.
type Part struct {
	Start int
	Place string
}

// Meta is what a source says of itself outside of its text. All of it may be
// empty; nothing of it is checked.
type Meta struct {
	Title    string
	URL      string
	Language string
	Issued   string // as it is written there
}

// Part returns the place in the source, in words, of the byte at an offset;
// empty if it is not known.
func (d *Draft) Part(at int) string {
	i := sort.Search(len(d.Parts), func(i int) bool { return d.Parts[i].Start > at }) - 1
	if i < 0 {
		return ""
	}
	return d.Parts[i].Place
}
