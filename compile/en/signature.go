package en

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/schema"
)

// signatures takes those who signed a statement for heads of their sides: the
// lines at its end that hold nothing but a name with its post, of two
// countries or more. Who stands below "Witnessed by" is a member.
func (r *reader) signatures(meeting int) {
	from := len(r.sents)
	for from > 0 && r.signatureLine(r.sents[from-1]) {
		from--
	}
	if len(r.sents)-from < 2 {
		return
	}
	r.peopleHere, r.bodiesHere = stretch{}, stretch{}
	var room [8]string
	sides := room[:0]
	for _, s := range r.sents[from:] {
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
	for _, s := range r.sents[from:] {
		if r.role(s.From).has(roleWitness) {
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
func (r *reader) signatureLine(s Sentence) bool {
	b := r.blockOf(s)
	return b.Kind == block.Paragraph && b.Span.Len() < 160 && !r.toks[s.To-1].Is(FlagStop) && !r.finiteVerb(s)
}
