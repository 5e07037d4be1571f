package block

import (
	"slices"
	"strings"

	"dialoguec/compile/text"
)

// named reports whether a line names a meeting or ends as titles do.
func (p *parser) named(text string) bool {
	return p.words.Named != nil && p.words.Named(text)
}

// longestHead is the number of pieces among which the title is looked for.
const longestHead = 16

// site makes furniture of the lines above the title that only name the site or
// the part of it that the page belongs to. They are told by what comes below:
// a line that names the meeting.
func (p *parser) site() {
	if p.words.Named == nil {
		return
	}
	title := p.namedTitle()
	for i := range max(title, 0) {
		c := &p.pieces[i]
		text := p.text(c)
		switch {
		case c.kind != Paragraph && !(c.kind == Heading && c.hash > 0) || c.mark.kind != noMark:
		case !p.words.Tight && !p.parted(i, title): // a title may have several lines
		case i == title-1 && p.pieces[title].blanks == 0 && !p.onTheWay(i, text) && columns(text) >= 24:
			// a first line of the title
		case p.mayDate(text) && p.wholeDate(text):
			// it may hold the date of issue
		case !p.isField(text) && !p.splits(i) && columns(text) <= 40:
			c.kind = Furniture
		}
	}
}

// wholeDate reports whether a text has all signs of a date.
func (p *parser) wholeDate(text string) bool {
	return !slices.ContainsFunc(p.words.DateSigns, func(sign string) bool { return !strings.Contains(text, sign) })
}

// parted reports whether a blank line or a line of another kind is between
// two pieces.
func (p *parser) parted(from, to int) bool {
	for i := from + 1; i <= to; i++ {
		if p.pieces[i].blanks > 0 || i < to && p.pieces[i].kind == Furniture {
			return true
		}
	}
	return false
}

// namedTitle returns the first line of the head that names the meeting, or
// none if no head line does.
func (p *parser) namedTitle() int {
	for i := range p.pieces[:min(len(p.pieces), longestHead)] {
		c := &p.pieces[i]
		switch {
		case c.kind == Furniture || c.kind == Caption || c.kind == Label && p.isIssued(i):
			continue
		case c.kind == Heading && c.hash > 0 && c.mark.kind == noMark:
		case c.kind != Paragraph || c.mark.kind != noMark || c.to-c.from > 4:
			return none
		}
		text := p.text(c)
		if terminal(text) && !closed(text) || columns(text) > 300 {
			return none
		}
		if p.named(text) && !p.isField(text) && !p.onTheWay(i, text) {
			return i
		}
	}
	return none
}

// isField reports whether a line is one of the masthead by its words.
func (p *parser) isField(text string) bool {
	date, _ := p.date(text)
	return date || p.words.Is(RoleType, text) || p.words.Is(RoleKind, text) ||
		p.words.Place != nil && p.words.Place(text) || p.words.Is(RolePublisher, text) && !(p.words.Tight && p.named(text))
}

// onTheWay reports whether a line is a step, but not the last, of the way
// through the site that is printed above it.
func (p *parser) onTheWay(i int, text string) bool {
	for k := range p.pieces[:i] {
		if way := p.first(&p.pieces[k]); p.pieces[k].kind == Furniture && breadcrumb(way, anything) {
			if at := strings.Index(way, text); at >= 0 && strings.ContainsAny(way[at+len(text):], ">＞»›") {
				return true
			}
		}
	}
	return false
}

// tags reports whether a line below the title only lists the subjects that the
// site keeps the page under.
func (p *parser) tags(i int) bool {
	c := &p.pieces[i]
	text := p.first(c)
	if !p.words.Tight || c.to-c.from > 1 || columns(text) > 100 || terminal(text) || p.words.Is(RoleHeading, text) || strings.ContainsAny(text, "、。") {
		return false
	}
	return strings.Contains(text, "\u3000") || strings.ContainsAny(text, "/／|｜") || p.numberedBelow(i)
}

// numberedBelow reports whether the first heading below a piece is numbered 1,
// so that a line without a number is none.
func (p *parser) numberedBelow(i int) bool {
	for k := i + 1; k < len(p.pieces); k++ {
		switch c := &p.pieces[k]; {
		case c.kind == Heading:
			return false
		case c.mark.kind == dot || c.mark.kind == bare:
			return c.mark.value == 1 && p.headingLike(k)
		case c.kind == Paragraph && !terminal(p.lastLine(c)):
			return false
		}
	}
	return false
}

// isIssued reports whether a label is before the date of issue.
func (p *parser) isIssued(i int) bool {
	c := &p.pieces[i]
	return c.to-c.from == 1 && p.words.Is(RoleIssued, c.marker.Of(p.clean))
}

// issuedLabel reads the date of issue after its label, and parts from it what
// is after a wide blank.
func (p *parser) issuedLabel(i int) bool {
	if !p.isIssued(i) {
		return false
	}
	c := &p.pieces[i]
	seg := p.segs[c.from]
	text := seg.Of(p.clean)
	n := len(text)
	if gap := wideGap(text, anything); gap > 0 {
		n = gap
	}
	if _, day := p.date(text[:n]); !day {
		return false
	}
	c.kind, c.field, c.level = Masthead, Date, 0
	if n < len(text) {
		skip, _ := skipBlanks(text[n:])
		p.cutAt(i, n, n+skip, Masthead)
	}
	return true
}

// cutAt cuts a piece of one line in two; what is from start on becomes a
// piece of a kind.
func (p *parser) cutAt(i, end, start int, k Kind) {
	c := &p.pieces[i]
	seg := p.segs[c.from]
	p.segs[c.from].End = seg.Start + end
	d := *c
	d.kind, d.field, d.marker, d.from, d.to, d.blanks = k, NoField, text.Span{}, len(p.segs), len(p.segs)+1, 0
	p.segs = append(p.segs, seg.part(seg.Start+start, seg.End))
	p.pieces = slices.Insert(p.pieces, i+1, d)
}

// splits reports whether wide blanks part a line into lines of the masthead of
// several kinds: "総務省　MIC", "平成28年10月7日　　総務省".
func (p *parser) splits(i int) bool {
	c := &p.pieces[i]
	if !p.words.Tight || c.to-c.from > 1 {
		return false
	}
	text, fields, issuers := p.first(c), 0, 0
	if gapAt(text) == len(text) {
		return false
	}
	for n := 0; n < 6; n++ {
		gap := gapAt(text)
		part := text[:gap]
		switch {
		case p.isField(part):
			fields++
			if p.words.Is(RolePublisher, part) {
				issuers++
			}
		case !latin(part):
			return false
		}
		if gap == len(text) {
			return n > 0 && fields > 0 && issuers <= n
		}
		skip, _ := skipBlanks(text[gap:])
		text = text[gap+skip:]
	}
	return false
}

// splitGap cuts such a line at its first wide blank.
func (p *parser) splitGap(i int) bool {
	if !p.splits(i) {
		return false
	}
	text := p.first(&p.pieces[i])
	gap := gapAt(text)
	skip, _ := skipBlanks(text[gap:])
	p.cutAt(i, gap, gap+skip, Paragraph)
	if latin(text[:gap]) {
		p.pieces[i].kind = Furniture
	}
	if rest := p.first(&p.pieces[i+1]); latin(rest) {
		p.pieces[i+1].kind = Furniture
	}
	return true
}

// gapAt returns where the first blank of two columns begins, or the length.
func gapAt(text string) int {
	for i := 1; i < len(text); i++ {
		if text[i] == ' ' || text[i] == '\t' || text[i] == 0xE3 && i+1 < len(text) && text[i+1] == 0x80 {
			if _, cols := skipBlanks(text[i:]); cols >= 2 {
				return i
			}
		}
	}
	return len(text)
}

// latin reports whether a text is of Latin letters alone: an acronym, a name in English.
func latin(s string) bool {
	for i := range len(s) {
		if s[i] != ' ' && !isLetter(s[i]) {
			return false
		}
	}
	return len(s) > 1
}

// late reads the date of issue and the issuer that are a few lines further
// down, below a sentence that sums the page up.
func (p *parser) late(from int) {
	for i := from + 1; i < min(len(p.pieces), from+6); i++ {
		c := &p.pieces[i]
		if c.kind == Masthead {
			continue
		}
		if c.kind != Paragraph || c.mark.kind != noMark {
			return
		}
		text := p.text(c)
		if columns(text) > 100 || stopped(text) {
			return
		}
		switch {
		case p.issued(i):
		case p.issuedBelow(i):
		case p.words.Is(RolePublisher, text) && !p.words.Tight:
			c.kind, c.field = Masthead, Publisher
		}
	}
}

// issuedBelow reads a date of issue that is below its label: "Published",
// "12 May 2023".
func (p *parser) issuedBelow(i int) bool {
	var buf [64]byte
	text := p.first(&p.pieces[i])
	if n := p.words.begins(RoleIssued, lowered(buf[:], text)); n == 0 || n < len(text) || i+1 == len(p.pieces) {
		return false
	}
	d := &p.pieces[i+1]
	if _, day := p.date(p.text(d)); !day || d.kind != Paragraph {
		return false
	}
	p.pieces[i].kind, d.kind, d.field = Furniture, Masthead, Date
	return true
}

// titleLine reads the title or a further line of it. A title is no sentence.
func (p *parser) titleLine(i, titled int) bool {
	c := &p.pieces[i]
	text := p.text(c)
	if columns(text) > 300 || terminal(text) && !strings.HasSuffix(text, ".”") && !closed(text) || c.to-c.from > 4 {
		return false
	}
	if titled != none && !(titled == i-1 && c.blanks == 0) {
		return false
	}
	if titled == none && c.hash == 0 && (!p.title(i, text) || p.splits(i)) {
		return false
	}
	if titled != none && text == p.text(&p.pieces[titled]) {
		c.kind = Furniture // a site may print it above the page and in it
		return true
	}
	c.kind, c.hash = Title, 0
	p.titleDate(i)
	return true
}

// title reports whether the first line of unknown words is the title: text
// follows it, and it is not the name of a part of a site.
func (p *parser) title(i int, text string) bool {
	return p.below(i) != none && begins(text)
}

// titleDate cuts off the date with which a title ends.
func (p *parser) titleDate(i int) {
	c := p.pieces[i]
	seg := p.segs[c.to-1]
	s := seg.Of(p.clean)
	if !p.mayDate(s[max(0, len(s)-40):]) {
		return
	}
	for at := len(s) - 1; at > 0 && len(s)-at < 40; at-- {
		if s[at] != ' ' && s[at] != ',' && s[at] != 0xE3 {
			continue
		}
		start := at + len(s[at:]) - len(strings.TrimLeft(s[at:], " ,　"))
		date, day := p.date(s[start:])
		if !date || at < 12 {
			continue
		}
		if before := s[:at]; terminal(before) || p.longer(before, s[start:]) {
			continue
		}
		p.segs[c.to-1].End = seg.Start + len(strings.TrimRight(s[:at], " ,　"))
		d := c
		d.kind, d.field, d.from, d.to, d.hash = Masthead, dayField(day), len(p.segs), len(p.segs)+1, 0
		d.marker = text.Span{}
		p.segs = append(p.segs, seg.part(seg.Start+start, seg.End))
		p.pieces[i] = c
		p.pieces = slices.Insert(p.pieces, i+1, d)
		return
	}
}

// longer reports whether the date goes on to the left: one word more is a date too.
func (p *parser) longer(before, date string) bool {
	before = strings.TrimRight(before, " ,")
	k := strings.LastIndexByte(before, ' ')
	longer, _ := p.date(before[k+1:] + " " + date)
	return longer
}
