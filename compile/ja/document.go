package ja

import (
	"dialoguec/compile/ja/date"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// document reads what the text says of itself: title, type, date and place of
// issue, all from the masthead.
func document(doc *block.Document, facts *fact.Facts) {
	d := &facts.Document
	d.Basis = fact.At(documentMasthead)
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
}

// titleType returns the kind of document that a title ends with.
func titleType(title string) string {
	for _, w := range titleNotes {
		title = strings.TrimSuffix(strings.TrimSpace(title), w)
	}
	title = strings.TrimSuffix(strings.TrimRight(title, "）)」 　"), "について")
	return title[len(title)-words().types.Suffix(title):]
}

// titleNotes close titles and say nothing of the kind.
var titleNotes = []string{"（仮訳）", "(仮訳)", "（和文）", "（骨子）"}
