package block

import (
	"slices"
	"strings"
)

// stampLines is the number of lines among which the stamp of a page is looked for.
const stampLines = 4

// unstamp cuts the stamp of a page off the line that it is printed on: the word for a
// date, without a colon, and a day as machines write it, "date 2031-03-12 The third
// round …". The day is a line of its own then.
func (p *page) unstamp() {
	for i := range min(len(p.lines), stampLines) {
		l := p.lines[i]
		from, to := p.stamp(p.clean[l.start:l.end])
		if to == 0 {
			continue
		}
		p.lines[i].start, p.lines[i].end = l.start+from, l.start+to
		p.lines[i].width, p.lines[i].indent, p.lines[i].hard = to-from, 0, false
		if skip, _ := skipBlanks(p.clean[l.start+to : l.end]); l.start+to+skip < l.end {
			rest := l
			rest.start, rest.indent, rest.blanks, rest.first = l.start+to+skip, 0, 1, 0
			rest.width = width(p.clean[rest.start:rest.end])
			p.lines = slices.Insert(p.lines, i+1, rest)
		}
		return
	}
}

// stamp returns where the day of a stamp with which a line begins is; 0 if none does.
func (p *page) stamp(s string) (from, to int) {
	const day = "2006-01-02"
	word := strings.IndexByte(s, ' ')
	if word < 1 || !startsDigit(s[word+1:]) || !p.words.Is(RoleLabel, s[:word]) {
		return 0, 0
	}
	from, to = word+1, word+1+len(day)
	if to > len(s) || to < len(s) && s[to] != ' ' || s[from+4] != '-' || s[from+7] != '-' || !p.words.isDay(s[from:to]) {
		return 0, 0
	}
	return from, to
}
