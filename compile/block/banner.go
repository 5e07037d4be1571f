package block

import (
	"slices"
	"strings"

	"dialoguec/compile/text"
)

// notices makes furniture of what a site says of itself above the text, in sentences.
func (t titles) notices() {
	for i := range t.pieces[:min(len(t.pieces), longestHead)] {
		if c := &t.pieces[i]; t.words.Is(RoleNotice, t.text(c)) {
			c.kind, c.mark, c.marker = Furniture, mark{}, text.Span{}
		}
	}
}

// site makes furniture of the lines above the title that only name the site or
// the part of it that the page belongs to. They are told by what comes below:
// a line that names the meeting.
func (t titles) site() {
	if t.words.Named == nil {
		return
	}
	if i := t.wayTitle(); i != none {
		t.bannersAbove(i)
		return
	}
	if i := t.printedTwice(); i != none {
		t.bannersAbove(i)
		return
	}
	title := t.namedTitle()
	if title == none {
		if title = t.kindTitle(); title == none {
			title = t.headline()
		}
		if title == none {
			title = t.belowBanner()
		}
		t.bannersAbove(title)
		return
	}
	for i := range title {
		c := &t.pieces[i]
		text := t.text(c)
		switch {
		case t.isTag(c):
			c.kind = Furniture
		case c.kind != Paragraph && !(c.kind == Heading && c.hash > 0) || c.mark.kind != noMark:
		case !t.words.Tight && i == title-1 && words(text) == 1 && t.words.isKindTitle(t.text(&t.pieces[title])):
			c.kind = Furniture // "News", right above "Press statement by"
		case !t.words.Tight && !t.parted(i, title): // a title may have several lines
		case i == title-1 && t.pieces[title].blanks == 0 && !t.onTheWay(i, text) && columns(text) >= 24:
			// a first line of the title
		case t.words.mayDate(text) && t.words.wholeDate(text): // it may hold the date of issue
			t.dayWithin(c)
		case !t.words.isField(text) && !t.splits(i) && (columns(text) <= 40 || t.words.Tight && t.parted(i, title) && !stopped(text)):
			c.kind = Furniture
		}
	}
}

// longestBanner is the number of pieces above a title that a site may have put
// there, longestNotice that of columns of each, and longestTitle that of a title
// which only its kind tells.
const (
	longestBanner = 60
	longestNotice = 240
	longestTitle  = 200
)

// waySigns are the signs between the steps of a way through the site.
const waySigns = ">＞»›"

// kindTitle returns the line of the head that begins with the kind of the statement,
// "Joint Communique Following Talks", or that names the meeting right below the kind
// of the page, where only short lines are above it; none if no line does.
func (t titles) kindTitle() int {
	for i := range t.pieces[:min(len(t.pieces), longestBanner)] {
		c := &t.pieces[i]
		text := t.text(c)
		switch {
		case columns(text) > longestNotice:
			return none
		case c.kind != Paragraph && c.kind != Heading || c.mark.kind != noMark || t.onTheWay(i, text):
		case t.words.isKindTitle(text), i > 0 && t.words.named(text) && !terminal(text) && t.words.Is(RoleType, t.text(&t.pieces[i-1])):
			return i
		}
	}
	return none
}

// headline returns the first line of several words above all sentences, if the first
// lines of all are a word or two, as the name of a site is: "NATO", "News"; else none.
func (t titles) headline() int {
	const site, title = 2, 4 // words that the name of a site has at most, and a title at least
	for i := range t.pieces[:min(len(t.pieces), longestHead)] {
		c := &t.pieces[i]
		s := t.text(c)
		switch {
		case c.kind == Furniture || c.kind == Caption || t.words.isField(s):
		case i == 0 && columns(s) <= 60 && terminal(s) && len(t.pieces) > 1 && words(t.text(&t.pieces[1])) <= site: // the motto of the site
		case c.kind != Paragraph && c.kind != Heading || c.mark.kind != noMark || terminal(s):
			return none
		case t.words.mayDate(s): // a place and a date
		case words(s) >= title && i > 0:
			return i
		case words(s) > site:
			return none
		}
	}
	return none
}

// belowBanner returns the second line of several words above all sentences, if the first is
// the banner of the site: a menu is between the two, or the second is much longer: "Ministry
// for the Sea of Norway", "Norway and Peru renew their talks on harbours"; none if it is not.
func (t titles) belowBanner() int {
	const title = 5 // words that it has at least
	banner, menu := none, false
	for i := range t.pieces[:min(len(t.pieces), longestHead)] {
		c := &t.pieces[i]
		s := t.text(c)
		switch {
		case c.kind == Furniture:
			menu = banner != none
		case c.kind == Caption || t.words.isField(s):
		case t.words.Tight || c.kind != Paragraph || c.mark.kind != noMark || terminal(s) || columns(s) > longestTitle || t.words.mayDate(s) && t.words.wholeDate(s):
			return none
		case banner == none:
			banner = i
		case !t.parted(banner, i): // a further line of it
		case words(s) < title && !t.words.Is(RoleVerb, s):
			menu = true // "HOME  NEWS  EVENTS"
		case words(s) >= title && (menu || columns(s) >= 2*columns(t.text(&t.pieces[banner])) && !t.words.Is(RoleVerb, t.text(&t.pieces[banner]))):
			return i
		default:
			return none
		}
	}
	return none
}

// wayTitle returns the line of the head that is the last step of the way through
// the site that is printed above it; none if no line is.
func (t titles) wayTitle() int {
	last := ""
	for i := range t.pieces[:min(len(t.pieces), longestHead)] {
		c := &t.pieces[i]
		if way := t.first(c); c.kind == Furniture && breadcrumb(way, anything) {
			last = lastStep(way)
		} else if columns(last) > 24 && c.mark.kind == noMark && sameText(last, t.lastLine(c)) {
			return i
		}
	}
	return none
}

// printedTwice returns the line of the head that is printed again a few lines below
// it, which is the title of the page and of the statement in it; none if no line is.
func (t titles) printedTwice() int {
	told := false
	for i := range t.pieces[:min(len(t.pieces), longestHead)] {
		c := &t.pieces[i]
		s := t.text(c)
		if t.belowHead(c, told) {
			return none
		}
		told = told || terminal(s)
		if c.kind != Paragraph && c.kind != Heading || c.mark.kind != noMark || columns(s) < 24 || stopped(s) || t.words.isField(s) {
			continue
		}
		for k := i + 1; k < min(len(t.pieces), i+longestSecond); k++ {
			if d := &t.pieces[k]; d.mark.kind == noMark && sameText(s, t.text(d)) {
				return i
			}
		}
	}
	return none
}

// belowHead reports whether a piece is part of the text itself, where what is repeated is no
// title: a long line, or "1. Results" where a sentence was told before it.
func (t titles) belowHead(c *piece, told bool) bool {
	s, longest := t.text(c), longestNotice
	if t.words.Tight && stopped(s) {
		longest /= 2
	}
	return columns(s) > longest || told && c.mark.kind != noMark && c.mark.kind != bullet
}

// lastStep returns the last step of a way through the site; "" if it has signs alone.
func lastStep(way string) string {
	steps := strings.FieldsFunc(way, func(r rune) bool { return strings.ContainsRune(waySigns, r) })
	if len(steps) == 0 {
		return ""
	}
	return strings.TrimSpace(steps[len(steps)-1])
}

// bannersAbove makes furniture of all lines above the title but those of the masthead.
func (t titles) bannersAbove(title int) {
	for i := range max(title, 0) {
		c := &t.pieces[i]
		if text := t.text(c); c.kind != Masthead && c.kind != Caption && !t.words.isField(text) && !t.splits(i) && !(t.words.Tight && t.words.mayDate(text) && t.words.wholeDate(text)) {
			c.kind, c.mark, c.hash = Furniture, mark{}, 0
		} else {
			t.dayWithin(c)
		}
	}
}

// dayWithin leaves of a line above the title, in which blanks part the day of issue from
// what a site prints beside it, the day: 港湾タイムス 2031年3月4日 No.12.
func (t titles) dayWithin(c *piece) {
	s := t.first(c)
	if !t.words.Tight || c.to-c.from != 1 || c.kind != Paragraph || strings.Count(s, " ") < 2 || t.words.named(s) {
		return
	}
	for part := range strings.FieldsSeq(s) {
		if t.words.isDay(part) {
			seg := &t.segs[c.from]
			seg.Start += strings.Index(s, part)
			seg.End = seg.Start + len(part)
			return
		}
	}
}

// isKindTitle reports whether a line that begins with the kind of a statement is its
// title, and no sentence.
func (v *Vocabulary) isKindTitle(s string) bool {
	return columns(s) <= longestTitle && v.beginsKind(s) && !v.Is(RoleVerb, s)
}

// beginsKind reports whether a line begins with the kind of a statement and goes
// on: "Joint Communique Following Talks", "Joint Chile-Peru Statement after".
func (v *Vocabulary) beginsKind(s string) bool {
	words := strings.Fields(s)
	for n := 1; n <= min(4, len(words)-1); n++ {
		kind := strings.Join(words[:n], " ")
		apart := n < len(words)-1 && v.Is(RoleKind, words[0]+" "+words[n])
		if v.Is(RoleKind, kind) || apart || n > 1 && v.Is(RoleType, kind) && !terminal(s) {
			return true
		}
	}
	return false
}

// isTag reports whether a piece above the title is a subject that the site keeps
// the page under: "• 海洋".
func (t titles) isTag(c *piece) bool {
	return t.words.Tight && c.kind == Paragraph && c.mark.kind == bullet && columns(t.text(c)) <= 30 && !terminal(t.lastLine(c))
}

// isFiled reports whether a line below the title says where a site keeps the page:
// "Policy area: External Relations", "JS-1458", or a line that is above it too.
func (m masthead) isFiled(i int) bool {
	c := &m.pieces[i]
	s := m.first(c)
	if m.words.Tight || c.to-c.from > 1 || c.kind != Paragraph && c.kind != Heading || columns(s) > 100 || stopped(s) || m.words.Is(RoleVerb, s) {
		return false
	}
	if isFileNumber(s) || slices.ContainsFunc(m.pieces[:i], func(above piece) bool { return above.kind == Furniture && sameText(m.first(&above), s) }) {
		return true
	}
	label, value, ok := strings.Cut(s, ":")
	label = strings.TrimRight(label, " ")
	return ok && words(label) <= 3 && begins(label) && bracketed(s) == 0 && value != "" && !m.words.Is(RoleLabel, label) && !m.words.Is(RoleHeading, label) && m.words.sideBefore(s) < 0 && !c.bold
}

// isFileNumber reports whether a line is the number of a release: "JS-1458".
func isFileNumber(s string) bool {
	letters := strings.TrimRight(s, "0123456789-/.")
	return len(letters) > 0 && len(letters) < len(s) && len(s) < 16 && strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-/") == ""
}
