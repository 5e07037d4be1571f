package source

import (
	"slices"
	"sync"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// clean rewrites the published text. The front matter, up to body, is copied.
//
// Reading goes from stop to stop, the characters that may be rewritten; what
// is before one that is rewritten is copied in one piece, and nothing is
// where none is.
func (c *cleaner) clean(published string, body int, stops []int) *Text {
	c.in, c.at = published, body
	c.run(stops)
	made := &Text{Published: published, Clean: published, Body: body}
	if c.changed {
		c.flush(len(published))
		made.Clean = string(c.out)
	}
	made.Map = c.lead.Clone()
	if bold := joinSpans(c.bold); len(bold) > 0 {
		made.Bold = slices.Clone(bold)
	}
	return made
}

type cleaner struct {
	verbatim bool // there is no markup in the text
	in       string
	at       int // where reading is
	out      []byte
	changed  bool // something is rewritten, so that out is needed
	copied   int  // up to where in was written to out
	lead     text.Map
	bold     []text.Span
	drops    []drop // ends of markup that is open, nearest first
	// closed is, for asterisks and underscores by their number, up to where it
	// is known that no run of them closes emphasis.
	closed   [2][4]int
	unclosed int // up to where it is known that no bracket closes
	gap      int // the end of the paragraph, once it was met
	searched int // up to where none was met
}

// drop is a stretch that will be left out when reading comes to it.
type drop struct {
	at, width int
	bold      int // offset in out at which the bold text began; -1 if none did
}

// scratch is the memory that reading a file needs and no text holds.
type scratch struct {
	stops []int
	cleaner
}

// scratches are kept for their memory.
var scratches = sync.Pool{New: func() any { return new(scratch) }}

func (r *scratch) close() {
	c := &r.cleaner
	c.lead.Reset()
	*c = cleaner{out: c.out[:0], lead: c.lead, bold: c.bold[:0], drops: c.drops[:0]}
	scratches.Put(r)
}

func (c *cleaner) run(stops []int) {
	for k := 0; ; {
		for k < len(stops) && stops[k] < c.at { // swallowed by a piece of markup
			k++
		}
		next := len(c.in)
		if k < len(stops) {
			next = stops[k]
		}
		if len(c.drops) > 0 && c.drops[0].at <= next {
			c.at = max(c.at, c.drops[0].at)
			c.endMarkup()
			continue
		}
		if k == len(stops) {
			return
		}
		if c.at = next; c.in[next] < utf8.RuneSelf {
			c.ascii()
		} else {
			c.wide()
		}
	}
}

// flush writes what was skipped before an offset.
func (c *cleaner) flush(to int) {
	if c.changed = true; cap(c.out) == 0 {
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

// ascii rewrites at a character of ASCII that may need it.
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
		if c.verbatim || !c.markup(b) {
			c.at++
		}
	}
}

// joinSpans joins spans between which there is at most one character, a
// line break or a blank.
func joinSpans(spans []text.Span) []text.Span {
	out := spans[:0]
	for _, r := range spans {
		if n := len(out); n > 0 && r.Start <= out[n-1].End+1 {
			out[n-1].End = max(out[n-1].End, r.End)
		} else if r.End > r.Start {
			out = append(out, r)
		}
	}
	return out
}
