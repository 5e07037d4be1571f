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

// tables finds the lines that are rows of tables.
func (p *parser) tables() {
	if strings.IndexByte(p.clean, '|') < 0 && strings.IndexByte(p.clean, '\t') < 0 {
		return
	}
	for i := 0; i < len(p.lines); {
		n := max(p.barTable(i), p.tabTable(i), 1)
		if p.lines[i].row != noTable {
			p.lines[i].heads = true
		}
		i += n
	}
}

// barTable marks the table whose cells are between bars and that begins with
// a line, and returns its lines. Its second line is a ruler, as in Markdown, or
// all its lines begin with a bar and have as many cells.
func (p *parser) barTable(first int) int {
	top := &p.lines[first]
	cells := len(p.cells(top, '|'))
	if cells < 2 {
		return 0
	}
	is := func(l *line) bool { return p.clean[l.start] == '|' && len(p.cells(l, '|')) == cells }
	if first+1 < len(p.lines) && p.isRuler(&p.lines[first+1]) && len(p.cells(&p.lines[first+1], '|')) == cells {
		is = func(l *line) bool { return strings.IndexByte(p.lineText(l), '|') >= 0 }
	}
	n := p.run(first, is)
	if n < 2 {
		return 0
	}
	for k := range n {
		l := &p.lines[first+k]
		if l.row = barRow; p.isRuler(l) {
			l.row = barRuler
		}
	}
	return n
}

// tabTable marks the table whose cells are between tabs and that begins with
// a line, and returns its lines. They have as many cells, three at least: two
// may be a label and its value, and of no table the first cells are labels.
func (p *parser) tabTable(first int) int {
	tabs := strings.Count(p.lineText(&p.lines[first]), "\t")
	if tabs < 2 {
		return 0
	}
	n := p.run(first, func(l *line) bool {
		s := p.lineText(l)
		return strings.Count(s, "\t") == tabs && !p.words.Is(RoleLabel, s[:strings.IndexByte(s, '\t')])
	})
	if n < 2 {
		return 0
	}
	for k := range n {
		p.lines[first+k].row = tabRow
	}
	return n
}

// run returns how many lines from one on, without blank lines between them,
// are of a kind.
func (p *parser) run(first int, is func(*line) bool) int {
	n := 0
	for n < len(p.lines)-first && (n == 0 || p.lines[first+n].blanks == 0) && is(&p.lines[first+n]) {
		n++
	}
	return n
}

func (p *parser) lineText(l *line) string { return p.clean[l.start:l.end] }

// isRuler reports whether a line is the ruler of a table: "|---|:--:|".
func (p *parser) isRuler(l *line) bool {
	s := p.lineText(l)
	return strings.Trim(s, "|-: \t") == "" && strings.Contains(s, "-") && strings.Contains(s, "|")
}

// cells returns the cells of a line without the blanks around them.
func (p *parser) cells(l *line, sign byte) []text.Span {
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

// tableRow reads a row of a table.
func (p *parser) tableRow(l *line, _ string) bool {
	if l.row == noTable {
		return false
	}
	sign := byte('|')
	if l.row == tabRow {
		sign = '\t'
	}
	if l.row == barRuler {
		p.add(Furniture, l, 0)
		return true
	}
	c := p.add(Row, l, 0)
	p.segs = p.segs[:c.from]
	for _, cell := range p.cells(l, sign) {
		p.segs = append(p.segs, segment{cell, l.marks})
	}
	if c.to = len(p.segs); l.heads {
		p.columns = p.current
	} else {
		c.lead = p.columns
	}
	p.current = none
	return true
}

// row writes the cells of a row, with bars between them.
func (w *writer) row(c *piece, b *Block) {
	b.Span.Start = w.out.Len()
	b.Cells = make([]text.Span, 0, c.to-c.from)
	for k := c.from; k < c.to; k++ {
		if k > c.from {
			before := w.p.segs[k-1].End
			w.p.back.Replace(w.out.Len(), before, w.p.segs[k].Start-before)
			w.out.WriteString(" | ")
		}
		b.Cells = append(b.Cells, w.copy(w.p.segs[k], false))
	}
	b.Span.End = w.out.Len()
}
