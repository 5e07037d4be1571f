package meeting

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// ofSection notes that the section of a heading is about a meeting without a number whose
// name it is, (2) 水素閣僚会議について, and enters one whose day it tells: 日英灯台対話（6月26日）.
func (m *reader) ofSection(in text.Span, named []Naming) {
	m.section, m.under = fact.None, text.Span{}
	names := m.bareNames(in)
	if len(named) > 0 {
		return
	}
	if n := m.SeriesAt(in); n > 0 {
		names = []text.Span{in.To(in.Start + n)}
	}
	if len(names) != 1 || names[0].Start > in.Start+len(lex.OpenQuote) {
		return
	}
	name := names[0]
	day, end := lex.Bracket(m.t.S[:in.End], lex.Skip(m.t.S, name.End, lex.CloseQuote))
	if rest := m.t.S[max(end, name.End):in.End]; words().TitleTails.TrimPrefix(strings.TrimLeft(rest, quotes)) != "" {
		return
	}
	if known := m.seriesOf(name.Of(m.t.S)); known == fact.None || m.find(known, 0, 0) == fact.None && m.stepFrom(known, 0) == 0 {
		m.headedDay(name, day)
	}
	i := m.seriesOf(name.Of(m.t.S))
	if i == fact.None {
		m.under = name
		return
	}
	if q := m.find(i, 0, 0); q != fact.None && m.All[q].Status == schema.Held {
		m.section = q
		if len(m.Series) > 1 {
			m.current = q
		}
	}
}

// headedDay enters the meeting that a heading names with its day beside the one reported,
// or gives that one its fuller name, if it is of that day.
func (m *reader) headedDay(name, day text.Span) {
	held := m.Held()
	w, ok := m.dates.Last(day, nil)
	if !ok || w.Value == "" || held == fact.None && !m.isReportedNow(w.Value) || held != fact.None && !m.isBeside(w.Value) || isGathering(name.Of(m.t.S)) {
		return
	}
	if held != fact.None && m.main != fact.None && m.All[held].Series == m.main && m.All[held].Date == w.Value && m.isFuller(name) {
		m.rename(m.main, name.Of(m.t.S), m.parties.Of(name), name)
		return
	}
	m.take(m.addHeld(name, meetingHeaded, name), day, map[text.Span]bool{}, true)
	if held != fact.None {
		m.beside = append(m.beside, len(m.All)-1)
	}
}

// addHeld enters the meeting without a number of a dialogue that is named, which was held.
func (m *reader) addHeld(name text.Span, rule *fact.Rule, at text.Span) *fact.Meeting {
	series := m.addSeries(name, seriesSentence)
	i := m.addMeeting(fact.Meeting{Series: series, Status: schema.Held, Level: m.Series[series].Level, Basis: fact.At(rule, at)})
	return &m.All[i]
}

// isReportedNow reports whether a date is within a few days before that of issue.
func (m *reader) isReportedNow(d schema.EDTF) bool {
	day, _, err := d.Parse()
	issued := m.dates.Issued
	if err != nil || !day.Full() || !issued.Full() {
		return false
	}
	gap := issued.First().Sub(day.First())
	return gap >= 0 && gap <= 2*fewDays
}

// isFuller reports whether a name is that of the dialogue reported with its parties, of
// which the text has named none so far.
func (m *reader) isFuller(name text.Span) bool {
	own := &m.Series[m.main]
	_, size := words().nouns.Longest(own.Name)
	return len(own.Parties) == 0 && size > 0 && strings.HasSuffix(name.Of(m.t.S), own.Name[len(own.Name)-size:]) && len(m.parties.Of(name)) > 0
}

// rename gives a series the fuller of its names, with the parties in it.
func (m *reader) rename(series int, name string, parties []string, at text.Span) {
	q := &m.Series[series]
	before := q.Name
	q.Name, q.Parties = name, parties
	q.Spans = append(q.Spans, at)
	m.index.add(series, q)
	if !IsPlain(before) {
		m.addAlias(series, before)
	}
}

// scheduled reads a line of a programme, and reports whether it is one: a day alone, or
// the name of a dialogue on the day above it or in the line. It enters that if it was held
// with the meeting reported.
func (m *reader) scheduled(in text.Span) bool {
	all := m.dates.In(in)
	names := m.bareNames(in)
	if len(all) > 0 && all[len(all)-1].Value != "" {
		m.day = all[len(all)-1].Span
	}
	if len(names) != 1 || names[0].End != in.End || m.day.Empty() {
		return false
	}
	name := names[0]
	lead := in.To(name.Start)
	if len(all) == 0 && lex.Count(strings.Trim(lead.Of(m.t.S), scheduleMarks)) > 0 || len(all) > 0 && all[len(all)-1].Span.End > name.Start {
		return false
	}
	w, ok := m.dates.At(m.day.Start)
	if !ok || !m.isBeside(w.Value) || m.EndsSeries(name.Of(m.t.S)) || isGathering(name.Of(m.t.S)) {
		return m.Held() != fact.None
	}
	setDate(m.addHeld(name, meetingHeaded, name), w)
	m.beside = append(m.beside, len(m.All)-1)
	return true
}

// scheduleMarks are what may come before the name of a meeting in a programme: times,
// and signs of items.
const scheduleMarks = "0123456789０１２３４５６７８９:：時分から~～〜-－・○●〇◯■ 　"
