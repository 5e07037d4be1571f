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
	if g.words.markedLabel(s) || bracketed(s) == len(s) && g.words.dateAndPlace(inner(s)) || g.words.dateAndPlace(s) {
		return false
	}
	n, size := g.words.labelOf(s, l.marks)
	if size == 0 || g.within && g.pieces[g.current].kind == Paragraph {
		return g.side(l, s)
	}
	if g.words.Tight && n > longestLabelWord && g.words.Is(RoleTitle, s[:n]) && !g.hasBody() { // 日独灯台政策対話：第3回会合の共同声明
		return false
	}
	c := g.add(Label, l, size)
	c.marker, c.level = text.Span{Start: l.start, End: l.start + n}, 1
	g.splitSide(len(g.pieces) - 1)
	return true
}

// longestLabelWord is the length, in bytes, above which what is before a colon of the head
// may be the name of a dialogue.
const longestLabelWord = 20

// markedLabel reports whether a label of the vocabulary is after a bullet or a
// number, with which it is read.
func (v *Vocabulary) markedLabel(text string) bool {
	if !v.Tight {
		return false
	}
	m, ok := readMark(text)
	if !ok || m.kind == bullet && text[0] < utf8.RuneSelf {
		return false
	}
	if m.kind != bullet {
		n, _ := v.leadingLabel(text[m.size:], anything)
		return n > 0
	}
	n, size := v.labelOf(text[m.size:], anything)
	return size > 0 && v.Is(RoleLabel, text[m.size:m.size+n])
}

// numberedLabel reads a label with a number, which is a heading, and its value on
// the same line, which is a line of its own: "(1)日時：…", "2.場所 京都".
func (g *gatherer) numberedLabel(m mark, l *line, s string) bool {
	if !g.words.Tight || m.kind == bullet {
		return false
	}
	n, size := g.words.leadingLabel(s[m.size:], l.marks)
	if n == 0 {
		return false
	}
	head, value := *l, *l
	head.end = l.start + m.size + n
	g.headingOf(&head, s[:m.size+n], 0, 0)
	if m.size+size < len(s) {
		value.start, value.blanks, value.indent = l.start+m.size+size, 0, 0
		if text := s[m.size+size:]; !label(g, &value, text) {
			g.paragraph(&value, text)
		}
	}
	return true
}

// leadingLabel returns the length of the label of the vocabulary with which a text
// begins, and of the label with what parts it from its value: a colon, a blank, or
// nothing if the value is a label with its value again, as in "出席者英国側：…".
func (v *Vocabulary) leadingLabel(text string, m marks) (n, size int) {
	if n, size = v.labelOf(text, m); size > 0 && (v.Is(RoleLabel, text[:n]) || v.Is(RoleHeading, text[:n])) {
		return n, size
	}
	if n = max(0, strings.IndexAny(text, " \u3000")); v.Is(RoleLabel, text[:n]) {
		skip, _ := skipBlanks(text[n:])
		return n, n + skip
	}
	for n = range text[:min(len(text), 18)] {
		if n >= 6 && v.Is(RoleLabel, text[:n]) {
			if _, value := v.labelOf(text[n:], m); value > 0 {
				return n, n
			}
		}
	}
	return 0, 0
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
	n = wideGap(text, m)
	if n == 0 || !v.Is(RoleLabel, text[:n]) {
		n = v.beforeBlank(text)
	}
	if n == 0 {
		return 0, 0
	}
	skip, _ := skipBlanks(text[n:])
	return n, n + skip
}

// beforeBlank returns the length of the label of the vocabulary that a single blank parts
// from its value, in a script without blanks: "場所 京都市", "日 時 3月4日".
func (v *Vocabulary) beforeBlank(text string) int {
	if !v.Tight {
		return 0
	}
	for i, n := 0, 0; n < 2; n++ {
		next := strings.IndexByte(text[i:min(len(text), 30)], ' ')
		if next < 0 {
			break
		}
		if i += next; v.Is(RoleLabel, text[:i]) {
			return i
		}
		i++
	}
	return 0
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
	return len(text) <= 42 && !strings.ContainsAny(text, v.NotInLabels) && opened(text, 0) == 0
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
	if i+1 < len(text) && (text[i+1] == '/' || isDigit(text[i+1]) && i > 0 && text[i-1] < utf8.RuneSelf) { // not 日時:2019年
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
	lead := none
	if g.current != none && l.blanks == 0 {
		lead = g.leadOf(g.current)
	}
	if lead == none || l.indent < g.pieces[lead].indent+4 && g.pieces[lead].level != 2 {
		return false
	}
	n, size := g.words.sideOf(s, l.marks)
	if size == 0 {
		return false
	}
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
