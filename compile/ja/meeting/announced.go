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
		switch past, ahead := told.past, told.ahead || told.there && coming; {
		case told.off && q.Status == schema.Held: // 開催を見送ることとした: the day that is printed is no more that of the meeting
			*q = fact.Meeting{Series: q.Series, Ordinal: q.Ordinal, Level: q.Level, Status: schema.Planned, Basis: fact.At(meetingAnnounced, q.Spans...)}
		case q.Status == schema.Mentioned && !(coming && ahead), past && !(coming && ahead):
		case ahead, coming:
			q.Status, q.Rule = schema.Planned, meetingAnnounced
		}
	}
}

// A tense is whether a line that names a meeting says that it was held, whether one
// says that it will be, whether one says at it what will be, 第2回日独灯台対話では、次回会合を
// 来年開催することとした, and whether one says that it was put off.
type tense struct{ past, ahead, there, off bool }

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
		past, ahead := v.WasHeld.In(s), v.WillBeHeld.In(s)
		for _, k := range of {
			t, there := &out[k], false
			for _, n := range m.Lines[i].Named {
				if slices.Contains(m.All[k].Spans, n.Span) {
					rest := m.afterName(n.Span.End, lines[i].Span)
					there = there || v.There.Begins(rest)
					t.off = t.off || v.CalledOff.Begins(rest) || m.isSaidAt(n.Span.End, lines[i].Span, &v.PutOff)
				}
			}
			t.past, t.ahead, t.there = t.past || past, t.ahead || ahead && !there, t.there || ahead && there
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
