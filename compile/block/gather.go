package block

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// starter is a construct that a line may begin.
type starter struct {
	read func(p *parser, l *line, text string) bool
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
	{(*parser).tableRow, ""},
	{(*parser).pageMark, figures + latins + "-\xE2\xE3"},
	{(*parser).ruler, "#*_-=~|\xE2\xEF"},
	{(*parser).contacts, ""},
	{(*parser).furniture, ""},
	{(*parser).styled, ""},
	{(*parser).hashHeading, "#"},
	{(*parser).note, ""},
	{(*parser).caption, ""},
	{(*parser).reference, "([\xE3\xEF"},
	{(*parser).bracketHeading, "\xE3\xEF"},
	{(*parser).label, ""},
	{(*parser).marked, figures + latins + "-*+(\xC2\xE2\xE3\xEF"},
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

// gather makes pieces of the lines.
func (p *parser) gather() {
next:
	for i := range p.lines {
		l := &p.lines[i]
		text := p.clean[l.start:l.end]
		p.within = p.inSentence(l)
		p.near, p.key, p.may = "", p.key[:0], 0
		if !p.within || p.contact {
			p.near = text
			if len(text) > 160 { // only the words that long lines begin with are asked for
				p.near = text[:80]
			}
			p.may = p.words.may(p.near)
		}
		for ask := asked[text[0]]; ask != 0; ask &= ask - 1 {
			if starters[bits.TrailingZeros16(ask)].read(p, l, text) {
				continue next
			}
		}
		if p.continues(l, text) {
			p.extend(l)
		} else {
			p.add(Paragraph, l, 0)
		}
	}
}

// folded returns the beginning of the line being read, folded; nothing where it
// is within a sentence.
func (p *parser) folded() []byte {
	if len(p.key) == 0 {
		p.key = p.words.fold(p.key, p.near)
	}
	return p.key
}

// is reports whether the line being read has a role by its beginning.
func (p *parser) is(role Role) bool {
	return p.may.has(role) && p.words.is(role, p.folded())
}

// continues reports whether a line goes on with the current piece.
func (p *parser) continues(l *line, text string) bool {
	if p.current == none {
		return false
	}
	c := &p.pieces[p.current]
	if c.hash > 0 || c.headed {
		return false
	}
	before := p.lastLine(c)
	switch {
	case c.kind == Label && l.blanks == 0 && l.indent >= c.indent+4:
		return true
	case p.turned:
		return !terminal(before) && (p.full(c.last, l, text) || lower(text))
	case l.blanks == 0 || p.measure.spaced && l.blanks == 1:
		return p.wraps(c, l, text, before)
	case p.measure.spaced && p.full(c.last, l, text) && !terminal(before):
		return true // a page ended here
	case p.measure.spaced && l.void && l.blanks > 2 && !terminal(before):
		return true // and here: paragraphs have lines with blanks between them
	}
	return !terminal(before) && (lower(text) && c.kind != Label || p.dangles(before))
}

// wraps reports whether a line directly below a piece goes on with it.
func (p *parser) wraps(c *piece, l *line, s, before string) bool {
	if p.measure.width == 0 {
		return lower(s) && !terminal(before) && !(c.last.hard && p.hard(c.last))
	}
	full := p.full(c.last, l, s)
	switch {
	case l.indent*3 > p.measure.width, c.last.indent*3 > p.measure.width:
		return false // set to the right or in the middle
	case c.last.hard && p.hard(c.last):
		return false
	case p.unclosed(c), len(p.src.Bold) > 0 && p.isBold(text.Span{Start: c.last.end - 1, End: l.start + 1}):
		return true
	case p.words.Tight:
		return full && !(stopped(before) && l.indent > p.margin(c)) ||
			!terminal(before) && c.marker.Empty() && c.last.width*20 > p.measure.width*17
	case full:
		return !(terminal(before) && l.indent > p.margin(c)+1 && c.marker.Empty())
	}
	return !terminal(before) && (lower(s) || c.to-c.from > 1 || c.last.width*2 > p.measure.width) && c.kind != Label
}

// unclosed reports whether a parenthesis or quotation is open at the end of a
// piece.
func (p *parser) unclosed(c *piece) bool {
	depth := 0
	for _, s := range p.segs[max(c.from, c.to-4):c.to] {
		if s.marks&brackets != 0 {
			depth = opened(s.Of(p.clean), depth)
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
func (p *parser) hard(l *line) bool {
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
func (p *parser) margin(c *piece) int {
	if c.to-c.from > 1 {
		return c.last.indent
	}
	return max(0, c.indent-2)
}

// full reports whether a line was wrapped because what follows did not fit.
func (p *parser) full(l, after *line, next string) bool {
	if p.measure.width == 0 {
		return false
	}
	word := 0
	for word < len(next) && next[word] > ' ' && next[word] < utf8.RuneSelf {
		word++
	}
	if p.words.Tight {
		return l.width+word+8 > p.measure.width
	}
	if i := strings.IndexByte(next, ' '); i >= 0 {
		word = columns(next[:i])
	} else {
		word = columns(next)
	}
	return l.width+1+max(word, after.first) > p.measure.width
}

// dangles reports whether a text ends with a word that no paragraph ends with.
func (p *parser) dangles(text string) bool {
	if p.words.Tight {
		return false
	}
	return p.words.Is(RoleOpen, text[strings.LastIndexByte(text, ' ')+1:])
}
