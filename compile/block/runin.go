package block

import (
	"slices"
	"strings"

	"dialoguec/compile/text"
)

// runIns cuts off what a heading runs into on its line: a bold head with its
// paragraph, the heading of a reference with its text.
func (p *parser) runIns() {
	headed := p.headedItems()
	p.uncut = append(p.uncut[:0], p.pieces...)
	p.pieces = p.pieces[:0] // pieces are cut at the end of this list alone
	for _, c := range p.uncut {
		i := len(p.pieces)
		for p.pieces = append(p.pieces, c); i < len(p.pieces); i++ {
			i = p.runIn(i, headed)
		}
	}
}

// runIn cuts one piece; it returns the last piece that is done with.
func (p *parser) runIn(i int, headed bool) int {
	c := &p.pieces[i]
	if c.kind == Paragraph {
		c.bold = p.isBold(p.span(c))
	}
	switch {
	case c.kind == Paragraph && c.mark.kind == noMark:
		if n := p.boldHead(c); n > 0 {
			p.cut(i, n)
			return i
		}
		p.cutSides(i)
	case headed && p.bullet(c):
		if n := p.boldHead(c); n > 0 {
			p.cutItem(i, n)
			return i + 1
		}
	case c.kind == Label && c.to-c.from == 1:
		p.cutSides(i)
	case c.kind == Heading && c.headed && c.hash == 0:
		if n := p.referenceHead(p.first(c)); n > 0 {
			p.cut(i, n)
		}
	}
	return i
}

// headedItems reports whether the items of a list have bold heads: at least
// two do.
func (p *parser) headedItems() bool {
	if len(p.src.Bold) < 2 {
		return false
	}
	n := 0
	for i := range p.pieces {
		if c := &p.pieces[i]; p.bullet(c) && p.boldHead(c) > 0 {
			n++
		}
	}
	return n > 1
}

// bullet reports whether a piece is marked by a sign that numbers nothing.
func (p *parser) bullet(c *piece) bool { return c.kind == Paragraph && c.mark.kind == bullet }

// boldHead returns the bytes of the bold head with which a paragraph begins;
// 0 if there is none. A bold sentence is no head.
func (p *parser) boldHead(c *piece) int {
	seg := p.segs[c.from]
	b := p.boldAt(seg.Start)
	if b.End < 0 || b.End >= p.segs[c.to-1].End || b.End > seg.End {
		return 0
	}
	n := b.End - seg.Start
	head := strings.TrimRight(p.clean[seg.Start:b.End], " ")
	after := seg.Of(p.clean)[n:]
	stop := strings.HasSuffix(head, ".") || strings.HasSuffix(head, ":") || strings.HasPrefix(after, ":") || strings.HasPrefix(after, ".") ||
		strings.HasPrefix(strings.TrimLeft(after, " "), "–") || strings.HasPrefix(strings.TrimLeft(after, " "), "—")
	if !stop || strings.Trim(head, " .:") == "" || words(head) > 10 || !begins(head) || p.words.Is(RoleVerb, strings.TrimRight(head, ".:")) {
		return 0
	}
	return n
}

// referenceHead returns the bytes of the heading of a reference that runs into
// its text: up to a quotation that repeats it, or a side with a colon.
func (p *parser) referenceHead(text string) int {
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
		if start := p.sideBefore(text[:from+i]); start > n {
			return start
		}
		from += i + 2
	}
}

// sideBefore returns where the name of a side begins that ends a text: its
// last word and the one before, a country's. It is -1 if there is none.
func (p *parser) sideBefore(text string) int {
	last := strings.LastIndexByte(text, ' ')
	if last < 0 || !p.words.Is(RoleSide, text[last+1:]) {
		return -1
	}
	start := strings.LastIndexByte(text[:last], ' ') + 1
	if before := strings.LastIndexByte(strings.TrimSuffix(text[:start], " "), ' ') + 1; start > 0 && begins(text[before:]) && p.words.Is(RoleArticle, text[before:start-1]) {
		return before
	}
	return start
}

// cutSides makes labels of the sides that a paragraph names one after the
// other: "Japanese delegation: …, etc. U.S. delegation: …".
func (p *parser) cutSides(i int) {
	c := &p.pieces[i]
	if c.to-c.from > 1 {
		return
	}
	seg := p.segs[c.from]
	s := seg.Of(p.clean)
	for from := 0; ; {
		at := strings.Index(s[from:], ": ")
		if at < 0 {
			return
		}
		at += from
		from = at + 2
		start := p.sideBefore(s[:at])
		if start < 0 || c.kind == Label && start == 0 {
			continue
		}
		if before := strings.TrimRight(s[:start], " "); before != "" && !terminal(before) {
			continue
		}
		if start > 0 {
			p.segs[c.from].End = seg.Start + len(strings.TrimRight(s[:start], " "))
			d := *c
			d.from, d.to, d.kind = len(p.segs), len(p.segs)+1, Paragraph
			p.segs = append(p.segs, seg.part(seg.Start+start, seg.End))
			p.pieces = slices.Insert(p.pieces, i+1, d)
			return // the rest comes next
		}
		c.kind, c.level, c.marker = Label, 1, text.Span{Start: seg.Start, End: seg.Start + at}
		p.segs[c.from].Start = seg.Start + from
		s, seg = s[from:], p.segs[c.from]
		from = 0
	}
}

// cutItem makes a heading of what is before the byte n of an item; the rest
// stays the item that it is.
func (p *parser) cutItem(i, n int) {
	c := p.pieces[i]
	p.cut(i, n)
	if len(p.pieces) <= i+1 || p.pieces[i+1].from != c.from {
		return
	}
	head, item := &p.pieces[i], &p.pieces[i+1]
	head.mark, head.marker, head.ofItem = mark{}, text.Span{}, true
	item.mark, item.marker, item.blanks = c.mark, c.marker, c.blanks
}

// cut makes two pieces of one: what is before the byte n of its first line
// is a heading.
func (p *parser) cut(i, n int) {
	c := p.pieces[i]
	seg := p.segs[c.from]
	rest := p.clean[seg.Start+n : seg.End]
	body := strings.TrimLeft(rest, " .:–—")
	head := c
	head.kind, head.headed, head.from, head.to = Heading, true, len(p.segs), len(p.segs)+1
	end := seg.Start + len(strings.TrimRight(p.clean[seg.Start:seg.Start+n], " .:"))
	p.segs = append(p.segs, seg.part(seg.Start, end))
	p.pieces[i] = head
	c.kind, c.mark, c.marker, c.headed, c.blanks, c.bold = Paragraph, mark{}, text.Span{}, false, 0, false
	p.segs[c.from].Start = seg.End - len(body)
	if body == "" {
		if c.from++; c.from == c.to {
			return
		}
	}
	p.pieces = slices.Insert(p.pieces, i+1, c)
}
