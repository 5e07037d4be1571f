package meeting

import (
	"slices"
	"sort"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// announce makes those meetings planned ones that a statement reports as still
// to come: 10月15日に第4回…対話を開催します. A sentence that says of one that it
// was held counts more, a date after the day of issue less, both together most:
// …会合が開催され、…が出席することとなりました.
func (m *reader) announce(lines []clause.Line) {
	reported := m.Held()
	for i, told := range m.tenses(lines) {
		q := &m.All[i]
		if q.Status == schema.Planned {
			continue
		}
		if reported != fact.None && slices.Contains(m.beside, i) {
			q.Status = m.All[reported].Status
			continue
		}
		coming := m.coming(q.Date)
		switch past, ahead := told.past, told.ahead; {
		case told.off && q.Status == schema.Held: // 開催を見送ることとした
			q.Status, q.Rule = schema.Planned, meetingAnnounced
		case q.Status == schema.Mentioned && !(coming && ahead), past && !(coming && ahead):
		case ahead, coming:
			q.Status, q.Rule = schema.Planned, meetingAnnounced
		}
	}
}

// A tense is whether a line that names a meeting says that it was held, whether one
// says that it will be, and whether one says that it was called off.
type tense struct{ past, ahead, off bool }

// tenses returns the tense of each meeting.
func (m *reader) tenses(lines []clause.Line) []tense {
	out, named := make([]tense, len(m.All)), m.allNamed()
	v := words()
	for i := range lines {
		of := m.spokenOf(i, lines[i].Span, named)
		if len(of) == 0 {
			continue
		}
		s := lines[i].Span.Of(m.t.S)
		past, ahead, off := v.WasHeld.In(s), v.WillBeHeld.In(s), v.CalledOff.In(s)
		for _, k := range of {
			t := &out[k]
			t.past, t.ahead, t.off = t.past || past, t.ahead || ahead, t.off || off
		}
	}
	return out
}

// A place is where a meeting is named.
type place struct {
	span    text.Span
	meeting int
}

// allNamed returns all places where meetings are named, in order.
func (m *reader) allNamed() []place {
	var out []place
	for i := range m.All {
		for _, s := range m.All[i].Spans {
			out = append(out, place{s, i})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].span.Start < out[j].span.Start })
	return out
}

// spokenOf returns the meetings that a line names, or reports without their name.
func (m *reader) spokenOf(line int, in text.Span, named []place) []int {
	l := &m.Lines[line]
	out := slices.Clone(l.Met)
	if l.Reports && l.Now != fact.None {
		out = append(out, l.Now)
	}
	at, _ := slices.BinarySearchFunc(named, in.Start, func(p place, start int) int { return p.span.Start - start })
	for ; at < len(named) && named[at].span.Start <= in.End; at++ {
		if in.Contains(named[at].span) {
			out = append(out, named[at].meeting)
		}
	}
	return out
}
