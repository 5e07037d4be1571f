package block

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// unstring begins a line at each sign of a list that is in the middle of one,
// after a gap: conversion strings the items of a list together, "… at the
// port.   • Both sides …". Only a sign with which a line before begins is one.
func (p *page) unstring() {
	if p.words.Tight {
		return
	}
	for i := 0; i < len(p.lines); i++ {
		if p.lines[i].marks&gapped != 0 {
			p.unstringLine(i)
		}
	}
}

// unstringLine cuts a line before the first such sign; the rest is the next line.
func (p *page) unstringLine(i int) {
	l := p.lines[i]
	text := p.clean[l.start:l.end]
	for from := 0; ; {
		gap := strings.Index(text[from:], "  ")
		if gap < 0 {
			return
		}
		gap += from
		blanks, _ := skipBlanks(text[gap:])
		from = gap + blanks
		indent, ok := p.begun(i, text[from:])
		if !ok || gap == 0 {
			continue
		}
		rest := l
		rest.start, rest.indent, rest.blanks, rest.void = l.start+from, indent, 0, true
		rest.width, rest.first = indent+width(text[from:]), 0
		p.lines[i].end, p.lines[i].hard = l.start+gap, false
		p.lines[i].width = l.indent + width(text[:gap])
		p.lines = slices.Insert(p.lines, i+1, rest)
		return
	}
}

// begun returns the indent of the last line, up to line i, that begins with the
// sign of a list with which a text begins; it reports whether there is one.
func (p *page) begun(i int, text string) (indent int, ok bool) {
	r, n := utf8.DecodeRuneInString(text)
	if !isBullet(r) && r != 'o' || n < len(text) && !blankAt(text, n) {
		return 0, false
	}
	for ; i >= 0; i-- {
		if l := &p.lines[i]; strings.HasPrefix(p.clean[l.start:l.end], text[:n]) && blankAt(p.clean[:l.end], l.start+n) {
			return l.indent, true
		}
	}
	return 0, false
}
