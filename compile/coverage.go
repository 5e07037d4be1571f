package compile

import (
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// What a byte of the published text is to coverage; a later mark wins.
const (
	unexplained = iota
	furniture
	typed
)

// coverage counts which share of the published text the facts explain.
func (a *assembler) coverage() schema.Coverage {
	published := a.doc.Source.Published
	marks := make([]byte, len(published))
	mark := func(s text.Span, as byte) {
		p := a.doc.Published(s)
		for i, m := range marks[p.Start:max(p.Start, p.End)] {
			marks[p.Start+i] = max(m, as)
		}
	}
	for i := range a.doc.Source.Map.Start(a.doc.Source.Body) {
		marks[i] = furniture
	}
	for _, b := range a.doc.Blocks {
		mark(b.Marker, furniture)
	}
	for _, p := range a.facts.Passages {
		if p.Kind == fact.Furniture {
			mark(p.Span, furniture)
		} else {
			mark(p.Span, typed)
		}
	}
	for basis := range a.facts.Bases() {
		for _, s := range basis.Spans {
			mark(s, typed)
		}
	}
	return a.count(published, marks)
}

// count adds up the marks of all characters that are not white space.
func (a *assembler) count(published string, marks []byte) schema.Coverage {
	c := schema.Coverage{DocumentID: a.id, Dropped: a.doc.Source.Dropped, Stretches: []schema.Span{}}
	var counts [typed + 1]int
	start, end := -1, 0 // the stretch of unexplained text that is open
	for i, size := 0, 0; i < len(published); i += size {
		var blank bool
		if blank, size = blankAt(published, i); blank {
			continue
		}
		mark := marks[i]
		counts[mark]++
		switch {
		case mark == unexplained && start < 0:
			start, end = i, i+size
		case mark == unexplained:
			end = i + size
		case start >= 0:
			c.Stretches = append(c.Stretches, a.publishedSpan(start, end))
			start = -1
		}
	}
	if start >= 0 {
		c.Stretches = append(c.Stretches, a.publishedSpan(start, end))
	}
	c.Typed, c.Furniture, c.Unexplained = counts[typed], counts[furniture], counts[unexplained]
	c.Characters = c.Typed + c.Furniture + c.Unexplained
	return c
}

// blankAt reports whether white space begins at a byte of a text, and how many
// bytes the character there has.
func blankAt(text string, i int) (blank bool, size int) {
	if b := text[i]; b < utf8.RuneSelf {
		return b == ' ' || b >= '\t' && b <= '\r', 1
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	return unicode.IsSpace(r), size
}
