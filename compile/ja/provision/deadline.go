package provision

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// deadline returns the date when what a sentence promises falls due, and where
// it is; "" if there is none, as in one that only tells of what was held or said.
func (r *reader) deadline(s text.Span, promises, tells bool) (schema.EDTF, text.Span) {
	if tells && !promises {
		return "", text.Span{}
	}
	dates := r.known.Dates.In(s)
	dues := make([]read.Due, len(dates))
	for i := range dates {
		dues[i] = read.Due{Date: dates[i].Value, Tie: r.tie(&dates[i], s)}
		if dues[i].Tie != read.By && !promises {
			dues[i].Tie = read.Elsewhere
		}
	}
	if n := read.Deadline(dues, r.met); n >= 0 {
		return dates[n].Value, dates[n].Span
	}
	return "", text.Span{}
}

// onlyAdopts reports whether what is agreed on by the verbs of a line is done with it: a
// text was adopted.
func (r *reader) onlyAdopts(verbs []clause.Verb) bool {
	return !slices.ContainsFunc(verbs, func(v clause.Verb) bool {
		return read.Promises(v.Acts) && !words().Adopting.Begins(v.Span.Of(r.t.S))
	})
}

// tie says how a date of a sentence is tied to what is promised in it.
func (r *reader) tie(w *date.Date, s text.Span) read.Tie {
	rest, v := r.t.S[w.Span.End:s.End], words()
	switch named := r.known.Dates.InName(w.Span); {
	case w.Since || isPast(rest) || r.isQuoted(s, w.Span.Start) || strings.HasSuffix(r.t.S[s.Start:w.Span.Start], lex.CloseQuote+lex.Open) || r.qualifies(w.Span, s),
		named && (v.Games.In(lex.Cut(rest, 90)) || v.Fairs.In(lex.Cut(rest, 60))):
		return read.Elsewhere
	case w.Until && !v.HeldThen.In(lex.Cut(rest, 60)):
		return read.By
	case named:
		return read.InName
	case v.Deadline.Begins(rest) && !v.NoDeadline.Begins(rest):
		return read.At
	case strings.HasPrefix(rest, "の") && !v.Aims.In(upToComma(rest)): // 2028年の会議の機会に
		return read.Elsewhere
	}
	return read.InPassing
}

// isPast reports whether what follows a date says of a noun what was done then:
// 2013年|に締結した覚書.
func isPast(rest string) bool {
	at, v := strings.Index(rest, "た"), words()
	if at < 0 || !strings.HasPrefix(rest, lex.To) || v.OtherThan.In(rest[:at]) {
		return false
	}
	return lex.BeginsNoun(rest[at+len("た"):])
}

// upToComma returns what of a sentence comes before its next comma.
func upToComma(rest string) string {
	rest, _, _ = strings.Cut(rest, "、")
	return rest
}

// qualifies reports whether a date says when something else is: the term of what
// is named after it (2010年から2012年までを対象期間とする計画), or, in a bracket,
// the time of what an action is only about (停止（2015年予定）に伴う措置).
func (r *reader) qualifies(w, s text.Span) bool {
	rest := r.t.S[w.End:s.End]
	if words().OfTerm.Begins(date.AfterTerm(rest)) {
		return true
	}
	in, after, ok := strings.Cut(rest, "）")
	return ok && !strings.Contains(in, "（") && words().AboutDated.Begins(after)
}

// isQuoted reports whether an offset of a sentence is inside 「…」.
func (r *reader) isQuoted(s text.Span, at int) bool {
	before := r.t.S[s.Start:at]
	return strings.Count(before, "「") > strings.Count(before, "」")
}

// undertaking returns what a line and its source say of what is undertaken in
// them.
func (r *reader) undertaking(l, source *line, p *fact.Provision) read.Undertaking {
	says := func(words *lex.List) bool {
		return words.In(l.span.Of(r.t.S)) || source != l && words.In(source.span.Of(r.t.S))
	}
	v := words()
	u := read.Undertaking{Acts: p.Acts, Dated: p.Deadline != "", Continuing: says(&v.GoingOn)}
	if !read.Promises(p.Acts) {
		return u // however firm the words are
	}
	specific := says(&v.Specific)
	u.Tentative, u.Slight = says(&v.Vague), !specific && says(&v.Slight)
	u.Action = u.Tentative || u.Dated || specific || says(&v.Undertaken) ||
		clause.PromisesIn(l.span.Of(r.t.S)) || clause.PromisesIn(source.span.Of(r.t.S))
	return u
}
