package attend

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// signatures takes those who signed a statement for heads of their sides: the
// lines at its end that hold nothing but a name with its post, of two
// countries or more. Who stands below "Witnessed by" is a member.
func (r *Attendance) signatures(meeting int) {
	from := len(r.Sentences)
	for from > 0 && r.signatureLine(r.Sentences[from-1]) {
		from--
	}
	if len(r.Sentences)-from < 2 {
		return
	}
	r.peopleHere, r.bodiesHere = stretch{}, stretch{}
	var room [8]string
	sides := room[:0]
	for _, s := range r.Sentences[from:] {
		r.parts = r.partsOf(r.parts[:0], s)
		for _, p := range r.parts {
			if p.Person && p.Country != "" && !slices.Contains(sides, p.Country) {
				sides = append(sides, p.Country)
			}
		}
	}
	if len(sides) < 2 {
		return
	}
	r.peopleHere, r.bodiesHere = stretch{}, stretch{}
	m := marker{Role: schema.Head, Rule: delegationSigned}
	for _, s := range r.Sentences[from:] {
		if r.Role(s.From).Has(lex.RoleWitness) {
			m.Role = schema.Member
		}
		r.parts = r.partsOf(r.parts[:0], s)
		for _, p := range r.parts {
			if p.Person {
				r.take(meeting, &m, p)
			}
		}
	}
}

// signatureLine reports whether a sentence may be a line of signatures: a short
// paragraph of its own that says nothing.
func (r *Attendance) signatureLine(s lex.Sentence) bool {
	b := r.BlockOf(s)
	return b.Kind == block.Paragraph && b.Span.Len() < 160 && !r.Tokens[s.To-1].Is(lex.FlagStop) && !r.finiteVerb(s)
}
