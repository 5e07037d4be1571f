package block

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// runIns cuts off what a heading runs into on its line: a bold head with its
// paragraph, the heading of a reference with its text.
func (p *parser) runIns() {
	for i := 0; i < len(p.pieces); i++ {
		c := &p.pieces[i]
		switch {
		case c.kind == Paragraph && len(p.src.Bold) > 0:
			c.bold = p.isBold(p.span(c))
			if n := p.boldHead(c); n > 0 {
				p.cut(i, n)
			}
		case c.kind == Heading && c.headed && c.hash == 0:
			if n := p.referenceHead(p.first(c)); n > 0 {
				p.cut(i, n)
			}
		}
	}
}

// boldHead returns the bytes of the bold head with which a paragraph begins;
// 0 where there is none. A bold sentence is no head.
func (p *parser) boldHead(c *piece) int {
	seg := p.segs[c.from]
	for _, b := range p.src.Bold {
		if b.Start > seg.Start || b.End <= seg.Start {
			continue
		}
		if b.End >= p.segs[c.to-1].End || b.End > seg.End {
			return 0
		}
		n := b.End - seg.Start
		head := strings.TrimRight(p.clean[seg.Start:b.End], " ")
		after := seg.Of(p.clean)[n:]
		stop := strings.HasSuffix(head, ".") || strings.HasSuffix(head, ":") || strings.HasPrefix(after, ":") || strings.HasPrefix(after, ".") ||
			strings.HasPrefix(strings.TrimLeft(after, " "), "–") || strings.HasPrefix(strings.TrimLeft(after, " "), "—")
		if !stop || len(strings.Fields(head)) > 10 || !begins(head) || p.words.is(RoleVerb, p.words.key(strings.TrimRight(head, ".:"))) {
			return 0
		}
		return n
	}
	return 0
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
// last word and the one before, a country's.
func (p *parser) sideBefore(text string) int {
	if !p.words.is(RoleSide, p.words.key(text[strings.LastIndexByte(text, ' ')+1:])) {
		return 0
	}
	start := strings.LastIndexByte(text, ' ')
	if start < 0 {
		return 0
	}
	start = strings.LastIndexByte(text[:start], ' ')
	return start + 1
}

// cut makes two pieces of one: what stands before the byte n of its first line
// is a heading.
func (p *parser) cut(i, n int) {
	c := p.pieces[i]
	seg := p.segs[c.from]
	rest := p.clean[seg.Start+n : seg.End]
	body := strings.TrimLeft(rest, " .:–—")
	head := c
	head.kind, head.headed, head.from, head.to = Heading, true, len(p.segs), len(p.segs)+1
	end := seg.Start + len(strings.TrimRight(p.clean[seg.Start:seg.Start+n], " .:"))
	p.segs = append(p.segs, fact.Span{Start: seg.Start, End: end})
	p.pieces[i] = head
	c.kind, c.mark, c.marker, c.headed, c.blanks, c.bold = Paragraph, mark{}, fact.Span{}, false, 0, false
	p.segs[c.from].Start = seg.End - len(body)
	if body == "" {
		if c.from++; c.from == c.to {
			return
		}
	}
	p.pieces = slices.Insert(p.pieces, i+1, c)
}
