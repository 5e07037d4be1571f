package en

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// agenda reads the printed headings, and notes what is no part of the statement.
func (r *reader) agenda() {
	r.furniture()
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if b.Kind != block.Heading {
			continue
		}
		number := b.Path
		if number == "" {
			number = b.Number
		}
		r.facts.Agenda = append(r.facts.Agenda, fact.AgendaItem{
			Number: number, Heading: squeeze(b.Span.Of(r.text)), Basis: fact.Basis{Spans: []text.Span{b.Span}, Rule: agendaHeading},
		})
	}
}

// furniture notes the blocks that are no part of the statement.
func (r *reader) furniture() {
	for i := range r.doc.Blocks {
		if b := &r.doc.Blocks[i]; b.Kind == block.Furniture || b.Kind == block.Caption {
			r.facts.Passages = append(r.facts.Passages, fact.Passage{Kind: fact.Furniture, Span: b.Span, Rule: blockFurniture})
		}
	}
}
