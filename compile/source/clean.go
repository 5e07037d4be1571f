package source

import "unicode/utf8"

// clean rewrites the published text. The front matter, up to body, is copied.
//
// One pass: bytes that can begin nothing to be rewritten are skipped through a
// table; what was skipped is copied in one piece when something is rewritten,
// and not at all where nothing is.
func clean(published string, body int) *Text {
	c := cleaner{in: published, at: body}
	c.run()
	text := &Text{Published: published, Clean: published, Body: body}
	if c.out != nil {
		c.flush(len(published))
		text.Clean = string(c.out)
	}
	text.Map, text.Bold = c.lead, joinRanges(c.bold)
	return text
}

type cleaner struct {
	in     string
	at     int    // where reading stands
	out    []byte // nil until something is rewritten
	copied int    // up to where in was written to out
	lead   Map
	bold   []Range
	drops  []drop // ends of markup that is open, nearest first
}

// drop is a stretch that will be left out when reading comes to it.
type drop struct {
	at, width int
	bold      int // offset in out at which the bold text began; -1 where none did
}

// plain marks the bytes that begin nothing to be rewritten. Second and later
// bytes of characters are plain: reading never stops at one.
var plain = func() (t [256]bool) {
	for b := range t {
		t[b] = b < 0x80 || b < 0xC0 || b >= 0xE4 && b <= 0xE9
	}
	for _, b := range []byte("\r\f\v<&*_\\[") {
		t[b] = false
	}
	// Latin, Greek and Cyrillic letters, but for NBSP and the soft hyphen (C2)
	// and combining marks (CC, CD).
	for b := 0xC3; b <= 0xD4; b++ {
		t[b] = b != 0xCC && b != 0xCD
	}
	return t
}()

func (c *cleaner) run() {
	for in := c.in; ; {
		at, limit := c.at, len(in)
		if len(c.drops) > 0 {
			limit = c.drops[0].at
		}
		for at < limit && (plain[in[at]] || in[at] == 0xE3 && kanaAt(in, at)) {
			at++
		}
		c.at = at
		switch {
		case len(c.drops) > 0 && at >= c.drops[0].at:
			c.endMarkup()
		case at >= len(in):
			return
		case in[at] < utf8.RuneSelf:
			c.ascii()
		default:
			c.wide()
		}
	}
}

// kanaAt reports whether the E3 at an offset begins kana or a character that
// is never rewritten.
func kanaAt(in string, at int) bool {
	return at+2 < len(in) && in[at+1] > 0x80 && !(in[at+1] == 0x82 && (in[at+2] == 0x99 || in[at+2] == 0x9A))
}

// flush writes what was skipped before an offset.
func (c *cleaner) flush(to int) {
	if c.out == nil {
		c.out = make([]byte, 0, len(c.in)+len(c.in)/32+16)
	}
	if to > c.copied {
		c.lead.Copy(len(c.out), c.copied)
		c.out = append(c.out, c.in[c.copied:to]...)
	}
	c.copied = max(c.copied, to)
}

// replace writes s in the place of the next n bytes.
func (c *cleaner) replace(n int, s string) {
	c.flush(c.at)
	if s != "" {
		c.lead.Replace(len(c.out), c.at, n)
		c.out = append(c.out, s...)
	}
	c.at += n
	c.copied = c.at
}

// last returns the character before the one being read, as it was written.
func (c *cleaner) last() rune {
	if c.at > c.copied || len(c.out) == 0 {
		r, _ := utf8.DecodeLastRuneInString(c.in[:c.at])
		return r
	}
	r, _ := utf8.DecodeLastRune(c.out)
	return r
}

// next returns the character n bytes on.
func (c *cleaner) next(n int) rune {
	if c.at+n >= len(c.in) {
		return utf8.RuneError
	}
	r, _ := utf8.DecodeRuneInString(c.in[c.at+n:])
	return r
}

// ascii rewrites at a byte of ASCII that is not plain.
func (c *cleaner) ascii() {
	switch b := c.in[c.at]; b {
	case '\r':
		if c.next(1) == '\n' {
			c.replace(1, "")
		} else {
			c.replace(1, "\n")
		}
	case '\f', '\v':
		c.replace(1, "\n")
	default:
		if !c.markup(b) {
			c.at++
		}
	}
}

// joinRanges joins ranges between which there is at most one character, a
// line break or a blank.
func joinRanges(rs []Range) []Range {
	out := rs[:0]
	for _, r := range rs {
		if n := len(out); n > 0 && r.Start <= out[n-1].End+1 {
			out[n-1].End = max(out[n-1].End, r.End)
		} else if r.End > r.Start {
			out = append(out, r)
		}
	}
	return out
}
