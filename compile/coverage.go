package compile

import (
	"unicode"

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
		for i := p.Start; i < p.End; i++ {
			marks[i] = max(marks[i], as)
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
	start, end := -1, 0 // the stretch of unexplained text that is open
	flush := func() {
		if start >= 0 {
			c.Stretches = append(c.Stretches, schema.Span{
				Document: a.id, Start: a.index.Runes(start), End: a.index.Runes(end), Quote: published[start:end]})
		}
		start = -1
	}
	for i, r := range published {
		if unicode.IsSpace(r) {
			continue
		}
		c.Characters++
		switch marks[i] {
		case typed:
			c.Typed++
			flush()
		case furniture:
			c.Furniture++
			flush()
		default:
			c.Unexplained++
			if start < 0 {
				start = i
			}
			end = i + len(string(r))
		}
	}
	flush()
	return c
}
