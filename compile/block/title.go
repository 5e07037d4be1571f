package block

import (
	"slices"
	"strings"
	"unicode"

	"dialoguec/compile/text"
)

// named reports whether a line names a meeting or ends as titles do.
func (v *Vocabulary) named(text string) bool {
	return v.Named != nil && v.Named(text)
}

// longestHead is the number of pieces among which the title is looked for.
const longestHead = 16

// wholeDate reports whether a text has all signs of a date: the year in four figures in
// a script without signs for it.
func (v *Vocabulary) wholeDate(text string) bool {
	if !v.Tight {
		return fourFigures(text)
	}
	return !slices.ContainsFunc(v.DateSigns, func(sign string) bool { return !strings.Contains(text, sign) })
}

// fourFigures reports whether four figures, and no more, are beside each other in a text.
func fourFigures(s string) bool {
	n := 0
	for i := range len(s) {
		if isDigit(s[i]) {
			n++
		} else if n == 4 {
			return true
		} else {
			n = 0
		}
	}
	return n == 4
}

// parted reports whether a blank line or a line of another kind is between
// two pieces.
func (t titles) parted(from, to int) bool {
	for i := from + 1; i <= to; i++ {
		if t.pieces[i].blanks > 0 || i < to && t.pieces[i].kind == Furniture {
			return true
		}
	}
	return false
}

// namedTitle returns the first line of the head that names the meeting, or
// none if no head line does.
func (t titles) namedTitle() int {
	for i := range t.pieces[:min(len(t.pieces), longestHead)] {
		c := &t.pieces[i]
		switch {
		case c.kind == Furniture || c.kind == Caption || c.kind == Label && (t.isIssued(i) || t.isDated(i)) || t.isTag(c):
			continue
		case c.kind == Heading && c.hash > 0 && c.mark.kind == noMark:
		case c.kind != Paragraph || c.mark.kind != noMark || c.to-c.from > 4:
			return none
		}
		text := t.text(c)
		if terminal(text) && !closed(text) && !t.words.exclaims(text) && !t.stoppedTitle(i, text) || columns(text) > 300 {
			return none
		}
		if t.words.named(text) && !t.words.isField(text) && !t.onTheWay(i, text) {
			return i
		}
	}
	return none
}

// isField reports whether a line is one of the masthead by its words.
func (v *Vocabulary) isField(text string) bool {
	date, _ := v.date(text)
	return date || v.office(text) || v.Is(RoleType, text) || v.Is(RoleType, text[:withoutNumber(text)]) || v.typePart(text) != "" || v.Is(RoleKind, text) ||
		v.isPlace(text) || v.Is(RolePublisher, text) && !(v.Tight && v.named(text))
}

// onTheWay reports whether a line is a step, but not the last, of the way
// through the site that is printed above it.
func (t titles) onTheWay(i int, text string) bool {
	for k := range t.pieces[:i] {
		if way := t.first(&t.pieces[k]); t.pieces[k].kind == Furniture && breadcrumb(way, anything) {
			if at := strings.Index(way, text); at >= 0 && strings.ContainsAny(way[at+len(text):], waySigns) {
				return true
			}
		}
	}
	return false
}

// tags reports whether a line below the title only lists the subjects that the
// site keeps the page under.
func (m masthead) tags(i int) bool {
	c := &m.pieces[i]
	text := m.first(c)
	if !m.words.Tight || c.to-c.from > 1 || columns(text) > 100 || terminal(text) || m.words.Is(RoleHeading, text) || strings.ContainsAny(text, "、。") {
		return false
	}
	return strings.Contains(text, "\u3000") || strings.ContainsAny(text, "/／|｜") || m.numberedBelow(i)
}

// numberedBelow reports whether the first heading below a piece is numbered 1,
// so that a line without a number is none.
func (m masthead) numberedBelow(i int) bool {
	for k := i + 1; k < len(m.pieces); k++ {
		switch c := &m.pieces[k]; {
		case c.kind == Heading:
			return false
		case c.mark.kind == dot || c.mark.kind == bare:
			return c.mark.value == 1 && m.headingLike(k)
		case c.kind == Paragraph && !terminal(m.lastLine(c)):
			return false
		}
	}
	return false
}

// isIssued reports whether a label is before the date of issue.
func (f fields) isIssued(i int) bool {
	c := &f.pieces[i]
	return c.to-c.from == 1 && f.words.Is(RoleIssued, c.marker.Of(f.clean))
}

// isDated reports whether a label is before a date that is the date of issue if it is
// above the title: "Date: 3 May 2023". Below it, or beside other labels, it may be the
// day of the meeting.
func (f fields) isDated(i int) bool {
	c := &f.pieces[i]
	return c.to-c.from == 1 && i+1 < len(f.pieces) && f.pieces[i+1].kind != Label && f.words.Is(RoleHeadDate, c.marker.Of(f.clean)+":")
}

// issuedLabel reads the date of issue after its label, and parts from it what
// is after a wide blank.
func (f fields) issuedLabel(i, titled int) bool {
	if !f.isIssued(i) && !(titled == none && f.isDated(i)) {
		return false
	}
	c := &f.pieces[i]
	seg := f.segs[c.from]
	text := seg.Of(f.clean)
	n := len(text)
	if gap := wideGap(text, anything); gap > 0 {
		n = gap
	}
	if !f.words.isDay(text[:n]) {
		if n = f.words.dayFirst(text); n == 0 {
			return false
		}
	}
	c.kind, c.field, c.level = Masthead, Date, 0
	if n < len(text) {
		skip, _ := skipBlanks(text[n:])
		f.cutAt(i, n, n+skip, Masthead)
	}
	return true
}

// cutAt cuts a piece of one line in two; what is from start on becomes a
// piece of a kind.
func (d *draft) cutAt(i, end, start int, k Kind) {
	c := &d.pieces[i]
	seg := d.segs[c.from]
	d.segs[c.from].End = seg.Start + end
	rest := *c
	rest.kind, rest.field, rest.marker, rest.from, rest.to, rest.blanks = k, NoField, text.Span{}, len(d.segs), len(d.segs)+1, 0
	d.segs = append(d.segs, seg.part(seg.Start+start, seg.End))
	d.pieces = slices.Insert(d.pieces, i+1, rest)
}

// splits reports whether gaps part a line into lines of the masthead of several
// kinds: "総務省　MIC", "平成28年10月7日　　総務省".
func (f fields) splits(i int) bool {
	c := &f.pieces[i]
	if !f.words.Tight || c.to-c.from > 1 {
		return false
	}
	text, fields, issuers := f.first(c), 0, 0
	for n := 0; n < 6; n++ {
		gap := f.words.gap(text)
		part := text[:gap]
		switch {
		case f.words.isField(part):
			fields++
			if f.words.Is(RolePublisher, part) {
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

// splitGap cuts such a line at its first gap.
func (f fields) splitGap(i int) bool {
	if !f.splits(i) {
		return false
	}
	text := f.first(&f.pieces[i])
	gap := f.words.gap(text)
	skip, _ := skipBlanks(text[gap:])
	f.cutAt(i, gap, gap+skip, Paragraph)
	if latin(text[:gap]) {
		f.pieces[i].kind = Furniture
	}
	if rest := f.first(&f.pieces[i+1]); latin(rest) {
		f.pieces[i+1].kind = Furniture
	}
	return true
}

// gap returns where the first wide blank of a text begins, or the one between an
// issuer and the kind of the statement (灯台省 報道発表資料); else its length.
func (v *Vocabulary) gap(text string) int {
	at := gapAt(text)
	if before, after, ok := strings.Cut(text, " "); at == len(text) && ok && v.Is(RolePublisher, before) && v.Is(RoleType, after) {
		return len(before)
	}
	return at
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

// latin reports whether a text is of Latin letters, and what is between words, alone: an
// acronym, a name in English.
func latin(s string) bool {
	for i := range len(s) {
		if !isLetter(s[i]) && strings.IndexByte(" ,.&-'()", s[i]) < 0 {
			return false
		}
	}
	return len(s) > 1
}

// late reads the date of issue, the issuer, place and days that are a few lines
// further down, below a sentence that sums the page up, or below a venue.
func (m masthead) late(from int) {
	if from < len(m.pieces) && (m.labelsDate(&m.pieces[from]) || m.isFiled(from)) {
		m.pieces[from].kind = Furniture
	}
	for i := from + 1; i < min(len(m.pieces), from+8); i++ {
		c := &m.pieces[i]
		if c.kind == Masthead || c.kind == Furniture {
			continue
		}
		if c.kind != Paragraph || c.mark.kind != noMark {
			return
		}
		text := m.text(c)
		if columns(text) > 100 && !m.words.Is(RolePublisher, text) || stopped(text) {
			return
		}
		date, day := m.words.date(text)
		switch {
		case m.issued(i):
		case m.issuedBelow(i):
		case date && !m.words.Tight:
			c.kind, c.field = Masthead, dayField(day)
		case m.words.isPlace(text) && !m.words.Tight:
			c.kind, c.field = Masthead, Place
			if venue := &m.pieces[i-1]; venue.kind == Paragraph && strings.HasSuffix(m.text(venue), ",") {
				venue.kind = Furniture // "Harbor Conference Centre,"
			}
		case m.words.Is(RolePublisher, text) && !m.words.Tight:
			c.kind, c.field = Masthead, Publisher
		case !m.words.Tight && m.dayAndTime(c):
			c.kind, c.field = Masthead, Date
		case m.isFiled(i):
			c.kind = Furniture
		}
	}
}

// labelsDate reports whether a piece is the label of a date of issue that is on
// a line below it: "- Published:".
func (m masthead) labelsDate(c *piece) bool {
	s := m.text(c)
	return c.kind == Paragraph && c.mark.kind == bullet && strings.HasSuffix(s, ":") && m.words.Is(RoleIssued, strings.TrimRight(s, ":"))
}

// issuedBelow reads a date of issue that is below its label: "Published",
// "12 May 2023".
func (f fields) issuedBelow(i int) bool {
	var buf [64]byte
	text := f.first(&f.pieces[i])
	if n := f.words.begins(RoleIssued, lowered(buf[:], text)); n == 0 || n < len(text) || i+1 == len(f.pieces) {
		return false
	}
	d := &f.pieces[i+1]
	if !f.words.isDay(f.text(d)) || d.kind != Paragraph {
		return false
	}
	f.pieces[i].kind, d.kind, d.field = Furniture, Masthead, Date
	return true
}

// titleLine reads the title or a further line of it. A title is no sentence.
func (t titles) titleLine(i, titled int) bool {
	c := &t.pieces[i]
	text := t.text(c)
	if columns(text) > 300 || terminal(text) && !strings.HasSuffix(text, ".”") && !closed(text) && !t.words.exclaims(text) && !(titled == none && (t.words.isKindTitle(text) || t.stoppedTitle(i, text))) || c.to-c.from > 4 && t.words.kindIn(text) == 0 {
		return false
	}
	if titled != none && sameText(text, t.text(&t.pieces[titled])) {
		c.kind = Furniture // a site may print it above the page and in it
		return true
	}
	if titled != none && !(titled == i-1 && c.blanks == 0 && !(t.words.Tight && t.words.Is(RoleHeading, text) && !t.words.Is(RoleKind, text))) {
		return false
	}
	if titled == none && c.hash == 0 && (!t.title(i, text) || t.splits(i)) {
		return false
	}
	if titled == none && t.dateTitle(i) {
		return true
	}
	c.kind, c.hash = Title, 0
	t.titleDate(i)
	return true
}

// stoppedTitle reports whether a line that ends with a full stop is a title all the same:
// it names the meeting, has no verb, and a line of the head is right below it.
func (t titles) stoppedTitle(i int, text string) bool {
	n := t.below(i)
	if t.words.Tight || n == none || columns(text) > longestTitle || !t.words.named(text) || t.words.Is(RoleVerb, text) {
		return false
	}
	next := t.text(&t.pieces[n])
	return t.words.isField(next) || startsDigit(next) && !stopped(next)
}

// exclaims reports whether a short line in a script without blanks ends with a mark of
// exclamation, as titles do there: 灯台会議が開かれました！
func (v *Vocabulary) exclaims(text string) bool {
	return v.Tight && columns(text) <= 80 && (strings.HasSuffix(text, "!") || strings.HasSuffix(text, "！")) && !strings.Contains(text, "。")
}

// isFigures reports whether a line above the title is a time, a number, or a date of
// which it is not known which figure is the month: "14:05", "Date: 12/03/2031".
func (m masthead) isFigures(i, titled int) bool {
	s := m.text(&m.pieces[i])
	return titled == none && (m.words.Is(RoleHeadDate, s) || strings.IndexFunc(s, unicode.IsLetter) < 0)
}

// title reports whether the first line of unknown words is the title: text
// follows it, and it is not the name of a part of a site.
func (t titles) title(i int, text string) bool {
	return t.below(i) != none && begins(text)
}

// dateTitle cuts off the date with which the line of a title begins: "February
// 22, 2024 Outcomes of the Port Dialogue".
func (t titles) dateTitle(i int) bool {
	c := &t.pieces[i]
	s := t.first(c)
	near, cut, day := s[:min(len(s), 40)], 0, false
	if c.to-c.from > 1 || !t.words.mayDate(near) {
		return false
	}
	for at := range len(near) {
		if near[at] != ' ' && near[at] != 0xE3 {
			continue
		}
		if date, one := t.words.date(near[:at]); date {
			cut, day = at, one
		}
	}
	skip, _ := skipBlanks(s[cut:])
	if rest := s[cut+skip:]; cut == 0 || !t.words.named(rest) || !begins(rest) {
		return false
	}
	t.cutAt(i, cut, cut+skip, Title)
	c = &t.pieces[i]
	c.kind, c.field, c.hash, t.pieces[i+1].hash = Masthead, dayField(day), 0, 0
	return true
}

// longestTitleDate is how long the date with which a title ends is at most, with the
// place after it, in bytes.
const longestTitleDate = 60

// titleDate cuts off the date with which a title ends, and the place after it: "Second
// Port Dialogue, 3 May 2023, Suva, Fiji".
func (t titles) titleDate(i int) {
	c := t.pieces[i]
	seg := t.segs[c.to-1]
	s := seg.Of(t.clean)
	if !t.words.mayDate(s[max(0, len(s)-longestTitleDate):]) || t.titleParens(i) {
		return
	}
	if n := t.words.dayThenPlace(s); n > 0 && c.to-c.from > 1 { // the last line of several
		t.pieces[i].to--
		above := &t.segs[c.to-2]
		above.End = above.Start + len(strings.TrimRight(above.Of(t.clean), " ,"))
		t.insertField(i+1, Place, seg.part(seg.Start+n+len(", "), seg.End))
		t.insertField(i+1, Date, seg.part(seg.Start, seg.Start+n))
		return
	}
	for at := len(s) - 1; at > 0 && len(s)-at < longestTitleDate; at-- {
		if s[at] != ' ' && s[at] != ',' && s[at] != 0xE3 {
			continue
		}
		start := at + len(s[at:]) - len(strings.TrimLeft(s[at:], " ,　"))
		date, day := t.words.date(s[start:])
		if n := t.words.dayThenPlace(s[start:]); n > 0 && at >= 12 && !t.words.longer(s[:at], s[start:start+n]) {
			place := start + n + len(", ")
			t.segs[c.to-1].End = seg.Start + len(strings.TrimRight(s[:at], " ,"))
			t.insertField(i+1, Place, seg.part(seg.Start+place, seg.End))
			t.insertField(i+1, Date, seg.part(seg.Start+start, seg.Start+start+n))
			return
		}
		if !date || at < 12 {
			continue
		}
		if before := s[:at]; terminal(before) || t.words.longer(before, s[start:]) {
			continue
		}
		t.segs[c.to-1].End = seg.Start + len(strings.TrimRight(s[:at], " ,　"))
		t.insertField(i+1, dayField(day), seg.part(seg.Start+start, seg.End))
		return
	}
}

// insertField puts a line of the masthead before a piece.
func (t titles) insertField(i int, f Field, seg segment) {
	d := t.pieces[i-1]
	d.kind, d.field, d.from, d.to, d.hash, d.marker = Masthead, f, len(t.segs), len(t.segs)+1, 0, text.Span{}
	t.segs = append(t.segs, seg)
	t.pieces = slices.Insert(t.pieces, i, d)
}

// dayThenPlace returns the length of the day with which a text begins if a place is
// after it and nothing else: "3 May 2023, Suva, Fiji"; else 0.
func (v *Vocabulary) dayThenPlace(s string) int {
	for at := 0; ; {
		n := strings.Index(s[at:], ", ")
		if n < 0 {
			return 0
		}
		if at += n; v.isDay(s[:at]) && v.isPlace(s[at+2:]) {
			return at
		}
		at += 2
	}
}

// titleParens cuts off the parentheses with which a title ends: a date, or a
// place and a date, as in "Harbor Dialogue (Oslo, 3 May 2023)".
func (t titles) titleParens(i int) bool {
	c := &t.pieces[i]
	s := t.segs[c.to-1].Of(t.clean)
	open := strings.LastIndexAny(s, "([")
	if open < 12 || c.to-c.from > 1 || s[len(s)-1] != ')' && s[len(s)-1] != ']' {
		return false
	}
	inside := s[open+1 : len(s)-1]
	date, day := t.words.date(inside)
	if !date && !t.isPlaceDate(inside) {
		return false
	}
	t.cutAt(i, trimBlanks(s[:open]), open+1, Paragraph)
	d := &t.pieces[i+1]
	d.hash = 0
	t.segs[d.from].End-- // the parenthesis
	if date {
		d.kind, d.field = Masthead, dayField(day)
	}
	return true
}

// isPlaceDate reports whether a text is a place and a date; the lines of the
// head are read next, so that it is cut there.
func (t titles) isPlaceDate(s string) bool {
	place, date, ok := strings.Cut(s, ", ")
	isDate, _ := t.words.date(date)
	return ok && (isDate || inFigures(date)) && t.words.isPlace(place)
}

// inFigures reports whether a text is of the form of a day of which it is not known which
// figure is the month: "3/5/2031".
func inFigures(s string) bool {
	return len(s) > 7 && len(s) <= len("03.05.2031") && fourFigures(s[len(s)-4:]) && strings.Trim(s, "0123456789/.-") == ""
}

// longer reports whether the date goes on to the left: one word more is a date too, or is
// a word that no title ends with, "held on".
func (v *Vocabulary) longer(before, date string) bool {
	before = strings.TrimRight(before, " ,")
	k := strings.LastIndexByte(before, ' ')
	longer, _ := v.date(before[k+1:] + " " + date)
	return longer || v.Is(RoleOpen, before[k+1:])
}
