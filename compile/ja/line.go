package ja

import (
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/text"
	"slices"

	"dialoguec/compile/fact"
)

// A line is one sentence of the body with what was read in it.
type line struct {
	block    int
	span     text.Span
	preds    []clause.Verb
	actors   []string // printed subjects
	orgs     []int
	held     bool       // names the meeting reported
	other    bool       // names a meeting held before, and no other
	attended bool       // says that somebody took part
	skip     *fact.Rule // the rule by which it is background, or nil
}

// sentence reads one sentence of the body.
func (r *reader) sentence(b int, s text.Span) {
	l := line{block: b, span: s, held: r.spoken.Held, other: r.spoken.Other}
	if r.spoken.Reports {
		r.openers = s
	}
	if l.attended = r.delegation(s); l.attended {
		if all := r.readDelegation(s); len(all) > 0 {
			r.enter(r.spoken.Now, all)
			r.references(s)
			if l.preds = r.beside(s); len(l.preds) == 0 {
				l.skip = delegationSentence
			}
			l.attended = false
			r.lines = append(r.lines, l)
			return
		}
	}
	r.report(&l)
	r.lines = append(r.lines, l)
}

// report reads who did what in a sentence that names no participants.
func (r *reader) report(l *line) {
	s := l.span
	tokens := r.scan(s)
	l.actors = r.subjects(s, tokens)
	if l.held && r.opener == nil && r.v.SentenceHeld.In(s.Of(r.s)) {
		r.opener, r.openers = r.subjectOrgs(s, tokens), s
		r.subjectPeople(s, tokens)
	}
	if l.preds = clause.Verbs(r.t, s, spansOf(r.spoken.Named)); l.attended {
		l.preds = slices.DeleteFunc(l.preds, func(p clause.Verb) bool { return p.Attends(r.t) })
	}
	r.speakers(l, tokens)
	r.references(s)
	if l.skip = r.backgroundOf(s); l.skip == nil && r.line.Aside && (!l.held || len(l.preds) == 0) {
		l.skip = backgroundSection
	}
}

// spansOf returns the spans of namings.
func spansOf(all []meeting.Naming) []text.Span {
	out := make([]text.Span, len(all))
	for i, n := range all {
		out[i] = n.Span
	}
	return out
}

// beside gives the acts that a sentence reports beside who took part: …が出席し、
// …について意見交換を行った.
func (r *reader) beside(s text.Span) []clause.Verb {
	var out []clause.Verb
	for _, p := range clause.Verbs(r.t, s, spansOf(r.spoken.Named)) {
		if !p.Attends(r.t) && !p.Nominal {
			out = append(out, p)
		}
	}
	return out
}
