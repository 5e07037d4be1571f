package draft

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// Writer writes the text of a draft as people would type it: blank lines
// between paragraphs, an item a line with its mark before it, tabs between the
// cells of a row. White space is joined as pages join it.
type Writer struct {
	out    []byte
	d      Draft
	breaks int  // line breaks to write before the next character
	blank  byte // the blank to write before it, or a tab; 0 if none
	from   int  // where that blank is in the source
	indent int
	row    int  // where the row of a table began
	fresh  bool // nothing but the mark of an item, or the tabs of cells, is on this line
	open   *Head
	bold   int // depth
	began  int // where bold text began
}

// Block ends a paragraph: what follows is set apart.
func (w *Writer) Block() { w.end(2) }

// Line ends a line.
func (w *Writer) Line() { w.end(1) }

func (w *Writer) end(n int) {
	if w.blank = 0; !w.fresh {
		w.breaks = max(w.breaks, n)
	}
}

// Heading begins a heading of a level from 1; EndHeading ends it.
func (w *Writer) Heading(level int) {
	w.Block()
	w.open = &Head{Level: level, Span: text.Span{Start: -1}}
}

// EndHeading ends a heading.
func (w *Writer) EndHeading() {
	if h := w.open; h != nil && h.Start >= 0 {
		h.End = len(w.out)
		w.d.Heads = append(w.d.Heads, *h)
	}
	w.open = nil
	w.Block()
}

// Item begins an item of a list: its mark, such as "-" or "1.", is written
// before it, with an indent by its depth, from 1. The mark is no part of the
// source.
func (w *Writer) Item(mark string, depth, from int) {
	if w.fresh { // an item that begins with a list
		w.EndItem()
	}
	w.end(1)
	w.indent = 2 * (depth - 1)
	w.flush()
	w.d.Map.Replace(len(w.out), from, 1)
	w.out = append(append(w.out, mark...), ' ')
	w.indent += len(mark) + 1
	w.fresh = true
}

// Indent sets the columns before the lines that follow.
func (w *Writer) Indent(columns int) { w.indent = columns }

// Indented returns the columns before the lines that follow.
func (w *Writer) Indented() int { return w.indent }

// Row begins a row of a table.
func (w *Writer) Row() {
	w.fresh = false
	w.end(1)
	w.row = len(w.out)
}

// Cell ends a cell of a row that something follows: the next one is set apart
// by a tab, unless the row has no text yet.
func (w *Writer) Cell(from int) {
	w.blank = 0
	if len(w.out) == w.row || w.fresh {
		return
	}
	w.breaks = 0
	w.d.Map.Replace(len(w.out), from, 1)
	w.out = append(w.out, '\t')
	w.fresh = true
}

// EndItem ends an item or a row, however little is in it and whatever ended
// with it.
func (w *Writer) EndItem() {
	w.fresh, w.blank, w.breaks = false, 0, 1
}

// Bold begins, and EndBold ends, what is printed apart.
func (w *Writer) Bold() {
	if w.bold++; w.bold == 1 {
		w.began = -1
	}
}

// EndBold ends what Bold began.
func (w *Writer) EndBold() {
	if w.bold--; w.bold == 0 && w.began >= 0 {
		w.d.Bold = append(w.d.Bold, text.Span{Start: w.began, End: len(w.out)})
	}
}

// Part says in words where what follows is in the source.
func (w *Writer) Part(place string) {
	if n := len(w.d.Parts); n > 0 && w.d.Parts[n-1].Start >= len(w.out) {
		w.d.Parts = w.d.Parts[:n-1]
	}
	w.d.Parts = append(w.d.Parts, Part{Start: len(w.out), Place: place})
}

// Text writes a stretch of the source, which begins at an offset there. Runs of
// white space become one blank; soft hyphens, which a page shows nothing of,
// and what no text may have are left out.
func (w *Writer) Text(s string, from int) {
	for i, r := range s {
		n := utf8.RuneLen(r)
		switch {
		case r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f':
			w.space(from + i)
		case r == 0xAD || r < ' ' || r == 0x7F:
		default:
			w.flush()
			w.d.Map.Copy(len(w.out), from+i)
			w.out = append(w.out, s[i:i+n]...)
		}
	}
}

// Lines writes a stretch in which every line break counts.
func (w *Writer) Lines(s string, from int) {
	for line := range strings.Lines(s) {
		w.Text(strings.TrimSuffix(line, "\n"), from)
		if from += len(line); strings.HasSuffix(line, "\n") {
			w.breaks, w.blank = w.breaks+1, 0
		}
	}
}

// Made writes text that was made, as a whole, of a stretch of the source, as
// the character of an entity is.
func (w *Writer) Made(s string, from, width int) {
	if strings.TrimLeft(s, " \t\r\n\f") == "" {
		if s != "" {
			w.space(from)
		}
		return
	}
	if s == "\u00AD" {
		return
	}
	w.flush()
	w.d.Map.Replace(len(w.out), from, width)
	w.out = append(w.out, s...)
}

func (w *Writer) space(from int) {
	if w.blank == 0 && w.breaks == 0 && len(w.out) > 0 && !w.fresh {
		w.blank, w.from = ' ', from
	}
}

// Tab sets apart what follows on the same line.
func (w *Writer) Tab(from int) {
	if w.breaks == 0 && len(w.out) > 0 && !w.fresh {
		w.blank, w.from = '\t', from
	}
}

// flush writes the white space that is before a character.
func (w *Writer) flush() {
	switch {
	case len(w.out) == 0:
	case w.breaks > 0:
		w.newline()
	case w.blank != 0:
		w.d.Map.Replace(len(w.out), w.from, 1)
		w.out = append(w.out, w.blank)
	}
	w.blank, w.breaks, w.fresh = 0, 0, false
	if w.open != nil && w.open.Start < 0 {
		w.open.Start = len(w.out)
	}
	if w.bold > 0 && w.began < 0 {
		w.began = len(w.out)
	}
}

func (w *Writer) newline() {
	// A line break is led back to the last character before it.
	end := w.d.Map.End(len(w.out))
	w.d.Map.Replace(len(w.out), max(0, end-1), 1)
	for range min(w.breaks, 2) {
		w.out = append(w.out, '\n')
	}
	for range w.indent {
		w.out = append(w.out, ' ')
	}
}

// Draft returns what was written.
func (w *Writer) Draft() *Draft {
	if w.open != nil {
		w.EndHeading()
	}
	if len(w.out) > 0 {
		w.out = append(w.out, '\n')
	}
	w.d.Text = string(w.out)
	return &w.d
}
