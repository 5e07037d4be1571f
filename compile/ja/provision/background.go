package provision

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/lex"
)

// backgroundOf returns the rule by which a sentence tells nothing that the
// parties did, nil if none does.
func backgroundOf(sentence string) *fact.Rule {
	s, v := lex.TrimStop(sentence), words()
	switch {
	case v.Pointers.Ends(s) && !v.ReportsHolding.In(s):
		return backgroundPointer
	case v.Describing.Ends(s):
		return backgroundSeries
	case v.ReadOn.Ends(s):
		return backgroundPointer
	case isOfDocument(s):
		return backgroundDocument
	}
	return nil
}

// isOfDocument reports whether the subject of a sentence is a text: what it asks
// for the parties do not ask for.
func isOfDocument(s string) bool {
	at := strings.Index(s, "は")
	if at <= 0 || at > 90 {
		return false
	}
	kind, _ := lex.KindOf(strings.TrimSuffix(s[:at], "」"))
	return kind.Kind == "document" && !words().PartiesOn.In(s[at:])
}

// other returns the rule by which a sentence without an act is understood; nil
// if it is not, so that it stays unexplained.
func (r *reader) other(l *line) *fact.Rule {
	s, v := l.span.Of(r.t.S), words()
	switch end := lex.TrimStop(s); {
	case slices.ContainsFunc(l.verbs, func(v clause.Verb) bool { return v.Holds }):
		return backgroundHeld
	case body.Attended(s):
		return backgroundAttendance
	case v.Unsettled.Ends(end):
		return backgroundUnsettled
	case v.States.Ends(end):
		return backgroundState
	}
	return nil
}
