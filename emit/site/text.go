package site

import (
	"html/template"
	"slices"
	"strconv"
	"strings"
)

// marked writes a text with its marks in place. It is cut wherever a mark begins
// or ends, and each piece leads to the note of the shortest mark that it is in,
// so that marks may overlap in any way. All of the text goes through the escaper
// of html/template; the rest are numbers and words of this file.
func (c *context) marked(words string, r *readings) template.HTML {
	m := marker{readings: r, context: c}
	m.out.Grow(len(words) * 3)
	m.cut(words)
	return template.HTML(m.out.String())
}

type marker struct {
	*context
	*readings
	out   strings.Builder
	open  []int // the marks that the place is in
	next  int   // the first mark that has not begun
	named seen  // the places that were named
}

// cut writes the text piece by piece.
func (m *marker) cut(words string) {
	m.named = seen{}
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
		m.out.WriteString(template.HTMLEscapeString(words))
		return
	}
	before, inside, after := trimmed(words)
	m.out.WriteString(before)
	if inside != "" {
		m.link(inside)
	}
	m.out.WriteString(after)
}

// trimmed parts a piece from the white space around it, which is not marked.
func trimmed(words string) (before, inside, after string) {
	inside = strings.TrimLeft(words, " \t\r\n")
	before = words[:len(words)-len(inside)]
	words = inside
	inside = strings.TrimRight(words, " \t\r\n")
	return before, inside, words[len(inside):]
}

// link writes a piece that is in marks.
func (m *marker) link(words string) {
	shortest, strength := m.open[0], ""
	var numbers, names []string
	for _, i := range m.open {
		x := &m.marks[i]
		if n := length(*x) - length(m.marks[shortest]); n < 0 || n == 0 && !x.cue {
			shortest = i
		}
		note := &m.notes[m.numbers[i]-1]
		if note.Row != nil && !x.cue && (strength == "" || note.Row.Strength == "specific") {
			strength = note.Row.Strength
		}
		if s := strconv.Itoa(note.Number); !slices.Contains(numbers, s) {
			numbers = append(numbers, s)
		}
		if name := m.places[i]; name != "" && !m.named[name] {
			m.named[name] = true
			names = append(names, template.HTMLEscapeString(name))
			if note.Row != nil {
				m.aside(note)
			}
		}
	}
	for len(names) > 1 {
		m.out.WriteString(`<span id="` + names[0] + `"></span>`)
		names = names[1:]
	}
	m.out.WriteString(`<a`)
	if len(names) > 0 {
		m.out.WriteString(` id="` + names[0] + `"`)
	}
	slices.Reverse(numbers)
	m.out.WriteString(` class="` + m.class(shortest, strength) + `" href="#n` + strconv.Itoa(m.numbers[shortest]) + `" data-n="` + strings.Join(numbers, " ") + `">`)
	m.out.WriteString(template.HTMLEscapeString(words))
	m.out.WriteString(`</a>`)
}

// class says how a piece looks: by the provision that it is in, and by whether it
// is a name or the cue of a theme in it.
func (m *marker) class(shortest int, strength string) string {
	class := "m"
	if strength != "" {
		class = "p " + strength
	}
	switch x := &m.marks[shortest]; {
	case x.cue:
		class += " cue"
	case x.kind.named():
		class += " e"
	}
	return class
}

// aside writes in short beside the text what was read in a provision.
func (m *marker) aside(n *note) {
	r := n.Row
	m.out.WriteString(`<span class="side ` + r.Strength + `"><span class="acts">`)
	if r.Negated {
		m.out.WriteString(template.HTMLEscapeString(m.say("not") + " "))
	}
	m.out.WriteString(template.HTMLEscapeString(strings.Join(r.Acts, m.say("comma"))))
	m.out.WriteString(`</span>`)
	if r.Strength != "none" {
		m.out.WriteString(` <b>` + template.HTMLEscapeString(r.StrengthIs) + `</b>`)
	}
	if r.Due != "" {
		m.out.WriteString(` <span class="due">` + template.HTMLEscapeString(m.say("due")+" "+r.Due) + `</span>`)
	}
	m.out.WriteString("</span>")
}

func length(m mark) int32 { return m.end - m.start }
