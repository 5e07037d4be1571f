package block

import "strings"

// titles finds the title, and what of the site is above it.
type titles struct{ fields }

// masthead reads what is before the first paragraph of the body: a title of
// one or more lines, and the lines of its fields.
type masthead struct{ titles }

func readMasthead(d *draft) {
	masthead{titles{fields{d}}}.head()
	datelines{d}.dateline()
}

// head reads the masthead: what is before the first paragraph of the body.
// A statement has a title of one or more lines; the other lines are known by
// their words and forms.
func (m masthead) head() {
	m.notices()
	m.way()
	m.site()
	titled, last := m.letterhead(), 0
	for i := 0; i < min(len(m.pieces), longestMasthead); i++ {
		last = i
		c := &m.pieces[i]
		c.bold = m.isBold(m.span(c))
		switch {
		case c.kind == Furniture && m.issued(i): // "For immediate release", and the day
			continue
		case c.kind == Furniture || c.kind == Caption || c.kind == Masthead || c.kind == Title:
			continue
		case c.kind == Label && m.issuedLabel(i, titled):
			continue
		case m.ofSite(i), m.bulletTag(i, titled):
			c.kind = Furniture
			continue
		}
		if !m.mayHead(c, titled) {
			break
		}
		if m.splitBar(i) {
			if m.namedTitle() > i && !m.words.isField(m.text(&m.pieces[i])) {
				m.pieces[i].kind = Furniture // "Council of the Sea | Press release | 3 May 2023"
			}
			i--
		} else if m.splitGap(i) || m.splitOffice(i, titled) || m.splitDay(i) || m.splitType(i) {
			i--
		} else if m.field(i, titled) {
			continue
		} else if m.isFigures(i, titled) {
			c.kind = Furniture
		} else if m.titleLine(i, titled) {
			titled = i
		} else if titled != none && m.tags(i) {
			m.pieces[i].kind = Furniture
		} else {
			break
		}
	}
	if titled == none {
		m.kindAsTitle()
	} else {
		m.late(m.second(titled, last))
	}
	m.closing(last)
}

// bulletTag reports whether a line after a bullet is one of the site in the head:
// the subject that the page is kept under, or a button or a part of a menu.
func (m masthead) bulletTag(i, titled int) bool {
	c := &m.pieces[i]
	text := m.text(c)
	return c.mark.kind == bullet && columns(text) <= 24 && !stopped(text) && (titled == none && (m.words.Tight || m.overTitle(i)) || m.words.Is(RoleFurniture, text))
}

// overTitle reports whether a line that names the meeting is right below a piece.
func (m masthead) overTitle(i int) bool {
	n := m.below(i)
	return n != none && m.pieces[n].mark.kind == noMark && m.words.named(m.text(&m.pieces[n])) && !terminal(m.text(&m.pieces[n]))
}

// mayHead reports whether a piece is of a form that lines of the masthead have.
func (m masthead) mayHead(c *piece, titled int) bool {
	return c.mark.kind == noMark && (c.kind == Paragraph || c.kind == Heading && c.hash > 0 && titled == none)
}

// ofSite reports whether a line among those of the masthead is of the site.
func (m masthead) ofSite(i int) bool {
	c := &m.pieces[i]
	if c.kind == Paragraph && strings.ContainsRune(pointers, c.mark.char) {
		return true
	}
	if c.mark.kind != noMark || c.kind != Paragraph && c.kind != Heading {
		return false
	}
	text := m.text(c)
	return m.leadsBack(i) || m.words.foreign(text, m.marks(c)) && !m.words.isField(text) || len(text) <= longestFurniture && !m.words.dayBehindBar(text) && m.words.Is(RoleFurniture, text)
}

// kindAsTitle makes a title of a line that only says what kind of statement
// this is, where there is no other.
func (m masthead) kindAsTitle() {
	for i := range m.pieces {
		c := &m.pieces[i]
		if c.kind == Masthead && c.field == Type && m.words.Is(RoleKind, m.text(c)) {
			c.kind, c.field = Title, NoField
			return
		}
	}
}

// pointers are the signs by which sites show the way to a page's subject.
const pointers = "▶►▷"

// foreign reports whether a line is in another script than the statement: what
// a publisher says of a text in another language.
func (v *Vocabulary) foreign(text string, m marks) bool {
	n := 0 // characters that are of an East Asian script
	if m&wide != 0 {
		for _, r := range text {
			if !east(r) {
				continue
			}
			if n++; v.Tight {
				return false
			}
		}
	}
	if v.Tight {
		return words(text) > 1
	}
	return n*4 > len(text)/2
}

// leadsBack reports whether a line is the name of the part of a site that a
// link at the end leads back to.
func (m masthead) leadsBack(i int) bool {
	c := &m.pieces[i]
	if c.to-c.from > 1 {
		return false
	}
	text := m.first(c)
	for k := len(m.pieces) - 1; k > max(i, len(m.pieces)-longestFoot) && len(text) >= 4; k-- {
		if e := &m.pieces[k]; e.kind == Furniture && endsWithWord(m.first(e), text) {
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

// endsWithWord reports whether a text ends with a blank and another text.
func endsWithWord(text, word string) bool {
	at := len(text) - len(word) - 1
	return at >= 0 && text[at] == ' ' && text[at+1:] == word
}
