package ja

import (
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// meetings enters the series and meetings that a sentence names.
func (r *reader) meetings(s text.Span) { r.meetingsIn(s, r.namings(s)) }

func (r *reader) meetingsIn(s text.Span, all []naming) {
	if len(all) == 0 {
		return
	}
	used := map[text.Span]bool{}
	for i, m := range all {
		series, ok := r.belongs(m)
		if !ok {
			continue
		}
		from, to := s.Start, s.End
		if i > 0 {
			from = all[i-1].span.End
		}
		if i+1 < len(all) {
			to = all[i+1].span.Start
		}
		r.meeting(m, series, text.Span{Start: from, End: to}, s, used)
	}
}

// belongs finds the series that a naming speaks of. A numbered meeting of a
// name that is no dialogue of the parties is an event, and left to references.
func (r *reader) belongs(m naming) (int, bool) {
	if m.name.Empty() {
		if r.main == fact.None || len(r.f.Meetings) == 0 && m.ordinal == 0 {
			return r.main, m.ordinal > 0 && r.main != fact.None
		}
		return r.main, true
	}
	name := m.name.Of(r.s)
	if i := r.seriesOf(name); i != fact.None {
		r.f.Series[i].Spans = append(r.f.Series[i].Spans, m.name)
		r.aliasBehind(i, m.name.End)
		return i, true
	}
	if len(r.f.Series) > 0 && len(r.parties.Of(m.name)) == 0 {
		if i := r.seriesEnding(name); i != fact.None {
			if !contains(r.f.Series[i].Aliases, name) {
				r.f.Series[i].Aliases = append(r.f.Series[i].Aliases, name)
			}
			return i, true
		}
		return fact.None, false
	}
	i := r.addSeries(m.name, seriesNumbered)
	r.aliasBehind(i, m.name.End)
	if r.main == fact.None {
		r.main = i
	}
	return i, true
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// seriesEnding finds the series of which a name is the ending: サイバー協議 of
// 日英サイバー協議.
func (r *reader) seriesEnding(name string) int {
	for i := range r.f.Series {
		if strings.HasSuffix(r.f.Series[i].Name, name) && lex.Count(name) >= 4 {
			return i
		}
	}
	return fact.None
}

// meeting enters one meeting, or adds to it what this place says. near is the
// stretch between the namings before and behind it.
func (r *reader) meeting(m naming, series int, near, s text.Span, used map[text.Span]bool) {
	n := m.ordinal
	if n == 0 {
		if n = r.stepFrom(series, m.step); n == 0 && m.step < 0 {
			return
		}
	}
	i := r.meetingOf(series, n, m.step)
	if i == fact.None {
		status := r.status(series, n, m.step)
		r.f.Meetings = append(r.f.Meetings, fact.Meeting{Series: series, Ordinal: n, Status: status, Basis: fact.At(meetingNumbered, m.span)})
		i = len(r.f.Meetings) - 1
		if m.step != 0 && m.ordinal == 0 {
			r.f.Meetings[i].Rule = meetingNext
			if n > 0 {
				r.f.Meetings[i].Notes = append(r.f.Meetings[i].Notes, schema.Provenance{Field: "ordinal", Origin: schema.OriginResolved, Basis: "次回, 前回: counted from the meeting reported"})
			}
		}
	} else if q := &r.f.Meetings[i]; len(q.Spans) < 8 {
		q.Spans = append(q.Spans, m.span)
	}
	q := &r.f.Meetings[i]
	if b, next := lex.Bracket(r.s[:s.End], m.span.End); next > m.span.End && m.level == "" && strings.HasSuffix(b.Of(r.s), "級") {
		m.level = r.levelIn(b.Of(r.s))
	}
	if q.Level == "" {
		q.Level = m.level
	}
	if m.level != "" && r.f.Series[series].Level == "" {
		r.f.Series[series].Level = m.level
	}
	if q.Date == "" || q.City == "" && q.Country == "" && q.Mode == "" {
		r.whenAndWhere(q, m, near, s, used)
		if q.Status == schema.Mentioned && q.Date != "" && r.future(date.Date{Value: q.Date}) || q.Status == schema.Held && series != r.main && r.coming(q.Date) {
			q.Status = schema.Planned // of another series: 来年に予定する第5回…
		}
	}
}

// stepFrom counts from the meeting of a series that the text reports.
func (r *reader) stepFrom(series, step int) int {
	for i := range r.f.Meetings {
		if q := &r.f.Meetings[i]; q.Series == series && q.Status == schema.Held && q.Ordinal > 0 {
			return max(0, q.Ordinal+step)
		}
	}
	return 0
}

func (r *reader) meetingOf(series, ordinal, step int) int {
	for i := range r.f.Meetings {
		q := &r.f.Meetings[i]
		if q.Series != series || q.Ordinal != ordinal {
			continue
		}
		if ordinal > 0 || step > 0 && q.Status == schema.Planned || step == 0 {
			return i
		}
	}
	return fact.None
}

// status says what a meeting is by its number: the first one named in the head
// or the opening is the one reported, a later one is planned.
func (r *reader) status(series, n, step int) schema.Status {
	held := fact.None
	for i := range r.f.Meetings {
		if q := &r.f.Meetings[i]; q.Series == series && q.Status == schema.Held {
			held = i
		}
	}
	switch {
	case held == fact.None && step == 0 && (r.opening || series == r.main):
		return schema.Held
	case held == fact.None || step < 0:
		return schema.Mentioned
	case step > 0 || n > r.f.Meetings[held].Ordinal && r.f.Meetings[held].Ordinal > 0:
		return schema.Planned
	case r.opening && r.f.Meetings[held].Ordinal == 0 && n > 0:
		return schema.Held
	}
	return schema.Mentioned
}
