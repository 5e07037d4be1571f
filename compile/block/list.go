package block

import (
	"strings"

	"dialoguec/compile/text"
)

// marked reads a line with a marker.
func (p *parser) marked(l *line, s string) bool {
	m, ok := readMark(s)
	if !ok {
		return false
	}
	m, ok = p.expected(m, l, s)
	if !ok {
		return false
	}
	if n, size := p.labelOf(s[m.size:], l.marks); size > 0 && m.size+size < len(s) && p.words.Is(RoleLabel, s[m.size:m.size+n]) {
		c := p.add(Label, l, m.size+size)
		c.marker, c.level = text.Span{Start: l.start + m.size, End: l.start + m.size + n}, 1
		p.splitSide(p.current)
		return true
	}
	if n, size := p.sideOf(s[m.size:], l.marks); size > 0 && m.size+size < len(s) && !stopped(s) {
		c := p.add(Label, l, m.size+size)
		c.marker, c.level = text.Span{Start: l.start + m.size, End: l.start + m.size + n}, 1
		return true
	}
	c := p.add(Paragraph, l, m.size)
	c.mark, c.marker = m, text.Span{Start: l.start, End: l.start + m.print}
	p.remember(m)
	return true
}

// expected reports whether a marker may be where it is: a wrapped line
// may begin with a number, a letter or a dash by chance.
func (p *parser) expected(m mark, l *line, text string) (mark, bool) {
	inside := p.current != none && (l.blanks == 0 || p.measure.spaced && l.blanks == 1) && p.full(p.pieces[p.current].last, l, text) &&
		!terminal(p.lastLine(&p.pieces[p.current]))
	if p.within && p.unclosed(&p.pieces[p.current]) {
		return m, false
	}
	if m.kind == bullet {
		return m, !p.straysDash(m, l)
	}
	for i := len(p.seen) - 1; i >= 0; i-- {
		if o, ok := m.as(p.seen[i].count); ok && o.kind == p.seen[i].kind && o.parts == p.seen[i].parts && o.value == p.seen[i].value+1 {
			return o, true
		}
	}
	if inside || m.parts > 1 && m.value != 1 { // "1.5 billion" begins no list
		return m, false
	}
	return m, m.value == 1 || m.count == digits || m.count == romanCapital && m.value < 20 && l.blanks > 0 && m.kind == dot && len(m.number) > 1
}

// straysDash reports whether a dash that begins a line is one of a sentence:
// text that is not at an end is directly above, and no list of dashes is open.
func (p *parser) straysDash(m mark, l *line) bool {
	if p.current == none || l.blanks > 0 || !isDash(m.char) {
		return false
	}
	c := &p.pieces[p.current]
	if c.mark.shape == m.shape || c.kind == Label || c.headed || terminal(p.lastLine(c)) {
		return false
	}
	deeper := l.indent > c.indent && !p.full(c.last, l, "–")
	return !deeper && !(p.measure.width == 0 && m.char != '–' && m.char != '—')
}

// remember remembers the last marker of each shape.
func (p *parser) remember(m mark) {
	for i := range p.seen {
		if p.seen[i].shape == m.shape && p.seen[i].parts == m.parts {
			p.seen[i] = m
			return
		}
	}
	p.seen = append(p.seen, m)
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

// lists finds which markers belong together, which of them number headings,
// and what is under what.
func (p *parser) lists() {
	stack := p.stack
	for i := range p.pieces {
		c := &p.pieces[i]
		switch {
		case c.kind == Title || c.kind == Masthead || c.kind == Furniture:
			continue
		case c.mark.kind == noMark:
			continue
		}
		stack = p.enlist(i, stack)
	}
	p.stack = stack
	for g := range p.groups {
		p.judge(&p.groups[g])
	}
	p.nest()
	p.runOn()
	for g := range p.groups {
		for _, i := range p.groups[g].members {
			p.settle(i, &p.groups[g])
		}
	}
}

// nest puts the headings without numbers that are between two numbered
// headings of one list under the first of these.
func (p *parser) nest() {
	for g := range p.groups {
		l := &p.groups[g]
		if !l.heads {
			continue
		}
		for k := 1; k < len(l.members); k++ {
			for i := l.members[k-1] + 1; i < l.members[k]; i++ {
				if c := &p.pieces[i]; c.kind == Heading && c.mark.kind == noMark && !c.aside {
					c.above = l.members[k-1]
				}
			}
		}
	}
}

// runOn finds the lists whose numbers run on although a higher heading is
// between them: their numbers say all without those of the headings above.
func (p *parser) runOn() {
	for g := range p.groups {
		l := &p.groups[g]
		first := p.pieces[l.members[0]].mark
		if l.above == none || first.value < 2 || first.parts > 1 {
			continue
		}
		for k := g - 1; k >= max(0, g-farthest); k-- {
			if o := &p.groups[k]; o.above != l.above && o.mark.shape == l.mark.shape && o.mark.value == first.value-1 {
				o.runs, l.runs = true, true
				break
			}
		}
	}
}

// enlist puts a marked piece into the list that it continues, or begins one.
func (p *parser) enlist(i int, stack []int) []int {
	c := &p.pieces[i]
	second := none // the list to go on with if none has members of the same form
	for k := len(stack) - 1; k >= 0; k-- {
		g := &p.groups[stack[k]]
		m, ok := c.mark.as(g.mark.count)
		if !ok || m.kind != g.mark.kind || !p.alike(m, g, c.indent) || m.parts != g.mark.parts {
			continue
		}
		if m.kind == bullet && p.newSection(g.members[len(g.members)-1], i) {
			break
		}
		if m.kind == bullet && c.indent > g.indent+1 && k == len(stack)-1 {
			break
		}
		if m.kind == bullet && c.indent < g.indent-1 && k > 0 && p.groups[stack[k-1]].mark.shape == m.shape {
			continue
		}
		if m.kind != bullet && m.value != g.mark.value+1 {
			if last := g.members[len(g.members)-1]; m.value == 1 && p.below(last) == i && p.likeHeading(last) {
				continue // a list below a heading with a number of the same shape
			}
			if m.value <= g.mark.value && second == none { // a list that may go on stays
				stack = stack[:k]
			}
			break
		}
		if p.emphatic(i) != p.emphatic(g.members[len(g.members)-1]) {
			second = max(second, k)
			continue
		}
		return append(stack[:k], p.join(i, stack[k], m))
	}
	if second != none {
		m, _ := c.mark.as(p.groups[stack[second]].mark.count)
		return append(stack[:second], p.join(i, stack[second], m))
	}
	if g := p.resumed(i); g != none {
		return append(p.stackAbove(g), p.join(i, g, c.mark))
	}
	above := none
	if n := len(stack); n > 0 {
		members := p.groups[stack[n-1]].members
		above = members[len(members)-1]
	}
	c.list, c.above = len(p.groups), above
	p.newList(list{mark: c.mark, indent: c.indent, above: above, lead: none}, i)
	return append(stack, c.list)
}

// newList begins a list with its first member, in the memory of a list of an
// earlier text where there is one.
func (p *parser) newList(l list, first int) {
	if n := len(p.groups); n < cap(p.groups) {
		l.members = p.groups[:n+1][n].members[:0]
	}
	l.members = append(l.members, first)
	p.groups = append(p.groups, l)
}

// newSection reports whether a heading without a number is between two pieces.
func (p *parser) newSection(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c := &p.pieces[i]; c.kind == Heading && c.mark.kind == noMark && !c.aside && !c.ofItem {
			return true
		}
	}
	return false
}

// join makes a piece the next member of a list, which it returns.
func (p *parser) join(i, g int, m mark) int {
	c, l := &p.pieces[i], &p.groups[g]
	c.mark, l.mark, c.list, c.above = m, m, g, l.above
	l.members = append(l.members, i)
	return g
}

// farthest is how many lists back one is looked for that goes on.
const farthest = 200

// resumed finds the closed list that a bold or Markdown heading goes on with:
// numbered paragraphs may run on through numbered sections.
func (p *parser) resumed(i int) int {
	c := &p.pieces[i]
	if !p.emphatic(i) || c.mark.kind == bullet {
		return none
	}
	for g := len(p.groups) - 1; g >= max(0, len(p.groups)-farthest); g-- {
		if l := &p.groups[g]; l.mark.shape == c.mark.shape && l.mark.parts == c.mark.parts && l.mark.value+1 == c.mark.value {
			return g
		}
	}
	return none
}

// emphatic reports whether a marked piece is a heading by its form.
func (p *parser) emphatic(i int) bool {
	c := &p.pieces[i]
	return c.headed || c.bold && p.likeHeading(i)
}

// stackAbove lists the lists that a list is under, the highest first.
func (p *parser) stackAbove(g int) []int {
	a := p.groups[g].above
	if a == none {
		return nil
	}
	return append(p.stackAbove(p.pieces[a].list), p.pieces[a].list)
}

// alike reports whether a bullet may belong to a list of bullets: it has the
// same sign, or, in texts whose lists mix signs, the same indent.
func (p *parser) alike(m mark, g *list, indent int) bool {
	return m.char == g.mark.char || !p.words.Tight && indent == g.indent
}

// judge decides whether the members of a list are headings: they are short,
// no sentences, and text is below them.
func (p *parser) judge(g *list) {
	forced, fit, stops := 0, 0, 0
	for _, i := range g.members {
		switch {
		case p.emphatic(i):
			forced++
		case p.likeHeading(i) && p.hasBody(i, g):
			fit++
		case stopped(p.lastLine(&p.pieces[i])):
			stops++
		}
	}
	all := len(g.members)
	switch {
	case g.mark.kind == bullet && !p.words.Tight:
		g.heads = forced == all
	case g.mark.kind == bullet:
		g.heads = forced+fit == all
	default:
		g.heads = forced > 0 || fit*3 >= all*2
		g.mixed = !g.heads && fit > 1 && fit+stops == all
	}
}

// likeHeading is headingLike, remembered: no text changes from lists on.
func (p *parser) likeHeading(i int) bool {
	c := &p.pieces[i]
	if c.like == notAsked {
		if c.like = no; p.headingLike(i) {
			c.like = yes
		}
	}
	return c.like == yes
}

// headingLike reports whether the text of a piece may be a heading.
func (p *parser) headingLike(i int) bool {
	c := &p.pieces[i]
	if p.span(c).Len() > 1600 || terminal(p.lastLine(c)) || p.over(c, 160) {
		return false
	}
	text := p.text(c)
	return begins(text) && !terminal(text) && !strings.HasSuffix(text, ",") && !p.dangles(text) &&
		!p.words.Is(RoleVerb, text)
}

// hasBody reports whether something is below a member of a list that is
// not the next member, nor the next member of a list above.
func (p *parser) hasBody(i int, g *list) bool {
	n := p.below(i)
	if n == none {
		return false
	}
	c := &p.pieces[n]
	if c.mark.kind == noMark {
		return c.kind == Paragraph || c.kind == Label || c.kind == Row || c.kind == Heading && !c.aside
	}
	return c.above == i
}

// settle makes a member of a list a heading or an item.
func (p *parser) settle(i int, g *list) {
	c := &p.pieces[i]
	if g.heads && (c.headed || p.likeHeading(i) || p.shortHead(c) && p.hasBody(i, g)) {
		c.kind = Heading
		return
	}
	if g.mixed && p.likeHeading(i) {
		c.kind = Heading
		return
	}
	c.kind = Item
}

// shortHead reports whether a piece is short and holds one sentence at most.
func (p *parser) shortHead(c *piece) bool {
	text := p.text(c)
	return columns(text) <= 110 && !strings.Contains(text, ". ") && !strings.HasSuffix(text, "。")
}
