package reading

import (
	"slices"
	"strings"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/rows"
	"dialoguec/schema"
)

// Marked writes the text with its marks in place. It is cut wherever a mark begins
// or ends, and each piece leads to the note of the shortest mark that it is in,
// so that marks may overlap in any way. Pieces one after another that lead to
// the same are one link, in which the cues of themes are set off.
func (t *Text) Marked(w rows.Writer) {
	m := marker{Writer: w, text: t}
	m.cut(t.words)
}

type marker struct {
	rows.Writer
	text    *Text
	open    []int  // the marks that the place is in
	next    int    // the first mark that has not begun
	unnamed []int  // marks whose place is named where the next piece begins
	link    piece  // the link that the place is in
	gap     string // white space that is in a link only if that goes on after it
	here    []int32
}

// piece is what a piece of a text leads to, and how it looks: what pieces have in
// common that are one link.
type piece struct {
	notes    []int32 // the first is where it leads to
	strength string
	name     bool
}

// cut writes the text piece by piece.
func (m *marker) cut(words string) {
	bounds := m.bounds()
	at, from := int32(0), 0
	for i := range words {
		if len(bounds) > 0 && at == bounds[0] {
			m.piece(words[from:i])
			from, bounds = i, bounds[1:]
			m.turn(at)
		}
		at++
	}
	m.piece(words[from:])
	m.end()
}

// bounds lists the code points at which a mark begins or ends, each once.
func (m *marker) bounds() []int32 {
	list := make([]int32, 0, 2*len(m.text.marks))
	for _, x := range m.text.marks {
		list = append(list, x.Start, x.End)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// turn closes the marks that end at a place and opens those that begin there.
func (m *marker) turn(at int32) {
	m.open = slices.DeleteFunc(m.open, func(i int) bool { return m.text.marks[i].End <= at })
	for ; m.next < len(m.text.marks) && m.text.marks[m.next].Start <= at; m.next++ {
		if m.text.marks[m.next].End <= at {
			continue
		}
		m.open = append(m.open, m.next)
		if name := m.text.places[m.next]; name != (spot{}) && !m.text.named[name] {
			m.text.named[name] = true
			m.unnamed = append(m.unnamed, m.next)
		}
	}
}

// piece writes what is between two bounds.
func (m *marker) piece(words string) {
	if words == "" {
		return
	}
	if len(m.open) == 0 {
		m.end()
		m.Text(words)
		return
	}
	before, inside, after := trimmed(words)
	m.gap += before
	if inside != "" {
		m.mark(inside)
	}
	m.gap += after
}

// trimmed parts a piece from the white space around it, which is not marked.
func trimmed(words string) (before, inside, after string) {
	inside = strings.TrimLeft(words, " \t\r\n")
	before = words[:len(words)-len(inside)]
	words = inside
	inside = strings.TrimRight(words, " \t\r\n")
	return before, inside, words[len(inside):]
}

// mark writes a piece that is in marks, in a link of its own or in the one that
// the piece before it is in.
func (m *marker) mark(words string) {
	shortest, strength := m.innermost()
	x := &m.text.marks[shortest]
	to := piece{m.notesHere(shortest), strength, !x.Cue && x.Kind.Named()}
	if m.link.is(to) && len(m.unnamed) == 0 {
		m.Text(m.gap)
		m.gap = ""
	} else {
		m.end()
		m.begin(to)
	}
	m.TagIf(x.Cue, "<i>")
	m.Text(words)
	m.TagIf(x.Cue, "</i>")
}

func (p piece) is(q piece) bool {
	return slices.Equal(p.notes, q.notes) && p.strength == q.strength && p.name == q.name
}

func (m *marker) begin(to piece) {
	place := m.names()
	m.Tag("<a")
	if place != (spot{}) {
		m.Tag(` id="`)
		place.write(m.Markup)
		m.Tag(`"`)
	}
	m.Tag(` class="`)
	m.class(to)
	m.Tag(`" href="#n`)
	m.Number(int(to.notes[0]))
	if len(to.notes) > 1 {
		m.Tag(`" data-n="`)
		for i, n := range to.notes {
			m.TagIf(i > 0, " ")
			m.Number(int(n))
		}
	}
	m.Tag(`">`)
	m.link.notes = append(m.link.notes[:0], to.notes...)
	m.link.strength, m.link.name = to.strength, to.name
}

// end ends the link that the place is in, if it is in one.
func (m *marker) end() {
	if len(m.link.notes) > 0 {
		m.Tag("</a>")
		m.link.notes = m.link.notes[:0]
	}
	m.Text(m.gap)
	m.gap = ""
	m.Drain()
}

// innermost is the shortest mark of a piece, and how firm the provision is that
// the piece is in: the firmest, if there are several.
func (m *marker) innermost() (shortest int, strength string) {
	shortest = m.open[0]
	for _, i := range m.open {
		x := &m.text.marks[i]
		if n := length(*x) - length(m.text.marks[shortest]); n < 0 || n == 0 && !x.Cue {
			shortest = i
		}
		if x.Kind != index.AProvision || x.Cue {
			continue
		}
		if p := &m.Provisions.List[x.Row]; strength == "" || p.Commitment == schema.SpecificCommitment {
			strength = string(p.Commitment)
		}
	}
	return shortest, strength
}

// notesHere lists the notes of a piece, that of the shortest mark first and of the
// others those of the marks that began last.
func (m *marker) notesHere(shortest int) []int32 {
	m.here = append(m.here[:0], m.text.numbers[shortest])
	for _, i := range slices.Backward(m.open) {
		if n := m.text.numbers[i]; !slices.Contains(m.here, n) {
			m.here = append(m.here, n)
		}
	}
	return m.here
}

// names writes what is named where a link begins, but for the place that is to be
// the name of the link itself: that of a provision, if one begins there.
func (m *marker) names() (own spot) {
	for _, i := range m.unnamed {
		name, x := m.text.places[i], &m.text.marks[i]
		if x.Kind == index.AProvision {
			m.aside(&m.Provisions.List[x.Row])
			own, name = name, own
		}
		switch {
		case own == (spot{}):
			own = name
		case name != (spot{}):
			m.Tag(`<span id="`)
			name.write(m.Markup)
			m.Tag(`"></span>`)
		}
	}
	m.unnamed = m.unnamed[:0]
	return own
}

// class writes how a link looks: by the provision that it is in, and by whether
// it is a name.
func (m *marker) class(p piece) {
	if p.strength == "" {
		m.Tag("m")
	} else {
		m.Tag("p ")
		m.Text(p.strength)
	}
	m.TagIf(p.name, " e")
}

// aside writes in short beside the text what was read in a provision.
func (m *marker) aside(p *schema.Provision) {
	m.Element(`<span class="side `, string(p.Commitment), `">`)
	m.ActsOf(p)
	m.DueOf(p)
	m.Tag("</span>")
}

func length(m index.Mark) int32 { return m.End - m.Start }
