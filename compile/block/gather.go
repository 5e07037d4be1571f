package block

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// gatherer makes pieces of the lines of a page.
type gatherer struct {
	*draft
	current int    // the piece that the next line may continue
	turned  bool   // a page mark is between that piece and the next line
	contact bool   // in a block of contacts
	columns int    // the first row of the table that was read last
	seen    []mark // the last marker of each shape met

	// Of the line being read:
	within bool    // it is in the middle of a wrapped sentence
	near   string  // its beginning; empty if it is within a sentence
	key    []byte  // near, folded, once it was needed
	may    roleSet // the roles that near can have
}

// starter is a construct that a line may begin.
type starter struct {
	read func(g *gatherer, l *line, text string) bool
	// first lists the bytes with which what it reads may begin; all where it
	// is empty.
	first string
}

const (
	figures = "0123456789"
	latins  = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
)

// starters are in the order in which they are asked. A line that begins none
// goes on with the piece before it or begins a paragraph.
var starters = [...]starter{
	{tableRow, ""},
	{pageMark, figures + latins + "-\xE2\xE3"},
	{ruler, "#*_-=~|\xE2\xEF"},
	{specks, ""},
	{contacts, ""},
	{furniture, ""},
	{styled, ""},
	{hashHeading, "#"},
	{note, ""},
	{caption, ""},
	{reference, "([\xE3\xEF"},
	{bracketHeading, "[<\xE3\xEF"},
	{label, ""},
	{marked, figures + latins + "-*+.(\xC2\xE2\xE3\xEF"},
}

// asked has, for the first byte of a line, a bit for each starter to ask.
var asked = func() (t [256]uint16) {
	for i, s := range starters {
		for b := range t {
			if s.first == "" || strings.IndexByte(s.first, byte(b)) >= 0 {
				t[b] |= 1 << i
			}
		}
	}
	return t
}()

// gather makes pieces of the lines of a page.
func gather(p *page) *draft {
	n := len(p.lines)
	g := &gatherer{draft: &draft{page: p, pieces: make([]piece, 0, n), segs: make([]segment, 0, n+16)}, current: none}
	g.gather()
	return g.draft
}

func (g *gatherer) gather() {
	for i := range g.lines {
		l := &g.lines[i]
		l.start += g.words.doubled(g.clean[l.start:l.end])
		text := g.clean[l.start:l.end]
		g.look(l, text)
		switch {
		case g.starts(l, text):
		case g.continues(l, text):
			g.extend(l)
		default:
			g.paragraph(l, text)
		}
	}
}

// doubled returns the length of the dash that the conversion of a page put before
// a line with a marker, or with brackets, of its own: "- （1）…", "- ・…".
func (v *Vocabulary) doubled(text string) int {
	if !v.Tight || text[0] != '-' && text[0] != '*' || !blankAt(text, 1) {
		return 0
	}
	skip, _ := skipBlanks(text[1:])
	rest := text[1+skip:]
	if m, ok := readMark(rest); ok && !isDash(m.char) || bracketed(rest) == len(rest) && v.squareHead(rest) {
		return 1 + skip
	}
	return 0
}

// paragraph begins a paragraph. One that begins with a small letter or ends with a
// semicolon below a lead-in, or below another such one, is an item without a sign.
func (g *gatherer) paragraph(l *line, text string) {
	before := g.current
	c := g.add(Paragraph, l, 0)
	if before == none || before != len(g.pieces)-2 {
		return
	}
	b := &g.pieces[before]
	if lead := g.leadOf(before); lead != none && l.blanks == 0 && l.indent >= g.pieces[lead].indent+4 {
		c.lead = lead
	}
	last := g.lastLine(b)
	if lower(text) || listed(text) || b.plain && listed(last) {
		c.plain = b.plain || b.kind == Paragraph && b.mark.kind == noMark && strings.HasSuffix(last, ":")
	}
}

// leadOf returns the label of which a piece is a line: itself, or the one that leads in to it;
// none if it is no such line.
func (g *gatherer) leadOf(i int) int {
	switch p := &g.pieces[i]; {
	case p.kind == Label && g.words.Tight:
		return i
	case p.kind == Paragraph:
		return p.lead
	}
	return none
}

// listed reports whether a line ends as an item does after which its list goes on.
func listed(line string) bool {
	return strings.HasSuffix(line, ";") || strings.HasSuffix(line, "; and")
}

// look takes a line in hand.
func (g *gatherer) look(l *line, text string) {
	g.within = g.inSentence(l)
	g.near, g.key, g.may = "", g.key[:0], 0
	if g.within && !g.contact {
		return
	}
	g.near = text
	if len(text) > 160 { // only the words that long lines begin with are asked for
		g.near = text[:80]
	}
	g.may = g.words.may(g.near)
}

// starts reads a line that begins a construct.
func (g *gatherer) starts(l *line, text string) bool {
	for ask := asked[text[0]]; ask != 0; ask &= ask - 1 {
		if starters[bits.TrailingZeros16(ask)].read(g, l, text) {
			return true
		}
	}
	return false
}

// folded returns the beginning of the line being read, folded; nothing where it
// is within a sentence.
func (g *gatherer) folded() []byte {
	if len(g.key) == 0 {
		g.key = g.words.fold(g.key, g.near)
	}
	return g.key
}

// is reports whether the line being read has a role by its beginning.
func (g *gatherer) is(role Role) bool {
	return g.may.has(role) && g.words.is(role, g.folded())
}

// continues reports whether a line goes on with the current piece.
func (g *gatherer) continues(l *line, text string) bool {
	if g.current == none {
		return false
	}
	c := &g.pieces[g.current]
	if c.hash > 0 || c.headed {
		return false
	}
	before := g.lastLine(c)
	switch {
	case strings.HasSuffix(before, "__"):
		return false // a rule is drawn after it
	case c.kind == Label && l.blanks == 0 && l.indent >= c.indent+4:
		return !g.beginsEntry(c, l, text, before)
	case g.turned:
		return !terminal(before) && (g.full(c.last, l, text) || lower(text))
	case l.blanks > 0 && (g.words.Is(RoleType, text) || g.words.Is(RoleKind, text)):
		return false // "press release", below the title
	case l.blanks == 0 || g.measure.spaced && l.blanks == 1:
		return g.wraps(c, l, text, before)
	case g.measure.spaced && g.full(c.last, l, text) && !terminal(before):
		return true // a page ended here
	case g.measure.spaced && l.void && l.blanks > 2 && !terminal(before):
		return true // and here: paragraphs have lines with blanks between them
	}
	return !terminal(before) && ((lower(text) || text[0] == '$') && c.kind != Label && !c.plain || g.words.dangles(before) && !listed(before))
}

// beginsEntry reports whether a line below the value of a label is a further line of the value,
// and not the end of one that was wrapped: "日本側：港湾局長 / 　　　　海事局長".
func (g *gatherer) beginsEntry(c *piece, l *line, text, before string) bool {
	return g.words.Tight && before != "" && !g.full(c.last, l, text) && !g.unclosed(c) && !stopped(before) && !strings.HasSuffix(before, "、")
}

// wraps reports whether a line directly below a piece goes on with it.
func (g *gatherer) wraps(c *piece, l *line, s, before string) bool {
	if c.kind == Paragraph && (g.dayLine(s, before) || g.words.dayBehindBar(s) || g.words.issuedLine(s)) {
		return false
	}
	if g.measure.width == 0 {
		return (g.words.goesOn(s, before) && !c.plain || g.inProse(c, before)) && !terminal(before) && !(c.last.hard && g.hard(c.last))
	}
	full := g.full(c.last, l, s)
	switch {
	case l.indent*3 > g.measure.width, c.last.indent*3 > g.measure.width:
		return false // set to the right or in the middle
	case g.words.Tight && inColumns(before) && inColumns(s):
		return false // rows of a list
	case c.last.hard && g.hard(c.last):
		return false
	case g.unclosed(c), len(g.src.Bold) > 0 && g.isBold(text.Span{Start: c.last.end - 1, End: l.start + 1}):
		return true
	case g.words.Tight:
		return full && !(stopped(before) && l.indent > g.margin(c)) ||
			!terminal(before) && c.marker.Empty() && c.last.width*20 > g.measure.width*17
	case full:
		return !(terminal(before) && l.indent > g.margin(c)+1 && c.marker.Empty())
	}
	return !terminal(before) && (g.words.goesOn(s, before) || c.to-c.from > 1 || c.last.width*2 > g.measure.width) && c.kind != Label
}

// dayLine reports whether a short line is the place and the day below a title, "Cairo, 7
// March 2022", "2022/03/07 • Cairo", rather than the end of the line before.
func (g *gatherer) dayLine(s, before string) bool {
	const longest = 40 // columns
	if columns(s) > longest || terminal(s) || g.words.dangles(before) || strings.HasSuffix(before, ",") || !g.words.mayDate(s) {
		return false
	}
	first, _, _ := strings.Cut(s, " ")
	_, last, _ := strings.Cut(s, ", ")
	return g.words.isDay(first) || g.words.isDay(last)
}

// issuedLine reports whether a short line is the day of issue behind its label:
// "Registration Date: 3 May 2023".
func (v *Vocabulary) issuedLine(s string) bool {
	const longest = 60 // columns
	return columns(s) <= longest && !terminal(s) && !lower(s) && v.mayDate(s) && v.wholeDate(s) && v.Is(RoleIssued, s)
}

// inColumns reports whether a gap of two wide blanks or more parts a line in columns.
func inColumns(line string) bool { return strings.Contains(line, "\u3000\u3000") }

// inProse reports whether a line is the beginning of a sentence of a paragraph
// that was wrapped, in a text too short to tell at which width.
func (g *gatherer) inProse(c *piece, line string) bool {
	if c.kind != Paragraph || g.words.Tight || strings.HasSuffix(line, ",") {
		return false
	}
	first := g.first(c)
	return g.words.placed(first) || columns(line) >= 30 && words(line) >= 5 && (g.words.Is(RoleVerb, line) || g.words.Is(RoleVerb, first))
}

// placed reports whether a line begins with a place in capitals and a colon or
// dash, as the first paragraph of a text does: "OTTAWA: Finland hosted".
func (v *Vocabulary) placed(line string) bool {
	place := line[:max(0, strings.IndexAny(line[:min(len(line), 60)], ":–—"))]
	place = strings.TrimRight(place, " ")
	return place != "" && strings.ToUpper(place) == place && v.isPlace(place)
}

// unclosed reports whether a parenthesis or quotation is open at the end of a
// piece.
func (d *draft) unclosed(c *piece) bool {
	depth := 0
	for _, s := range d.segs[max(c.from, c.to-4):c.to] {
		if s.marks&brackets != 0 {
			depth = opened(s.Of(d.clean), depth)
		}
	}
	return depth > 0
}

// opened returns how many parentheses and quotations are open at the end of a
// text, if some are at its beginning.
func opened(s string, depth int) int {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < utf8.RuneSelf {
			switch c {
			case '(':
				depth++
			case ')':
				depth = max(0, depth-1)
			}
			continue
		}
		if c < 0xE2 || i+2 >= len(s) {
			continue
		}
		switch last := s[i+2]; uint(c)<<8 | uint(s[i+1]) {
		case 0xE280: // “”
			switch last {
			case 0x9C:
				depth++
			case 0x9D:
				depth = max(0, depth-1)
			}
		case 0xE380: // 「」『』
			switch last {
			case 0x8C, 0x8E:
				depth++
			case 0x8D, 0x8F:
				depth = max(0, depth-1)
			}
		case 0xEFBC: // （）
			switch last {
			case 0x88:
				depth++
			case 0x89:
				depth = max(0, depth-1)
			}
		}
		i += 2 // the rest of a longer character is passed over byte by byte
	}
	return depth
}

// hard reports whether the blanks at the end of a line were typed as such.
// Blanks that do not break, after a sentence, are no line break of Markdown.
func (p *page) hard(l *line) bool {
	rest := p.src.Published[p.src.Map.End(l.end):]
	rest = rest[:min(len(rest), 80)]
	for rest != "" && (rest[0] == '*' || rest[0] == '_') {
		rest = rest[1:]
	}
	if strings.HasPrefix(rest, "</") { // "**<u>Heading</u>**  "
		_, rest, _ = strings.Cut(rest, ">")
		rest = strings.TrimLeft(rest, "*_")
	}
	return strings.HasPrefix(rest, "  ") // "**Heading**  "
}

// margin is the indent of the lines of a piece but the first.
func (d *draft) margin(c *piece) int {
	if c.to-c.from > 1 {
		return c.last.indent
	}
	return max(0, c.indent-2)
}

// full reports whether a line was wrapped because what follows did not fit.
func (p *page) full(l, after *line, next string) bool {
	if p.measure.width == 0 {
		return false
	}
	word := 0
	for word < len(next) && next[word] > ' ' && next[word] < utf8.RuneSelf {
		word++
	}
	if p.words.Tight { // a line of twice the width was not wrapped at all
		return l.width+word+8 > p.measure.width && l.width < 2*p.measure.width
	}
	if i := strings.IndexByte(next, ' '); i >= 0 {
		word = columns(next[:i])
	} else {
		word = columns(next)
	}
	return l.width+1+max(word, after.first) > p.measure.width
}

// goesOn reports whether a line goes on with the one before it by its first word: one in
// small letters, or, of lines in capitals, a small word that is no article:
// "JOINT STATEMENT / OF THE THIRD PORTS DIALOGUE".
func (v *Vocabulary) goesOn(line, before string) bool {
	if lower(line) || v.Tight {
		return lower(line)
	}
	word, _, more := strings.Cut(line, " ")
	return more && len(word) > 1 && strings.ToUpper(line) == line && strings.ToUpper(before) == before &&
		v.Is(RoleOpen, word) && !v.Is(RoleArticle, word) && !v.Is(RoleFurniture, line)
}

// dangles reports whether a text ends with a word that no paragraph ends with.
func (v *Vocabulary) dangles(text string) bool {
	if v.Tight {
		return false
	}
	return v.Is(RoleOpen, text[strings.LastIndexByte(text, ' ')+1:])
}
