package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// reach bounds, in bytes, how far the end of a piece of markup is looked for.
const reach = 4096

// markup leaves out a piece of inline markup that begins with byte b; ok is
// false if it is a character of the text.
func (c *cleaner) markup(b byte) (ok bool) {
	switch b {
	case '\\':
		return c.escape()
	case '<':
		return c.tag()
	case '>':
		return c.quote()
	case '&':
		return c.entity()
	case '[':
		return c.link()
	}
	return c.emphasis(b)
}

// until returns where the paragraph that holds the reading place ends, or
// where looking further would take too long. No stretch is searched twice.
func (c *cleaner) until() int {
	end := min(len(c.in), c.at+reach)
	if c.gap > c.at {
		return min(c.gap, end)
	}
	for at := max(c.at, c.searched); at < end; at++ {
		i := strings.IndexByte(c.in[at:end], '\n')
		if i < 0 {
			break
		}
		at += i
		if rest := c.in[at+1:]; strings.HasPrefix(rest, "\n") || strings.HasPrefix(rest, "\r\n") {
			c.gap = at
			return at
		}
	}
	c.searched = end
	return end
}

// later notes that a stretch shall be left out when reading comes to it.
func (c *cleaner) later(d drop) {
	i := 0
	for i < len(c.drops) && c.drops[i].at < d.at {
		i++
	}
	c.drops = slices.Insert(c.drops, i, d)
}

// endMarkup leaves out the end of a piece of markup.
func (c *cleaner) endMarkup() {
	d := c.drops[0]
	c.drops = slices.Delete(c.drops, 0, 1)
	if d.at < c.at { // swallowed by another piece of markup
		return
	}
	c.replace(d.width, "")
	if d.bold >= 0 {
		c.bold = append(c.bold, text.Span{Start: d.bold, End: len(c.out)})
	}
}

// escape reads a backslash of Markdown before punctuation or at a line's end.
func (c *cleaner) escape() bool {
	next := c.next(1)
	switch {
	case next == '\n' || next == '\r':
		c.replace(1, "")
	case next < utf8.RuneSelf && next > ' ' && !latin(next):
		c.replace(1, "")
		for c.at < len(c.in) && rune(c.in[c.at]) == next { // "\###": one escape serves the run
			c.at++
		}
	default:
		return false
	}
	return true
}

// quote reads the sign of a block quote, with which its lines begin; the
// lines of a quote in a quote have two.
func (c *cleaner) quote() bool {
	const deepest = 8 // bytes that may be before it on its line
	before := c.in[max(0, c.at-deepest-1):c.at]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	if next := c.next(1); strings.Trim(line, "> ") != "" || len(line) > deepest || !space(next) && next != '>' && next != utf8.RuneError {
		return false
	}
	width := 1
	if c.next(1) == ' ' {
		width++
	}
	c.replace(width, "")
	return true
}

// emphasis reads a run of asterisks or underscores that is closed within the
// paragraph.
func (c *cleaner) emphasis(mark byte) bool {
	n := runLength(c.in, c.at, mark)
	after, before := c.next(n), c.last()
	if n == 4 && mark == '*' && before != '\n' {
		c.replace(n, "") // bold text without text
		return true
	}
	if n > 3 || space(after) && !(n == 2 && before == '\n' && !strings.HasPrefix(c.in[c.at+n:], " *")) || c.at+n >= len(c.in) || mark == '_' && word(before) {
		c.at += n
		return true
	}
	end := c.closer(mark, n)
	if end < 0 {
		c.at += n
		return true
	}
	c.replace(n, "")
	c.later(drop{at: end, width: n, bold: len(c.out)})
	return true
}

// closer finds the run of n marks that closes the one at the reading place.
func (c *cleaner) closer(mark byte, n int) int {
	until, sloppy := c.until(), -1
	none := &c.closed[strings.IndexByte("*_", mark)][n]
	for at := max(c.at+n, *none); at < until; {
		i := strings.IndexByte(c.in[at:until], mark)
		if i < 0 {
			break
		}
		at += i
		length := runLength(c.in, at, mark)
		if c.in[at-1] != '\\' && (length == n || length == 3) && c.closes(at, length, mark) {
			if length > n && n == 1 {
				return at + length - 1
			}
			return at
		}
		if length == 2 && n == 2 && sloppy < 0 && space(rune(c.in[at-1])) {
			sloppy = at // the blank before it should be after it
		}
		at += length
	}
	if sloppy < 0 {
		for *none = until; *none > c.at+n && c.in[*none-1] == mark; *none-- { // the run there may go on
		}
	}
	return sloppy
}

// closes reports whether the run at an offset may be the end of emphasis:
// text is before it, or nothing after it.
func (c *cleaner) closes(at, length int, mark byte) bool {
	before, _ := utf8.DecodeLastRuneInString(c.in[:at])
	after, _ := utf8.DecodeRuneInString(c.in[at+length:])
	if mark == '_' && word(after) {
		return false
	}
	if space(before) {
		return endsLine(c.in[at+length:]) || length > 1 && space(after)
	}
	return true
}

// endsLine reports whether nothing but blanks follows on the line.
func endsLine(s string) bool {
	for _, r := range s {
		switch r {
		case ' ', '\t', '\r', 0xA0:
			continue
		}
		return r == '\n'
	}
	return true
}

func runLength(s string, at int, b byte) int {
	n := 0
	for at+n < len(s) && s[at+n] == b {
		n++
	}
	return n
}

func space(r rune) bool {
	return r == ' ' || r == '\n' || r == '\r' || r == '\t' || r == 0xA0 || r == 0x3000
}

func word(r rune) bool { return latin(r) || r >= utf8.RuneSelf && r != utf8.RuneError }

// link reads "[text](address)", of which the text stays, "![text](address)",
// of which nothing stays, and the mark of a footnote after a word, "[1]".
func (c *cleaner) link() bool {
	until := c.until()
	from := max(c.at, min(c.unclosed, until))
	end := strings.IndexByte(c.in[from:until], ']')
	if end < 0 {
		c.unclosed = until
		return false
	}
	end += from
	if before := c.last(); footnoteMark(c.in[c.at+1:end]) && c.at > 0 && !space(before) && (end+1 >= len(c.in) || c.in[end+1] != ':') {
		c.replace(end+1-c.at, "")
		return true
	}
	if end+1 >= len(c.in) || c.in[end+1] != '(' {
		return false
	}
	address := strings.IndexByte(c.in[end:min(len(c.in), end+reach)], ')')
	if address < 0 || strings.IndexByte(c.in[end:end+address], '\n') >= 0 || !isAddress(c.in[end+2:end+address]) {
		return false
	}
	width := address + 1
	if c.last() == '!' && c.at-1 >= c.copied {
		c.at--
		c.replace(end+width-c.at, "")
		return true
	}
	c.replace(1, "")
	c.later(drop{at: end, width: width, bold: -1})
	return true
}

func footnoteMark(s string) bool {
	s = strings.TrimPrefix(s, "^")
	return len(s) > 0 && len(s) <= 2 && strings.Trim(s, "0123456789*") == ""
}

func isAddress(s string) bool {
	return strings.Contains(s, "://") || strings.HasPrefix(s, "/") || strings.HasPrefix(s, "#") || strings.HasPrefix(s, "mailto:")
}

// inlineTags are the tags of HTML that Markdown texts hold; those that are
// true stand for a line break.
var inlineTags = map[string]bool{
	"sup": false, "sub": false, "u": false, "b": false, "i": false, "em": false, "strong": false, "span": false,
	"a": false, "font": false, "small": false, "big": false, "s": false, "ins": false, "del": false, "mark": false,
	"center": false, "img": false, "wbr": false, "cite": false, "q": false, "abbr": false, "blockquote": false,
	"br": true, "p": true, "div": true, "hr": true, "li": true, "ul": true, "ol": true,
}

// emphasized are the tags whose text is printed apart.
var emphasized = map[string]bool{"b": true, "strong": true, "u": true, "i": true, "em": true, "span": true}

// tag reads a tag or comment of HTML, or an address in angle brackets.
func (c *cleaner) tag() bool {
	rest := c.in[c.at:min(len(c.in), c.at+reach)]
	if strings.HasPrefix(rest, "<!--") {
		if end := strings.Index(rest, "-->"); end > 0 {
			c.replace(end+3, "")
			return true
		}
		return false
	}
	end := strings.IndexByte(rest, '>')
	if end < 0 {
		return false
	}
	name := strings.TrimPrefix(rest[1:end], "/")
	if strings.HasPrefix(name, "http://") || strings.HasPrefix(name, "https://") {
		c.replace(1, "")
		c.later(drop{at: c.at - 1 + end, width: 1, bold: -1})
		return true
	}
	if i := strings.IndexAny(name, " \t\n/"); i >= 0 {
		name = name[:i]
	}
	breaks, ok := inlineTags[strings.ToLower(name)]
	if !ok {
		return false
	}
	switch {
	case breaks:
		c.replace(end+1, "\n")
	case name == "sup" && c.footnote(rest[end+1:]):
		c.replace(end+1+strings.Index(rest[end+1:], ">")+1, "")
	case rest[1] != '/' && emphasized[name] && (name != "span" || strings.Contains(rest[:end], "underline")):
		c.strong(name, end+1)
	default:
		c.replace(end+1, "")
	}
	return true
}

// footnote reports whether a raised text, up to its closing tag, is only a
// number after a word: the mark of a footnote.
func (c *cleaner) footnote(rest string) bool {
	number, _, ok := strings.Cut(rest, "</sup>")
	before := c.last()
	return ok && footnoteMark(strings.Trim(number, "[]")) && !space(before) && !(before >= '0' && before <= '9')
}

// strong reads an opening tag of emphasized text.
func (c *cleaner) strong(name string, width int) {
	rest := c.in[c.at:min(len(c.in), c.at+reach)]
	closing := "</" + name + ">"
	end := strings.Index(rest, closing)
	start := c.at
	c.replace(width, "")
	if end > 0 {
		c.later(drop{at: start + end, width: len(closing), bold: len(c.out)})
	}
}

// entities are the named characters that texts taken from pages keep.
var entities = map[string]string{
	"amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
	"lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": bullet, "middot": "·",
	"#39": "'", "#34": "\"", "#38": "&", "#160": " ", "#8217": "’", "#8211": "–", "#8220": "“", "#8221": "”",
}

// entity reads "&amp;" and the like.
func (c *cleaner) entity() bool {
	rest := c.in[c.at+1 : min(len(c.in), c.at+10)]
	name, _, ok := strings.Cut(rest, ";")
	text, known := entities[name]
	if !ok || !known {
		return false
	}
	c.replace(len(name)+2, text)
	return true
}
