package provision

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// notActing returns the rule by which a sentence tells nothing that the parties
// did, nil if none does.
func notActing(sentence string) *fact.Rule {
	s, v := lex.TrimStop(sentence), words()
	switch {
	case v.Pointers.Ends(s) && !v.ReportsHolding.In(s):
		return backgroundPointer
	case v.Describing.Ends(withoutLast(s)):
		return backgroundSeries
	case v.ReadOn.Ends(s):
		return backgroundPointer
	case isOfDocument(s):
		return backgroundDocument
	}
	return nil
}

// withoutLast returns a sentence without the bracket that ends it: …毎年開催している|（前回は…で開催）.
func withoutLast(s string) string {
	if open := strings.LastIndex(s, lex.Open); open > 0 && strings.HasSuffix(s, lex.Close) {
		return s[:open]
	}
	return s
}

// leadsBelow reports whether a line says no more of what was agreed than that it
// follows: 以下の事項を決定した.
func (r *reader) leadsBelow(l *line) bool {
	s := l.span.Of(r.t.S)
	at, n := words().SaidBelow.Index(s)
	return at >= 0 && len(s)-at-n <= len("に共に取り組むことを約束しました。") && !slices.ContainsFunc(l.verbs, func(v clause.Verb) bool {
		return !v.Frame.Settles() && !(len(v.Acts) == 1 && v.Has(schema.Commit))
	})
}

// isOfDocument reports whether the subject of a sentence is a text: what it asks
// for the parties do not ask for.
func isOfDocument(s string) bool {
	subject, rest, ok := strings.Cut(s, "は")
	kind, _ := lex.KindOf(strings.TrimSuffix(subject, "」"))
	return ok && kind.Kind == "document" && !words().PartiesOn.In(rest)
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

// backgroundOf returns the rule by which an act that a line tells is background;
// nil if it is a provision.
func (r *reader) backgroundOf(l *line, verbs []clause.Verb, p *fact.Provision) *fact.Rule {
	told := read.Action{Acts: p.Acts, Actors: p.Actors, Named: len(l.actors) > 0, Meeting: l.held, Done: r.done(l, verbs[0])}
	switch {
	case told.Recalled(r.met):
		return backgroundHistory
	case told.Foreign(r.parties):
		return backgroundThird
	}
	return nil
}

// done returns when the act of the first verb of a line was done: the first
// date that is its time, with no other clause between.
func (r *reader) done(l *line, v clause.Verb) schema.EDTF {
	for _, w := range r.known.Dates.In(text.Span{Start: l.span.Start, End: v.Span.Start}) {
		between := r.t.S[w.Span.End:v.Span.Start]
		if words().Deadline.Begins(between) && !words().Done.In(between) {
			return w.Value
		}
	}
	return ""
}

// partyCodes returns the codes of the parties: of the dialogue, of its series,
// and of those who took part.
func (k *Known) partyCodes() []string {
	codes := slices.Clone(k.Parties.Codes)
	for i := range k.Meetings.Series {
		codes = append(codes, k.Meetings.Series[i].Parties...)
	}
	for i := range k.Attendance.All {
		codes = append(codes, string(k.Attendance.All[i].Side))
	}
	return codes
}
