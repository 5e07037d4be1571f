package office

import (
	"strconv"
	"strings"

	"dialoguec/compile/source/draft"
)

// DOCX takes the text out of a file of Word. No part of it may have more than
// most bytes when it is unpacked.
func DOCX(data []byte, most int64) (*draft.Draft, error) {
	a, err := open(data, most)
	if err != nil {
		return nil, err
	}
	document, err := a.tree("word/document.xml")
	if err != nil {
		return nil, err
	}
	if document == nil {
		return nil, ErrDamaged
	}
	styles, err := a.styles()
	if err != nil {
		return nil, err
	}
	w := &word{styles: styles, lists: map[string]*counters{}}
	w.blocks(document.child("document").child("body"))
	return w.out.Draft(), nil
}

// word writes the text of a file of Word.
type word struct {
	styles *wordStyles
	lists  map[string]*counters
	out    draft.Writer
	paras  int
	depth  int // of tables
}

// blocks writes paragraphs and tables.
func (w *word) blocks(n *node) {
	for _, k := range n.kids {
		switch k.name {
		case "p":
			w.paragraph(k)
		case "tbl":
			w.table(k)
		case "sdt":
			w.blocks(k.child("sdtContent"))
		case "AlternateContent":
			w.blocks(k.child("Choice"))
		case "ins", "customXml", "moveTo":
			w.blocks(k)
		}
	}
}

func (w *word) paragraph(p *node) {
	w.paras++
	if !printed(p) {
		return
	}
	style := w.styles.of(p)
	w.out.Part("paragraph " + strconv.Itoa(w.paras))
	mark, depth := w.mark(style)
	switch {
	case style.level > 0:
		w.out.Heading(style.level)
		if mark != "" {
			w.out.Made(mark+" ", 0, 0)
		}
		w.runs(p, style.bold)
		w.out.EndHeading()
	case mark != "":
		w.out.Item(mark, depth+1, 0)
		w.runs(p, style.bold)
		w.out.EndItem()
		w.out.Indent(0)
	case w.depth > 0:
		w.runs(p, style.bold)
		w.out.Line()
	default:
		w.out.Block()
		w.runs(p, style.bold)
		w.out.Block()
	}
}

// printed reports whether a paragraph has text.
func printed(p *node) bool {
	found := false
	p.each("t", func(t *node) { found = found || len(t.kids) > 0 })
	return found
}

// mark returns the mark of a paragraph in a list, and its depth from 0.
func (w *word) mark(s paraStyle) (mark string, depth int) {
	level := w.styles.level(s.list, s.depth)
	if level == nil {
		return "", 0
	}
	c := w.lists[w.styles.abstract[s.list]]
	if c == nil {
		c = &counters{}
		w.lists[w.styles.abstract[s.list]] = c
	}
	c.next(s.depth, level.start)
	if _, counts := numeral(1, level.format); !counts {
		if level.format == "none" {
			return "", 0
		}
		return "-", s.depth
	}
	mark = level.text
	for i := range s.depth + 1 {
		of := w.styles.level(s.list, i)
		if of == nil {
			continue
		}
		n, _ := numeral(max(c.at[i], of.start), of.format)
		mark = strings.ReplaceAll(mark, "%"+strconv.Itoa(i+1), n)
	}
	return strings.TrimSpace(mark), s.depth
}

// runs writes the runs of text of a paragraph.
func (w *word) runs(n *node, bold bool) {
	for _, k := range n.kids {
		switch k.name {
		case "r":
			w.run(k, bold)
		case "hyperlink", "ins", "smartTag", "moveTo", "fldSimple", "customXml", "dir", "bdo":
			w.runs(k, bold)
		case "sdt":
			w.runs(k.child("sdtContent"), bold)
		}
	}
}

func (w *word) run(r *node, bold bool) {
	props := r.child("rPr")
	if props.has("vanish") {
		return
	}
	bold = bold && props.child("b").name == "" || props.has("b") || props.has("u") || props.has("i")
	if bold {
		w.out.Bold()
		defer w.out.EndBold()
	}
	for _, k := range r.kids {
		switch k.name {
		case "t":
			for _, text := range k.kids {
				w.out.Text(text.text, 0)
			}
		case "tab", "ptab":
			w.out.Tab(0)
		case "br", "cr":
			w.out.Line()
		case "noBreakHyphen":
			w.out.Text("-", 0)
		case "ruby":
			w.runs(k.child("rubyBase"), bold)
		case "AlternateContent":
			w.boxes(k.child("Choice"))
		case "pict", "drawing":
			w.boxes(k)
		}
	}
}

// boxes writes the text of text boxes, each set apart.
func (w *word) boxes(n *node) {
	n.each("txbxContent", func(box *node) {
		w.out.Block()
		w.blocks(box)
		w.out.Block()
	})
}

// table writes a table row by row.
func (w *word) table(t *node) {
	w.out.Block()
	w.depth++
	for _, row := range t.kids {
		if row.name == "sdt" {
			row = row.child("sdtContent").child("tr")
		}
		if row.name != "tr" {
			continue
		}
		w.out.Row()
		cells := 0
		for _, cell := range row.kids {
			if cell.name == "sdt" {
				cell = cell.child("sdtContent").child("tc")
			}
			if cell.name != "tc" {
				continue
			}
			if cells > 0 {
				w.out.Cell(0)
				w.out.Indent(4)
			}
			cells++
			w.blocks(cell)
		}
		w.out.Indent(0)
		w.out.EndItem()
	}
	w.depth--
	w.out.Block()
}
