package block

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/fact"
	"dialoguec/compile/source"
	"dialoguec/compile/text"
)

// none is the index of nothing.
const none = fact.None

// page is a text as it is laid out: its lines, and the words by which layouts
// are marked. Nothing is added to it once pieces are made of it.
type page struct {
	src     *source.Text
	clean   string
	words   *Vocabulary
	lines   []line
	measure measure
}

// newPage takes a text apart into its lines.
func newPage(src *source.Text, words *Vocabulary) *page {
	p := &page{src: src, clean: src.Clean, words: words, lines: scan(src.Clean, src.Body)}
	p.style()
	p.widen()
	p.unstamp()
	p.unstring()
	tables{p}.tables()
	p.unbar()
	if !src.Flowed {
		p.measure = gauge(p.lines, p.clean, words.Tight)
	}
	return p
}

// draft is the pieces that a page was taken apart into. Each step below says
// more of them, and cuts those that are more than one block.
type draft struct {
	*page
	pieces []piece
	segs   []segment // the lines of all pieces
}

// piece is a block in the making: one or more lines.
type piece struct {
	kind     Kind
	field    Field
	from, to int       // its lines in segs
	marker   text.Span // offsets in clean
	mark     mark
	hash     int // level of a heading of Markdown, or of the form of the source
	styled   int // which heading of the form it is, counted from 1; 0 if none
	indent   int
	blanks   int   // blank lines before it
	last     *line // its last line
	bold     bool
	headed   bool // it is a heading by its form
	plain    bool // it may be an item without a sign
	like     like // whether its text may be a heading, once lists asked
	ofItem   bool // it is the bold head of the item after it
	aside    bool // it is the heading of a note, which no section is under
	list     int  // the list that it is a member of
	above    int  // the piece of the next higher list that it is under
	level    int
	lead     int // of a label of level 2
}

// like is what is known of a question.
type like uint8

const (
	notAsked like = iota
	yes
	no
)

// segment is a line, or a part of one, that a piece is made of: offsets in clean.
type segment struct {
	text.Span
	marks marks
}

func (s segment) part(start, end int) segment {
	return segment{text.Span{Start: start, End: end}, s.marks}
}

// add begins a piece with a line, of which the first n bytes are a marker.
func (g *gatherer) add(k Kind, l *line, n int) *piece {
	g.segs = append(g.segs, segment{text.Span{Start: l.start + n, End: l.end}, l.marks})
	g.pieces = append(g.pieces, piece{
		kind: k, from: len(g.segs) - 1, to: len(g.segs), indent: l.indent, blanks: l.blanks, last: l, list: none, above: none, lead: none,
	})
	g.current, g.turned = len(g.pieces)-1, false
	if k == Furniture {
		g.current = none
	}
	return &g.pieces[len(g.pieces)-1]
}

// extend adds a line to the current piece.
func (g *gatherer) extend(l *line) {
	c := &g.pieces[g.current]
	if c.to != len(g.segs) { // furniture came in between
		from := len(g.segs)
		g.segs = append(g.segs, g.segs[c.from:c.to]...)
		c.from, c.to = from, len(g.segs)
	}
	g.segs = append(g.segs, segment{text.Span{Start: l.start, End: l.end}, l.marks})
	c.to, c.last, g.turned = len(g.segs), l, false
}

// span is the stretch of clean from the first to the last character of a piece.
func (d *draft) span(c *piece) text.Span {
	return text.Span{Start: d.segs[c.from].Start, End: d.segs[c.to-1].End}
}

// text returns the text of a piece of one line, or its lines joined by blanks.
func (d *draft) text(c *piece) string {
	if c.to-c.from == 1 {
		return d.segs[c.from].Of(d.clean)
	}
	var b strings.Builder
	for i, s := range d.segs[c.from:c.to] {
		if i > 0 {
			b.WriteString(d.words.JoinWith)
		}
		b.WriteString(s.Of(d.clean))
	}
	return b.String()
}

// first and lastLine return the first and the last line of a piece.
func (d *draft) first(c *piece) string    { return d.segs[c.from].Of(d.clean) }
func (d *draft) lastLine(c *piece) string { return d.segs[c.to-1].Of(d.clean) }

func (d *draft) marks(c *piece) (m marks) {
	for _, s := range d.segs[c.from:c.to] {
		m |= s.marks
	}
	return m
}

// over reports whether a piece takes more columns than a limit.
func (d *draft) over(c *piece, limit int) bool {
	n := 0
	for _, s := range d.segs[c.from:c.to] {
		text := s.Of(d.clean)
		if s.marks&wide == 0 {
			n += len(text)
		} else {
			near := min(len(text), 2*limit) // the beginning of a long text says it
			for near < len(text) && !utf8.RuneStart(text[near]) {
				near--
			}
			if n += columns(text[:near]); n <= limit {
				n += columns(text[near:])
			}
		}
		if n > limit {
			return true
		}
	}
	return false
}

// words counts the words of a text.
func words(s string) int {
	n, within := 0, false
	for _, r := range s {
		space := r == ' ' || r > '~' && unicode.IsSpace(r) || r < ' ' && unicode.IsSpace(r)
		if !space && !within {
			n++
		}
		within = !space
	}
	return n
}

// terminal reports whether a text ends as sentences and lead-ins do; closing
// quotation marks and parentheses may follow.
func terminal(s string) bool {
	for len(s) > 0 {
		n := 1
		switch c := s[len(s)-1]; c {
		case '.', '!', '?', ':', ';':
			return true
		case '"', ')':
		default:
			if c < utf8.RuneSelf || len(s) < 3 {
				return false
			}
			switch n = 3; s[len(s)-3:] {
			case "。", "！", "？", "：", "；":
				return true
			case "”", "’", "）", "」", "』":
			default:
				return false
			}
		}
		s = s[:len(s)-n]
	}
	return false
}

// closes reports whether a text ends as sentences and lead-ins do, and with no
// abbreviation: "Roads, Rails, etc." is a heading.
func (v *Vocabulary) closes(s string) bool {
	return terminal(s) && !v.Is(RoleAbbreviation, s) && !(initials(s) && titleCase(s))
}

// initials reports whether a text ends with two capitals that stand for words: "the Oslo J.C."
func initials(s string) bool {
	n := len(s)
	return n > 5 && s[n-1] == '.' && isCapital(s[n-2]) && s[n-3] == '.' && isCapital(s[n-4]) && s[n-5] == ' ' && s[n-6] != ',' // a post: "Mere Tavola, M.P."
}

func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

// hasWord reports whether a text has two letters together, as all that is
// printed to be read has; a script without blanks needs but one character.
func (v *Vocabulary) hasWord(s string) bool {
	letters := 0
	for _, r := range s {
		if letters++; !unicode.IsLetter(r) {
			letters = 0
		}
		if letters > 1 || v.Tight {
			return true
		}
	}
	return false
}

// closed reports whether a text ends with a parenthesis or quotation, which may
// hold the full stop.
func closed(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("”\"’)）」』", r)
}

// stopped reports whether a text ends as sentences do.
func stopped(s string) bool {
	return terminal(s) && !strings.HasSuffix(s, ":") && !strings.HasSuffix(s, "：")
}

// lower reports whether a text goes on rather than begins: with a small letter.
func lower(s string) bool {
	if s != "" && (s[0] < utf8.RuneSelf || kanaOrIdeograph(s[0])) {
		return s[0] >= 'a' && s[0] <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// isBold reports whether all of a stretch of clean is printed bold.
func (p *page) isBold(s text.Span) bool {
	return p.boldAt(s.Start).End >= s.End
}

// boldAt returns the bold stretch that a byte of clean is in, or one that
// ends before the text.
func (p *page) boldAt(at int) text.Span {
	bold := p.src.Bold // in order, and apart from each other
	i := sort.Search(len(bold), func(i int) bool { return bold[i].End > at })
	if i == len(bold) || bold[i].Start > at {
		return text.Span{Start: -1, End: -1}
	}
	return bold[i]
}
