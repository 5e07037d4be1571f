package ja

import (
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// titleMeetings reads the series and the meeting that the title names.
func (r *reader) titleMeetings(in text.Span) {
	r.meetings(in)
	if r.main == fact.None || len(r.f.Meetings) == 0 {
		for _, n := range r.bareNames(in) {
			i := r.addSeries(n, seriesTitle)
			r.aliasBehind(i, n.End)
			if r.main == fact.None {
				r.main = i
			}
		}
	}
}

// reported enters the meeting of the statement where it has no number: the
// first sentence of holding says when and where.
func (r *reader) reported(s text.Span) {
	if !r.opening {
		return
	}
	m := r.heldMeeting()
	if m == fact.None {
		r.reportedFirst(s)
		return
	}
	printed := s.Of(r.s)
	switch {
	case len(r.names) > 0:
	case r.f.Meetings[m].Date == "" && r.v.DatedHeld.In(printed): // 6月13日、マニラにおいて…協議を開催した
		r.take(&r.f.Meetings[m], s, map[text.Span]bool{}, false)
		r.openers = s
	case r.v.Announced.In(printed) && r.v.AnnouncedHeld.In(printed):
		r.openers = s
	}
}

// reportedFirst enters the meeting that the first sentence of holding reports.
func (r *reader) reportedFirst(s text.Span) {
	if !r.v.ReportedHeld.In(s.Of(r.s)) || r.main == fact.None && !r.seriesIn(s) {
		return
	}
	m := fact.Meeting{Series: r.main, Status: schema.Held, Basis: fact.At(meetingReported, s)}
	m.Level = r.f.Series[r.main].Level
	used := map[text.Span]bool{}
	for _, w := range r.dates.In(s) {
		if !w.Since {
			m.Date, m.DateSpan = w.Value, w.Span
			m.Notes = append(m.Notes, w.Notes...)
			used[w.Span] = true
			break
		}
	}
	r.take(&m, s, used, false)
	r.f.Meetings = append(r.f.Meetings, m)
	r.openers = s
}

// seriesIn enters the series of the meeting reported that a sentence names.
func (r *reader) seriesIn(s text.Span) bool {
	names := r.bareNames(s)
	if len(names) == 0 {
		return false
	}
	r.main = r.addSeries(names[0], seriesSentence)
	r.aliasBehind(r.main, names[0].End)
	return true
}

// heldMeeting gives the meeting that the statement reports.
func (r *reader) heldMeeting() int {
	for i := range r.f.Meetings {
		if r.f.Meetings[i].Status == schema.Held {
			return i
		}
	}
	return fact.None
}

// meetingNow gives the meeting that is being spoken of.
func (r *reader) meetingNow() int {
	if r.current != fact.None {
		return r.current
	}
	return r.heldMeeting()
}
