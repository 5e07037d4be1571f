package block

import (
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/fact"
	"dialoguec/compile/source"
	"dialoguec/compile/text"
)

// none is the index of nothing.
const none = fact.None

// parser is the reading of one layout: lines are gathered to pieces, pieces
// become blocks.
type parser struct {
	src     *source.Text
	clean   string
	words   *Vocabulary
	lines   []line
	measure measure
	pieces  []piece
	segs    []segment // the lines of all pieces
	current int       // the piece that the next line may continue
	turned  bool      // a page mark is between that piece and the next line
	contact bool      // in a block of contacts
	within  bool      // the line being read is in the middle of a wrapped sentence
	columns int       // the first row of the table that was read last
	near    string    // the beginning of the line being read; empty if it is within a sentence
	key     []byte    // near, folded, once it was needed
	may     roleSet   // the roles that near can have
	seen    []mark    // the last marker of each shape met
	groups  []list
	back    text.Map  // from the text being written to clean
	at      []int     // the block of each piece, when they are written
	heads   []heading // the headings in force then
	stack   []int     // the lists that are open
	uncut   []piece   // those from which runIns makes pieces
}

// parsers are kept for their memory. A document holds nothing of it.
var parsers = sync.Pool{New: func() any { return new(parser) }}

func (p *parser) open(src *source.Text, words *Vocabulary) {
	*p = parser{src: src, clean: src.Clean, words: words, current: none,
		lines: p.lines[:0], pieces: p.pieces[:0], segs: p.segs[:0], key: p.key[:0], seen: p.seen[:0], groups: p.groups[:0], at: p.at, heads: p.heads, back: p.back, stack: p.stack[:0], uncut: p.uncut[:0]}
}

func (p *parser) close() {
	clear(p.pieces) // they hold strings of the text
	clear(p.uncut)
	for i := range p.groups {
		p.groups[i].mark = mark{}
	}
	clear(p.seen)
	p.src, p.clean, p.near, p.words = nil, "", "", nil
	parsers.Put(p)
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

// part is a stretch of a segment.
func (s segment) part(start, end int) segment {
	return segment{text.Span{Start: start, End: end}, s.marks}
}

// add begins a piece with a line, of which the first n bytes are a marker.
func (p *parser) add(k Kind, l *line, n int) *piece {
	p.segs = append(p.segs, segment{text.Span{Start: l.start + n, End: l.end}, l.marks})
	p.pieces = append(p.pieces, piece{
		kind: k, from: len(p.segs) - 1, to: len(p.segs), indent: l.indent, blanks: l.blanks, last: l, list: none, above: none, lead: none,
	})
	p.current, p.turned = len(p.pieces)-1, false
	if k == Furniture {
		p.current = none
	}
	return &p.pieces[len(p.pieces)-1]
}

// extend adds a line to the current piece.
func (p *parser) extend(l *line) {
	c := &p.pieces[p.current]
	if c.to != len(p.segs) { // furniture came in between
		from := len(p.segs)
		p.segs = append(p.segs, p.segs[c.from:c.to]...)
		c.from, c.to = from, len(p.segs)
	}
	p.segs = append(p.segs, segment{text.Span{Start: l.start, End: l.end}, l.marks})
	c.to, c.last, p.turned = len(p.segs), l, false
}

// span is the stretch of clean from the first to the last character of a piece.
func (p *parser) span(c *piece) text.Span {
	return text.Span{Start: p.segs[c.from].Start, End: p.segs[c.to-1].End}
}

// text returns the text of a piece of one line, or its lines joined by blanks.
func (p *parser) text(c *piece) string {
	if c.to-c.from == 1 {
		return p.segs[c.from].Of(p.clean)
	}
	var b strings.Builder
	for i, s := range p.segs[c.from:c.to] {
		if i > 0 {
			b.WriteString(p.words.JoinWith)
		}
		b.WriteString(s.Of(p.clean))
	}
	return b.String()
}

// first and lastLine return the first and the last line of a piece.
func (p *parser) first(c *piece) string    { return p.segs[c.from].Of(p.clean) }
func (p *parser) lastLine(c *piece) string { return p.segs[c.to-1].Of(p.clean) }

// marks returns the marks of the lines of a piece.
func (p *parser) marks(c *piece) (m marks) {
	for _, s := range p.segs[c.from:c.to] {
		m |= s.marks
	}
	return m
}

// over reports whether a piece takes more columns than a limit.
func (p *parser) over(c *piece, limit int) bool {
	n := 0
	for _, s := range p.segs[c.from:c.to] {
		text := s.Of(p.clean)
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
func (p *parser) isBold(s text.Span) bool {
	return p.boldAt(s.Start).End >= s.End
}

// boldAt returns the bold stretch that a byte of clean is in, or one that
// ends before the text.
func (p *parser) boldAt(at int) text.Span {
	bold := p.src.Bold // in order, and apart from each other
	i := sort.Search(len(bold), func(i int) bool { return bold[i].End > at })
	if i == len(bold) || bold[i].Start > at {
		return text.Span{Start: -1, End: -1}
	}
	return bold[i]
}
