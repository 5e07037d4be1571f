package block

import (
	"strings"

	"dialoguec/compile/text"
)

// letterhead reads a head whose lines say what they are: that of an archive
// ("[Title] …", "[Date] …") or of a letter ("From: …", "Subject: …"). It returns
// the piece of the title; none if the text has no such head.
func (t titles) letterhead() int {
	titled, lines := none, 0 // a line in brackets is enough
	for i := range t.pieces[:min(len(t.pieces), longestHead)] {
		switch role, n := t.headRole(i); {
		case n == 0:
		case role == RoleHeadTitle && titled == none:
			if titled = i; strings.IndexAny(t.lineText(t.pieces[i].last), "[［") == 0 {
				lines++
			}
			fallthrough
		default:
			lines++
		}
	}
	if titled == none || lines < 2 { // a subject alone may be that of the meeting
		return none
	}
	for i := range t.pieces[:min(len(t.pieces), longestHead)] {
		if role, n := t.headRole(i); n > 0 {
			t.headLine(i, role, n)
		} else if c := &t.pieces[i]; i < titled && c.kind == Paragraph {
			c.kind = Furniture
		}
	}
	return titled
}

// headRole returns what the words with which a line begins say of it, and
// their length; 0 if they say nothing.
func (t titles) headRole(i int) (role Role, n int) {
	c := &t.pieces[i]
	if c.to-c.from > 1 || c.kind != Paragraph && c.kind != Label || c.mark.kind != noMark {
		return 0, 0
	}
	var buf [32]byte
	low := lowered(buf[:], t.lineText(c.last))
	for _, role := range [...]Role{RoleHeadTitle, RoleHeadDate, RoleHeadPlace, RoleHeadOther} {
		if n := t.words.begins(role, low); n > 0 {
			return role, n
		}
	}
	return 0, 0
}

// headLine makes a line of the masthead of one of which the first n bytes say
// what it is.
func (t titles) headLine(i int, role Role, n int) {
	c := &t.pieces[i]
	skip, _ := skipBlanks(t.clean[c.last.start+n : c.last.end])
	value := text.Span{Start: c.last.start + n + skip, End: c.last.end}
	c.kind, c.field, c.level, c.lead, c.marker = Furniture, NoField, 0, none, text.Span{}
	s := value.Of(t.clean)
	switch {
	case value.Empty():
		value = text.Span{Start: c.last.start, End: c.last.end}
	case role == RoleHeadTitle:
		c.kind = Title
	case role == RoleHeadPlace && columns(s) <= 60:
		c.kind, c.field = Masthead, Place
	case role == RoleHeadDate:
		if day := t.dayIn(s); !day.Empty() {
			c.kind, c.field = Masthead, Date
			value.Start, value.End = value.Start+day.Start, value.Start+day.End
		}
	}
	if c.kind == Furniture {
		value = text.Span{Start: c.last.start, End: c.last.end}
	}
	t.segs[c.from] = segment{value, c.last.marks}
}

// dayIn returns where a day is in a text that may begin with its weekday and go
// on with the time: "Thu, 4 May 2023 10:15:00 +0000".
func (f fields) dayIn(s string) text.Span {
	if day, _, ok := strings.Cut(s, "T"); ok && f.words.isDay(day) && isTime(s[len(day)+1:]) {
		return text.Span{End: len(day)} // as machines write it: "2023-05-03T10:15"
	}
	from := 0
	if comma := strings.Index(s[:min(len(s), 6)], ", "); comma > 0 {
		from = comma + 2
	}
	for end, n := len(s), 0; end > from && n < 6; n++ {
		if f.words.isDay(s[from:end]) {
			return text.Span{Start: from, End: end}
		}
		end = max(from, len(strings.TrimRight(s[:max(0, strings.LastIndexByte(s[:end], ' '))], " -–,|")))
	}
	return text.Span{}
}

// way makes furniture of the way through the site that is printed as a list
// above the title: its last step is the title. Lines that name the site may be above it.
func (t titles) way() {
	head, from := min(len(t.pieces), longestHead), 0
	for from < head && t.pieces[from].mark.kind == noMark && (t.pieces[from].kind == Furniture || t.pieces[from].kind == Paragraph && !stopped(t.lastLine(&t.pieces[from]))) {
		from++
	}
	n := from
	for n < head && t.isStep(&t.pieces[n]) {
		n++
	}
	if n-from < 2 || n == len(t.pieces) {
		return
	}
	last, next := t.text(&t.pieces[n-1]), &t.pieces[n]
	if next.kind != Paragraph && next.kind != Heading {
		return
	}
	steps, again := strings.CutSuffix(t.first(next), " "+last) // "News Ports Third Ports Dialogue"
	if again = again && next.to-next.from == 1; again {
		t.segs[next.from].Start += len(steps) + 1
	}
	if again || sameText(last, t.text(next)) {
		for i := from; i < n; i++ {
			t.pieces[i].kind, t.pieces[i].mark, t.pieces[i].marker = Furniture, mark{}, text.Span{}
			t.segs[t.pieces[i].from].Start = t.pieces[i].last.start
		}
	}
}

// isStep reports whether a piece may be a step of the way through a site.
func (t titles) isStep(c *piece) bool {
	return c.kind == Furniture || c.kind == Paragraph && c.mark.kind != noMark && c.to-c.from == 1 && !stopped(t.lastLine(c))
}
