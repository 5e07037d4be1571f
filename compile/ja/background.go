package ja

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// backgroundOf names the rule by which a sentence tells nothing that the
// parties did, nil if none does.
func (r *reader) backgroundOf(s text.Span) *fact.Rule {
	printed := strings.TrimRight(s.Of(r.s), "。 　")
	for _, w := range r.v.pointers.words {
		if strings.HasSuffix(printed, w) && !r.v.reportsHolding.in(printed) {
			return backgroundPointer
		}
	}
	if r.v.describing.ends(printed) {
		return backgroundSeries
	}
	if r.v.readOn.ends(printed) {
		return backgroundPointer
	}
	if r.documentSubject(printed) {
		return backgroundDocument
	}
	return nil
}

// documentSubject tells whether the subject of a sentence is a text: what it
// asks for the parties do not ask for.
func (r *reader) documentSubject(text string) bool {
	at := strings.Index(text, "は")
	if at <= 0 || at > 90 {
		return false
	}
	kind, n := r.v.kinds.longest(strings.TrimSuffix(text[:at], "」"))
	return n > 0 && kind.kind == "document" && !r.v.partiesOn.in(text[at:])
}

// aside tells whether a heading opens a section that reports no acts.
func (r *reader) aside(heading string) bool {
	return r.v.asides.in(heading)
}
