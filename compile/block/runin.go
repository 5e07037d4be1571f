package block

import (
	"slices"
	"strings"

	"dialoguec/compile/text"
)

// runIns cuts off what a heading runs into on its line: a bold head with its
// paragraph, the heading of a reference with its text.
type runIns struct {
	*draft
	headed bool // the items of lists have bold heads
	colons bool // paragraphs, one after the other, have heads before a colon
}

func cutRunIns(d *draft) {
	r := runIns{draft: d}
	r.headed, r.colons = r.headedItems(), r.colonHeads()
	uncut := d.pieces
	d.pieces = make([]piece, 0, len(uncut)+8) // pieces are cut at the end of this list alone
	for _, c := range uncut {
		i := len(d.pieces)
		for d.pieces = append(d.pieces, c); i < len(d.pieces); i++ {
			i = r.runIn(i)
		}
	}
}

// runIn cuts one piece; it returns the last piece that is done with.
func (r runIns) runIn(i int) int {
	c := &r.pieces[i]
	if c.kind == Paragraph {
		c.bold = r.isBold(r.span(c))
	}
	switch {
	case c.kind == Paragraph && c.mark.kind == noMark:
		if n := r.boldHead(c); n > 0 {
			r.cut(i, n)
			return i
		}
		if n := r.colonHead(c); n > 0 && r.colons {
			r.cut(i, n)
			return i
		}
		r.cutSides(i)
	case r.headed && r.bullet(c):
		if n := r.boldHead(c); n > 0 {
			r.cutItem(i, n)
			return i + 1
		}
	case c.kind == Label && c.to-c.from == 1:
		r.cutSides(i)
	case c.kind == Heading && c.headed && c.hash == 0:
		if n := r.words.referenceHead(r.first(c)); n > 0 {
			r.cut(i, n)
		}
	}
	return i
}

// headedItems reports whether the items of a list have bold heads: at least
// two do.
func (r runIns) headedItems() bool {
	if len(r.src.Bold) < 2 {
		return false
	}
	n := 0
	for i := range r.pieces {
		if c := &r.pieces[i]; r.bullet(c) && r.boldHead(c) > 0 {
			n++
		}
	}
	return n > 1
}

// colonHeads reports whether paragraphs have heads before a colon: two of
// them, one after the other, do.
func (r runIns) colonHeads() bool {
	last := none
	for i := range r.pieces {
		if c := &r.pieces[i]; c.kind == Paragraph && c.mark.kind == noMark && r.colonHead(c) > 0 {
			if last != none && last == i-1 {
				return true
			}
			last = i
		}
	}
	return false
}

// colonHead returns the bytes of the head with which a paragraph begins before a
// colon: a few words in capitals over a sentence, "Safety at Sea: Both sides
// agreed …". It is 0 if there is none.
func (r runIns) colonHead(c *piece) int {
	s := r.first(c)
	n := strings.Index(s[:min(len(s), 60)], ": ")
	if r.words.Tight || n <= 0 || !stopped(r.lastLine(c)) || c.blanks == 0 {
		return 0
	}
	head, rest := s[:n], strings.TrimLeft(s[n+1:], " ")
	if lower(rest) || words(rest[:min(len(rest), 60)]) < 4 || words(head) > 6 || !capitalized(head) || r.words.Is(RoleVerb, head) || r.words.Is(RoleLabel, head) || r.words.Is(RoleNote, head) || r.words.sideBefore(head) >= 0 {
		return 0
	}
	return n
}

// capitalized reports whether a text is of words that begin with capitals, but
// for small ones between them, and has no digits.
func capitalized(s string) bool {
	for i, w := range strings.Fields(s) {
		if lower(w) && (i == 0 || len(w) > 4) || strings.ContainsAny(w, "0123456789.") {
			return false
		}
	}
	return s != ""
}

// bullet reports whether a piece is marked by a sign that numbers nothing.
func (r runIns) bullet(c *piece) bool { return c.kind == Paragraph && c.mark.kind == bullet }

// boldHead returns the bytes of the bold head with which a paragraph begins;
// 0 if there is none. A bold sentence is no head.
func (r runIns) boldHead(c *piece) int {
	seg := r.segs[c.from]
	b := r.boldAt(seg.Start)
	if b.End < 0 || b.End >= r.segs[c.to-1].End || b.End > seg.End {
		return 0
	}
	n := b.End - seg.Start
	head := strings.TrimRight(r.clean[seg.Start:b.End], " ")
	after := seg.Of(r.clean)[n:]
	stop := strings.HasSuffix(head, ".") || strings.HasSuffix(head, ":") || strings.HasPrefix(after, ":") || strings.HasPrefix(after, ".") ||
		strings.HasPrefix(strings.TrimLeft(after, " "), "–") || strings.HasPrefix(strings.TrimLeft(after, " "), "—")
	if !stop || strings.Trim(head, " .:") == "" || words(head) > 10 || !begins(head) || r.words.Is(RoleVerb, strings.TrimRight(head, ".:")) {
		return 0
	}
	return n
}

// referenceHead returns the bytes of the heading of a reference that runs into
// its text: up to a quotation that repeats it, or a side with a colon.
func (v *Vocabulary) referenceHead(text string) int {
	n := bracketed(text)
	if n == 0 || len(text) < 60 {
		return 0
	}
	if i := strings.Index(text[n:], " “"); i > 8 {
		return n + i
	}
	for from := n; ; {
		i := strings.Index(text[from:], ": ")
		if i < 0 {
			return 0
		}
		if start := v.sideBefore(text[:from+i]); start > n {
			return start
		}
		from += i + 2
	}
}

// sideBefore returns where the name of a side begins that ends a text: its
// last word and the one before, a country's. It is -1 if there is none.
func (v *Vocabulary) sideBefore(text string) int {
	last := strings.LastIndexByte(text, ' ')
	if last < 0 || !v.Is(RoleSide, text[last+1:]) {
		return -1
	}
	start := strings.LastIndexByte(text[:last], ' ') + 1
	if before := strings.LastIndexByte(strings.TrimSuffix(text[:start], " "), ' ') + 1; start > 0 && begins(text[before:]) && v.Is(RoleArticle, text[before:start-1]) {
		return before
	}
	return start
}

// cutSides makes labels of the sides that a paragraph names one after the
// other: "Japanese delegation: …, etc. U.S. delegation: …".
func (r runIns) cutSides(i int) {
	c := &r.pieces[i]
	if c.to-c.from > 1 {
		return
	}
	seg := r.segs[c.from]
	s := seg.Of(r.clean)
	for from := 0; ; {
		at := strings.Index(s[from:], ": ")
		if at < 0 {
			return
		}
		at += from
		from = at + 2
		start := r.words.sideBefore(s[:at])
		if start < 0 || c.kind == Label && start == 0 {
			continue
		}
		if before := strings.TrimRight(s[:start], " "); before != "" && !terminal(before) {
			continue
		}
		if start > 0 {
			r.segs[c.from].End = seg.Start + len(strings.TrimRight(s[:start], " "))
			d := *c
			d.from, d.to, d.kind = len(r.segs), len(r.segs)+1, Paragraph
			r.segs = append(r.segs, seg.part(seg.Start+start, seg.End))
			r.pieces = slices.Insert(r.pieces, i+1, d)
			return // the rest comes next
		}
		c.kind, c.level, c.marker = Label, 1, text.Span{Start: seg.Start, End: seg.Start + at}
		r.segs[c.from].Start = seg.Start + from
		s, seg = s[from:], r.segs[c.from]
		from = 0
	}
}

// cutItem makes a heading of what is before the byte n of an item; the rest
// stays the item that it is.
func (r runIns) cutItem(i, n int) {
	c := r.pieces[i]
	r.cut(i, n)
	if len(r.pieces) <= i+1 || r.pieces[i+1].from != c.from {
		return
	}
	head, item := &r.pieces[i], &r.pieces[i+1]
	head.mark, head.marker, head.ofItem = mark{}, text.Span{}, true
	item.mark, item.marker, item.blanks = c.mark, c.marker, c.blanks
}

// cut makes two pieces of one: what is before the byte n of its first line
// is a heading.
func (d *draft) cut(i, n int) {
	c := d.pieces[i]
	seg := d.segs[c.from]
	rest := d.clean[seg.Start+n : seg.End]
	body := strings.TrimLeft(rest, " .:–—")
	head := c
	head.kind, head.headed, head.from, head.to = Heading, true, len(d.segs), len(d.segs)+1
	end := seg.Start + len(strings.TrimRight(d.clean[seg.Start:seg.Start+n], " .:"))
	d.segs = append(d.segs, seg.part(seg.Start, end))
	d.pieces[i] = head
	c.kind, c.mark, c.marker, c.headed, c.blanks, c.bold = Paragraph, mark{}, text.Span{}, false, 0, false
	d.segs[c.from].Start = seg.End - len(body)
	if body == "" {
		if c.from++; c.from == c.to {
			return
		}
	}
	d.pieces = slices.Insert(d.pieces, i+1, c)
}
