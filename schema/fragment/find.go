package fragment

import (
	"strings"
	"unicode/utf8"
)

// The lengths of the pieces of a directive, in bytes: a whole quotation up to
// longest is one piece; of a longer one, pieces from its two ends are taken, of
// shortest bytes at least; a piece or a context is made longer, word by word,
// up to most.
const (
	longest  = 300
	shortest = 16
	most     = 160
)

type stretch struct{ from, to int }

// parts are the parts of a directive, as stretches of plain; those that are not
// needed are empty.
type parts struct{ prefix, start, end, suffix stretch }

func (t *Text) directive(p parts) directive {
	of := func(s stretch) string { return t.plain[s.from:s.to] }
	return directive{of(p.prefix), of(p.start), of(p.end), of(p.suffix)}
}

// find looks for a directive that leads to a stretch and to no other.
func (t *Text) find(from, to int) (parts, bool) {
	from, to = t.inside(from, to)
	if from >= to {
		return parts{}, false
	}
	if c, ok := t.cutAfter(from + 1); (!ok || c.at >= to) && to-from <= longest {
		return t.exact(from, to)
	}
	head, ok := t.head(from, to)
	if !ok {
		return parts{}, false
	}
	tail, ok := t.tail(head.start.to, to)
	if !ok {
		return parts{}, false
	}
	return parts{head.prefix, head.start, tail.start, tail.suffix}, true
}

// inside leaves out cuts, and blanks, at the two ends of a stretch.
func (t *Text) inside(from, to int) (int, int) {
	for from < to {
		a, b := t.trim(from, to)
		if c, ok := t.cutAfter(a); ok && c.at == a && c.width > 0 {
			a += c.width
		}
		if a == from && b == to {
			break
		}
		from, to = a, b
	}
	return from, to
}

// exact takes the whole stretch, with as much before and after it as is needed.
func (t *Text) exact(from, to int) (parts, bool) {
	p := parts{start: stretch{from, to}}
	before, after := from, to
	for {
		p.prefix, p.suffix = t.prefix(before, from), t.suffix(to, after)
		if (t.bounded(from) || before < from) && (t.bounded(to) || after > to) && t.only(p) {
			return p, true
		}
		if at, ok := t.back(before, from); ok {
			before = at
		} else if at, ok := t.forth(after, to); ok {
			after = at
		} else {
			return parts{}, false
		}
	}
}

// head finds the piece that a stretch begins with, with as much before it as is
// needed: no other place has it.
func (t *Text) head(from, to int) (parts, bool) {
	limit := min(to, from+most)
	if c, ok := t.cutAfter(from + 1); ok {
		limit = min(limit, c.at)
	}
	p := parts{start: stretch{from, from}}
	for {
		end := t.wordEnd(p.start.to, limit)
		if end < 0 {
			break
		}
		p.start.to = end
		if end-from >= shortest && t.bounded(from) && t.only(p) {
			return p, true
		}
	}
	if p.start.to == from {
		return p, false
	}
	for before, ok := from, true; ok; before, ok = t.back(before, from) {
		p.prefix = t.prefix(before, from)
		if (t.bounded(from) || before < from) && t.only(p) {
			return p, true
		}
	}
	return p, false
}

// tail finds the piece that a stretch ends with, with as much after it as is
// needed: it is the first such piece after an offset. It is the start of the
// parts returned.
func (t *Text) tail(after, to int) (parts, bool) {
	limit := max(after, to-most)
	if c, ok := t.cutBefore(to - 1); ok {
		limit = max(limit, c.at+c.width)
	}
	p := parts{start: stretch{to, to}}
	for {
		start := t.wordStart(p.start.from, limit)
		if start < 0 {
			break
		}
		p.start.from = start
		if to-start >= shortest && t.bounded(to) && t.first(p, after) == start {
			return p, true
		}
	}
	if p.start.from == to {
		return p, false
	}
	for end, ok := to, true; ok; end, ok = t.forth(end, to) {
		p.suffix = t.suffix(to, end)
		if (t.bounded(to) || end > to) && t.first(p, after) == p.start.from {
			return p, true
		}
	}
	return p, false
}

// wordEnd returns the next offset after at, up to limit, at which a word is sure
// to end; wordStart the one before, down to limit, at which one is sure to
// begin. Both are negative if there is none.
func (t *Text) wordEnd(at, limit int) int {
	for at < limit {
		_, n := utf8.DecodeRuneInString(t.plain[at:])
		if at += n; at <= limit && t.plain[at-1] != ' ' && t.bounded(at) {
			return at
		}
	}
	return -1
}

func (t *Text) wordStart(at, limit int) int {
	for at > limit {
		_, n := utf8.DecodeLastRuneInString(t.plain[:at])
		if at -= n; at >= limit && t.plain[at] != ' ' && t.bounded(at) {
			return at
		}
	}
	return -1
}

// back returns where a prefix of the stretch at from begins that is one word
// longer than the one that begins at an offset; forth where a suffix ends.
func (t *Text) back(at, from int) (int, bool) {
	end := t.prefixEnd(from)
	if at == from {
		at = end
	}
	limit := max(0, end-most)
	if c, ok := t.cutBefore(end); ok && c.hard && c.at == end {
		return 0, false
	}
	if c, ok := t.cutBefore(end - 1); ok {
		limit = max(limit, c.at+c.width)
	}
	at = t.wordStart(at, limit)
	return at, at >= 0
}

func (t *Text) forth(at, to int) (int, bool) {
	start := t.suffixStart(to)
	if at == to {
		at = start
	}
	limit := min(len(t.plain), start+most)
	if c, ok := t.cutAfter(start); ok && c.hard && c.at == start {
		return 0, false
	}
	if c, ok := t.cutAfter(start + 1); ok {
		limit = min(limit, c.at)
	}
	at = t.wordEnd(at, limit)
	return at, at >= 0
}

// prefixEnd is where a prefix of the stretch at from ends: white space may
// are between them, and a line break.
func (t *Text) prefixEnd(from int) int {
	if c, ok := t.cutBefore(from); ok && c.at+c.width == from {
		return c.at
	}
	if from > 0 && t.plain[from-1] == ' ' {
		return from - 1
	}
	return from
}

// suffixStart is where a suffix of the stretch that ends at to begins.
func (t *Text) suffixStart(to int) int {
	if c, ok := t.cutAfter(to); ok && c.at == to {
		return to + c.width
	}
	if to < len(t.plain) && t.plain[to] == ' ' {
		return to + 1
	}
	return to
}

func (t *Text) prefix(at, from int) stretch {
	if at == from {
		return stretch{}
	}
	return stretch{at, t.prefixEnd(from)}
}

func (t *Text) suffix(to, at int) stretch {
	if at == to {
		return stretch{}
	}
	return stretch{t.suffixStart(to), at}
}

// only reports whether the start of a directive, with its prefix and its
// suffix, is nowhere else.
func (t *Text) only(p parts) bool {
	at := p.start.from
	if t.first(p, 0) != at {
		return false
	}
	_, n := utf8.DecodeRuneInString(t.plain[at:])
	return t.first(p, at+n) < 0
}

// first returns where, from an offset on, the start of a directive first is
// with its prefix before and its suffix after it; negative if it is nowhere.
// It does not ask for whole words: that finds more, and never less, than a
// browser finds.
func (t *Text) first(p parts, from int) int {
	start, prefix, suffix := t.folded[p.start.from:p.start.to], t.folded[p.prefix.from:p.prefix.to], t.folded[p.suffix.from:p.suffix.to]
	for from <= len(t.folded) {
		i := strings.Index(t.folded[from:], start)
		if i < 0 {
			return -1
		}
		i += from
		before := strings.TrimSuffix(t.folded[:i], " ")
		after := strings.TrimPrefix(t.folded[i+len(start):], " ")
		if strings.HasSuffix(before, prefix) && strings.HasPrefix(after, suffix) {
			return i
		}
		from = i + 1
	}
	return -1
}
