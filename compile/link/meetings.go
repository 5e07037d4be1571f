package link

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"dialoguec/compile/link/name"
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
			id = series + "/" + strings.ReplaceAll(string(date), "/", "-to-")
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
	series := map[string]*schema.Series{}
	for i := range c.l.out.Series {
		series[c.l.out.Series[i].ID] = &c.l.out.Series[i]
	}
	for _, set := range c.same.all() {
		set = c.inOrder(set)
		m := c.row(set)
		nameMeeting(&m, series[m.SeriesID], &c.l.statements[c.all[set[0]].s].Document)
		c.plans(&m, set)
		c.contradictions(&m, set)
		for _, i := range set {
			if x := c.all[i]; c.why[i] != "" && x.s != c.all[set[0]].s {
				c.l.joined("meeting", m.ID, c.l.statements[x.s].Document.ID, c.why[i], x.meeting.Evidence)
				m.Provenance = addNew(m.Provenance, c.l.joinNote("meeting_id", "as "+string(x.meeting.Status)+" in "+c.l.statements[x.s].Document.ID, c.why[i]))
			}
		}
		c.l.out.Meetings = append(c.l.out.Meetings, m)
	}
}

// row makes the row of a meeting; the fields of the first session are, later
// ones fill what it leaves open. A plan fills nothing in what took place.
func (c *calendar) row(set []int) schema.Meeting {
	first := c.all[set[0]]
	m := *first.meeting
	m.ID, m.SeriesID = c.l.ids[first.s][m.ID], c.home(set)
	m.Evidence, m.Provenance = nil, nil
	for _, i := range set {
		x := c.all[i].meeting
		m.Evidence = append(m.Evidence, x.Evidence...)
		m.Provenance = addNew(m.Provenance, x.Provenance...)
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
		case !name.Latin(m.City) && x.City != "" && name.Latin(x.City) && cityID(m.City) == cityID(x.City):
			m.City = x.City // the same city, in the language of most of the table
		}
		m.Country = cmp.Or(m.Country, x.Country)
	}
	for _, i := range set {
		takeSet(&m, c.all[i].meeting)
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
	if len(plans) > 0 {
		c.planned(m, plans)
	}
	if m.Status == schema.Planned {
		return
	}
	if least, greatest, ok := slip(m.PlannedDate, m.Date); ok {
		m.SlipMin, m.SlipMax = &least, &greatest
		m.Note("slip_days_min", schema.OriginLinked, slipBasis(m.PlannedDate))
	}
}

// planned takes date and place of the earliest plan, unless the user has set them.
func (c *calendar) planned(m *schema.Meeting, plans []*session) {
	slices.SortStableFunc(plans, func(a, b *session) int {
		return cmp.Or(cmp.Compare(c.l.made[a.s].first, c.l.made[b.s].first), cmp.Compare(a.s, b.s))
	})
	first := plans[0]
	if !wasSet(&m.Fact, "planned_date") {
		m.PlannedDate = first.meeting.Date
	}
	if !wasSet(&m.Fact, "planned_city_printed") {
		m.PlannedCity = first.meeting.City
	}
	m.PlannedDocumentID = c.l.statements[first.s].Document.ID
	for _, p := range plans[1:] {
		if p.meeting.Date != first.meeting.Date && p.meeting.Date != "" && first.meeting.Date != "" {
			addClaim(m, "planned_date", string(first.meeting.Date), string(p.meeting.Date), first.meeting, p.meeting)
		}
	}
}

// slip counts the days from the planned window to the first day of the meeting,
// the least and the greatest that the two dates allow: 0 within the window,
// negative before it. The first day of an interval is in its first part.
func slip(planned, actual schema.EDTF) (least, greatest int, ok bool) {
	p := windowOf(planned)
	from, _, err := actual.Parse()
	if err != nil || !p.known {
		return 0, 0, false
	}
	apart := func(day int) int { return max(day-p.last, 0) + min(day-p.first, 0) }
	return apart(dayOf(from.First())), apart(dayOf(from.Last())), true
}

// slipBasis says from which days the slip is counted.
func slipBasis(planned schema.EDTF) string {
	from, to, _ := planned.Bounds()
	return "planned window " + from.Format(time.DateOnly) + " to " + to.Format(time.DateOnly)
}
