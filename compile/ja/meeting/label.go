package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/text"
)

// label reads what a labelled value says of the meeting, or of another one.
func (m *reader) label(l *clause.Line) {
	switch held := m.now(); {
	case l.Span.Empty(): // a label without a value says nothing
	case held == fact.None && words().NameLabels.Has(l.Key):
		m.nameLabel(l.Span)
	case m.section != fact.None && l.Use == clause.DateOf:
		m.dateLabel(&m.All[m.section], l.Span)
	case m.section != fact.None && l.Use == clause.PlaceOf:
		m.venue(&m.All[m.section], l.Span)
	case l.Use == clause.DateOf && words().Visits.In(m.titled.Of(m.t.S)): // the days of a journey, and not of a meeting on it
	case l.Use == clause.Step:
		m.stepLabel(l)
	case l.Use == clause.Numbered:
		m.numberLabel(l)
	case held == fact.None:
		if l.Use == clause.DateOf || l.Use == clause.PlaceOf {
			m.early = append(m.early, *l)
		}
	case l.Use == clause.DateOf:
		m.dateLabel(&m.All[held], l.Span)
	case l.Use == clause.PlaceOf:
		m.dateLabel(&m.All[held], l.Span) // 日程及び場所：3月12日、リマ
		m.venue(&m.All[held], l.Span)
	}
}

// nameLabel reads the meeting that a labelled value names: 会議名：第3回日独灯台対話.
func (m *reader) nameLabel(in text.Span) {
	named := m.namings(in)
	m.enterAll(in, named)
	names := m.bareNames(in)
	if len(named) > 0 || len(names) == 0 || m.main != fact.None {
		return
	}
	m.main = m.addSeries(names[0], seriesTitle)
	m.titledMeeting(in, &Line{})
}

// dateLabel reads the date of the meeting from a labelled value. The first
// sentence may have given the first of its days alone.
func (m moments) dateLabel(q *fact.Meeting, in text.Span) {
	if w, ok := m.dates.Last(in, nil); ok && q.Date != "" && strings.HasPrefix(string(w.Value), string(q.Date)+"/") {
		q.Date = ""
	}
	if q.Date == "" {
		m.take(q, in, map[text.Span]bool{}, false)
	}
}

// venue reads the place of the meeting from a labelled value.
func (m moments) venue(q *fact.Meeting, in text.Span) {
	p := m.places.Alone(in, country.Place{})
	if q.City == "" && p.City != "" {
		q.City, q.Country, q.Venue = p.City, p.Country, p.Venue
		q.Spans = append(q.Spans, p.Printed)
	}
	if q.Country == "" {
		q.Country = p.Country
	}
	if q.Mode == "" {
		q.Mode = p.Mode
	}
}

// venueLine reads a line that only says when or where the meeting was held.
func (m *reader) venueLine(l *clause.Line) {
	held, in := m.Held(), l.Span
	if m.scheduled(in) {
		return
	}
	if words().Visits.In(m.titled.Of(m.t.S)) { // the days and places of a journey
		return
	}
	if held == fact.None {
		m.early = append(m.early, *l)
		return
	}
	q := &m.All[held]
	if w, ok := m.lastDate(in, nil); ok {
		if q.Date == "" && !m.dates.InName(w.Span) {
			setDate(q, w)
			q.Spans = append(q.Spans, w.Span)
		}
		m.venue(q, in.To(w.Span.Start)) // （東京　平成29年7月15日）
		in.Start = w.Span.End
	}
	m.venue(q, in)
}

// settle gives the meeting reported, once it is named, what labels and lines before
// it said of when and where.
func (m *reader) settle() {
	if m.Held() == fact.None {
		return
	}
	early := m.early
	m.early = nil
	for i := range early {
		if early[i].Kind == clause.Venue {
			m.venueLine(&early[i])
		} else {
			m.label(&early[i])
		}
	}
}

// isLabelled reports whether a label, or a line below one, says when the meeting of the
// title was held, and nothing so far that it was.
func (m *reader) isLabelled() bool {
	return m.main != fact.None && m.Held() == fact.None && slices.ContainsFunc(m.early, func(l clause.Line) bool {
		return (l.Use == clause.DateOf || l.Kind == clause.Venue) && len(m.dates.In(l.Span)) > 0
	})
}

// stepLabel reads 前回会合：令和元年12月10日（第4回会合、シンガポール）.
func (m *reader) stepLabel(l *clause.Line) {
	named := m.namings(l.Span)
	m.enterAll(l.Span, named)
	for _, n := range named {
		if n.Ordinal > 0 {
			return
		}
	}
	step := 1
	if words().Previous.In(l.Key) {
		step = -1
	}
	if m.main != fact.None {
		m.labelled(m.stepFrom(m.main, step), step, l.Span)
	}
}

// numberLabel reads 第14回：令和3年10月21日（オンライン開催）.
func (m *reader) numberLabel(l *clause.Line) {
	if m.main != fact.None {
		m.labelled(l.MeetingNumber(), 0, l.Span)
	}
}

// labelled enters a meeting of the series reported of which a labelled value
// says when and where.
func (m *reader) labelled(ordinal, step int, in text.Span) {
	if ordinal == 0 || m.find(m.main, ordinal, step) != fact.None {
		return
	}
	q := fact.Meeting{Series: m.main, Ordinal: ordinal, Status: m.status(m.main, ordinal, step), Basis: fact.At(meetingLabel, in)}
	if m.take(&q, in, map[text.Span]bool{}, true) || step == 0 {
		m.addMeeting(q)
	}
}
