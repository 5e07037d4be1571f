package link

import (
	"cmp"
	"strconv"

	"dialoguec/schema"
)

// session is one meeting of one statement on its way into the dataset.
type session struct {
	local
	meeting *schema.Meeting
	series  string // identifier in the dataset, or ""
	line    string // the first series of the succession in which the ordinals run on, or ""
	days    window
	city    string // as [cityID] has it
}

// calendar is all sessions of the corpus, and which of them are one meeting so far.
type calendar struct {
	l    *linker
	all  []session
	same *groups
	why  []string
	ends map[string]int // the highest ordinal held in each series
}

// linkMeetings makes one row of all that speak of one meeting: as planned, as
// held, as remembered, in whatever language.
func (l *linker) linkMeetings() {
	c := &calendar{l: l, all: l.sessions(), ends: map[string]int{}}
	c.same, c.why = newGroups(len(c.all)), make([]string, len(c.all))
	c.drawLines()
	c.joinOrdinals()
	c.joinDays()
	c.joinMentions()
	c.joinUnnamed()
	c.fulfilPlans()
	c.name()
	c.fill()
}

func (l *linker) sessions() []session {
	var out []session
	cities := memo(cityID)
	for s, st := range l.statements {
		for i := range st.Meetings {
			m := &st.Meetings[i]
			id := l.ids[s][m.SeriesID]
			out = append(out, session{local{s, i}, m, id, id, windowOf(m.Date), cities(m.City)})
		}
	}
	return out
}

// drawLines finds the series that continue each other: a successor whose
// ordinals run on has one line with its predecessor.
func (c *calendar) drawLines() {
	starts := map[string]int{}
	for _, x := range c.all {
		if n := x.meeting.Ordinal; n > 0 && x.meeting.Status == schema.Held {
			c.ends[x.series] = max(c.ends[x.series], n)
			if starts[x.series] == 0 || n < starts[x.series] {
				starts[x.series] = n
			}
		}
	}
	before := map[string]string{}
	for _, s := range c.l.out.Series {
		if s.SuccessorID != "" && starts[s.SuccessorID] > c.ends[s.ID] {
			before[s.SuccessorID] = s.ID
		}
	}
	c.l.lines = map[string]string{}
	for i := range c.all {
		for range before { // no longer than there are steps: a ring must end
			if p, ok := before[c.all[i].line]; ok {
				c.all[i].line = p
			}
		}
		c.l.lines[c.all[i].series] = c.all[i].line
	}
}

// join makes one meeting of two sessions; the later one keeps the reason.
func (c *calendar) join(i, j int, why string) {
	if i != j && c.same.join(i, j) {
		k := max(i, j)
		c.why[k] = cmp.Or(c.why[k], why)
	}
}

// joinOrdinals joins the sessions of one ordinal of one line. Where levels
// differ ("first ministerial", "first director-general") so do the meetings,
// unless they were held on the same days.
func (c *calendar) joinOrdinals() {
	byOrdinal := map[string][]int{}
	for i, x := range c.all {
		if x.line != "" && x.meeting.Ordinal > 0 {
			k := x.line + "/" + strconv.Itoa(x.meeting.Ordinal)
			byOrdinal[k] = append(byOrdinal[k], i)
		}
	}
	for _, set := range byOrdinal {
		leaders := map[schema.Level]int{} // the first session of each level
		first := set[0]
		for _, i := range set {
			level := c.all[i].meeting.Level
			if _, ok := leaders[level]; !ok && level != "" {
				leaders[level] = i
				if len(leaders) == 1 {
					first = i
				}
			}
		}
		for _, i := range set {
			leader, ok := leaders[c.all[i].meeting.Level]
			if !ok || c.all[i].days.overlaps(c.all[first].days) {
				leader = first
			}
			c.join(i, leader, "the same ordinal of the series")
		}
	}
}

// joinDays joins sessions without an ordinal with what was held in their line
// on the same full days.
func (c *calendar) joinDays() {
	c.joinUnnumbered("the same days of the series", func(x, y *session) bool {
		return x.meeting.StartDate != "" && y.meeting.StartDate != "" && x.days.overlaps(y.days)
	})
}

// joinMentions joins what is remembered of a month or year with the one
// meeting of the line in that time; either may print the ordinal.
func (c *calendar) joinMentions() {
	c.joinUnnumbered("the only meeting of the series in that time", func(x, y *session) bool {
		remembered := x.meeting.Status == schema.Mentioned || y.meeting.Status == schema.Mentioned
		planned := x.meeting.Status == schema.Planned || y.meeting.Status == schema.Planned
		return remembered && !planned && x.s != y.s && x.days.overlaps(y.days) && x.near(y)
	})
}

// joinUnnumbered joins each session without an ordinal with the one meeting of
// its line for which a test holds; where there are more, with none.
func (c *calendar) joinUnnumbered(why string, test func(x, y *session) bool) {
	byLine := c.byLine()
	for i := range c.all {
		x := &c.all[i]
		if x.line == "" || x.meeting.Ordinal > 0 {
			continue
		}
		found := -1
		for _, j := range byLine[x.line] {
			if c.same.find(i) == c.same.find(j) || !test(x, &c.all[j]) {
				continue
			}
			if found >= 0 && c.same.find(found) != c.same.find(j) {
				found = -1
				break
			}
			found = j
		}
		if found >= 0 {
			c.join(i, found, why)
		}
	}
}

func (c *calendar) byLine() map[string][]int {
	out := map[string][]int{}
	for i, x := range c.all {
		if x.line != "" {
			out[x.line] = append(out[x.line], i)
		}
	}
	return out
}

// joinUnnamed joins meetings of no series that two statements report: the same
// parties, days and place, and a person or a second language to tell that they
// are not merely two meetings of one day.
func (c *calendar) joinUnnamed() {
	byDay := map[string][]int{}
	for i, x := range c.all {
		if x.series == "" && x.meeting.Status == schema.Held && x.meeting.StartDate != "" && len(c.l.parties[x.s]) > 1 {
			k := c.l.partyKeys[x.s] + " " + string(x.meeting.Date)
			byDay[k] = append(byDay[k], i)
		}
	}
	const why = "the same parties, days and place"
	for _, set := range byDay {
		if len(set) < 2 {
			continue
		}
		first := map[string]int{} // by person
		for _, i := range set {
			for _, p := range c.company(c.all[i].s) {
				if j, ok := first[p]; !ok {
					first[p] = i
				} else if c.all[i].s != c.all[j].s && c.all[i].near(&c.all[j]) {
					c.join(i, j, why)
				}
			}
		}
		if i, j := c.inTwoLanguages(set); i >= 0 && c.all[i].near(&c.all[j]) {
			c.join(i, j, why)
		}
	}
}

// company lists the participants whom a statement names.
func (c *calendar) company(s int) []string {
	var out []string
	for _, p := range c.l.statements[s].Participations.All() {
		if p.PersonID != "" {
			out = append(out, c.l.ids[s][p.PersonID])
		}
	}
	return out
}

// inTwoLanguages finds the two meetings of a set if there is one in each of two
// languages; -1 if there are more or fewer.
func (c *calendar) inTwoLanguages(set []int) (i, j int) {
	one := map[string]int{}
	for _, k := range set {
		language := c.l.statements[c.all[k].s].Document.Language
		if o, there := one[language]; there && c.same.find(o) != c.same.find(k) {
			return -1, -1
		}
		one[language] = k
	}
	if list := sorted(one); len(list) == 2 {
		return one[list[1]], one[list[0]]
	}
	return -1, -1
}

// fulfilPlans ties a plan without ordinal for "the next meeting" to the
// meeting that was the next one.
func (c *calendar) fulfilPlans() {
	byLine := c.byLine()
	for i := range c.all {
		p := &c.all[i]
		if p.meeting.Status != schema.Planned || p.meeting.Ordinal > 0 || p.line == "" {
			continue
		}
		if j := c.nextAfter(byLine[p.line], p); j >= 0 {
			c.join(i, j, "it is the next meeting of the series after the one at which it was planned")
		}
	}
}

// nextAfter finds the meeting that followed the one whose statement has a
// plan: by the ordinals where they are known, else by the dates; or -1.
func (c *calendar) nextAfter(line []int, p *session) int {
	made, ordinal := c.l.made[p.s], 0
	for _, j := range line {
		if q := &c.all[j]; q.s == p.s && q.meeting.Status == schema.Held {
			ordinal = q.meeting.Ordinal
		}
	}
	best := -1
	for _, j := range line {
		q := &c.all[j]
		if q.s == p.s || q.meeting.Status == schema.Planned {
			continue
		}
		if ordinal > 0 && q.meeting.Ordinal == ordinal+1 {
			return j
		}
		if ordinal > 0 && q.meeting.Ordinal > 0 || !q.days.known || !made.known || q.days.first <= made.last {
			continue
		}
		if best < 0 || q.days.first < c.all[best].days.first {
			best = j
		}
	}
	if best >= 0 && p.days.known && !p.days.overlaps(c.all[best].days) {
		return -1 // without ordinals nobody knows what was held in between
	}
	return best
}
