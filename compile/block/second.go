package block

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestSecond is the number of pieces below the head among which a second
// one is looked for.
const longestSecond = 8

// second reads a masthead that is printed a second time, below the first, as
// pages have it that put the head of a document into one of their own: its
// last line, above all sentences, repeats the title or says the kind of the
// statement. It returns the piece at which the body begins.
func (m masthead) second(titled, from int) int {
	last := none
	for i := from; i < min(len(m.pieces), from+longestSecond); i++ {
		c := &m.pieces[i]
		if c.kind == Furniture || c.kind == Caption || c.kind == Masthead {
			continue
		}
		if c.kind != Paragraph && c.kind != Heading || c.mark.kind != noMark && c.mark.kind != bullet || c.to-c.from > 4 {
			break
		}
		switch s := m.text(c); {
		case c.mark.kind == bullet && !stopped(s):
			// with whom it was issued
		case m.repeats(s, titled) || m.words.isDay(s) || isCount(s):
			last = i
		case m.words.isPlace(s) && (last == i-1 || i+1 < len(m.pieces) && m.words.isDay(m.text(&m.pieces[i+1]))):
			last = i // beside a day: a heading may name a place too
		case columns(s) > 120 || terminal(s) || m.words.Is(RoleVerb, s):
			return m.secondLines(titled, from, last)
		}
	}
	return m.secondLines(titled, from, last)
}

func (m masthead) secondLines(titled, from, last int) int {
	for i := from; i <= last; i++ {
		last += m.secondLine(i, titled)
	}
	return max(from, last+1)
}

// isCount reports whether a line is a number, as of those who saw the page.
func isCount(s string) bool { return len(s) < 8 && strings.Trim(s, "0123456789,") == "" }

// closing reads the place and the date that are printed below the text: "New
// Delhi", "May 3, 2021", or "Suva, 3 May 2021."
func (m masthead) closing(from int) {
	last := len(m.pieces) - 1
	for last > from && (m.pieces[last].kind == Furniture || m.pieces[last].kind == Note) {
		last--
	}
	for i, n := last, 0; i > from && n < 2; i, n = i-1, n+1 {
		c := &m.pieces[i]
		s := strings.TrimRight(m.first(c), ".")
		if c.kind != Paragraph || c.mark.kind != noMark || c.to-c.from > 1 || columns(s) > 60 {
			return
		}
		switch {
		case m.words.isDay(s):
			c.kind, c.field = Masthead, Date
		case n == 1 && m.pieces[i+1].field == Date && m.words.isPlace(s):
			c.kind, c.field = Masthead, Place
		case n == 1 && m.pieces[i+1].field == Date && m.words.Is(RoleIssued, s):
			c.kind = Furniture
		case n == 0:
			m.placeDay(i, s)
			return
		default:
			return
		}
	}
}

// placeDay makes two lines of the masthead of one that is a place and a day.
func (m masthead) placeDay(i int, s string) {
	for at := range len(s) {
		if strings.HasPrefix(s[at:], ", ") && m.words.isPlace(s[:at]) && m.words.isDay(s[at+2:]) {
			m.cutField(i, at, at+2, len(s)-at-2, Place, Date)
			return
		}
	}
}

// repeats reports whether a line of a second masthead is the title again, or
// says the kind of the statement, alone or at its beginning.
func (m masthead) repeats(s string, titled int) bool {
	if columns(s) > 300 {
		return false
	}
	n := m.words.kindIn(s)
	return m.titleWithDay(s, m.text(&m.pieces[titled])) || n > 0 && !m.words.Is(RoleVerb, s[n:])
}

// titleWithDay reports whether a line is the title again, alone or with the day
// that was cut off the title: "The Second Port Dialogue (May 3, 2021)".
func (m masthead) titleWithDay(s, title string) bool {
	if len(s) <= len(title) || !strings.EqualFold(s[:len(title)], title) {
		return sameText(s, title)
	}
	return m.words.isDay(strings.Trim(s[len(title):], " 　,()（）"))
}

// secondLine reads a line of a second masthead; it returns how many pieces it
// was cut to, but one.
func (m masthead) secondLine(i, titled int) int {
	c := &m.pieces[i]
	switch {
	case c.kind == Furniture || c.kind == Caption || c.kind == Masthead:
		return 0
	case c.mark.kind != noMark:
		return 0
	}
	c.kind, c.hash, c.headed = Paragraph, 0, false
	s := m.text(c)
	n := m.words.kindIn(s)
	switch title := m.text(&m.pieces[titled]); {
	case m.titleWithDay(s, title):
		c.kind = Furniture
	case n > 0 && n < len(s) && !m.words.named(title) && m.words.kindIn(title) == 0 && !terminal(s):
		c.kind, m.pieces[titled].kind = Title, Furniture // the statement's own below that of the page
	case n > 0 && n < len(s) && c.to-c.from == 1:
		skip, _ := skipBlanks(s[n:])
		rest := Furniture
		if !m.words.mayDate(s[n:]) {
			rest = Masthead // with whom it was issued
		}
		m.cutAt(i, n, n+skip, rest)
		m.pieces[i].kind, m.pieces[i].field = Masthead, Type
		return 1
	default:
		before := len(m.pieces)
		if m.field(i, none) {
			return len(m.pieces) - before
		}
		m.pieces[i].kind = Furniture
	}
	return 0
}

// kindIn returns the length of the kind of statement with which a line begins:
// all of it, or what a small letter follows, unless all letters are capitals.
func (v *Vocabulary) kindIn(s string) int {
	for at, n := 0, 0; n < 4 && at < len(s); n++ {
		next := strings.IndexByte(s[at:], ' ')
		if next < 0 {
			next = len(s) - at
		}
		at += next
		if rest := strings.TrimLeft(s[at:], " "); (v.Is(RoleKind, s[:at]) || v.Is(RoleType, s[:at])) && (rest == "" || lower(rest) || strings.ToUpper(s) == s) {
			return at
		}
		at++
	}
	return 0
}

// sameText reports whether two lines are the same but for letters in capitals
// and blanks.
func sameText(a, b string) bool {
	for {
		a, b = strings.TrimLeftFunc(a, unicode.IsSpace), strings.TrimLeftFunc(b, unicode.IsSpace)
		if a == "" || b == "" {
			return a == b
		}
		_, n := utf8.DecodeRuneInString(a)
		_, m := utf8.DecodeRuneInString(b)
		if !strings.EqualFold(a[:n], b[:m]) {
			return false
		}
		a, b = a[n:], b[m:]
	}
}
