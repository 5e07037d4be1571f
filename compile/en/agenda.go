package en

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// readAgenda reads the printed headings, and notes what is no part of the statement.
func (r *page) readAgenda() {
	r.furniture()
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if b.Kind != block.Heading {
			continue
		}
		number := b.Path
		if number == "" {
			number = b.Number
		}
		r.agenda = append(r.agenda, fact.AgendaItem{
			Number: number, Heading: lex.Squeeze(b.Span.Of(r.Content)), Basis: fact.Basis{Spans: []text.Span{b.Span}, Rule: agendaHeading},
		})
	}
}

// furniture notes the blocks that are no part of the statement.
func (r *page) furniture() {
	for i := range r.Doc.Blocks {
		if b := &r.Doc.Blocks[i]; b.Kind == block.Furniture || b.Kind == block.Caption {
			r.ignored = append(r.ignored, fact.Passage{Kind: fact.Furniture, Span: b.Span, Rule: blockFurniture})
		}
	}
}
