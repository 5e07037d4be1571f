package block

import (
	"slices"
	"strings"

	"dialoguec/compile/text"
)

// head reads the masthead: what is before the first paragraph of the body.
// A statement has a title of one or more lines; the other lines are known by
// their words and forms.
func (p *parser) head() {
	titled, done, last := none, false, 0
	p.site()
	for i := 0; i < min(len(p.pieces), longestMasthead) && !done; i++ {
		c := &p.pieces[i]
		last = i
		if c.kind == Furniture || c.kind == Caption || c.kind == Masthead {
			continue
		}
		c.bold = p.isBold(p.span(c))
		switch {
		case c.kind == Paragraph && strings.ContainsRune(pointers, c.mark.char):
			c.kind = Furniture
			continue
		case c.kind == Heading && c.hash > 0 && c.mark.kind == noMark && titled == none:
		case c.kind == Label && p.issuedLabel(i):
			continue
		case c.kind != Paragraph || c.mark.kind != noMark:
			done = true
			continue
		}
		if p.leadsBack(i) || p.foreign(p.text(c), p.marks(c)) {
			c.kind = Furniture
			continue
		}
		if n := p.splitBar(i); n > 0 {
			i--
			continue
		}
		switch {
		case p.splitGap(i):
			i--
		case p.field(i, titled):
		case p.titleLine(i, titled):
			titled = i
		case titled != none && p.tags(i):
			c.kind = Furniture
		default:
			done = true
		}
	}
	if titled == none {
		p.kindAsTitle()
	} else {
		p.late(last)
	}
	p.dateline()
}

// kindAsTitle makes a title of a line that only says what kind of statement
// this is, where there is no other.
func (p *parser) kindAsTitle() {
	for i := range p.pieces {
		c := &p.pieces[i]
		if c.kind == Masthead && c.field == Type && p.words.Is(RoleKind, p.text(c)) {
			c.kind, c.field = Title, NoField
			return
		}
	}
}

// pointers are the signs by which sites show the way to a page's subject.
const pointers = "▶►▷"

// foreign reports whether a line is in another script than the statement: what
// a publisher says of a text in another language.
func (p *parser) foreign(text string, m marks) bool {
	n := 0 // characters that are of an East Asian script
	if m&wide != 0 {
		for _, r := range text {
			if !east(r) {
				continue
			}
			if n++; p.words.Tight {
				return false
			}
		}
	}
	if p.words.Tight {
		return words(text) > 1
	}
	return n*4 > len(text)/2
}

// leadsBack reports whether a line is the name of the part of a site that a
// link at the end leads back to.
func (p *parser) leadsBack(i int) bool {
	c := &p.pieces[i]
	if c.to-c.from > 1 {
		return false
	}
	text := p.first(c)
	for k := len(p.pieces) - 1; k > max(i, len(p.pieces)-longestFoot) && len(text) >= 4; k-- {
		if e := &p.pieces[k]; e.kind == Furniture && endsWithWord(p.first(e), text) {
			return true
		}
	}
	return false
}

// Pieces after which no masthead goes on, and among which links at the end of
// a page are looked for.
const (
	longestMasthead = 400
	longestFoot     = 400
)

// field reads a line of the masthead that its words or form tell.
func (p *parser) field(i, titled int) bool {
	c := &p.pieces[i]
	text := p.text(c)
	if c.to-c.from > 2 || columns(text) > 100 {
		return false
	}
	p.bare(c)
	text = p.text(c)
	set := func(f Field) bool {
		c.kind, c.field = Masthead, f
		return true
	}
	if p.words.Is(RoleType, text) {
		return set(Type)
	}
	if p.words.Is(RoleKind, text) {
		if titled == i-1 && titled != none && c.blanks == 0 {
			return false // the second line of the title
		}
		return set(Type)
	}
	if date, day := p.date(text); date {
		if !day {
			return set(NoField)
		}
		return set(Date)
	}
	switch {
	case p.issued(i), p.datePlace(i):
		return true
	case p.words.Place != nil && p.words.Place(text):
		return set(Place)
	case p.words.Is(RolePublisher, text) && !terminal(text) && !p.words.Is(RoleVerb, text) && !(p.words.Tight && p.named(text)):
		return set(Publisher)
	}
	return false
}

// bare takes the parentheses off a line that is in them as a whole.
func (p *parser) bare(c *piece) {
	s := &p.segs[c.from]
	if text := s.Of(p.clean); c.to-c.from == 1 && bracketed(text) == len(text) {
		if inside := inner(text); p.words.Place != nil && strings.ContainsAny(inside, "0123456789") {
			s.Start += strings.Index(text, inside)
			s.End = s.Start + len(inside)
		}
	}
}

func (p *parser) date(text string) (date, day bool) {
	if p.words.Date == nil || len(text) > 200 || !p.mayDate(text) {
		return false, false
	}
	return p.words.Date(text)
}

// lowered writes the beginning of a text with small letters.
func lowered(out []byte, text string) []byte {
	n := copy(out, text)
	for i, c := range out[:n] {
		if c >= 'A' && c <= 'Z' {
			out[i] = c | 0x20
		}
	}
	return out[:n]
}

// mayDate reports whether a text has a digit, or a sign of dates.
func (p *parser) mayDate(text string) bool {
	for i := range len(text) {
		if isDigit(text[i]) {
			return true
		}
	}
	return len(p.words.DateSigns) > 0 && strings.Contains(text, p.words.DateSigns[0])
}

// endsWithWord reports whether a text ends with a blank and another text.
func endsWithWord(text, word string) bool {
	at := len(text) - len(word) - 1
	return at >= 0 && text[at] == ' ' && text[at+1:] == word
}

// issued reads "Issued on 5 November 2018".
func (p *parser) issued(i int) bool {
	c := &p.pieces[i]
	if c.to-c.from > 1 {
		return false
	}
	seg := p.segs[c.from]
	s := seg.Of(p.clean)
	var buf [64]byte
	n := p.words.begins(RoleIssued, lowered(buf[:], s))
	if n == 0 {
		return false
	}
	skip := len(s[n:]) - len(strings.TrimLeft(s[n:], " \t\u3000:："))
	if _, day := p.date(s[n+skip:]); !day {
		return false
	}
	c.kind, c.field = Masthead, Date
	c.marker = text.Span{Start: seg.Start, End: seg.Start + n}
	p.segs[c.from].Start = seg.Start + n + skip
	return true
}

// datePlace reads a place and a date on one line, in either order.
func (p *parser) datePlace(i int) bool {
	c := &p.pieces[i]
	if c.to-c.from > 1 || p.words.Place == nil {
		return false
	}
	seg := p.segs[c.from]
	text := seg.Of(p.clean)
	if !p.mayDate(text) {
		return false
	}
	for at := 1; at < len(text); at++ {
		if text[at] != ',' && text[at] != 0xE3 && text[at] != ' ' && text[at] != '(' && text[at] != 0xEF && text[at] != '/' {
			continue
		}
		left := strings.TrimRight(text[:at], " ,　、（(")
		start := at + len(text[at:]) - len(strings.TrimLeft(text[at:], " ,　、（("))
		right := strings.TrimRight(text[start:], "）)")
		if date, day := p.date(right); date && p.nearDate(left) {
			p.cutField(i, len(left), start, len(right), Place, dayField(day))
			return true
		}
		if date, day := p.date(left); date && p.nearDate(right) {
			p.cutField(i, len(left), start, len(right), dayField(day), Place)
			return true
		}
	}
	return false
}

// nearDate reports whether what is beside a date is a place: a known one,
// or a short name that is no issuer.
func (p *parser) nearDate(s string) bool {
	if p.words.Place(s) {
		return true
	}
	return columns(s) <= 24 && begins(s) && !strings.ContainsAny(s, "0123456789:：、。「」・") && words(s) <= 3 &&
		!p.words.Is(RolePublisher, s) && !p.words.Is(RoleIssued, s) && !p.words.Is(RoleType, s) && !p.words.Is(RoleFurniture, s) && !p.words.Is(RoleLabel, s)
}

func dayField(day bool) Field {
	if day {
		return Date
	}
	return NoField
}

// cutField makes two lines of the masthead of one.
func (p *parser) cutField(i, end, start, size int, first, second Field) {
	c := p.pieces[i]
	seg := p.segs[c.from]
	c.kind, c.field = Masthead, first
	p.segs[c.from].End = seg.Start + end
	d := c
	d.field, d.from, d.to = second, len(p.segs), len(p.segs)+1
	p.segs = append(p.segs, seg.part(seg.Start+start, seg.Start+start+size))
	p.pieces[i] = c
	p.pieces = slices.Insert(p.pieces, i+1, d)
}

// splitDash returns the first dash of a line of which every part, between
// dashes, is a line of the masthead: "Ministry of Transport - Press release".
func (p *parser) splitDash(text string) int {
	first, from := -1, 0
	for {
		at := between(text[from:], '-')
		part := text[from:]
		if at >= 0 {
			part = text[from : from+at]
		}
		if first < 0 && at < 0 || columns(text) > 120 || !p.isField(part) {
			return -1
		}
		if at < 0 {
			return first
		}
		if first < 0 {
			first = at
		}
		from += at + 3
	}
}

// between returns where a sign is with a blank on both sides: the offset of
// the first blank, or -1.
func between(text string, sign byte) int {
	for at := 1; at+1 < len(text); at++ {
		i := strings.IndexByte(text[at:len(text)-1], sign)
		if i < 0 {
			break
		}
		if at += i; text[at-1] == ' ' && text[at+1] == ' ' {
			return at - 1
		}
	}
	return -1
}

// splitBar cuts a line "Press release | Berlin, 4 July 2022 | Ministry of …" at its bars.
func (p *parser) splitBar(i int) int {
	c := p.pieces[i]
	if c.to-c.from > 1 {
		return 0
	}
	seg := p.segs[c.from]
	text := seg.Of(p.clean)
	bar := between(text, '|')
	if bar < 0 {
		bar = p.splitDash(text)
	}
	if bar <= 0 || columns(text) > 200 || bar+3 >= len(text) {
		return 0
	}
	p.segs[c.from].End = seg.Start + len(strings.TrimRight(text[:bar], " \t\u3000"))
	rest := strings.TrimLeft(text[bar+3:], " \t\u3000")
	d := c
	d.from, d.to = len(p.segs), len(p.segs)+1
	p.segs = append(p.segs, seg.part(seg.End-len(rest), seg.End))
	p.pieces = slices.Insert(p.pieces, i+1, d)
	return 1
}

// dateline cuts the dateline off the first paragraph: "WASHINGTON, September
// 19, 2014 — The two sides …".
func (p *parser) dateline() {
	for i := range p.pieces {
		c := &p.pieces[i]
		if c.kind == Paragraph {
			if c.mark.kind == noMark {
				p.cutDateline(i)
			}
			return
		}
	}
}

// The dashes that are after a dateline, in the order in which they are looked for.
var (
	longDashes = []string{" — ", " – ", "—", "–"}
	hyphens    = []string{" -- ", " - ", "--"}
)

func (p *parser) cutDateline(i int) {
	text := p.first(&p.pieces[i])
	head := text[:min(len(text), 80)]
	if (strings.Contains(head, "—") || strings.Contains(head, "–")) && p.cutAtDash(i, longDashes) {
		return
	}
	if strings.IndexByte(head, '-') >= 0 {
		p.cutAtDash(i, hyphens)
	}
}

// cutAtDash cuts the dateline off at the first of some dashes that has one
// before it.
func (p *parser) cutAtDash(i int, dashes []string) bool {
	seg := p.segs[p.pieces[i].from]
	s := seg.Of(p.clean)
	head := s[:min(len(s), 80)]
	for _, dash := range dashes {
		at := strings.Index(head, dash)
		if at <= 0 || at+len(dash) >= len(s) {
			continue
		}
		left := strings.TrimRight(head[:at], " ,:\u3000")
		n := p.datelineParts(i, left)
		if n == 0 {
			continue
		}
		body := &p.pieces[i+n]
		body.marker = text.Span{}
		p.segs[body.from].Start = seg.Start + at + len(dash)
		return true
	}
	return false
}

// datelineParts puts the place and the date of a dateline before a paragraph;
// it returns how many pieces these are.
func (p *parser) datelineParts(i int, left string) int {
	c := p.pieces[i]
	seg := p.segs[c.from]
	add := func(at int, f Field, from, to int) {
		d := piece{kind: Masthead, field: f, from: len(p.segs), to: len(p.segs) + 1, last: c.last, list: none, above: none, lead: none}
		p.segs = append(p.segs, seg.part(seg.Start+from, seg.Start+to))
		p.pieces = slices.Insert(p.pieces, at, d)
	}
	if _, day := p.date(left); day {
		add(i, Date, 0, len(left))
		return 1
	}
	if p.words.Place == nil {
		return 0
	}
	if p.words.Place(left) {
		add(i, Place, 0, len(left))
		return 1
	}
	if !p.mayDate(left) {
		return 0
	}
	for at := 1; at < len(left); at++ {
		if left[at] != ',' && left[at] != ' ' && left[at] != '(' {
			continue
		}
		skip := at + len(left[at:]) - len(strings.TrimLeft(left[at:], " ,("))
		date := strings.TrimRight(left[skip:], ")")
		if _, day := p.date(date); day && (p.words.Place(left[:at]) || strings.ToUpper(left[:at]) == left[:at] && p.nearDate(left[:at])) {
			add(i, Place, 0, at)
			add(i+1, Date, skip, skip+len(date))
			return 2
		}
	}
	return 0
}
