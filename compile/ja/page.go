package ja

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/date"
)

// A page is what the layout tells: the document, its headings, and what is no
// part of the statement.
type page struct {
	document fact.Document
	agenda   []fact.AgendaItem
	ignored  []fact.Passage
}

// readPage reads what the layout of a statement tells.
func readPage(doc *block.Document) page {
	p := page{document: readDocument(doc)}
	for i := range doc.Blocks {
		switch b := &doc.Blocks[i]; b.Kind {
		case block.Heading:
			p.agenda = append(p.agenda, fact.AgendaItem{Number: b.Path, Heading: b.Span.Of(doc.Text), Basis: fact.At(agendaHeading, b.Span)})
		case block.Furniture, block.Caption:
			p.ignored = append(p.ignored, fact.Passage{Kind: fact.Furniture, Span: b.Span, Rule: blockFurniture})
		}
	}
	return p
}

// readDocument reads what the text says of itself: title, type, date and place of
// issue, all from the masthead.
func readDocument(doc *block.Document) fact.Document {
	d := fact.Document{Publisher: fact.None, Basis: fact.At(documentMasthead)}
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		text := b.Span.Of(doc.Text)
		switch {
		case b.Kind == block.Title && d.Title == "":
			d.Title, d.Rule = text, documentTitle
		case b.Kind == block.Title:
			d.Title += " " + text
		case b.Kind == block.Masthead && b.Field == block.Type && d.Type == "":
			d.Type = strings.ToLower(text)
		case b.Kind == block.Masthead && b.Field == block.Place && d.IssuedPlace == "":
			d.IssuedPlace = strings.TrimLeft(strings.TrimPrefix(text, "於"), " 　：:")
		case b.Kind == block.Masthead && b.Field == block.Date && d.Issued == "":
			date, _ := date.Line(text)
			d.Issued = date.EDTF()
		case b.Kind == block.Masthead && b.Field == block.Publisher:
		default:
			continue
		}
		d.Spans = append(d.Spans, b.Span)
	}
	if d.Type == "" {
		d.Type = titleType(d.Title)
	}
	return d
}

// titleType returns the kind of document that a title ends with.
func titleType(title string) string {
	title = words().TitleNotes.TrimSuffixes(strings.TrimSpace(title))
	title = strings.TrimSuffix(strings.TrimRight(title, "）)」 　"), "について")
	return title[len(title)-words().types.Suffix(title):]
}
