package link

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// name gives each meeting its identifier: the series and the ordinal, else the
// series and the date, else the document that reports it.
func (c *calendar) name() {
	taken := unique{}
	for _, set := range c.same.all() {
		first, ordinal, date := c.all[set[0]], 0, schema.EDTF("")
		for _, i := range c.inOrder(set) {
			ordinal = cmp.Or(ordinal, c.all[i].meeting.Ordinal)
			date = cmp.Or(date, c.all[i].meeting.Date)
		}
		id := c.l.statements[first.s].Document.ID + "/meeting-" + strconv.Itoa(first.i+1)
		switch series := c.home(set); {
		case series != "" && ordinal > 0:
			id = series + "/" + strconv.Itoa(ordinal)
		case series != "" && date != "":
			id = series + "/" + strings.ReplaceAll(string(date), "/", "--")
		}
		id = taken.take(id, "meeting")
		for _, i := range set {
			c.l.ids[c.all[i].s][c.all[i].meeting.ID] = id
		}
	}
}

// home is the series of a meeting: that of the report; of a meeting that is
// only spoken of, the one in whose range its ordinal is.
func (c *calendar) home(set []int) string {
	for _, i := range set {
		if c.all[i].meeting.Status == schema.Held {
			return c.all[i].series
		}
	}
	first := c.all[set[0]]
	for _, i := range set {
		if n := c.all[i].meeting.Ordinal; n > 0 && first.line != "" && n <= c.ends[first.line] {
			return first.line
		}
	}
	return first.series
}

// statusRank orders what statements say of a meeting: a report prevails over a
// mention, and both prevail over a plan.
var statusRank = map[schema.Status]int{schema.Held: 0, schema.Mentioned: 1, schema.Planned: 2}

// inOrder lists the sessions of a meeting, those that prevail first; of plans
// the latest one.
func (c *calendar) inOrder(set []int) []int {
	out := slices.Clone(set)
	slices.SortFunc(out, func(i, j int) int {
		a, b := c.all[i], c.all[j]
		later := 0
		if a.meeting.Status == schema.Planned {
			later = -cmp.Compare(c.l.made[a.s].first, c.l.made[b.s].first)
		}
		return cmp.Or(
			cmp.Compare(statusRank[a.meeting.Status], statusRank[b.meeting.Status]), later,
			-cmp.Compare(len(a.meeting.Date), len(b.meeting.Date)), cmp.Compare(i, j))
	})
	return out
}

func (c *calendar) fill() {
	series := map[string]string{}
	for _, s := range c.l.out.Series {
		series[s.ID] = s.Name
	}
	for _, set := range c.same.all() {
		set = c.inOrder(set)
		m := c.row(set)
		m.SeriesName = series[m.SeriesID]
		m.Name = meetingName(m, c.l.statements[c.all[set[0]].s].Document.Title)
		c.plans(&m, set)
		c.contradictions(&m, set)
		for _, i := range set {
			if x := c.all[i]; c.why[i] != "" && x.s != c.all[set[0]].s {
				c.l.joined("meeting", m.ID, c.l.statements[x.s].Document.ID, c.why[i], x.meeting.Evidence)
				m.Provenance = addNotes(m.Provenance, c.l.joinNote("meeting_id", "as "+string(x.meeting.Status)+" in "+c.l.statements[x.s].Document.ID, c.why[i]))
			}
		}
		c.l.out.Meetings = append(c.l.out.Meetings, m)
	}
}

// row makes the row of a meeting; the fields of the first session stand, later
// ones fill what it leaves open. A plan fills nothing in what took place.
func (c *calendar) row(set []int) schema.Meeting {
	first := c.all[set[0]]
	m := *first.meeting
	m.ID, m.SeriesID = c.l.ids[first.s][m.ID], c.home(set)
	m.Evidence, m.Provenance = nil, nil
	for _, i := range set {
		x := c.all[i].meeting
		m.Evidence = append(m.Evidence, x.Evidence...)
		m.Provenance = addNotes(m.Provenance, x.Provenance...)
		m.Ordinal = cmp.Or(m.Ordinal, x.Ordinal)
		m.Level = cmp.Or(m.Level, x.Level)
		if x.Status == schema.Planned && m.Status != schema.Planned {
			continue
		}
		m.Date = cmp.Or(m.Date, x.Date)
		m.Venue = cmp.Or(m.Venue, x.Venue)
		m.Mode = cmp.Or(m.Mode, x.Mode)
		switch {
		case m.City == "" && x.City != "" && (m.Country == "" || m.Country == x.Country):
			m.City, m.Country = x.City, cmp.Or(x.Country, m.Country)
		case !latin(m.City) && x.City != "" && latin(x.City) && cityID(m.City) == cityID(x.City):
			m.City = x.City // the same city, in the language of most of the table
		}
		m.Country = cmp.Or(m.Country, x.Country)
	}
	m.StartDate, m.EndDate = m.Date.Days()
	return m
}

// plans notes what was planned for a meeting, by the earliest plan, and how
// late it was. Later plans that differ stay as claims.
func (c *calendar) plans(m *schema.Meeting, set []int) {
	var plans []*session
	for _, i := range set {
		if c.all[i].meeting.Status == schema.Planned {
			plans = append(plans, &c.all[i])
		}
	}
	if len(plans) == 0 {
		return
	}
	slices.SortStableFunc(plans, func(a, b *session) int {
		return cmp.Or(cmp.Compare(c.l.made[a.s].first, c.l.made[b.s].first), cmp.Compare(a.s, b.s))
	})
	first := plans[0]
	m.PlannedDate, m.PlannedCity = first.meeting.Date, first.meeting.City
	m.PlannedDocumentID = c.l.statements[first.s].Document.ID
	for _, p := range plans[1:] {
		if p.meeting.Date != first.meeting.Date && p.meeting.Date != "" && first.meeting.Date != "" {
			addClaim(m, "planned_date", string(first.meeting.Date), string(p.meeting.Date), first.meeting, p.meeting)
		}
	}
	if m.Status == schema.Planned {
		return
	}
	if days, ok := slip(m.PlannedDate, m.Date); ok {
		m.SlipDays = &days
		m.Note("slip_days", schema.OriginLinked, slipBasis(m.PlannedDate, m.Date, days))
	}
}

// slip counts the days from the end of the planned window to the first day on
// which the meeting may have begun: 0 within the window, negative before it.
func slip(planned, actual schema.EDTF) (int, bool) {
	p, a := windowOf(planned), windowOf(actual)
	switch {
	case !p.known || !a.known:
		return 0, false
	case a.first > p.last:
		return a.first - p.last, true
	case a.last < p.first:
		return a.last - p.first, true
	}
	return 0, true
}

// slipBasis says from which day to which the slip is counted, and that it is
// the least where the day of the meeting is not known.
func slipBasis(planned, actual schema.EDTF, days int) string {
	from, to, _ := planned.Bounds()
	basis := "planned window " + from.Format("2006-01-02") + " to " + to.Format("2006-01-02")
	if start, _ := actual.Days(); start == "" && days != 0 {
		basis += "; the day of the meeting is not known, so this is the least"
	}
	return basis
}

// meetingName names a meeting by its series and ordinal, else by its document's title.
func meetingName(m schema.Meeting, title string) string {
	switch {
	case m.SeriesName == "":
		return cmp.Or(title, m.Name, "Meeting")
	case m.Ordinal > 0 && latin(m.SeriesName):
		return ordinal(m.Ordinal) + " meeting of the " + trimArticle(m.SeriesName)
	case m.Ordinal > 0:
		return m.SeriesName + " 第" + strconv.Itoa(m.Ordinal) + "回会合"
	case m.Date != "":
		return m.SeriesName + " (" + string(m.Date) + ")"
	}
	return m.SeriesName
}
