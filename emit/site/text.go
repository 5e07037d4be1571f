package site

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

// marked writes a text with its marks in place. It is cut wherever a mark begins
// or ends, and each piece leads to the note of the shortest mark that it is in,
// so that marks may overlap in any way.
func (c *context) marked(words string, r *readings) inPlace {
	return c.made(func(out *markup) {
		m := marker{context: c, readings: r, markup: out, named: map[spot]bool{}}
		m.cut(words)
	})
}

type marker struct {
	*context
	*readings
	*markup
	open  []int // the marks that the place is in
	next  int   // the first mark that has not begun
	named map[spot]bool
	here  []int32 // scratch
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
}

// bounds lists the code points at which a mark begins or ends, each once.
func (m *marker) bounds() []int32 {
	list := make([]int32, 0, 2*len(m.marks))
	for _, x := range m.marks {
		list = append(list, x.start, x.end)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// turn closes the marks that end at a place and opens those that begin there.
func (m *marker) turn(at int32) {
	m.open = slices.DeleteFunc(m.open, func(i int) bool { return m.marks[i].end <= at })
	for ; m.next < len(m.marks) && m.marks[m.next].start <= at; m.next++ {
		if m.marks[m.next].end > at {
			m.open = append(m.open, m.next)
		}
	}
}

// piece writes what is between two bounds.
func (m *marker) piece(words string) {
	if words == "" {
		return
	}
	if len(m.open) == 0 {
		m.text(words)
		return
	}
	before, inside, after := trimmed(words)
	m.text(before)
	if inside != "" {
		m.mark(inside)
	}
	m.text(after)
	m.drain()
}

// trimmed parts a piece from the white space around it, which is not marked.
func trimmed(words string) (before, inside, after string) {
	inside = strings.TrimLeft(words, " \t\r\n")
	before = words[:len(words)-len(inside)]
	words = inside
	inside = strings.TrimRight(words, " \t\r\n")
	return before, inside, words[len(inside):]
}

// mark writes a piece that is in marks.
func (m *marker) mark(words string) {
	shortest, strength := m.innermost()
	place := m.names()
	m.tag("<a")
	if place != (spot{}) {
		m.tag(` id="`)
		m.spot(place)
		m.tag(`"`)
	}
	m.tag(` class="`)
	m.class(shortest, strength)
	m.tag(`" href="#n`)
	m.number(int(m.numbers[shortest]))
	m.tag(`" data-n="`)
	for i, n := range m.notesHere() {
		m.tag(cases(i > 0, " ", ""))
		m.number(int(n))
	}
	m.tag(`">`)
	m.text(words)
	m.tag("</a>")
}

// innermost is the shortest mark of a piece, and how firm the provision is that
// the piece is in: the firmest, if there are several.
func (m *marker) innermost() (shortest int, strength string) {
	shortest = m.open[0]
	for _, i := range m.open {
		x := &m.marks[i]
		if n := length(*x) - length(m.marks[shortest]); n < 0 || n == 0 && !x.cue {
			shortest = i
		}
		if x.kind != aProvision || x.cue {
			continue
		}
		if p := &m.Provisions[x.row]; strength == "" || p.Commitment == schema.SpecificCommitment {
			strength = string(p.Commitment)
		}
	}
	return shortest, strength
}

// notesHere lists the notes of a piece, that of the innermost mark first.
func (m *marker) notesHere() []int32 {
	m.here = m.here[:0]
	for _, i := range slices.Backward(m.open) {
		if n := m.numbers[i]; !slices.Contains(m.here, n) {
			m.here = append(m.here, n)
		}
	}
	return m.here
}

// names writes what is named at a piece, but for the place that is to be the name
// of the piece itself: that of a provision, if one begins there.
func (m *marker) names() (own spot) {
	for _, i := range m.open {
		name := m.places[i]
		if name == (spot{}) || m.named[name] {
			continue
		}
		m.named[name] = true
		if x := &m.marks[i]; x.kind == aProvision {
			m.aside(&m.Provisions[x.row])
			own, name = name, own
		}
		switch {
		case own == (spot{}):
			own = name
		case name != (spot{}):
			m.tag(`<span id="`)
			m.spot(name)
			m.tag(`"></span>`)
		}
	}
	return own
}

// class writes how a piece looks: by the provision that it is in, and by whether
// it is a name or the cue of a theme in it.
func (m *marker) class(shortest int, strength string) {
	if strength == "" {
		m.tag("m")
	} else {
		m.tag("p ")
		m.text(strength)
	}
	switch x := &m.marks[shortest]; {
	case x.cue:
		m.tag(" cue")
	case x.kind.named():
		m.tag(" e")
	}
}

// aside writes in short beside the text what was read in a provision.
func (m *marker) aside(p *schema.Provision) {
	m.tag(`<span class="side `)
	m.text(string(p.Commitment))
	m.tag(`">`)
	m.actsOf(m.markup, p)
	m.dueOf(m.markup, p)
	m.tag("</span>")
}

func length(m mark) int32 { return m.end - m.start }
