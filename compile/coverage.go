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
	for _, basis := range a.bases() {
		for _, s := range basis.Spans {
			mark(s, typed)
		}
	}
	return a.count(published, marks)
}

// bases lists the basis of every fact.
func (a *assembler) bases() []fact.Basis {
	f := a.facts
	all := []fact.Basis{f.Document.Basis}
	for i := range f.Series {
		all = append(all, f.Series[i].Basis)
	}
	for i := range f.Meetings {
		all = append(all, f.Meetings[i].Basis)
	}
	for i := range f.Organizations {
		all = append(all, f.Organizations[i].Basis)
	}
	for i := range f.People {
		all = append(all, f.People[i].Basis)
	}
	for i := range f.Participations {
		all = append(all, f.Participations[i].Basis)
	}
	for i := range f.Agenda {
		all = append(all, f.Agenda[i].Basis)
	}
	for i := range f.Provisions {
		all = append(all, f.Provisions[i].Basis)
	}
	for i := range f.References {
		all = append(all, f.References[i].Basis)
	}
	return all
}

// count adds up the marks of all characters that are not white space.
func (a *assembler) count(published string, marks []byte) schema.Coverage {
	c := schema.Coverage{DocumentID: a.id, Stretches: []schema.Span{}}
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
