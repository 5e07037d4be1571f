package read

import (
	"cmp"
	"regexp"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// The rules of what the layout tells by itself, in every language.
var (
	documentTitle    = &fact.Rule{Name: "document.title", Reads: "title of the statement, joined of its lines"}
	documentMasthead = &fact.Rule{Name: "document.masthead", Reads: "type, issuer, place and date of issue in the lines of the head"}
	agendaHeading    = &fact.Rule{Name: "agenda.heading", Reads: "a heading on a line of its own, with or without a number"}
	blockFurniture   = &fact.Rule{Name: "block.furniture", Reads: "navigation, page marks, captions, contacts and other lines that only serve publication"}
)

// PageRules lists them.
var PageRules = []*fact.Rule{documentTitle, documentMasthead, agendaHeading, blockFurniture}

// PageWords is what of a page is a matter of language.
type PageWords struct {
	// Kind returns the kind of document that a title says it is, "" if none.
	Kind func(title string) string
	// Section returns the kind of document that is in the part of a site that a
	// line names, "" if none; nil in a language without such names.
	Section func(line string) string
	// Issued returns the date of issue on a line of the head; nil in a language
	// whose dates are read before it is known which of them that is.
	Issued func(line string) schema.EDTF
	// Place reports whether a text is the name of a place and nothing else.
	Place func(name string) bool
	// IsDay reports whether a line is a day and nothing else; nil if Issued is.
	IsDay func(line string) bool
	// At is the word before a place of issue, which is not of its name.
	At string
	// From ends such a line if it tells where the report comes from.
	From string
}

// Page is what the layout tells by itself: title and masthead, headings, and
// the lines that are no part of the statement.
type Page struct {
	Document fact.Document
	Agenda   []fact.AgendaItem
	Ignored  []fact.Passage

	section string // the kind of document in the part of the site that the page is of
}

// ReadPage reads what the layout of a statement tells.
func ReadPage(doc *block.Document, words PageWords) *Page {
	p := &Page{Document: fact.Document{Publisher: fact.None, Basis: fact.At(documentMasthead)}}
	head := true // no sentence, no label and no numbered heading was read
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		printed := b.Span.Of(doc.Text)
		switch b.Kind {
		case block.Paragraph:
			if head {
				p.lineOfDate(b, printed, words)
			}
			head = head && len(printed) <= longestHead
		case block.Label, block.Item:
			head = false
		case block.Title:
			p.title(b, printed)
		case block.Masthead:
			if b.Field != block.Place || !besideDays(doc, i) {
				p.masthead(b, printed, words)
			}
		case block.Heading:
			if head && i > 0 && doc.Blocks[i-1].Kind == block.Title { // the day below the title
				p.lineOfDate(b, printed, words)
			}
			head = head && b.Number == ""
			p.Agenda = append(p.Agenda, fact.AgendaItem{Number: b.Path, Heading: printed, Basis: fact.At(agendaHeading, b.Span)})
		case block.Furniture, block.Caption:
			if p.section == "" && head && words.Section != nil {
				p.section = words.Section(printed)
			}
			p.Ignored = append(p.Ignored, fact.Passage{Kind: fact.Furniture, Span: b.Span, Rule: blockFurniture})
		}
	}
	p.titlePlace(doc, words)
	p.Document.Title = strings.TrimRight(p.Document.Title, " ,") // the day was after it
	if d := &p.Document; d.Type == "" {
		d.Type = cmp.Or(words.Kind(cmp.Or(d.Title, doc.Source.Meta.Title)), p.section)
	}
	return p
}

// longestHead is how long a line of the head is at most, in bytes.
const longestHead = 60

// lineOfDate takes a line of the head that is the date of issue, though other
// lines are around it that the layout does not know.
func (p *Page) lineOfDate(b *block.Block, printed string, words PageWords) {
	if d := &p.Document; words.IsDay != nil && d.Issued == "" && words.IsDay(printed) {
		d.Issued = words.Issued(printed)
		d.Spans = append(d.Spans, b.Span)
	}
}

// title takes a line of the title.
func (p *Page) title(b *block.Block, printed string) {
	d := &p.Document
	d.Title, d.Rule = strings.TrimLeft(d.Title+" "+printed, " "), documentTitle
	d.Spans = append(d.Spans, b.Span)
}

// masthead takes a line of the head; of two that say the same, the first.
func (p *Page) masthead(b *block.Block, printed string, words PageWords) {
	d := &p.Document
	switch b.Field {
	case block.Type:
		d.Type = cmp.Or(d.Type, strings.ToLower(printed))
	case block.Place:
		d.IssuedPlace = cmp.Or(d.IssuedPlace, strings.Trim(strings.TrimPrefix(strings.TrimSuffix(printed, words.From), words.At), " 　：:,"))
	case block.Date:
		if words.Issued == nil {
			return // its span comes with the date
		}
		d.Issued = cmp.Or(d.Issued, words.Issued(printed))
	}
	d.Spans = append(d.Spans, b.Span)
}

// besideDays reports whether the line of the head at an index is next to one of
// several days, and to no single one: what they tell is when and where the meeting was.
func besideDays(doc *block.Document, i int) (several bool) {
	for _, at := range [...]int{i - 2, i - 1, i + 1, i + 2} {
		if at < 0 || at >= len(doc.Blocks) || doc.Blocks[at].Kind != block.Masthead {
			continue
		}
		switch b := &doc.Blocks[at]; {
		case b.Field == block.Date:
			return false
		case b.Field == block.NoField:
			several = several || severalDays.MatchString(b.Span.Of(doc.Text))
		}
	}
	return several
}

// severalDays is how a range of days is printed: "26-27 March", "28 and 29 June".
var severalDays = regexp.MustCompile(`\d ?(?:[-–—~〜～]|and|to|&) ?\d`)

// titlePlace takes the place of issue from the end of the title, if a date comes
// next: "Joint Statement, Suva" over "June 3, 2021".
func (p *Page) titlePlace(doc *block.Document, words PageWords) {
	for i := range doc.Blocks[:max(0, len(doc.Blocks)-1)] {
		b, next := &doc.Blocks[i], &doc.Blocks[i+1]
		if b.Kind != block.Title || next.Kind != block.Masthead || next.Field != block.Date && next.Field != block.NoField {
			continue
		}
		printed := b.Span.Of(doc.Text)
		if place := strings.TrimLeft(printed[strings.LastIndexByte(printed, ',')+1:], " "); place != printed && words.Place != nil && words.Place(place) {
			p.Document.IssuedPlace = cmp.Or(p.Document.IssuedPlace, place)
		}
	}
}

// Issue sets the date of issue, and where it is printed.
func (p *Page) Issue(date schema.EDTF, at text.Span) {
	if p.Document.Issued = date; date != "" {
		p.Document.Spans = append(p.Document.Spans, at)
	}
}
