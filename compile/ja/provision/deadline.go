package provision

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// deadline returns the time by which, or at which, a sentence says that
// something will be done: the last date after the meeting reported. A date
// that closes a term comes before others, one in a name after them.
func (r *reader) deadline(s text.Span, acts []schema.Act, holds bool) (schema.EDTF, text.Span, bool) {
	has := func(a schema.Act) bool { return slices.Contains(acts, a) }
	firm := has(schema.Agree) || has(schema.Commit) || has(schema.Call) || has(schema.Report) && !holds
	if holds && !firm {
		return "", text.Span{}, false
	}
	best, score := date.Date{}, 0
	for _, w := range r.known.Dates.In(s) {
		if !firm && !w.Until || w.Since || r.isQuoted(s, w.Span.Start) || !r.known.Meetings.After(w.Value) || r.qualifies(w.Span, s) {
			continue
		}
		if n := r.weigh(w, s); n > score {
			best, score = w, n
		}
	}
	return best.Value, best.Span, score > 0
}

// weigh says how surely a date is the time of what is done; 0 is not at all.
func (r *reader) weigh(w date.Date, s text.Span) int {
	rest, v := r.t.S[w.Span.End:s.End], words()
	switch {
	case w.Until:
		return 4
	case r.known.Dates.InName(w.Span):
		if v.Games.In(lex.Cut(rest, 90)) || v.Fairs.In(lex.Cut(rest, 60)) {
			return 0
		}
		return 1
	case v.NoDeadline.Begins(rest):
		return 2
	case v.Deadline.Begins(rest):
		return 3
	}
	return 2
}

// qualifies reports whether a date says when something else is: the term of what
// is named after it (2010年から2012年までを対象期間とする計画), or, in a bracket,
// the time of what an action is only about (停止（2015年予定）に伴う措置).
func (r *reader) qualifies(w, s text.Span) bool {
	rest := r.t.S[w.End:s.End]
	if words().OfTerm.Begins(rest) {
		return true
	}
	at := strings.Index(rest, "）")
	return at >= 0 && at <= 36 && !strings.Contains(rest[:at], "（") && words().AboutDated.Begins(rest[at+len("）"):])
}

// isQuoted reports whether an offset of a sentence is inside 「…」.
func (r *reader) isQuoted(s text.Span, at int) bool {
	before := r.t.S[s.Start:at]
	return strings.Count(before, "「") > strings.Count(before, "」")
}

// strength says how firm the undertaking of a provision is, and whether it goes on.
func (r *reader) strength(l, source *line, p *fact.Provision) (schema.Commitment, bool) {
	says := func(words *lex.List) bool {
		return words.In(l.span.Of(r.t.S)) || source != l && words.In(source.span.Of(r.t.S))
	}
	v, commits := words(), slices.Contains(p.Acts, schema.Commit)
	going := says(&v.GoingOn)
	switch {
	case !commits && !slices.Contains(p.Acts, schema.Agree):
		return schema.NoCommitment, going
	case says(&v.Vague): // what is only considered, whatever the date
		return schema.VagueCommitment, going
	case p.Deadline != "" || says(&v.Specific):
		return schema.SpecificCommitment, going
	case commits || says(&v.Undertaken):
		return schema.VagueCommitment, going
	}
	return schema.NoCommitment, going
}
