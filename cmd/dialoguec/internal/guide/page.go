package guide

import (
	"strings"

	"dialoguec/cmd/dialoguec/internal/report"
)

// pageColumns is how wide a page of help is.
const pageColumns = 80

// page is a text that is being written.
type page struct{ strings.Builder }

func (p *page) say(text string) {
	if p.Len() > 0 {
		p.WriteString("\n")
	}
	p.wrap("", "", text)
}

// head adds a heading for the entries that follow.
func (p *page) head(text string) {
	p.WriteString("\n")
	p.wrap("", "", text)
}

// entry adds a term with its description, which begins at a column.
func (p *page) entry(term, text string, column int) {
	indent := strings.Repeat(" ", column)
	first := report.Pad("  "+term, column)
	if report.Width(first) > column || report.Width("  "+term) >= column {
		p.WriteString("  " + term + "\n")
		first = indent
	}
	p.wrap(first, indent, text)
}

// wrap writes a text in lines that are no wider than the page.
func (p *page) wrap(first, indent, text string) {
	line, empty := first, true
	for _, word := range strings.Fields(text) {
		if !empty && report.Width(line)+1+report.Width(word) > pageColumns {
			p.WriteString(line + "\n")
			line, empty = indent, true
		}
		if !empty {
			line += " "
		}
		line, empty = line+word, false
	}
	p.WriteString(strings.TrimRight(line, " ") + "\n")
}

// verbatim adds lines as they are, indented.
func (p *page) verbatim(text string) {
	p.WriteString("\n")
	for line := range strings.Lines(text) {
		p.WriteString("  " + line)
	}
}
