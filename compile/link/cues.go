package link

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// cue is one word or phrase that stands for something, and what it stands for.
type cue struct {
	id    string // of the theme or term
	form  string // as matched: folded as [plain] folds texts
	exact string // where the case matters, the form with its case
}

// cues finds phrases in texts, all in one pass: a table leads from the first
// bytes of a place to the phrases that may begin there, the longest first.
type cues struct {
	starts map[uint32][]cue
	pairs  [1 << 10]uint64 // which two bytes any phrase begins with, to pass over the others
	least  int             // bytes that each phrase has, 3 at most
}

// newCues makes a finder of phrases by what they stand for; with several
// phrases of one form the first stays.
func newCues(list []cue) *cues {
	c := &cues{starts: map[uint32][]cue{}, least: 3}
	for _, q := range list {
		p := plainText(q.form)
		if exactCase(q.form) {
			q.exact = string(p.cased)
		}
		q.form = string(p.text)
		k := startOf(p.text)
		c.note(p.text)
		c.least = min(c.least, len(p.text))
		if !slices.ContainsFunc(c.starts[k], func(o cue) bool { return o.form == q.form }) {
			c.starts[k] = append(c.starts[k], q)
		}
	}
	for _, some := range c.starts {
		slices.SortStableFunc(some, func(a, b cue) int { return len(b.form) - len(a.form) })
	}
	return c
}

// note marks the first two bytes of a phrase; of a single byte all pairs.
func (c *cues) note(form []byte) {
	if len(form) > 1 {
		n := uint(form[0])<<8 | uint(form[1])
		c.pairs[n>>6] |= 1 << (n & 63)
		return
	}
	for i := range uint(256) {
		n := uint(form[0])<<8 | i
		c.pairs[n>>6] |= 1 << (n & 63)
	}
}

// begun reports whether some phrase may begin with the bytes at i.
func (c *cues) begun(text []byte, i int) bool {
	if i+1 >= len(text) {
		return true
	}
	n := uint(text[i])<<8 | uint(text[i+1])
	return c.pairs[n>>6]&(1<<(n&63)) != 0
}

// exactCase reports whether the case of a phrase matters: it is an acronym.
func exactCase(form string) bool {
	n := 0
	for _, r := range form {
		if unicode.IsUpper(r) || unicode.IsDigit(r) && r < 0x80 {
			n++
		}
	}
	return n > 1 && !strings.Contains(form, " ") && !strings.Contains(form, "-")
}

// startOf packs the first three bytes of a text, or fewer.
func startOf(text []byte) uint32 {
	k := uint32(0)
	for i := range min(3, len(text)) {
		k = k<<8 | uint32(text[i])
	}
	return k
}

// hit is a phrase that was found: code points start to end of the text.
type hit struct {
	id         string
	start, end int
}

// signs returns code points start to end of a text.
func signs(text string, start, end int) string {
	n, from := 0, 0
	for i := range text {
		switch n {
		case start:
			from = i
		case end:
			return text[from:i]
		}
		n++
	}
	return text[from:]
}

// find lists the phrases of a text from left to right. They do not overlap; at
// each place the longest one is taken. The text is folded into p.
func (c *cues) find(text string, p *plain) []hit {
	p.fold(text)
	return c.findIn(p)
}

// findIn is [cues.find] in a text that is folded already.
func (c *cues) findIn(p *plain) []hit {
	var out []hit
	for i := 0; i < len(p.text); {
		n := 0
		if c.begun(p.text, i) && p.begins(i) {
			var id string
			if id, n = c.longest(p, i); n > 0 {
				out = append(out, hit{id, int(p.at[i]), int(p.at[i+n-1]) + 1})
			}
		}
		i += max(n, 1) // no phrase begins within a letter of several bytes
	}
	return out
}

// longest returns what the longest phrase at a place stands for, and how many
// bytes it has there: 0 if there is none.
func (c *cues) longest(p *plain, i int) (id string, n int) {
	for k := min(3, len(p.text)-i); k >= c.least; k-- {
		for _, q := range c.starts[startOf(p.text[i:i+k])] {
			if n := p.matches(i, q); n > 0 {
				return q.id, n
			}
		}
	}
	return "", 0
}

// plain is a text made comparable: small letters, no full-width forms, a blank
// for a hyphen or a line break, none between Japanese signs. at gives, for each
// byte, the code point of the original that it comes from. It may be used for
// one text after the other.
type plain struct {
	text, cased []byte
	at          []int32
	last        rune // the last sign that was added, 0 before the first
	gap         int  // code point of the blank that may come before the next one, -1 if there is none
}

func plainText(text string) *plain {
	p := &plain{}
	p.fold(text)
	return p
}

// fold makes p that of a text. Its signs take no more bytes than in the text.
func (p *plain) fold(text string) {
	p.text, p.cased, p.at = slices.Grow(p.text[:0], len(text)), slices.Grow(p.cased[:0], len(text)), slices.Grow(p.at[:0], len(text))
	p.last, p.gap = 0, -1
	n := 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			run := p.ascii(text[i:], n)
			i, n = i+run, n+run
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		p.sign(narrow(r), n)
		i, n = i+size, n+1
	}
}

// ascii adds the signs of ASCII that a text begins with, which are code points n
// and after of the whole, and returns how many there are.
func (p *plain) ascii(text string, n int) int {
	out, cased, at := p.text, p.cased, p.at
	i := 0
	for ; i < len(text) && text[i] < utf8.RuneSelf; i++ {
		c := text[i]
		if blank[c] {
			p.gap = n + i
			continue
		}
		if p.gap >= 0 && p.last != 0 {
			out, cased, at = append(out, ' '), append(cased, ' '), append(at, int32(p.gap))
		}
		out, cased, at = append(out, small[c]), append(cased, c), append(at, int32(n+i))
		p.gap, p.last = -1, rune(c)
	}
	p.text, p.cased, p.at = out, cased, at
	return i
}

// sign adds a sign of the text, or notes that it is a blank.
func (p *plain) sign(r rune, n int) {
	switch {
	case r < 0x80 && blank[r], r >= 0x80 && unicode.IsSpace(r), r >= 0x2010 && r <= 0x2015:
		p.gap = n
		return
	case r == '・' || r == '·':
		return
	}
	if p.gap >= 0 && p.last != 0 && (p.last < 0x2e80 || r < 0x2e80) {
		p.add(' ', p.gap)
	}
	p.add(r, n)
	p.gap, p.last = -1, r
}

// blank marks the signs of ASCII that are between words.
var blank = [0x80]bool{' ': true, '-': true, '\t': true, '\n': true, '\v': true, '\f': true, '\r': true}

// small holds the small letter of every sign of ASCII.
var small = func() (signs [0x80]byte) {
	for c := range signs {
		signs[c] = byte(lower(rune(c)))
	}
	return signs
}()

// add adds one sign.
func (p *plain) add(r rune, at int) {
	from := len(p.cased)
	p.cased = utf8.AppendRune(p.cased, r)
	p.text = utf8.AppendRune(p.text, lower(r))
	for range len(p.cased) - from {
		p.at = append(p.at, int32(at))
	}
}

// lower makes a letter small if its size in bytes stays the same.
func lower(r rune) rune {
	if r >= 'A' && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// narrow folds the full-width forms of ASCII, and typographic apostrophes.
func narrow(r rune) rune {
	switch {
	case r >= 0xff01 && r <= 0xff5e:
		return r - 0xfee0
	case r == '’':
		return '\''
	}
	return r
}

// begins reports whether a phrase may begin at a place: not inside a Latin word.
func (p *plain) begins(i int) bool {
	return i == 0 || !alphanumeric(p.text[i]) || !alphanumeric(p.text[i-1])
}

// matches returns the length in bytes of a phrase at a place, with the s of a
// plural, or 0.
func (p *plain) matches(i int, q cue) int {
	n := len(q.form)
	if len(p.text)-i < n || string(p.text[i:i+n]) != q.form || q.exact != "" && string(p.cased[i:i+n]) != q.exact {
		return 0
	}
	if !alphanumeric(q.form[n-1]) || i+n == len(p.text) || !alphanumeric(p.text[i+n]) {
		return n
	}
	if p.text[i+n] == 's' && (i+n+1 == len(p.text) || !alphanumeric(p.text[i+n+1])) {
		return n + 1
	}
	return 0
}

func alphanumeric(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}
