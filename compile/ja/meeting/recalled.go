package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// recalled enters the meetings of other dialogues of the parties that a sentence
// recalls or announces with their date and no number: 9月に開かれた日印米豪…協議,
// 来年早々に日印…対話を開催することで一致した.
func (m *reader) recalled(s text.Span, named []Naming) {
	if _, dated := m.dates.Last(s, nil); !dated || m.Held() == fact.None {
		return
	}
	all := m.bareNames(s)
	for _, name := range all {
		before := m.aheadOf(name, s, all, named)
		before.End -= words().NextOnes.Suffix(before.Of(m.t.S)) // 2025年に東京で開かれる|次の|日英…協議
		dated := m.isOfDay(before)
		coming, told := words().ToHold.Begins(m.afterName(name.End, s)), m.isReported(name, s)
		if !coming && m.isSaidAt(name.End, s, &words().Arranged) {
			coming = true
			if _, ahead := m.dates.Last(before, nil); !ahead { // …協議を|来年早々に東京で|開催すべく調整する
				at, _ := words().Arranged.Index(m.t.S[name.End:s.End])
				before = text.Span{Start: name.End, End: name.End + at}
			}
		}
		if slices.ContainsFunc(named, func(n Naming) bool { return n.Span.Start < name.End && name.Start < n.Span.End }) || !m.isFurther(name, coming) {
			continue
		}
		if !coming && !told && !dated && !words().Qualifying.Ends(before.Of(m.t.S)) {
			continue
		}
		if i := strings.LastIndex(before.Of(m.t.S), lex.Comma); i >= 0 && !told && !dated {
			clause := before.From(before.Start + i + len(lex.Comma))
			end := clause.Start - len(lex.Comma)
			if _, dated := m.dates.Last(clause, nil); !coming || dated || !m.dates.EndsAt(end) && !m.dates.EndsAt(end-len(lex.To)) { // else 2017年3月、|ベルリンにおいて
				before = clause
			}
		}
		w, ok := m.dates.Last(before, nil)
		if !ok || w.Value == "" || coming && (!m.After(w.Value) || words().Deadlines.In(before.From(w.Span.Start).Of(m.t.S))) {
			continue
		}
		if known := m.seriesOf(name.Of(m.t.S)); slices.ContainsFunc(m.All, func(q fact.Meeting) bool { return q.Series == known && known != fact.None && q.Date == w.Value }) {
			continue
		}
		q := fact.Meeting{Series: m.addSeries(name, seriesSentence), Status: schema.Mentioned, Level: level(name.Of(m.t.S)), Basis: fact.At(meetingDated, name)}
		switch {
		case told && m.isBeside(w.Value):
			q.Status = schema.Held
		case !told && m.After(w.Value):
			q.Status = schema.Planned
		}
		m.take(&q, before, map[text.Span]bool{}, false)
		if coming && q.City == "" && q.Country == "" && q.Mode == "" { // 10月に、…協議を|オンラインで開催することで
			m.place(&q, s.From(name.End))
		}
		i := m.addMeeting(q)
		if q.Status == schema.Held && m.under.Of(m.t.S) == name.Of(m.t.S) { // its section goes on about it
			m.current, m.depth = i, m.level
		}
	}
}

// aheadOf returns what of a sentence comes before a name, or before the list of names of
// which it is one, if a verb there says that all were held: 5月に開かれた|日英灯台会議及び日英岸壁対話.
func (m *reader) aheadOf(name, s text.Span, all []text.Span, named []Naming) text.Span {
	before := s.To(name.Start)
	list := before
	for _, n := range named {
		all = append(all, n.Span)
	}
	for found := true; found; {
		found = false
		for _, n := range all {
			if n.Start < list.End && n.End <= list.End && words().Coordinates.Has(m.t.S[n.End:list.End]) {
				list.End, found = n.Start, true
			}
		}
	}
	if words().Qualifying.Ends(list.Of(m.t.S)) {
		return list
	}
	return before
}

// isOfDay reports whether a stretch ends in a date and a の, so that what is named next was
// then: 10月29日の|日英灯台協議委員会で.
func (m *reader) isOfDay(before text.Span) bool {
	w, ok := m.dates.Last(before, nil)
	return ok && !w.Until && m.t.S[w.Span.End:before.End] == lex.Of
}

// isFurther reports whether a name without a number is one of a dialogue of which a
// sentence may tell a further meeting. A summit is an event, and so is a conference of many countries.
func (m *reader) isFurther(name text.Span, coming bool) bool {
	printed := name.Of(m.t.S)
	if m.EndsSeries(printed) {
		return coming
	}
	parties := len(m.parties.Of(name))
	return level(printed) != leaders && (parties > 1 || parties == 0 && !strings.HasSuffix(printed, "会議")) && !isGathering(printed)
}
