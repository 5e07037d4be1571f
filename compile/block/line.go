package block

import (
	"encoding/binary"
	"strings"
	"unicode/utf8"
)

// line is a line of the clean text that is not blank.
type line struct {
	start, end int // without the blanks around it
	indent     int // columns before it
	width      int // columns, indent included
	first      int // columns of its first word as printed, where cleaning made that shorter
	blanks     int // blank lines before it
	marks      marks
	void       bool // those hold not even blanks
	head       int  // the heading that the form of the source says it is of, counted from 1; 0 if none
	row        rowOf
	heads      bool // it is the first row of its table
	hard       bool // it ends with a line break of Markdown: two blanks or more
}

// marks are what one look at a line tells, so that rules need not look again.
// A part of a line has at most the marks of the line.
type marks uint8

const (
	wide     marks = 1 << iota // a character beyond ASCII
	gapped                     // a tab or a blank of two columns or more
	brackets                   // a parenthesis or a quotation mark that has two sides
	arrows                     // an arrow beyond ASCII, as ways through sites have them
	colons                     // a colon beyond ASCII
	anything = wide | gapped | brackets | arrows | colons
)

// glance looks at a line: its columns and its marks.
func glance(s string) (cols int, m marks) {
	for i := 0; i < len(s); {
		n := plain(s[i:])
		i, cols = i+n, cols+n
		for end := min(i+8, len(s)); i < end && s[i] < utf8.RuneSelf; i, cols = i+1, cols+1 {
			switch c := s[i]; {
			case c == '(' || c == ')':
				m |= brackets
			case c == '\t' || c == ' ' && i+1 < len(s) && s[i+1] == ' ':
				m |= gapped
			}
		}
		if i == len(s) || s[i] < utf8.RuneSelf {
			continue
		}
		m |= wide
		for i+2 < len(s) && kanaOrIdeograph(s[i]) {
			if s[i] == 0xE3 && s[i+1] == 0x80 {
				switch c := s[i+2]; {
				case c == 0x80:
					m |= gapped
				case c >= 0x8C && c <= 0x8F: // 「」『』
					m |= brackets
				}
			}
			i, cols = i+3, cols+2
		}
		if i == len(s) || s[i] < utf8.RuneSelf {
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch r {
		case '（', '）', '“', '”':
			m |= brackets
		case '＞', '»', '›':
			m |= arrows
		case '：':
			m |= colons
		}
		if i += size; east(r) {
			cols++
		}
		cols++
	}
	return cols, m
}

// Numbers of eight bytes.
const (
	ones   = 0x0101010101010101
	highs  = 0x80 * ones
	tabs   = '\t' * ones
	blanks = ' ' * ones
)

// eight returns the first eight bytes of a text as a number.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// zero marks, with its high bit, the first byte of eight that is zero, where
// none of them has that bit; of those after it nothing is sure.
func zero(x uint64) uint64 { return x - ones }

// plain returns how many bytes at the beginning of a text are ASCII without
// parentheses, tabs and pairs of blanks; it counts by eights.
func plain(s string) int {
	n := 0
	for ; len(s) >= 9; n += 8 {
		x, y := eight(s), eight(s[1:])
		if (x|zero(x&^ones^'('*ones)|zero(x^tabs)|zero(x^blanks|y^blanks))&highs != 0 {
			break
		}
		s = s[8:]
	}
	return n
}

// plainLower writes the beginning of a text with small letters and returns how many
// bytes these are: ASCII without tabs and pairs of blanks; it counts by eights.
func plainLower(out []byte, s string) int {
	n := 0
	for ; len(s) >= 9 && len(out) >= 8; n += 8 {
		key, ok := lowerEight(eight(s), eight(s[1:]))
		if !ok {
			break
		}
		binary.LittleEndian.PutUint64(out, key)
		s, out = s[8:], out[8:]
	}
	return n
}

// lowerEight writes eight bytes with small letters; ok is false if they, or
// the eight that are one byte beside them, are not plain ASCII: there is a
// longer character, a tab or a pair of blanks.
func lowerEight(x, beside uint64) (lower uint64, ok bool) {
	if (x|beside|zero(x^tabs)|zero(beside^tabs)|zero(x^blanks|beside^blanks))&highs != 0 {
		return 0, false
	}
	capitals := (x + (0x80-'A')*ones) &^ (x + (0x7F-'Z')*ones) & highs
	return x | capitals>>2, true
}

// ascii returns how many bytes at the beginning of a text are ASCII; it counts
// by eights.
func ascii(s string) int {
	n := 0
	for ; len(s) >= 8 && eight(s)&highs == 0; n += 8 {
		s = s[8:]
	}
	return n
}

// scan finds the lines from an offset on.
func scan(text string, from int) []line {
	lines := make([]line, 0, 1+strings.Count(text[from:], "\n"))
	blanks, void := 0, true
	for at := from; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text) - at
		}
		whole := text[at : at+end]
		start, indent := skipBlanks(whole)
		stop := trimBlanks(whole)
		if start >= stop {
			blanks++
			void = void && len(whole) == 0
		} else {
			cols, marks := glance(whole[start:stop])
			lines = append(lines, line{
				start: at + start, end: at + stop, indent: indent, width: indent + cols,
				blanks: blanks, marks: marks, void: void, hard: len(whole)-stop >= 2 && whole[stop] == ' ',
			})
			blanks, void = 0, true
		}
		at += end + 1
	}
	return lines
}

// widen measures the lines that cleaning made shorter as they were when they
// were wrapped: with markup, addresses and full-width forms.
func (p *page) widen() {
	if p.src.Clean == p.src.Published {
		return
	}
	for i := range p.lines {
		l := &p.lines[i]
		start := p.src.Map.Start(l.start)
		for start > 0 && strings.IndexByte("*_[<", p.src.Published[start-1]) >= 0 {
			start--
		}
		rest := p.src.Published[start:]
		if end := strings.IndexByte(rest, '\n'); end >= 0 {
			rest = rest[:end]
		}
		if text := rest[:trimBlanks(strings.TrimSuffix(rest, "\r"))]; text != p.clean[l.start:l.end] {
			l.width = l.indent + width(text)
		}
		if p.words.Tight {
			continue // lines are wrapped between any two characters
		}
		if end := strings.IndexByte(rest, ' '); end >= 0 {
			rest = rest[:end]
		}
		l.first = width(rest)
	}
}

// fullWidth reports whether the character at or before an offset of clean was
// printed as a full-width form.
func (p *page) fullWidth(at int) bool {
	from := max(0, p.src.Map.Start(max(0, at-1)))
	r, _ := utf8.DecodeRuneInString(p.src.Published[from:])
	if at < len(p.clean) && r < 0xFF01 {
		r, _ = utf8.DecodeRuneInString(p.src.Published[p.src.Map.Start(at):])
	}
	return r >= 0xFF01 && r <= 0xFF5E
}

// skipBlanks returns the bytes and the columns of the blanks at the beginning.
func skipBlanks(s string) (bytes, cols int) {
	for bytes < len(s) {
		switch {
		case s[bytes] == ' ':
			bytes, cols = bytes+1, cols+1
		case s[bytes] == '\t':
			bytes, cols = bytes+1, cols/4*4+4
		case strings.HasPrefix(s[bytes:], "\u3000"):
			bytes, cols = bytes+3, cols+2
		default:
			return bytes, cols
		}
	}
	return bytes, cols
}

// trimBlanks returns the length without the blanks at the end.
func trimBlanks(s string) int {
	n := len(s)
	for n > 0 {
		switch {
		case s[n-1] == ' ' || s[n-1] == '\t':
			n--
		case n >= 3 && s[n-3:n] == "\u3000":
			n -= 3
		default:
			return n
		}
	}
	return n
}

// width counts the columns of a line; of one that is too long to be a wrapped
// line only those of its beginning.
func width(line string) int {
	return columns(line[:min(len(line), 4*widest+80)])
}

// columns counts the columns that a text takes: two for each character of an
// East Asian script, one for others.
func columns(s string) int {
	cols := 0
	for i := 0; i < len(s); {
		if n := ascii(s[i:]); n > 0 {
			i, cols = i+n, cols+n
		}
		for i < len(s) && s[i] < utf8.RuneSelf {
			i, cols = i+1, cols+1
		}
		for i < len(s) && kanaOrIdeograph(s[i]) {
			i, cols = i+3, cols+2
		}
		if i < len(s) && s[i] >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if i += size; east(r) {
				cols++
			}
			cols++
		}
	}
	return cols
}

// kanaOrIdeograph reports whether a byte begins a kana, an ideograph or one of
// the signs among them: U+3000 to U+9FFF.
func kanaOrIdeograph(b byte) bool { return b >= 0xE3 && b <= 0xE9 }

// east reports whether a character is of an East Asian script or of its
// full-width punctuation.
func east(r rune) bool {
	return r >= 0x2E80 && r <= 0xA4CF || r >= 0xAC00 && r <= 0xD7A3 || r >= 0xF900 && r <= 0xFAFF ||
		r >= 0xFF00 && r <= 0xFF60 || r >= 0x20000 && r <= 0x3FFFF
}

// measure is how a text is set.
type measure struct {
	width  int  // columns at which lines are wrapped; 0 if each line is a paragraph
	spaced bool // a blank line is between any two lines
}

// widest is the longest line, in columns, that counts as wrapped by somebody.
const widest = 130

// gauge finds out how a text is set. Wrapped lines crowd below one width, and
// most of them end in the middle of a sentence.
func gauge(lines []line, text string, tight bool) measure {
	var at, open [widest + 1]int32
	long, all := 0, 0
	for _, l := range lines {
		switch {
		case l.width > widest:
			long++
		case l.width >= 40:
			at[l.width]++
			all++
			if !terminal(text[l.start:l.end]) {
				open[l.width]++
			}
		}
	}
	best, width := 0, 0
	n := 0 // lines of nine widths, from w down
	for k := widest; k > widest-9; k-- {
		n += int(at[k])
	}
	for w := widest; w >= 40; w-- {
		if n > best {
			best, width = n, w
		}
		n += int(at[w-9]) - int(at[w]) // none is narrower than 40
	}
	going := 0
	for k := width; k > max(width-9, 39); k-- {
		going += int(open[k])
	}
	if best < 3 || best*5 < all*2 || long*4 > best || going*2 < best {
		return measure{}
	}
	if tight && (width < 56 || best*2 < all) { // lines of names crowd, too
		return measure{}
	}
	for at[width] == 0 {
		width--
	}
	wrapped, spaced := evidence(lines, text, width, tight)
	if !wrapped {
		return measure{}
	}
	return measure{width: width, spaced: spaced}
}

// evidence says whether the full lines of a text were wrapped: they go on
// directly below, or, where a blank line is between any two lines, with
// the next line. Short texts of short paragraphs show neither.
func evidence(lines []line, text string, width int, tight bool) (wrapped, spaced bool) {
	full, together, apart := 0, 0, 0
	for i := 1; i < len(lines); i++ {
		before, l := lines[i-1], lines[i]
		if before.width < width-8 {
			continue
		}
		full++
		if l.blanks == 0 {
			together++
		} else if !terminal(text[before.start:before.end]) && (tight || lower(text[l.start:l.end])) {
			apart++
		}
	}
	if together*2 >= full {
		return full > 1, false
	}
	return apart > 3 && apart*2 >= full, true
}
