// Package phrase finds phrases in texts of either language, whatever their case,
// width and line breaks, all in one pass.
package phrase

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Phrase is one word or several that stand for something.
type Phrase struct {
	ID    string // of what they stand for
	Form  string // as in a list; in a Finder, folded as [Text] folds texts
	exact string // if the case matters, the form with its case
}

// Finder finds phrases in texts, all in one pass: a table leads from the first
// bytes of a place to the phrases that may begin there, the longest first.
type Finder struct {
	starts map[uint32][]Phrase
	pairs  [1 << 10]uint64 // which two bytes any phrase begins with, to pass over the others
	least  int             // bytes that each phrase has, 3 at most
}

// NewFinder makes a finder of phrases by what they stand for; with several
// phrases of one form the first stays.
func NewFinder(list []Phrase) *Finder {
	c := &Finder{starts: map[uint32][]Phrase{}, least: 3}
	var p Text
	for _, q := range list {
		p.Fold(q.Form)
		if exactCase(q.Form) {
			q.exact = string(p.cased)
		}
		q.Form = string(p.text)
		k := startOf(p.text)
		c.note(p.text)
		c.least = min(c.least, len(p.text))
		if !slices.ContainsFunc(c.starts[k], func(o Phrase) bool { return o.Form == q.Form }) {
			c.starts[k] = append(c.starts[k], q)
		}
	}
	for _, some := range c.starts {
		sort.SliceStable(some, func(i, j int) bool { return len(some[j].Form) < len(some[i].Form) })
	}
	return c
}

// note marks the first two bytes of a phrase; of a single byte all pairs.
func (c *Finder) note(form []byte) {
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
func (c *Finder) begun(text []byte, i int) bool {
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

// Hit is a phrase that was found: code points Start to End of the text.
type Hit struct {
	ID         string // of what it stands for
	Start, End int
}

// Signs returns code points start to end of a text.
func Signs(text string, start, end int) string {
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

// Find lists the phrases of a text from left to right. They do not overlap; at
// each place the longest one is taken. The text is folded into p.
func (c *Finder) Find(text string, p *Text) []Hit {
	p.Fold(text)
	return c.FindIn(p)
}

// FindIn is [Finder.Find] in a text that is folded already.
func (c *Finder) FindIn(p *Text) []Hit {
	var out []Hit
	for i := 0; i < len(p.text); {
		n := 0
		if c.begun(p.text, i) && p.begins(i) {
			var id string
			if id, n = c.longest(p, i); n > 0 {
				out = append(out, Hit{id, int(p.at[i]), int(p.at[i+n-1]) + 1})
			}
		}
		i += max(n, 1) // no phrase begins within a letter of several bytes
	}
	return out
}

// longest returns what the longest phrase at a place stands for, and how many
// bytes it has there: 0 if there is none.
func (c *Finder) longest(p *Text, i int) (id string, n int) {
	for k := min(3, len(p.text)-i); k >= c.least; k-- {
		for _, q := range c.starts[startOf(p.text[i:i+k])] {
			if n := p.matches(i, q); n > 0 {
				return q.ID, n
			}
		}
	}
	return "", 0
}

// Text is a text made comparable: small letters, no full-width forms, a blank
// for a hyphen or a line break, none between Japanese signs. at gives, for each
// byte, the code point of the original that it comes from. It may be used for
// one text after the other.
type Text struct {
	text, cased []byte
	at          []int32
	last        rune // the last sign that was added, 0 before the first
	gap         int  // code point of the blank that may come before the next one, -1 if there is none
}

// String returns the folded text.
func (p *Text) String() string { return string(p.text) }

// Fold makes p that of a text. Its signs take no more bytes than in the text.
func (p *Text) Fold(text string) {
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
		p.sign(Narrow(r), n)
		i, n = i+size, n+1
	}
}

// ascii adds the signs of ASCII that a text begins with, which are code points n
// and after of the whole, and returns how many there are.
func (p *Text) ascii(text string, n int) int {
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
func (p *Text) sign(r rune, n int) {
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
func (p *Text) add(r rune, at int) {
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

// Narrow folds the full-width forms of ASCII, and typographic apostrophes.
func Narrow(r rune) rune {
	switch {
	case r >= 0xff01 && r <= 0xff5e:
		return r - 0xfee0
	case r == '’':
		return '\''
	}
	return r
}

// begins reports whether a phrase may begin at a place: not inside a Latin word.
func (p *Text) begins(i int) bool {
	return i == 0 || !Alphanumeric(p.text[i]) || !Alphanumeric(p.text[i-1])
}

// matches returns the length in bytes of a phrase at a place, with the s of a
// plural, or 0.
func (p *Text) matches(i int, q Phrase) int {
	n := len(q.Form)
	if len(p.text)-i < n || string(p.text[i:i+n]) != q.Form || q.exact != "" && string(p.cased[i:i+n]) != q.exact {
		return 0
	}
	if !Alphanumeric(q.Form[n-1]) || i+n == len(p.text) || !Alphanumeric(p.text[i+n]) {
		return n
	}
	if p.text[i+n] == 's' && (i+n+1 == len(p.text) || !Alphanumeric(p.text[i+n+1])) {
		return n + 1
	}
	return 0
}

// Alphanumeric reports whether a sign is a letter or a digit of ASCII.
func Alphanumeric(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}
