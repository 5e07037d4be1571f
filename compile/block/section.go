package block

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// styled reads a line of what the form of the source says is a heading; a
// heading may have several lines.
func styled(g *gatherer, l *line, s string) bool {
	if l.head == 0 {
		return false
	}
	if g.current != none && g.pieces[g.current].styled == l.head {
		g.extend(l)
		return true
	}
	g.headingOf(l, s, 0, g.src.Heads[l.head-1].Level)
	g.pieces[g.current].styled = l.head
	return true
}

// hashHeading reads a heading of Markdown, with the number that may follow the
// signs: "## (1) Cloud computing".
func hashHeading(g *gatherer, l *line, s string) bool {
	n := 0
	for n < len(s) && s[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || !blankAt(s, n) {
		return false
	}
	skip, _ := skipBlanks(s[n:])
	g.headingOf(l, s, n+skip, n)
	return true
}

// headingOf adds a heading of a level whose text, or the number before it,
// begins at an offset of its line.
func (g *gatherer) headingOf(l *line, s string, size, level int) {
	m, ok := readMark(s[size:])
	if ok && m.kind != bullet {
		size += m.size
	} else {
		m = mark{}
	}
	c := g.add(Heading, l, size)
	c.hash, c.mark, c.headed = level, m, true
	if m.kind != noMark {
		c.marker = text.Span{Start: l.start + size - m.size, End: l.start + size - m.size + m.print}
		g.remember(m)
	}
}

// style notes which lines are of headings by the form of the source.
func (p *page) style() {
	at := 0
	for i, h := range p.src.Heads {
		for at < len(p.lines) && p.lines[at].start < h.End {
			if p.lines[at].end > h.Start {
				p.lines[at].head = i + 1
			}
			at++
		}
	}
}

// reference reads the heading of a note that is marked as such: "（参考）…",
// "(Reference) …". What the heading runs into on its line is cut off later. Ahead of
// the title of the page, or the text itself, it only says that the page was an annex.
func reference(g *gatherer, l *line, text string) bool {
	n := bracketed(text)
	if n == 0 || !g.words.Is(RoleReference, inner(text[:n])) || len(g.pieces) == 0 && g.words.named(text[n:]) || columns(text) > longestNotice && !g.hasBody() {
		return false
	}
	c := g.add(Heading, l, 0)
	c.headed, c.aside = true, true
	return true
}

// bracketHeading reads a heading in ornamental brackets: "【…】", "＜…＞".
func bracketHeading(g *gatherer, l *line, text string) bool {
	n := bracketed(text)
	if n == 0 || n != len(text) || len(text) > 120 || text[0] == '(' || strings.HasPrefix(text, "（") || text[0] < utf8.RuneSelf && !g.words.squareHead(text) {
		return false
	}
	if g.words.Is(RoleSide, inner(text)) {
		return g.sideLine(l, text)
	}
	if date, _ := g.words.date(inner(text)); date || g.words.dateAndPlace(inner(text)) || g.words.dated(inner(text)) {
		return false
	}
	c := g.add(Heading, l, 0)
	c.headed = true
	return true
}

// dateAndPlace reports whether a text is a date and, after a blank, a place:
// "2008年3月23日　於：東京".
func (v *Vocabulary) dateAndPlace(text string) bool {
	at := gapIn(text)
	date, _ := v.date(text[:at])
	return date && v.isPlace(strings.TrimLeft(text[at:], " \u3000"))
}

// dated reports whether a text without blanks between its words is a date with its year,
// and after it nothing that a heading would say: "令和7年8月29日（金）、オンライン形式".
func (v *Vocabulary) dated(text string) bool {
	if !v.Tight || !v.wholeDate(text) {
		return false
	}
	day := text
	if i := strings.IndexAny(text, " \u3000、"); i > 0 {
		day = text[:i]
	}
	date, _ := v.date(day)
	return date && !v.named(text) && !v.Is(RoleHeading, text)
}

// gapIn returns where the first blank of a text is; its length if it has none.
func gapIn(text string) int {
	if at := strings.IndexAny(text, " \u3000"); at > 0 {
		return at
	}
	return len(text)
}

// squareHead reports whether a line in square or pointed brackets of ASCII is a
// heading: "[参考]", "<会合の結果>". A remark of the site has Latin letters: "[PDF]".
func (v *Vocabulary) squareHead(text string) bool {
	return v.Tight && columns(text) <= 40 && !v.Is(RoleHeadOther, text) && !strings.ContainsFunc(inner(text), func(r rune) bool { return r < utf8.RuneSelf })
}

const openers, closers = "(（【＜〈《［[<", ")）】＞〉》］]>"

// bracketed returns the length of the bracket that a text begins with.
func bracketed(text string) int {
	if text == "" {
		return 0
	}
	switch c := text[0]; {
	case c != '(' && c != '[' && c != '<' && c != 0xE3 && c != 0xEF, c == 0xE3 && text[1] != 0x80:
		return 0
	}
	r, n := utf8.DecodeRuneInString(text)
	i := strings.IndexRune(openers, r)
	if i < 0 {
		return 0
	}
	want, _ := utf8.DecodeRuneInString(closers[i:]) // both lists have characters of one length at one place
	end := strings.IndexRune(text[n:], want)
	if end < 0 {
		return 0
	}
	return n + end + utf8.RuneLen(want)
}

func inner(text string) string {
	_, n := utf8.DecodeRuneInString(text)
	_, m := utf8.DecodeLastRuneInString(text)
	return text[n : len(text)-m]
}

// headlines finds headings among the pieces without markers.
type headlines struct{ *draft }

// headlines finds the headings that are marked by nothing but a line of their
// own: short, not a sentence, with text below.
func (h headlines) headlines() {
	body, more := h.firstBody(), false // whether a heading is among the text

	for i := len(h.pieces) - 1; i >= 0; i-- { // a heading may be over a heading
		c := &h.pieces[i]
		switch {
		case c.kind == Heading && c.aside && h.words.Tight && !h.overText(i):
			c.kind, c.headed = Note, false
		case c.kind == Note && h.noteHead(i):
			c.kind, c.headed, c.aside = Heading, true, true
		}
		more = more || i > body && c.kind == Heading && c.mark.kind == noMark
		if c.kind != Paragraph || c.mark.kind != noMark || !h.isHeadline(i) {
			continue
		}
		if s := h.text(c); !h.words.Tight && h.words.foreign(s, h.marks(c)) {
			c.kind = Furniture // what the site says of a picture in its own language
			continue
		}
		if h.credited(h.text(c)) {
			c.kind = Caption
			continue
		}
		if i < body && !more && !h.words.Tight && !h.words.Is(RoleHeading, h.text(c)) {
			continue
		}
		c.kind, c.headed, more = Heading, true, more || i > body
	}
}

// firstBody returns the index of the first sentence. A line above it is a heading if
// one is further down as well; else it is of the head: what the site keeps the page
// under, who issues it, what it is about.
func (h headlines) firstBody() int {
	for i := range h.pieces {
		if c := &h.pieces[i]; c.kind == Label || c.kind == Row || h.isBody(c) {
			return i
		}
	}
	return len(h.pieces)
}

// credited reports whether a line ends with the credit of a photograph, in
// parentheses, after the sign or a full stop: "The ministers in Suva (Photo: Ministry of Ports)".
func (h headlines) credited(text string) bool {
	if strings.Contains(text, " © ") {
		return true
	}
	at := strings.LastIndexByte(text, '(')
	if _, credit, ok := strings.Cut(text, ". "); ok && h.words.Is(RoleCaption, credit) {
		return true
	}
	return at > 0 && strings.HasSuffix(text, ")") && h.words.Is(RoleCaption, text[at+1:])
}

// overText reports whether the heading of a note is over something: a
// note may be said in full on the line of its bracket.
func (h headlines) overText(i int) bool {
	n := h.below(i)
	return n != none && h.pieces[n].kind != Heading && h.pieces[n].kind != Note || !h.over(&h.pieces[i], 50)
}

// noteHead reports whether a note only heads the lines that are, further in,
// directly below it: "（注）過去の会合". A mark alone, "※", heads nothing.
func (h headlines) noteHead(i int) bool {
	c := &h.pieces[i]
	n := h.below(i)
	if !h.words.Tight || n == none || h.span(c).Empty() || c.to-c.from > 1 || columns(h.first(c)) > 50 || terminal(h.first(c)) || h.words.Is(RoleVerb, h.first(c)) {
		return false
	}
	b := &h.pieces[n]
	return (b.kind == Paragraph || b.kind == Label) && b.blanks == 0 && b.indent > c.indent
}

// isHeadline reports whether a piece without a marker is a heading by its words
// and its place.
func (h headlines) isHeadline(i int) bool {
	const most = 4 // lines of a heading
	c := &h.pieces[i]
	if c.to-c.from > most || h.span(c).Len() > 1000 || h.over(c, 200-(c.to-c.from-1)*len(h.words.JoinWith)) {
		return false
	}
	text, next := h.text(c), h.below(i)
	if next != none && h.inBrackets(h.text(&h.pieces[next])) {
		next = h.below(next) // "(Chair: Ms. Tavola)"
	}
	switch {
	case next == none || h.belongsAbove(i, text, next):
		return false
	case h.words.Is(RoleHeading, text):
		return true
	case h.inBrackets(text), h.words.closes(text) && !(c.bold && !stopped(text)) && !h.colonHead(text, next):
		return false
	case !begins(text) || !h.words.hasWord(text) || !h.mayBeUnder(&h.pieces[next]) || !h.isShort(c, text):
		return false
	}
	return c.bold || h.apart(i) && !h.words.Is(RoleVerb, text)
}

// belongsAbove reports whether a piece, over another one, goes with what is above it or
// with nothing: it ends in a comma, is a date or a remark, is below a side or a label, or
// ends a list.
func (h headlines) belongsAbove(i int, text string, next int) bool {
	return strings.HasSuffix(text, ",") || strings.HasSuffix(text, "、") || h.words.dated(text) || isRemark(text) ||
		h.underSide(i) || h.underLabel(i) || h.listed(i, next)
}

// inBrackets reports whether a text in brackets as a whole is no heading: （日本時間 午前10時）.
func (h headlines) inBrackets(text string) bool {
	return (strings.HasPrefix(text, "（") || strings.HasPrefix(text, "(")) && bracketed(text) == len(text) && !h.words.Is(RoleHeading, inner(text))
}

// underSide reports whether a piece comes right below a line that only names the
// side of whom it is: "(1) 日本側".
func (h headlines) underSide(i int) bool {
	return i > 0 && h.namesSide(&h.pieces[i-1])
}

// listed reports whether a piece ends a list of lines without signs: two such
// lines are above it, and no text below.
func (h headlines) listed(i, next int) bool {
	if !h.words.Tight || i < 2 || h.isBody(&h.pieces[next]) || h.words.Is(RoleHeading, h.text(&h.pieces[i])) {
		return false
	}
	for k := i - 2; k < i; k++ {
		if c := &h.pieces[k]; c.kind != Paragraph || c.mark.kind != noMark || terminal(h.lastLine(c)) || h.over(c, 100) {
			return false
		}
	}
	return true
}

// underLabel reports whether a piece comes right below a line that ends with the
// colon of a label: "○場所：".
func (h headlines) underLabel(i int) bool {
	if i == 0 {
		return false
	}
	above := h.lastLine(&h.pieces[i-1])
	if h.pieces[i-1].mark.kind != noMark && h.words.Is(RoleLabel, above) && !h.words.Is(RoleHeading, h.text(&h.pieces[i])) {
		return true // 1.日時, and the time below it
	}
	if !h.words.Tight || h.pieces[i].blanks > 0 {
		return false
	}
	return columns(above) <= 20 && (strings.HasSuffix(above, "：") || strings.HasSuffix(above, ":"))
}

// namesSide reports whether a piece only names a side of the meeting: "日本側",
// "英国側（運輸省）".
func (d *draft) namesSide(c *piece) bool {
	s := d.text(c)
	if at := strings.IndexAny(s, "（("); at > 0 && closed(s) {
		s = s[:at]
	}
	return d.words.Tight && columns(s) <= 20 && d.words.Is(RoleSide, s)
}

// isRemark reports whether a text is in square brackets: a remark of an editor.
func isRemark(text string) bool {
	return text != "" && text[0] == '[' && bracketed(text) == len(text)
}

// mayBeUnder reports whether a piece is one that headings are over.
func (h headlines) mayBeUnder(c *piece) bool {
	return c.mark.kind != noMark || c.kind == Label || c.kind == Row || c.kind == Heading && c.headed || h.isBody(c)
}

func (h headlines) isShort(c *piece, text string) bool {
	if c.bold {
		return words(text) <= 25
	}
	most := 110
	if h.words.Tight {
		most = 50
	}
	return c.to-c.from <= 2 && (columns(text) <= most && words(text) <= 12 || columns(text) <= longestCapitals && titleCase(text) && !h.titleAgain(text) && h.words.kindIn(text) == 0)
}

// longestCapitals is how many columns a heading has at most whose words begin
// with capitals.
const longestCapitals = 180

// titleAgain reports whether a text is the title once more, or a line of it, with
// a rule below it or not.
func (h headlines) titleAgain(text string) bool {
	text = strings.TrimRight(text, "_ ")
	for i := range h.pieces[:min(len(h.pieces), longestHead)] {
		if c := &h.pieces[i]; c.kind == Title && (sameText(h.text(c), text) || strings.HasPrefix(strings.ToLower(h.text(c)), strings.ToLower(text))) {
			return true
		}
	}
	return false
}

// titleCase reports whether the words of a text begin with capitals as those
// of titles do: three of four that are long enough not to be "with" or "from".
func titleCase(text string) bool {
	long, capitals := 0, 0
	for word := range strings.FieldsSeq(text) {
		r, n := utf8.DecodeRuneInString(word)
		if len(word) < 5 || !unicode.IsLetter(r) {
			continue
		}
		long++
		if unicode.IsUpper(r) && n < len(word) {
			capitals++
		}
	}
	return long > 3 && 4*capitals >= 3*long
}

// colonHead reports whether a short line that ends with a colon is over a
// paragraph of its own, and so leads in to no list: "Summary:".
func (h headlines) colonHead(text string, next int) bool {
	n := &h.pieces[next]
	return strings.HasSuffix(text, ":") && words(text) <= 4 && n.kind == Paragraph && n.mark.kind == noMark && n.blanks > 0 && h.isBody(n)
}

// apart reports whether a piece is apart from the text above it.
func (h headlines) apart(i int) bool {
	return i > 0 && (h.pieces[i].blanks > 0 || h.measure.width == 0 && terminal(h.lastLine(&h.pieces[i-1])))
}

// isBody reports whether a piece is text that a heading may be over.
func (d *draft) isBody(c *piece) bool {
	return c.kind == Paragraph && (terminal(d.lastLine(c)) || d.over(c, 160))
}

// below returns the next piece that is no furniture.
func (d *draft) below(i int) int {
	for i++; i < len(d.pieces); i++ {
		if k := d.pieces[i].kind; k != Furniture && k != Caption {
			return i
		}
	}
	return none
}

// begins reports whether a text begins as headings do: not with a small letter
// or a sign that joins it to what is before.
func begins(text string) bool {
	if text == "" {
		return true
	}
	switch c := text[0]; {
	case c == ',' || c == ';' || c == ')' || c == '|':
		return false
	case c < utf8.RuneSelf:
		return c < 'a' || c > 'z'
	}
	r, _ := utf8.DecodeRuneInString(text)
	return !unicode.IsLower(r) && !strings.ContainsRune("）、。", r)
}
