package block

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// writer writes the text of the blocks anew.
type writer struct {
	d    *draft
	out  strings.Builder
	back text.Map // from the text being written to clean
}

// outline makes blocks of pieces: it knows what headings are in force, and what
// leads in to what.
type outline struct {
	writer
	groups  []list
	doc     *Document
	at      []int     // the block of each piece
	heads   []heading // the headings in force, the highest first
	para    int       // the last paragraph of this section, a block; none before it
	section int       // the piece of the last heading; none before the first
	led     int       // the last block of which leads was asked, and its answer
	leading bool
	list    int // the label without a value whose list goes on; none if none does
}

func write(d *draft, groups []list) *Document {
	w := outline{writer: writer{d: d}, groups: groups, doc: &Document{Source: d.src, Blocks: make([]Block, 0, len(d.pieces))},
		at: make([]int, len(d.pieces)), para: none, list: none, section: none, led: none}
	w.out.Grow(len(d.clean) - d.src.Body + 64)
	for i := range d.pieces {
		w.piece(i)
	}
	w.doc.Text = w.out.String()
	w.doc.Map = w.back
	return w.doc
}

type heading struct {
	piece, block int
	lead         int // the block that leads in to the headings below it
}

func (w *outline) piece(i int) {
	c := &w.d.pieces[i]
	b := Block{Kind: c.kind, Field: c.field, Level: c.level, Section: none, Lead: none}
	if !c.marker.Empty() {
		b.Marker = w.copy(segment{c.marker, anything}, c.mark.kind == noMark)
		if c.mark.kind != noMark {
			b.Number = c.mark.number
		}
		w.out.WriteByte(' ')
	}
	if c.kind == Row {
		w.row(c, &b)
	} else {
		b.Span = w.text(c)
	}
	w.out.WriteByte('\n')
	w.at[i] = len(w.doc.Blocks)
	switch b.Kind {
	case Heading:
		w.heading(i, &b)
	case Title, Masthead:
		w.heads, w.para = w.heads[:0], none
	default:
		w.place(i, &b)
	}
	w.doc.Blocks = append(w.doc.Blocks, b)
}

// heading puts a heading under those above it.
func (w *outline) heading(i int, b *Block) {
	c := &w.d.pieces[i]
	if c.ofItem {
		w.itemHeading(i, b)
		return
	}
	keep := 0
	w.leaveItem()
	for keep < len(w.heads) && w.under(c, w.heads[keep].piece) {
		keep++
	}
	if keep == len(w.heads) && keep > 0 && w.para != none && w.leads(w.para) {
		w.heads[keep-1].lead = w.para
	}
	w.heads = w.heads[:keep]
	lead := none
	if keep > 0 {
		b.Section, lead = w.heads[keep-1].block, w.heads[keep-1].lead
	}
	b.Level = keep + 1
	if b.Number != "" {
		b.Path = w.path(b.Number, c)
	}
	w.heads = append(w.heads, heading{i, w.at[i], lead})
	w.section = i
	w.para, w.list = none, none
}

// itemHeading puts the head of an item under the heading of its list, which
// goes on.
func (w *outline) itemHeading(i int, b *Block) {
	w.leaveItem()
	b.Section, b.Level = w.sectionNow(), len(w.heads)+1
	w.heads = append(w.heads, heading{i, w.at[i], none})
}

// endsItem reports whether a block is outside of the item whose head is the
// last heading: the next item of its list, or text without indent.
func (w *outline) endsItem(i int, b *Block) bool {
	n := len(w.heads)
	if n == 0 || !w.d.pieces[w.heads[n-1].piece].ofItem {
		return false
	}
	item := w.heads[n-1].piece + 1
	c := &w.d.pieces[i]
	return i > item && c.list == w.d.pieces[item].list || b.Kind != Item && c.indent == 0
}

// leaveItem closes the heading of an item.
func (w *outline) leaveItem() {
	if n := len(w.heads); n > 0 && w.d.pieces[w.heads[n-1].piece].ofItem {
		w.heads = w.heads[:n-1]
	}
}

func (w *outline) under(c *piece, head int) bool {
	h := &w.d.pieces[head]
	if h.aside {
		return false
	}
	if h.mark.kind == noMark && c.mark.kind != noMark {
		return w.groups[c.list].members[0] > head && w.within(c, h.above)
	}
	return w.within(c, head) && head != none || c.hash > h.hash && h.hash > 0
}

// within reports whether a piece is below another one; all are below none.
func (w *outline) within(c *piece, head int) bool {
	for a := c.above; a != none; a = w.d.pieces[a].above {
		if a == head {
			return true
		}
	}
	return head == none
}

// path joins the numbers of the headings above with that of a heading.
func (w *outline) path(number string, c *piece) string {
	switch {
	case c.mark.parts > 1, c.list != none && w.groups[c.list].runs:
		return number
	case c.mark.count >= kana || c.mark.kind == circled:
		number = itoa(c.mark.value)
	}
	for k := len(w.heads) - 1; k >= 0; k-- {
		if p := w.doc.Blocks[w.heads[k].block].Path; p != "" {
			return p + "." + number
		}
	}
	return number
}

// place gives a block its section and what leads in to it.
func (w *outline) place(i int, b *Block) {
	c := &w.d.pieces[i]
	if w.endsItem(i, b) {
		w.leaveItem()
	}
	inherited := none
	if n := len(w.heads); n > 0 {
		b.Section, inherited = w.heads[n-1].block, w.heads[n-1].lead
	}
	if c.blanks > 0 && w.d.measure.width == 0 {
		w.list = none
	}
	switch b.Kind {
	case Item:
		w.leave(c)
		b.Section = w.sectionNow()
		b.Level, b.Lead = w.item(c)
		if b.Lead == none {
			b.Lead = inherited
		}
	case Label:
		if c.lead != none {
			b.Lead = w.at[c.lead]
		}
		if b.Span.Empty() {
			w.list = w.at[i]
		}
		return
	case Row:
		b.Lead = inherited
		if c.lead != none {
			b.Lead = w.at[c.lead]
		}
	case Paragraph:
		switch {
		case c.lead != none:
			b.Lead = w.at[c.lead]
		case w.list != none && c.blanks == 0:
			b.Lead = w.list
		case w.fragment(b):
			b.Lead = inherited
		}
		w.para = w.at[i]
	}
}

// leave closes the headings that number what is below an earlier item of
// the list that goes on.
func (w *outline) leave(c *piece) {
	for n := len(w.heads) - 1; n >= 0; n-- {
		i := w.heads[n].piece
		if w.d.pieces[i].mark.kind == noMark || w.d.emphatic(i) {
			return // a section by its form; numbered paragraphs may run on through it
		}
		if w.d.pieces[i].list == c.list {
			w.heads = w.heads[:n]
			continue
		}
		below := false
		for a := w.d.pieces[i].above; a != none; a = w.d.pieces[a].above {
			below = below || w.d.pieces[a].list == c.list
		}
		if !below {
			return
		}
		w.heads = w.heads[:n]
	}
}

// sectionNow returns the block of the heading in force.
func (w *outline) sectionNow() int {
	if n := len(w.heads); n > 0 {
		return w.heads[n-1].block
	}
	return none
}

// fragment reports whether a paragraph is no sentence, as items are none.
func (w *outline) fragment(b *Block) bool {
	text := b.Span.Of(w.out.String())
	if !w.d.words.Tight {
		return !stopped(text)
	}
	for strings.HasSuffix(text, "。") {
		text = strings.TrimSuffix(text, "。")
	}
	return !w.d.words.Is(RoleVerb, text)
}

func (w *outline) item(c *piece) (level, lead int) {
	level, lead = 1, none
	for a := c.above; a > w.section; a = w.d.pieces[a].above {
		if w.d.pieces[a].kind == Item {
			if level++; lead == none {
				lead = w.at[a]
			}
		}
	}
	g := &w.groups[c.list]
	switch {
	case w.para > lead && w.leads(w.para): // between the item above and this one
		lead = w.para
	case lead == none && g.members[0] > w.section:
		lead = g.lead // a paragraph came between the items
	}
	g.lead = lead
	return level, lead
}

// leads reports whether a paragraph announces what follows it.
func (w *outline) leads(block int) bool {
	if w.led != block { // each item of a list asks
		w.led, w.leading = block, w.announces(block)
	}
	return w.leading
}

func (w *outline) announces(block int) bool {
	text := w.doc.Blocks[block].Span.Of(w.out.String())
	if !stopped(text) {
		return true
	}
	if i := lastStop(text); i >= 0 {
		text = text[i:]
	} else if i := strings.LastIndex(strings.TrimSuffix(text, "。"), "。"); i >= 0 {
		text = text[i:]
	}
	return w.d.words.Is(RoleLeadIn, text)
}

// lastStop returns where the full stop is after which the last sentence of
// a text begins, or -1.
func lastStop(text string) int {
	if strings.IndexByte(text, '.') < 0 {
		return -1
	}
	return strings.LastIndex(strings.TrimRight(text, "."), ". ")
}

func (w *writer) text(c *piece) text.Span {
	start := w.out.Len()
	for k := c.from; k < c.to; k++ {
		s := w.d.segs[k]
		if k > c.from {
			w.join(w.d.segs[k-1], s)
		}
		w.copy(s, w.d.words.Tight && spread(s.Of(w.d.clean)))
	}
	return text.Span{Start: start, End: w.out.Len()}
}

// spread reports whether a short text is printed with a blank between any two
// characters: "日　時", "総　務　省".
func spread(s string) bool {
	if len(s) > 30 {
		return false
	}
	n, gap := 0, true
	for _, r := range s {
		switch space := unicode.IsSpace(r); {
		case space:
			gap = true
		case !gap || !east(r):
			return false
		default:
			n, gap = n+1, false
		}
	}
	return n > 1
}

// join writes what is between two lines that were wrapped.
func (w *writer) join(before, after segment) {
	clean := w.d.clean
	if before.Empty() || after.Empty() {
		return
	}
	last, _ := utf8.DecodeLastRuneInString(clean[before.Start:before.End])
	first, _ := utf8.DecodeRuneInString(clean[after.Start:])
	with := w.d.words.JoinWith
	switch {
	case w.d.words.Tight && (east(last) || east(first)):
		return
	case w.d.words.Tight && (first == '-' || last == '-' || w.d.fullWidth(before.End) || w.d.fullWidth(after.Start)):
		return
	case w.d.words.Tight:
		with = " "
	case last == '—' || last == '/' || last == '-' && before.Len() > 1 && clean[before.End-2] > ' ' && clean[before.End-2] != '-':
		return
	}
	w.back.Replace(w.out.Len(), before.End, after.Start-before.End)
	w.out.WriteString(with)
}

// copy writes a stretch of clean with single blanks between words. A blank
// that the script does not have is left out; in a label all are.
func (w *writer) copy(s segment, label bool) text.Span {
	start := w.out.Len()
	if s.marks&gapped == 0 && !w.d.words.Tight {
		w.flush(s.Start, s.End)
		return text.Span{Start: start, End: w.out.Len()}
	}
	clean := w.d.clean
	from := s.Start
	for at := s.Start; at < s.End; {
		if s.marks&gapped == 0 { // only single blanks are left to look at
			n := strings.IndexByte(clean[at:s.End], ' ')
			if n < 0 {
				break
			}
			at += n
		}
		c := clean[at]
		if c > ' ' && c != 0xE3 || c == ' ' && !w.d.words.Tight && at+1 < s.End && clean[at+1] > ' ' && clean[at+1] != 0xE3 {
			at++
			continue
		}
		if c == 0xE3 && clean[at+1] != 0x80 {
			at += 3
			continue
		}
		n, _ := skipBlanks(clean[at:s.End])
		if n == 0 {
			at++
			continue
		}
		if c == ' ' && n == 1 && !(w.d.words.Tight && (label || w.artefact(at, s.End))) {
			at++
			continue
		}
		w.flush(from, at)
		if keep := w.blank(clean[at:at+n], label); keep != "" {
			w.back.Replace(w.out.Len(), at, n)
			w.out.WriteString(keep)
		}
		at += n
		from = at
	}
	w.flush(from, s.End)
	return text.Span{Start: start, End: w.out.Len()}
}

func (w *writer) flush(from, to int) {
	if from < to {
		w.back.Copy(w.out.Len(), from)
		w.out.WriteString(w.d.clean[from:to])
	}
}

func (w *writer) blank(run string, label bool) string {
	switch {
	case w.d.words.Tight && label:
		return ""
	case w.d.words.Tight && run == " ":
		return ""
	case w.d.words.Tight:
		return "\u3000"
	}
	return " "
}

// artefact reports whether a single blank is between a character of an
// East Asian script and a Latin letter or digit, where the script has none.
func (w *writer) artefact(at, end int) bool {
	if at+1 >= end {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(w.d.clean[:at])
	after, _ := utf8.DecodeRuneInString(w.d.clean[at+1:])
	return east(before) != east(after)
}
