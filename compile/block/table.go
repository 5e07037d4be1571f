package block

import (
	"strings"

	"dialoguec/compile/text"
)

// rowOf says what a line is to a table.
type rowOf uint8

const (
	noTable  rowOf = iota
	barRow         // its cells are between bars: "| Action | Owner |"
	tabRow         // its cells are between tabs
	barRuler       // "|---|---|", between the first row and the others
)

// tables looks for tables among the lines of a page.
type tables struct{ *page }

// tables finds the lines that are rows of tables.
func (t tables) tables() {
	if strings.IndexByte(t.clean, '|') < 0 && strings.IndexByte(t.clean, '\t') < 0 {
		return
	}
	for i := 0; i < len(t.lines); {
		n := max(t.barTable(i), t.tabTable(i), 1)
		if t.lines[i].row != noTable {
			t.lines[i].heads = true
		}
		i += n
	}
}

// barTable marks the table whose cells are between bars and that begins with
// a line, and returns its lines. Its second line is a ruler, as in Markdown, or
// all its lines begin with a bar and have as many cells.
func (t tables) barTable(first int) int {
	top := &t.lines[first]
	cells := len(t.cells(top, '|'))
	if cells < 2 {
		return 0
	}
	is := func(l *line) bool { return t.clean[l.start] == '|' && len(t.cells(l, '|')) == cells }
	if first+1 < len(t.lines) && t.isRuler(&t.lines[first+1]) && len(t.cells(&t.lines[first+1], '|')) == cells {
		is = func(l *line) bool { return strings.IndexByte(t.lineText(l), '|') >= 0 }
	}
	n := t.run(first, is)
	if n < 2 {
		return 0
	}
	for k := range n {
		l := &t.lines[first+k]
		if l.row = barRow; t.isRuler(l) {
			l.row = barRuler
		}
	}
	return n
}

// tabTable marks the table whose cells are between tabs and that begins with
// a line, and returns its lines. They have as many cells, three at least: two
// may be a label and its value, and of no table the first cells are labels.
func (t tables) tabTable(first int) int {
	tabs := strings.Count(t.lineText(&t.lines[first]), "\t")
	if tabs < 2 {
		return 0
	}
	n := t.run(first, func(l *line) bool {
		s := t.lineText(l)
		return strings.Count(s, "\t") == tabs && !t.words.Is(RoleLabel, s[:strings.IndexByte(s, '\t')])
	})
	if n < 2 {
		return 0
	}
	for k := range n {
		t.lines[first+k].row = tabRow
	}
	return n
}

// run returns how many lines from one on, without blank lines between them,
// are of a kind.
func (t tables) run(first int, is func(*line) bool) int {
	n := 0
	for n < len(t.lines)-first && (n == 0 || t.lines[first+n].blanks == 0) && is(&t.lines[first+n]) {
		n++
	}
	return n
}

// unbar cuts off the bar that is left, at the end of a line, of a table in which a
// page was set.
func (p *page) unbar() {
	for i := range p.lines {
		l := &p.lines[i]
		s, barred := strings.CutSuffix(p.lineText(l), "|")
		if !barred || l.row != noTable || strings.Contains(s, "|") {
			continue
		}
		if n := trimBlanks(s); 0 < n && n < len(s) {
			l.end = l.start + n
		}
	}
}

func (p *page) lineText(l *line) string { return p.clean[l.start:l.end] }

// isRuler reports whether a line is the ruler of a table: "|---|:--:|".
func (t tables) isRuler(l *line) bool {
	s := t.lineText(l)
	return strings.Trim(s, "|-: \t") == "" && strings.Contains(s, "-") && strings.Contains(s, "|")
}

// cells returns the cells of a line without the blanks around them.
func (p *page) cells(l *line, sign byte) []text.Span {
	start, end := l.start, l.end
	if sign == '|' && p.clean[start] == sign {
		start++
	}
	if sign == '|' && end > start && p.clean[end-1] == sign {
		end--
	}
	var cells []text.Span
	for {
		stop := end
		if i := strings.IndexByte(p.clean[start:end], sign); i >= 0 {
			stop = start + i
		}
		skip, _ := skipBlanks(p.clean[start:stop])
		cell := text.Span{Start: start + skip, End: stop}
		cell.End = cell.Start + trimBlanks(cell.Of(p.clean))
		if cells = append(cells, cell); stop == end {
			return cells
		}
		start = stop + 1
	}
}

func tableRow(g *gatherer, l *line, _ string) bool {
	if l.row == noTable {
		return false
	}
	sign := byte('|')
	if l.row == tabRow {
		sign = '\t'
	}
	if l.row == barRuler {
		g.add(Furniture, l, 0)
		return true
	}
	c := g.add(Row, l, 0)
	g.segs = g.segs[:c.from]
	for _, cell := range g.cells(l, sign) {
		g.segs = append(g.segs, segment{cell, l.marks})
	}
	if c.to = len(g.segs); l.heads {
		g.columns = g.current
	} else {
		c.lead = g.columns
	}
	g.current = none
	return true
}

// row writes the cells of a row, with bars between them.
func (w *writer) row(c *piece, b *Block) {
	b.Span.Start = w.out.Len()
	b.Cells = make([]text.Span, 0, c.to-c.from)
	for k := c.from; k < c.to; k++ {
		if k > c.from {
			before := w.d.segs[k-1].End
			w.back.Replace(w.out.Len(), before, w.d.segs[k].Start-before)
			w.out.WriteString(" | ")
		}
		b.Cells = append(b.Cells, w.copy(w.d.segs[k], false))
	}
	b.Span.End = w.out.Len()
}
