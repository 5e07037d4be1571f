package block

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// label reads a label with its value: "日　時：…", "Venue: …", "開催日時　　…".
func label(g *gatherer, l *line, s string) bool {
	if bracketed(s) == len(s) && g.words.Is(RoleSide, inner(s)) {
		return g.sideLine(l, s)
	}
	if g.words.bulletLabel(s) {
		return false
	}
	n, size := g.words.labelOf(s, l.marks)
	if size == 0 || g.within && g.pieces[g.current].kind == Paragraph {
		return g.side(l, s)
	}
	c := g.add(Label, l, size)
	c.marker, c.level = text.Span{Start: l.start, End: l.start + n}, 1
	g.splitSide(len(g.pieces) - 1)
	return true
}

// bulletLabel reports whether a label of the vocabulary is after a
// bullet, with which it is read.
func (v *Vocabulary) bulletLabel(text string) bool {
	if !v.Tight || text[0] < utf8.RuneSelf {
		return false
	}
	r, n := utf8.DecodeRuneInString(text)
	if !isBullet(r) {
		return false
	}
	skip, _ := skipBlanks(text[n:])
	text = text[n+skip:]
	k, size := v.labelOf(text, anything)
	return size > 0 && v.Is(RoleLabel, text[:k])
}

// sideLine reads a side in brackets on a line of its own, below which those
// who take part are listed: "【日本側】", "（米国側）".
func (g *gatherer) sideLine(l *line, s string) bool {
	side := inner(s)
	start := l.start + strings.Index(s, side)
	c := g.add(Label, l, len(s))
	c.marker, c.level = text.Span{Start: start, End: start + len(side)}, 1
	return true
}

// labelOf returns the length of the label, and of the label with the colon
// and the blanks after it; 0 if the line begins with none.
func (v *Vocabulary) labelOf(text string, m marks) (n, size int) {
	if i := colon(text, m); i > 0 && i <= 48 {
		_, width := utf8.DecodeRuneInString(text[i:])
		n = trimBlanks(text[:i])
		skip, _ := skipBlanks(text[i+width:])
		if v.isLabel(text[:n]) {
			return n, i + width + skip
		}
	}
	if n := wideGap(text, m); n > 0 && v.Is(RoleLabel, text[:n]) {
		skip, _ := skipBlanks(text[n:])
		return n, n + skip
	}
	return 0, 0
}

// isLabel reports whether a text before a colon is a label: one of the
// vocabulary, or, in a script without blanks, any word.
func (v *Vocabulary) isLabel(text string) bool {
	if v.Is(RoleLabel, text) {
		return true
	}
	if !v.Tight {
		return false
	}
	if i := strings.Index(text, "（"); i > 0 && strings.HasSuffix(text, "）") { // 参加者（午後のみ）：
		text = text[:i]
	}
	return len(text) <= 42 && !strings.ContainsAny(text, v.NotInLabels)
}

// colon finds a colon that may end a label.
func colon(text string, m marks) int {
	near := text[:min(len(text), 72)] // labels are short
	i := strings.IndexByte(near, ':')
	if m&colons != 0 {
		if j := strings.Index(near, "："); i < 0 || j >= 0 && j < i {
			return j
		}
	}
	if i < 0 {
		return -1
	}
	if i+1 < len(text) && (text[i+1] == '/' || isDigit(text[i+1])) {
		return -1
	}
	return i
}

// wideGap finds a blank of two columns or more.
func wideGap(text string, m marks) int {
	if m&gapped == 0 {
		return 0
	}
	for i := 1; i < min(len(text), 160); i++ { // labels are short
		if c := text[i]; c > ' ' && c != 0xE3 || c == ' ' && i+1 < len(text) && text[i+1] > ' ' && text[i+1] != 0xE3 {
			continue
		} else if c == 0xE3 && i+1 < len(text) && text[i+1] != 0x80 {
			i += 2
		} else if c == ' ' || c == '\t' || c == 0xE3 {
			if _, cols := skipBlanks(text[i:]); cols >= 2 && i >= 6 {
				return i
			}
		}
	}
	return 0
}

// side reads a line that goes on with a label by naming a further side:
// "　　　　　ASEAN側　…".
func (g *gatherer) side(l *line, s string) bool {
	if g.current == none || g.pieces[g.current].kind != Label || l.blanks > 0 || l.indent < g.pieces[g.current].indent+4 {
		if g.current == none || g.pieces[g.current].level != 2 || l.blanks > 0 {
			return false
		}
	}
	n, size := g.words.sideOf(s, l.marks)
	if size == 0 {
		return false
	}
	lead := g.current
	if g.pieces[lead].level == 2 {
		lead = g.pieces[lead].lead
	}
	indent := g.pieces[lead].indent
	c := g.add(Label, l, size)
	c.marker, c.level, c.lead, c.indent = text.Span{Start: l.start, End: l.start + n}, 2, lead, indent
	return true
}

// sideOf returns the lengths of the side that a text begins with, and of it
// with the blanks or the colon after it.
func (v *Vocabulary) sideOf(text string, m marks) (n, size int) {
	n = colon(text, m)
	if gap := wideGap(text, m); n <= 0 || gap > 0 && gap < n {
		n = gap
	}
	if n <= 0 || n > 60 || !v.Is(RoleSide, text[:n]) {
		return 0, 0
	}
	size = n
	if r, width := utf8.DecodeRuneInString(text[n:]); r == ':' || r == '：' {
		size += width
	}
	skip, _ := skipBlanks(text[size:])
	return n, size + skip
}

// splitSide makes a label of level 2 of a value that begins with a side.
func (g *gatherer) splitSide(i int) {
	c := g.pieces[i]
	seg := g.segs[c.from]
	n, size := g.words.sideOf(seg.Of(g.clean), seg.marks)
	if size == 0 {
		return
	}
	g.segs[c.from].End = seg.Start
	s := g.add(Label, c.last, seg.Start-c.last.start+size)
	s.marker, s.level, s.lead, s.indent = text.Span{Start: seg.Start, End: seg.Start + n}, 2, i, c.indent
}
