package attend

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// signatures takes those who signed a statement for heads of their sides: the
// lines at its end that hold nothing but a name with its post, of two
// countries or more. Who is below "Witnessed by" is a member.
func (w *work) signatures() {
	from := len(w.Sentences)
	for from > 0 && w.signatureLine(w.Sentences[from-1]) {
		from--
	}
	if len(w.Sentences)-from < 2 {
		return
	}
	var lines []line
	var sides []string
	for _, s := range w.Sentences[from:] {
		l := w.line(nil, s)
		lines = append(lines, l)
		for _, e := range l.entries {
			if e.Person && w.onRoster(e.Fact) {
				return // a list of participants at the end
			}
			if e.Person && e.Country != "" && !slices.Contains(sides, e.Country) {
				sides = append(sides, e.Country)
			}
		}
	}
	if len(sides) < 2 {
		return
	}
	c := cue{construct: signed.alone()}
	for n := range lines {
		l := &lines[n]
		if w.Token(l.From).In(witness) {
			c.place = read.Named
		}
		for k := range l.entries {
			w.take(&c, c.place.People, "", &l.entries[k])
		}
	}
}

// onRoster reports whether a person has a row from a list of participants.
func (w *work) onRoster(person int32) bool {
	return slices.ContainsFunc(w.roll, func(x fact.Participation) bool { return x.Person == int(person) && x.Rule == onRoster.rule })
}

// signatureLine reports whether a sentence may be a line of signatures: a short
// paragraph of its own that says nothing.
func (sc *scene) signatureLine(s lex.Sentence) bool {
	b := sc.BlockOf(s)
	return b.Kind == block.Paragraph && b.Span.Len() < 160 && !sc.Tokens[s.To-1].Is(lex.FlagStop) && !sc.finiteVerb(s)
}

// titled takes those in whose names the title says that a statement is for its
// principals: "Joint Statement by A of Peru and B of Chile". It must be of two
// countries or more, and name nobody else who took part.
func (w *work) titled() {
	if slices.ContainsFunc(w.roll, func(x fact.Participation) bool { return x.Person != fact.None }) {
		return
	}
	for _, s := range w.Sentences {
		if w.BlockOf(s).Kind != block.Title {
			continue
		}
		l := w.line(nil, s)
		c := cue{construct: signed.alone()}
		for n := range l.entries {
			e := &l.entries[n]
			if !e.Person || e.Country == "" || n > 0 && (e.Country == l.entries[n-1].Country || !w.adjoins(l.entries[n-1].To, e.From)) {
				return
			}
		}
		if len(l.entries) < 2 || !w.Is(l.entries[0].From-1, lex.By, lex.From, lex.Between, lex.Of) {
			return
		}
		for n := range l.entries {
			w.take(&c, c.place.People, "", &l.entries[n])
		}
	}
}
