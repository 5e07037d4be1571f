package ja

import (
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"strings"
)

// backgroundOf names the rule by which a sentence tells nothing that the
// parties did, nil if none does.
func (r *reader) backgroundOf(s text.Span) *fact.Rule {
	printed := strings.TrimRight(s.Of(r.s), "。 　")
	if r.v.Pointers.Ends(printed) && !r.v.ReportsHolding.In(printed) {
		return backgroundPointer
	}
	if r.v.Describing.Ends(printed) {
		return backgroundSeries
	}
	if r.v.ReadOn.Ends(printed) {
		return backgroundPointer
	}
	if r.documentSubject(printed) {
		return backgroundDocument
	}
	return nil
}

// documentSubject tells whether the subject of a sentence is a text: what it
// asks for the parties do not ask for.
func (r *reader) documentSubject(printed string) bool {
	at := strings.Index(printed, "は")
	if at <= 0 || at > 90 {
		return false
	}
	kind, n := r.v.kinds.Longest(strings.TrimSuffix(printed[:at], "」"))
	return n > 0 && kind.kind == "document" && !r.v.PartiesOn.In(printed[at:])
}
