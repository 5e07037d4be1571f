package block

import (
	"slices"
	"strings"

	"dialoguec/compile/text"
)

// datelines reads the place and the date with which the body begins.
type datelines struct{ *draft }

// dateline cuts the dateline off the first paragraph: "WASHINGTON, September
// 19, 2014 — The two sides …". Below lines that are no sentences, as those that
// say in short what follows, it may be a line of its own.
func (d datelines) dateline() {
	first := true
	for i, n := 0, 0; i < len(d.pieces) && n < longestLead; i++ {
		c := &d.pieces[i]
		if c.kind != Paragraph {
			continue
		}
		switch n++; {
		case c.mark.kind != noMark, first && d.cutDateline(i), !first && d.ownLine(i), terminal(d.lastLine(c)):
			return
		}
		first = false
	}
}

// longestLead is the number of paragraphs among which a dateline is looked for.
const longestLead = 6

// ownLine reads a dateline that is a line of its own.
func (d datelines) ownLine(i int) bool {
	c := &d.pieces[i]
	if c.to-c.from > 1 || columns(d.first(c)) > 80 {
		return false
	}
	if d.words.isDay(d.first(c)) {
		c.kind, c.field = Masthead, Date
		return true
	}
	return d.cutAgency(i) || fields(d).datePlace(i)
}

// The dashes that are after a dateline, in the order in which they are looked for.
var (
	longDashes = []string{" — ", " – ", "—", "–"}
	hyphens    = []string{" --- ", " -- ", " - ", "--", "- "}
)

func (d datelines) cutDateline(i int) bool {
	text := d.first(&d.pieces[i])
	head := text[:min(len(text), 80)]
	switch {
	case d.cutBracket(i, text), d.cutAgency(i):
		return true
	case (strings.Contains(head, "—") || strings.Contains(head, "–")) && d.cutAtDash(i, longDashes):
		return true
	case strings.IndexByte(head, '-') >= 0 && d.cutAtDash(i, hyphens), strings.Contains(head, ". ") && d.cutAtDash(i, []string{". "}):
		return true
	}
	colon := strings.Index(head, ": ")
	if colon <= 0 {
		return false
	}
	place := strings.TrimRight(head[:colon], " ")
	return (strings.ToUpper(place) == place || d.words.mayDate(place) || d.words.isPlace(place)) && d.cutAtDash(i, []string{": "})
}

// cutBracket cuts off a dateline in parentheses: "(Suva, 3 June 2021) The two
// sides …".
func (d datelines) cutBracket(i int, s string) bool {
	n := bracketed(s)
	if n == 0 || n > 80 || n == len(s) {
		return false
	}
	in := inner(s[:n])
	if s[0] == '(' || s[0] == '[' {
		return d.cutTo(i, 1, in, n)
	}
	for at := range in { // 【スバ灯台通信】
		if d.words.isPlace(in[:at]) && d.words.Is(RolePublisher, strings.TrimLeft(in[at:], "=＝")) {
			return d.cutTo(i, strings.Index(s, in), in[:at], n)
		}
	}
	return false
}

// cutAgency cuts off a dateline and the agency after it, between strokes:
// "SUVA, Fiji, June 3, 2021/APO/ -- The two sides …".
func (d datelines) cutAgency(i int) bool {
	s := d.first(&d.pieces[i])
	head := s[:min(len(s), 100)]
	from := strings.IndexByte(head, '/')
	if from <= 0 {
		return false
	}
	n := strings.IndexByte(head[from+1:], '/')
	if n < 2 || strings.ContainsAny(head[from+1:from+1+n], "0123456789") {
		return false
	}
	to := from + n + 2
	to += len(s[to:]) - len(strings.TrimLeft(s[to:], " -–—"))
	return d.cutTo(i, 0, strings.TrimRight(head[:from], " -–—"), to)
}

// cutTo makes lines of the masthead of a dateline that begins at an offset of a
// piece; the text goes on at another one.
func (d datelines) cutTo(i, from int, dateline string, to int) bool {
	seg := d.segs[d.pieces[i].from]
	n := d.datelineParts(i, from, dateline)
	if n == 0 {
		return false
	}
	body := &d.pieces[i+n]
	if body.to-body.from == 1 && seg.Start+to >= seg.End {
		body.kind = Furniture // no more than the agency
		to = from + len(dateline)
	}
	body.marker = text.Span{}
	skip, _ := skipBlanks(d.clean[seg.Start+to : seg.End])
	d.segs[body.from].Start = seg.Start + to + skip
	return true
}

// cutAtDash cuts the dateline off at the first of some dashes that has one
// before it.
func (d datelines) cutAtDash(i int, dashes []string) bool {
	seg := d.segs[d.pieces[i].from]
	s := seg.Of(d.clean)
	head := s[:min(len(s), 80)]
	for _, dash := range dashes {
		at := strings.Index(head, dash)
		if at <= 0 || at+len(dash) >= len(s) {
			continue
		}
		left := strings.TrimRight(withoutAgency(head[:at]), " ,:\u3000")
		if d.words.isDay(left) && startsDigit(strings.TrimLeft(s[at+len(dash):], " ")) {
			continue // the days from one to another
		}
		if d.cutTo(i, 0, left, at+len(dash)) {
			return true
		}
	}
	return false
}

// monthDay reports whether what is after the place of a dateline is of the form of
// a day without a year: two short words, one of them a number.
func monthDay(s string) bool {
	a, b, ok := strings.Cut(s, " ")
	if startsDigit(b) {
		a, b = b, a
	}
	return ok && len(a) <= 2 && strings.Trim(a, "0123456789") == "" && b != "" && len(b) <= 9 && isLetter(b[0]) && !strings.Contains(b, " ")
}

// withoutAgency cuts off the agency in parentheses with which a dateline ends:
// "SUVA, June 3 (APO)", "Suva, 3 June (Ministry of Reefs)".
func withoutAgency(s string) string {
	before, agency, ok := strings.Cut(strings.TrimRight(s, " "), "(")
	agency, closed := strings.CutSuffix(agency, ")")
	if !ok || !closed || agency == "" || strings.ContainsAny(agency, "0123456789") {
		return s
	}
	return before
}

// datelineParts puts the place and the date of a dateline, which begins at an
// offset of a paragraph, before it; it returns how many pieces these are.
func (d datelines) datelineParts(i, offset int, left string) int {
	c := d.pieces[i]
	seg := d.segs[c.from]
	add := func(at int, f Field, from, to int) {
		part := piece{kind: Masthead, field: f, from: len(d.segs), to: len(d.segs) + 1, last: c.last, list: none, above: none, lead: none}
		d.segs = append(d.segs, seg.part(seg.Start+offset+from, seg.Start+offset+to))
		d.pieces = slices.Insert(d.pieces, at, part)
	}
	if d.words.isDay(left) {
		add(i, Date, 0, len(left))
		return 1
	}
	if monthDay(left) && d.words.isDay(left+", 2000") { // "Mar 17: The two sides …"
		add(i, NoField, 0, len(left))
		return 1
	}
	if d.words.Place == nil {
		return 0
	}
	if d.words.isPlace(left) {
		add(i, Place, 0, len(left))
		return 1
	}
	if !d.words.mayDate(left) {
		return 0
	}
	for at := 1; at < len(left); at++ {
		if strings.IndexByte(" ,(/", left[at]) < 0 {
			continue
		}
		skip := at + len(left[at:]) - len(strings.TrimLeft(left[at:], " ,(/"))
		date := strings.TrimRight(left[skip:], ")")
		isDate, day := d.words.date(date)
		if !isDate && !monthDay(date) {
			continue
		}
		if d.words.isPlace(left[:at]) || isDate && strings.ToUpper(left[:at]) == left[:at] && d.words.nearDate(left[:at]) {
			add(i, Place, 0, at)
			add(i+1, dayField(day), skip, skip+len(date))
			return 2
		}
	}
	return 0
}
