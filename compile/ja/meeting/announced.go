package meeting

import (
	"slices"

	"dialoguec/compile/ja/clause"
	"dialoguec/schema"
)

// announce makes those meetings planned ones that a statement reports as still
// to come: 10月15日に第4回…対話を開催します. A sentence that says of one that it
// was held counts more, a date after the day of issue less, both together most:
// …会合が開催され、…が出席することとなりました.
func (m *reader) announce(lines []clause.Line) {
	for i := range m.All {
		q := &m.All[i]
		if q.Status == schema.Planned {
			continue
		}
		coming := m.coming(q.Date)
		switch past, ahead, off := m.tense(i, lines); {
		case off && q.Status == schema.Held: // 開催を見送ることとした
			q.Status, q.Rule = schema.Planned, meetingAnnounced
		case q.Status == schema.Mentioned && !(coming && ahead), past && !(coming && ahead):
		case ahead, coming:
			q.Status, q.Rule = schema.Planned, meetingAnnounced
		}
	}
}

// tense reports whether a line that names a meeting says that it was held, whether
// one says that it will be, and whether one says that it was called off.
func (m *reader) tense(meeting int, lines []clause.Line) (past, ahead, off bool) {
	v := words()
	for i := range lines {
		named := slices.ContainsFunc(m.All[meeting].Spans, lines[i].Span.Contains)
		if !named && !m.Lines[i].speaksOf(meeting) {
			continue
		}
		s := lines[i].Span.Of(m.t.S)
		past = past || v.WasHeld.In(s)
		ahead = ahead || v.WillBeHeld.In(s)
		off = off || v.CalledOff.In(s)
	}
	return past, ahead, off
}

// speaksOf reports whether a line names a meeting, or reports it without its name.
func (l *Line) speaksOf(meeting int) bool {
	return slices.Contains(l.Met, meeting) || l.Reports && l.Now == meeting
}
