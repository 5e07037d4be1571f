package link

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"dialoguec/schema"
)

// session is one meeting of one statement on its way into the dataset.
type session struct {
	local
	meeting *schema.Meeting
	series  string // identifier in the dataset, or ""
}

// linkMeetings makes one row of all that speak of one meeting: as planned, as
// held, as remembered, in whatever language.
func (l *linker) linkMeetings() {
	all := l.sessions()
	same := newGroups(len(all))
	for i := range all {
		for j := range i {
			if why := l.sameMeeting(&all[i], &all[j]); why != "" {
				same.join(i, j)
			}
		}
	}
	l.fulfilPlans(all, same)
	l.nameMeetings(all, same)
	l.fillMeetings(all, same)
}

func (l *linker) sessions() []session {
	var out []session
	for s, st := range l.statements {
		for i := range st.Meetings {
			m := &st.Meetings[i]
			out = append(out, session{local{s, i}, m, l.ids[s][m.SeriesID]})
		}
	}
	return out
}

// sameMeeting says why two are one meeting: one ordinal of one series; the
// same days of one series; or, of no series, the same days, parties and place.
func (l *linker) sameMeeting(a, b *session) string {
	switch {
	case a.series != b.series:
		return ""
	case a.series != "" && a.meeting.Ordinal > 0 && b.meeting.Ordinal > 0:
		if a.meeting.Ordinal == b.meeting.Ordinal {
			return "the same ordinal of the series"
		}
		return ""
	case a.series != "" && daysOverlap(a.meeting, b.meeting):
		return "the same days of the series"
	case a.s != b.s && a.series == "" && daysOverlap(a.meeting, b.meeting) && samePlace(a.meeting, b.meeting) &&
		len(l.parties[a.s]) > 1 && strings.Join(sorted(l.parties[a.s]), "+") == strings.Join(sorted(l.parties[b.s]), "+"):
		return "the same parties, days and place"
	}
	return ""
}

// daysOverlap reports whether both meetings have full days and share one.
func daysOverlap(a, b *schema.Meeting) bool {
	return a.StartDate != "" && b.StartDate != "" && a.StartDate <= b.EndDate && b.StartDate <= a.EndDate
}

// fulfilPlans ties a plan without ordinal for "the next meeting" to the next
// meeting of the series that is known.
func (l *linker) fulfilPlans(all []session, same *groups) {
	for i := range all {
		p := &all[i]
		if p.meeting.Status != schema.Planned || p.meeting.Ordinal > 0 || p.series == "" {
			continue
		}
		if j := l.nextAfter(all, p); j >= 0 {
			same.join(i, j)
			l.joined("meeting", all[j].meeting.Name, p.series, "it is the next meeting of the series after the one at which it was planned", p.meeting.Evidence)
		}
	}
}

// nextAfter finds the first meeting of the series that took place after the
// statement with the plan was made, or -1.
func (l *linker) nextAfter(all []session, p *session) int {
	_, made, ok := l.date(p.s).Bounds()
	if !ok {
		return -1
	}
	best, bestStart := -1, time.Time{}
	for j := range all {
		q := &all[j]
		start, _, ok := q.meeting.Date.Bounds()
		if !ok || q.series != p.series || q.meeting.Status == schema.Planned || !start.After(made) {
			continue
		}
		if best < 0 || start.Before(bestStart) {
			best, bestStart = j, start
		}
	}
	return best
}

// nameMeetings gives each meeting its identifier: the series and the ordinal,
// else the series and the date, else the document that reports it.
func (l *linker) nameMeetings(all []session, same *groups) {
	taken := unique{}
	for _, set := range same.all() {
		first, ordinal, date := all[set[0]], 0, schema.EDTF("")
		for _, i := range set {
			ordinal = cmp.Or(ordinal, all[i].meeting.Ordinal)
			date = cmp.Or(date, all[i].meeting.Date)
		}
		id := l.statements[first.s].Document.ID + "/meeting-" + strconv.Itoa(first.i+1)
		switch {
		case first.series != "" && ordinal > 0:
			id = first.series + "/" + strconv.Itoa(ordinal)
		case first.series != "" && date != "":
			id = first.series + "/" + strings.ReplaceAll(string(date), "/", "--")
		}
		id = taken.take(id, "meeting")
		for _, i := range set {
			l.ids[all[i].s][all[i].meeting.ID] = id
		}
	}
}

// rank of the statuses: what a report says of a meeting prevails over what a
// mention says, and both prevail over a plan.
var statusRank = map[schema.Status]int{schema.Held: 0, schema.Mentioned: 1, schema.Planned: 2}

func (l *linker) fillMeetings(all []session, same *groups) {
	for _, set := range same.all() {
		slices.SortStableFunc(set, func(i, j int) int {
			return cmp.Or(
				cmp.Compare(statusRank[all[i].meeting.Status], statusRank[all[j].meeting.Status]),
				-cmp.Compare(len(all[i].meeting.Date), len(all[j].meeting.Date)),
				cmp.Compare(i, j))
		})
		m := l.mergeMeeting(all, set)
		l.contradictions(&m, all, set)
		l.out.Meetings = append(l.out.Meetings, m)
	}
}

// mergeMeeting makes the row of a meeting; the fields of the first session
// stand, later ones fill what it leaves open.
func (l *linker) mergeMeeting(all []session, set []int) schema.Meeting {
	m := *all[set[0]].meeting
	m.ID, m.SeriesID = l.ids[all[set[0]].s][m.ID], all[set[0]].series
	m.Evidence, m.Provenance = nil, nil
	for _, i := range set {
		x := all[i].meeting
		m.Evidence = append(m.Evidence, x.Evidence...)
		m.Provenance = append(m.Provenance, x.Provenance...)
		m.Ordinal = cmp.Or(m.Ordinal, x.Ordinal)
		m.Level = cmp.Or(m.Level, x.Level)
		if x.Status == schema.Planned && m.Status != schema.Planned {
			l.keepPlan(&m, all[i])
			continue
		}
		m.Date = cmp.Or(m.Date, x.Date)
		m.Venue = cmp.Or(m.Venue, x.Venue)
		m.Mode = cmp.Or(m.Mode, x.Mode)
		if m.City == "" && x.City != "" && (m.Country == "" || m.Country == x.Country) {
			m.City, m.Country = x.City, cmp.Or(x.Country, m.Country)
		}
		m.Country = cmp.Or(m.Country, x.Country)
	}
	m.StartDate, m.EndDate = m.Date.Days()
	m.Name = l.meetingName(m, all[set[0]].s)
	if m.Status == schema.Planned {
		m.PlannedDate, m.PlannedCity = m.Date, m.City
		m.PlannedDocumentID = l.statements[all[set[0]].s].Document.ID
	}
	return m
}

// keepPlan notes what was planned for a meeting that took place, and how late it was.
func (l *linker) keepPlan(m *schema.Meeting, plan session) {
	if m.PlannedDocumentID != "" {
		return // the plan of the earlier document stands
	}
	m.PlannedDate, m.PlannedCity = plan.meeting.Date, plan.meeting.City
	m.PlannedDocumentID = l.statements[plan.s].Document.ID
	if days, ok := slip(m.PlannedDate, m.Date); ok {
		m.SlipDays = &days
	}
	m.Note("planned_date", schema.OriginLinked, "planned in "+m.PlannedDocumentID)
}

// slip counts the days from the end of the planned window to the first day on
// which the meeting may have begun: 0 within the window, negative before it.
func slip(planned, actual schema.EDTF) (int, bool) {
	from, to, ok := planned.Bounds()
	start, end, ok2 := actual.Bounds()
	if !ok || !ok2 {
		return 0, false
	}
	days := func(a, b time.Time) int { return int(b.Sub(a).Hours() / 24) }
	switch {
	case start.After(to):
		return days(to, start), true
	case end.Before(from):
		return -days(end, from), true
	}
	return 0, true
}

// meetingName names a meeting by its series and ordinal, else by its document's title.
func (l *linker) meetingName(m schema.Meeting, statement int) string {
	for _, s := range l.out.Series {
		if s.ID == m.SeriesID && m.SeriesID != "" {
			switch {
			case m.Ordinal > 0 && latin(s.Name):
				return ordinal(m.Ordinal) + " meeting of the " + s.Name
			case m.Ordinal > 0:
				return s.Name + " 第" + strconv.Itoa(m.Ordinal) + "回会合"
			case m.Date != "":
				return s.Name + " (" + string(m.Date) + ")"
			}
			return s.Name
		}
	}
	return cmp.Or(l.statements[statement].Document.Title, m.Name, "Meeting")
}

// ordinal writes an English ordinal number in figures.
func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}
