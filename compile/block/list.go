package block

import (
	"strings"

	"dialoguec/compile/text"
)

// marked reads a line with a marker.
func marked(g *gatherer, l *line, s string) bool {
	m, ok := readMark(s)
	if !ok {
		return false
	}
	m, ok = g.expected(m, l, s)
	if !ok {
		return false
	}
	if g.numberedLabel(m, l, s) {
		return true
	}
	if n, size := g.words.labelOf(s[m.size:], l.marks); size > 0 && m.size+size < len(s) && g.words.Is(RoleLabel, s[m.size:m.size+n]) {
		c := g.add(Label, l, m.size+size)
		c.marker, c.level = text.Span{Start: l.start + m.size, End: l.start + m.size + n}, 1
		g.splitSide(g.current)
		return true
	}
	if n, size := g.words.sideOf(s[m.size:], l.marks); size > 0 && m.size+size < len(s) && !stopped(s) {
		c := g.add(Label, l, m.size+size)
		c.marker, c.level = text.Span{Start: l.start + m.size, End: l.start + m.size + n}, 1
		return true
	}
	c := g.add(Paragraph, l, m.size)
	c.mark, c.marker = m, text.Span{Start: l.start, End: l.start + m.print}
	g.remember(m)
	return true
}

// expected reports whether a marker may be where it is: a wrapped line
// may begin with a number, a letter or a dash by chance.
func (g *gatherer) expected(m mark, l *line, text string) (mark, bool) {
	switch {
	case g.within && g.unclosed(&g.pieces[g.current]):
		return m, false
	case m.kind == bullet && m.char == '.':
		return m, g.dotted() && !(l.blanks == 0 && g.current != none && !terminal(g.lastLine(&g.pieces[g.current])))
	case m.kind == bullet:
		return m, !g.straysDash(m, l)
	}
	if o, ok := g.next(m); ok {
		return o, true
	}
	if first, ok := m.as(iroha); ok && first.value == 1 { // イ, with no ア before it
		m = first
	}
	if g.goesOnAt(l, text) || m.parts > 1 && m.value != 1 { // "1.5 billion" begins no list
		return m, false
	}
	return m, m.value == 1 || m.count == digits || m.count == romanCapital && m.value < 20 && l.blanks > 0 && m.kind == dot && len(m.number) > 1
}

// next returns a marker as the one after the last of its shape, if it is that.
func (g *gatherer) next(m mark) (mark, bool) {
	for i := len(g.seen) - 1; i >= 0; i-- {
		last := &g.seen[i]
		if o, ok := m.as(last.count); ok && o.kind == last.kind && o.parts == last.parts && o.value == last.value+1 {
			return o, true
		}
	}
	return m, false
}

// goesOnAt reports whether the current piece would go on in a line if that had no
// marker: its last line is full and no sentence ends there.
func (g *gatherer) goesOnAt(l *line, text string) bool {
	if g.current == none || l.blanks > 1 || l.blanks == 1 && !g.measure.spaced {
		return false
	}
	c := &g.pieces[g.current]
	return g.full(c.last, l, text) && !terminal(g.lastLine(c))
}

// dotted reports whether lines of the text, two at least, begin with a full stop
// that is alone: what a scanner made of the bullets.
func (p *page) dotted() bool {
	n := 0
	for i := 0; i < len(p.lines) && n < 2; i++ {
		if l := &p.lines[i]; strings.HasPrefix(p.clean[l.start:l.end], ". ") {
			n++
		}
	}
	return n > 1
}

// straysDash reports whether a dash that begins a line is one of a sentence:
// text that is not at an end is directly above, and no list of dashes is open.
func (g *gatherer) straysDash(m mark, l *line) bool {
	if g.current == none || l.blanks > 0 || !isDash(m.char) {
		return false
	}
	c := &g.pieces[g.current]
	if c.mark.shape == m.shape || c.kind == Label || c.headed || terminal(g.lastLine(c)) {
		return false
	}
	deeper := l.indent > c.indent && !g.full(c.last, l, "–")
	return !deeper && !(g.measure.width == 0 && m.char != '–' && m.char != '—')
}

// remember remembers the last marker of each shape.
func (g *gatherer) remember(m mark) {
	for i := range g.seen {
		if g.seen[i].shape == m.shape && g.seen[i].parts == m.parts {
			g.seen[i] = m
			return
		}
	}
	g.seen = append(g.seen, m)
}

// list is a run of pieces whose markers belong together.
type list struct {
	mark    mark // of its last member
	indent  int
	above   int // the piece under which it is
	members []int
	heads   bool // its members are headings
	mixed   bool // those of its members are headings that are no sentences
	runs    bool // its numbers run on from, or into, a list under another heading
	lead    int  // the block that leads in to the member before
}

type lists struct {
	*draft
	groups []list
	stack  []int // the lists that are open
}

// readLists makes headings and items of the marked pieces.
func readLists(d *draft) []list {
	ls := &lists{draft: d}
	ls.lists()
	return ls.groups
}

// lists finds which markers belong together, which of them number headings,
// and what is under what.
func (ls *lists) lists() {
	ls.signless()
	for i := range ls.pieces {
		switch c := &ls.pieces[i]; {
		case c.kind == Title || c.kind == Masthead || c.kind == Furniture:
		case c.mark.kind != noMark:
			ls.enlist(i)
		}
	}
	for g := range ls.groups {
		ls.judge(&ls.groups[g])
	}
	ls.nest()
	ls.runOn()
	for g := range ls.groups {
		for _, i := range ls.groups[g].members {
			ls.settle(i, &ls.groups[g])
		}
	}
}

// signless makes items of paragraphs with small letters below a lead-in: two at
// least, whose signs the text has lost.
func (ls *lists) signless() {
	for i := range ls.pieces {
		c := &ls.pieces[i]
		above := i > 0 && ls.pieces[i-1].plain && ls.pieces[i-1].kind == Paragraph
		below := i+1 < len(ls.pieces) && ls.pieces[i+1].plain && ls.pieces[i+1].kind == Paragraph
		if c.plain && c.kind == Paragraph && c.mark.kind == noMark && (above || below) {
			c.mark = mark{shape: shape{kind: bullet}}
		}
	}
}

// nest puts the headings without numbers that are between two numbered
// headings of one list under the first of these.
func (ls *lists) nest() {
	for g := range ls.groups {
		l := &ls.groups[g]
		if !l.heads {
			continue
		}
		for k := 1; k < len(l.members); k++ {
			for i := l.members[k-1] + 1; i < l.members[k]; i++ {
				if c := &ls.pieces[i]; c.kind == Heading && c.mark.kind == noMark && !c.aside {
					c.above = l.members[k-1]
				}
			}
		}
	}
}

// runOn finds the lists whose numbers run on although a higher heading is
// between them: their numbers say all without those of the headings above.
func (ls *lists) runOn() {
	for g := range ls.groups {
		l := &ls.groups[g]
		first := ls.pieces[l.members[0]].mark
		if l.above == none || first.value < 2 || first.parts > 1 {
			continue
		}
		for k := g - 1; k >= max(0, g-farthest); k-- {
			if o := &ls.groups[k]; o.above != l.above && o.mark.shape == l.mark.shape && o.mark.value == first.value-1 {
				o.runs, l.runs = true, true
				break
			}
		}
	}
}

// fit is how a marked piece fits a list that is open.
type fit uint8

const (
	unlike    fit = iota // its marker is of another shape
	goesOn               // it is the next member
	otherForm            // it would be, if it were a heading as they are, or none
	below                // it begins a list below the last member
	apart                // it is of its shape, and begins a list of its own
	restarts             // its number does not go on; that of a list above may
)

// deepest is how many lists may be open, one below the other, if a further one is
// told by its place alone.
const deepest = 8

// fits says how a piece fits the open list k of the stack.
func (ls *lists) fits(i, k int) (fit, mark) {
	c, g := &ls.pieces[i], &ls.groups[ls.stack[k]]
	last := g.members[len(g.members)-1]
	m, ok := c.mark.as(g.mark.count)
	switch {
	case !ok || m.kind != g.mark.kind || !ls.alike(m, g, c.indent) || m.parts != g.mark.parts:
		return unlike, m
	case m.kind == bullet:
		if how := ls.bulletFits(i, k); how != goesOn {
			return how, m
		}
	case m.value == 1 && len(ls.stack) < deepest && ls.below(last) == i && (ls.likeHeading(last) || c.indent > g.indent+1):
		return below, m
	case m.value != g.mark.value+1:
		return restarts, m
	}
	if ls.emphatic(i) != ls.emphatic(last) {
		return otherForm, m
	}
	return goesOn, m
}

// bulletFits says how a bullet fits an open list of bullets by its place.
func (ls *lists) bulletFits(i, k int) fit {
	c, g := &ls.pieces[i], &ls.groups[ls.stack[k]]
	switch {
	case ls.newSection(g.members[len(g.members)-1], i):
		return apart
	case c.indent > g.indent+1 && k == len(ls.stack)-1:
		return below
	case c.indent < g.indent-1 && k > 0 && ls.groups[ls.stack[k-1]].mark.shape == c.mark.shape:
		return unlike
	}
	return goesOn
}

// enlist puts a marked piece into the list that it continues, or begins one.
func (ls *lists) enlist(i int) {
	second, closed := none, none // the list to go on with if none has members of the same form, and the one that its number closes
	sure := false                // only a list that it goes on with may still be found
search:
	for k := len(ls.stack) - 1; k >= 0; k-- {
		switch how, m := ls.fits(i, k); how {
		case goesOn:
			ls.goOn(i, k, m)
			return
		case otherForm:
			if !sure {
				second = max(second, k)
			}
		case restarts:
			if !sure && second == none && m.value <= ls.groups[ls.stack[k]].mark.value { // a list that may go on stays
				closed = k
			}
			sure = true
		case below, apart:
			break search
		}
	}
	c := &ls.pieces[i]
	if second != none {
		m, _ := c.mark.as(ls.groups[ls.stack[second]].mark.count)
		ls.goOn(i, second, m)
	} else if g := ls.resumed(i); g != none {
		ls.stack = ls.stackAbove(g)
		ls.stack = append(ls.stack, ls.join(i, g, c.mark))
	} else {
		if closed != none {
			ls.stack = ls.stack[:closed]
		}
		ls.begin(i)
	}
}

// goOn makes a piece the next member of the open list k, which closes those
// below it.
func (ls *lists) goOn(i, k int, m mark) {
	ls.stack = append(ls.stack[:k], ls.join(i, ls.stack[k], m))
}

// begin begins a list with its first member, below the open ones.
func (ls *lists) begin(i int) {
	above := none
	if n := len(ls.stack); n > 0 {
		members := ls.groups[ls.stack[n-1]].members
		above = members[len(members)-1]
	}
	c := &ls.pieces[i]
	c.list, c.above = len(ls.groups), above
	ls.groups = append(ls.groups, list{mark: c.mark, indent: c.indent, above: above, members: []int{i}, lead: none})
	ls.stack = append(ls.stack, c.list)
}

// newSection reports whether a heading without a number is between two pieces.
func (ls *lists) newSection(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c := &ls.pieces[i]; c.kind == Heading && c.mark.kind == noMark && !c.aside && !c.ofItem {
			return true
		}
	}
	return false
}

// join makes a piece the next member of a list, which it returns.
func (ls *lists) join(i, g int, m mark) int {
	c, l := &ls.pieces[i], &ls.groups[g]
	c.mark, l.mark, c.list, c.above = m, m, g, l.above
	l.members = append(l.members, i)
	return g
}

// farthest is how many lists back one is looked for that goes on.
const farthest = 200

// resumed finds the closed list that a bold or Markdown heading goes on with:
// numbered paragraphs may run on through numbered sections.
func (ls *lists) resumed(i int) int {
	c := &ls.pieces[i]
	if !ls.emphatic(i) || c.mark.kind == bullet {
		return none
	}
	for g := len(ls.groups) - 1; g >= max(0, len(ls.groups)-farthest); g-- {
		if l := &ls.groups[g]; l.mark.shape == c.mark.shape && l.mark.parts == c.mark.parts && l.mark.value+1 == c.mark.value {
			return g
		}
	}
	return none
}

// emphatic reports whether a marked piece is a heading by its form.
func (d *draft) emphatic(i int) bool {
	c := &d.pieces[i]
	return c.headed || c.bold && d.likeHeading(i)
}

// stackAbove lists the lists that a list is under, the highest first.
func (ls *lists) stackAbove(g int) []int {
	a := ls.groups[g].above
	if a == none {
		return nil
	}
	return append(ls.stackAbove(ls.pieces[a].list), ls.pieces[a].list)
}

// alike reports whether a bullet may belong to a list of bullets: it has the
// same sign, or, in texts whose lists mix signs, the same indent. The circle
// that word processors print as the letter "o" is the sign of their second level.
func (ls *lists) alike(m mark, g *list, indent int) bool {
	return m.char == g.mark.char || !ls.words.Tight && indent == g.indent && m.char != 'o' && g.mark.char != 'o'
}

// judge decides whether the members of a list are headings: they are short,
// no sentences, and text is below them.
func (ls *lists) judge(g *list) {
	forced, fit, stops := 0, 0, 0
	for _, i := range g.members {
		switch {
		case ls.emphatic(i):
			forced++
		case ls.likeHeading(i) && (ls.hasBody(i, g) || ls.words.Tight && g.mark.kind != bullet && ls.words.Is(RoleHeading, ls.text(&ls.pieces[i]))):
			fit++
		case stopped(ls.lastLine(&ls.pieces[i])):
			stops++
		}
	}
	all := len(g.members)
	switch {
	case g.mark.kind == bullet && !ls.words.Tight:
		g.heads = forced == all || all > 1 && forced+fit == all && ls.overProse(g)
	case g.mark.kind == bullet:
		g.heads = forced+fit == all
	default:
		g.heads = forced > 0 || fit*3 >= all*2
		g.mixed = !g.heads && fit > 1 && fit+stops == all
	}
}

// likeHeading is headingLike, remembered: no text changes from lists on.
func (d *draft) likeHeading(i int) bool {
	c := &d.pieces[i]
	if c.like == notAsked {
		if c.like = no; d.headingLike(i) {
			c.like = yes
		}
	}
	return c.like == yes
}

// headingLike reports whether the text of a piece may be a heading.
func (d *draft) headingLike(i int) bool {
	c := &d.pieces[i]
	if d.span(c).Len() > 1600 || d.words.closes(d.lastLine(c)) || d.over(c, 160) {
		return false
	}
	text := d.text(c)
	return begins(text) && !d.words.closes(text) && !strings.HasSuffix(text, ",") && !d.words.dangles(text) &&
		!d.words.Is(RoleVerb, text)
}

// overProse reports whether a paragraph of sentences is below every member of a
// list, so that bullets without verbs are headings.
func (ls *lists) overProse(g *list) bool {
	for _, i := range g.members {
		c := &ls.pieces[i]
		if below := ls.below(i); below == none || words(ls.text(c)) > 10 || !ls.isBody(&ls.pieces[below]) || ls.pieces[below].mark.kind != noMark || ls.pieces[below].blanks == 0 {
			return false
		}
	}
	return true
}

// hasBody reports whether something is below a member of a list that is
// not the next member, nor the next member of a list above.
func (ls *lists) hasBody(i int, g *list) bool {
	n := ls.below(i)
	if n == none || ls.namesSide(&ls.pieces[i]) && !ls.isBody(&ls.pieces[n]) { // who took part is below a side
		return false
	}
	c := &ls.pieces[n]
	if c.mark.kind == noMark {
		return c.kind == Paragraph || c.kind == Label || c.kind == Row || c.kind == Heading && !c.aside
	}
	return c.above == i
}

// settle makes a member of a list a heading or an item.
func (ls *lists) settle(i int, g *list) {
	c := &ls.pieces[i]
	if g.heads && (c.headed || ls.likeHeading(i) || ls.shortHead(c) && ls.hasBody(i, g)) {
		c.kind = Heading
		return
	}
	if g.mixed && ls.likeHeading(i) {
		c.kind = Heading
		return
	}
	c.kind = Item
}

// shortHead reports whether a piece is short and holds one sentence at most.
func (ls *lists) shortHead(c *piece) bool {
	text := ls.text(c)
	return columns(text) <= 110 && !strings.Contains(text, ". ") && !strings.HasSuffix(text, "。")
}
