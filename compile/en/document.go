package en

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// document reads what the text says of itself: title, type, place of issue.
// The date of issue comes with the dates, the publisher with the organizations.
func (r *reader) document() {
	d := &r.facts.Document
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		text := squeeze(b.Span.Of(r.text))
		switch {
		case b.Kind == block.Title:
			d.Title = strings.TrimSpace(d.Title + " " + text)
			d.Rule = "document.title"
			d.Spans = append(d.Spans, b.Span)
		case b.Kind == block.Masthead && b.Field == block.Type:
			d.Type = strings.ToLower(text)
		case b.Kind == block.Masthead && b.Field == block.Place:
			d.IssuedPlace = text
		}
	}
	if d.Rule == "" {
		d.Basis = fact.At("document.masthead")
	}
}

// agenda reads the printed headings.
func (r *reader) agenda() {
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
			Number: number, Heading: squeeze(b.Span.Of(r.text)), Basis: fact.At("agenda.heading", b.Span),
		})
	}
}
