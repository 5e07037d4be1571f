package ja

import (
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/schema"
)

// deadline gives the time by which, or at which, a sentence says that
// something will be done: the last date behind the meeting reported. A date
// that closes a term comes before others, one in a name behind them.
func (r *reader) deadline(s text.Span, acts []schema.Act, hold bool) (schema.EDTF, text.Span, bool) {
	firm := has(acts, schema.Agree) || has(acts, schema.Commit) || has(acts, schema.Call) || has(acts, schema.Report) && !hold
	if hold && !firm {
		return "", text.Span{}, false
	}
	best, score := date.Date{}, 0
	for _, w := range r.dates.All {
		if !firm && !w.Until {
			continue
		}
		if !s.Contains(w.Span) || w.Since || r.quoted(s, w.Span.Start) || !r.meetings.After(w.Value) || r.qualifies(w.Span, s) {
			continue
		}
		n := 2
		switch rest := r.s[w.Span.End:s.End]; {
		case w.Until:
			n = 4
		case r.dates.InName(w.Span):
			n = 1
			if r.v.Games.In(lex.Cut(rest, 90)) || r.v.Fairs.In(lex.Cut(rest, 60)) {
				continue
			}
		case strings.HasPrefix(rest, "に開催される"), strings.HasPrefix(rest, "に予定"):
			n = 2
		case strings.HasPrefix(rest, "に"), strings.HasPrefix(rest, "、"), strings.HasPrefix(rest, "も"):
			n = 3
		}
		if n > score {
			best, score = w, n
		}
	}
	return best.Value, best.Span, score > 0
}

// qualifies tells whether a date says when something else is: the term of what
// is named behind it (2010年から2012年までを対象期間とする計画), or, in a bracket,
// the time of what an action is only about (停止（2015年予定）に伴う措置).
func (r *reader) qualifies(w, s text.Span) bool {
	rest := r.s[w.End:s.End]
	if r.v.OfTerm.Begins(rest) {
		return true
	}
	at := strings.Index(rest, "）")
	if at < 0 || at > 36 || strings.Contains(rest[:at], "（") {
		return false
	}
	return r.v.AboutDated.Begins(rest[at+len("）"):])
}

func has(acts []schema.Act, a schema.Act) bool {
	for _, x := range acts {
		if x == a {
			return true
		}
	}
	return false
}

// quoted tells whether an offset of a sentence stands inside 「…」.
func (r *reader) quoted(s text.Span, at int) bool {
	printed := r.s[s.Start:at]
	return strings.Count(printed, "「") > strings.Count(printed, "」")
}
