package ja

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// agenda reads the printed headings.
func agenda(doc *block.Document, facts *fact.Facts) {
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind == block.Heading {
			facts.Agenda = append(facts.Agenda, fact.AgendaItem{
				Number: b.Path, Heading: b.Span.Of(doc.Text), Basis: fact.At(agendaHeading, b.Span),
			})
		}
	}
}

// furniture notes what is no part of the statement.
func furniture(doc *block.Document, facts *fact.Facts) {
	for i := range doc.Blocks {
		if b := &doc.Blocks[i]; b.Kind == block.Furniture || b.Kind == block.Caption {
			facts.Passages = append(facts.Passages, fact.Passage{Kind: fact.Furniture, Span: b.Span, Rule: blockFurniture})
		}
	}
}
