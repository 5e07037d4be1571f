package draw

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// Timeline shows the meetings of series, a lane each, from one year to another.
type Timeline struct {
	Years []tick
	Lanes []lane
	Older int // meetings before the first year, which are not drawn
}

// tick is a year on the axis, as a share of the width in per cent.
type tick struct{ At, Label string }

type lane struct {
	Name  markup.Link
	Marks []meetingMark
}

// meetingMark is a meeting in a lane. All places are shares of the width in per cent.
type meetingMark struct {
	markup.Way
	Title       string
	Status      string
	At          string // the middle
	From, Width string // of the days that the date may mean, if they are many
	Window      string // the planned window: where it begins
	WindowWidth string
	SlipFrom    string // a line from the end of the window to the meeting
	SlipTo      string
}

// axis is the time that a timeline shows.
type axis struct {
	first, last int // years, both shown
	start       time.Time
	days        float64
}

// mostMentions is how many years before the first meeting that was held a
// meeting may be that is only spoken of, so that it is drawn.
const mostMentions = 3

// axisOf finds the years of the meetings that were held or planned.
func axisOf(x *index.Index, meetings []int) (a axis, ok bool) {
	var years []int
	for _, i := range meetings {
		if m := &x.Meetings[i]; m.Status != schema.Mentioned && cmp.Or(m.Date, m.PlannedDate).Year() > 0 {
			a.take(m.Date)
			a.take(m.PlannedDate)
			years = append(years, cmp.Or(m.Date, m.PlannedDate).Year())
		}
	}
	a.first = withoutFew(years, a.first, a.last)
	for _, i := range meetings {
		m := &x.Meetings[i]
		if y := m.Date.Year(); a.last == 0 || m.Status == schema.Mentioned && y >= a.first-mostMentions && y <= a.last {
			a.take(m.Date)
		}
	}
	if a.first == 0 {
		return a, false
	}
	a.start = time.Date(a.first, 1, 1, 0, 0, 0, 0, time.UTC)
	a.days = time.Date(a.last+1, 1, 1, 0, 0, 0, 0, time.UTC).Sub(a.start).Hours() / 24
	return a, true
}

// withoutFew is the first year to show: a later one than the first, if only one
// in twenty is before it and what is left is drawn a third larger.
func withoutFew(years []int, first, last int) int {
	if len(years) == 0 {
		return first
	}
	years = slices.Clone(years)
	slices.Sort(years)
	later := years[len(years)/20]
	if 4*(last-later+1) <= 3*(last-first+1) {
		return later
	}
	return first
}

func (a *axis) take(e schema.EDTF) {
	first, last, ok := e.Bounds()
	if !ok {
		return
	}
	if a.first == 0 || first.Year() < a.first {
		a.first = first.Year()
	}
	a.last = max(a.last, last.Year())
}

// at is the place of a day in per cent.
func (a *axis) at(day time.Time) float64 { return 100 * day.Sub(a.start).Hours() / 24 / a.days }

// span is the place of the days that a date may mean, if they are on the axis.
func (a *axis) span(e schema.EDTF) (from, to float64, ok bool) {
	first, last, ok := e.Bounds()
	if !ok || first.Year() < a.first || last.Year() > a.last {
		return 0, 0, false
	}
	return a.at(first), a.at(last.AddDate(0, 0, 1)), true
}

func percent(f float64) string { return strconv.FormatFloat(f, 'f', 2, 64) + "%" }

// ticks are the years to name: about a dozen at most.
func (a *axis) ticks() []tick {
	step := 1
	for _, s := range []int{1, 2, 5, 10, 20, 50} {
		if step = s; (a.last-a.first+1)/s <= 9 {
			break
		}
	}
	var out []tick
	for y := a.first; y <= a.last; y++ {
		if y%step == 0 {
			out = append(out, tick{percent(a.at(time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC))), strconv.Itoa(y)})
		}
	}
	return out
}

// Timeline draws some series; nil if no meeting of theirs is dated.
func (c Drawing) Timeline(series []string) *Timeline {
	var all []int
	for _, id := range series {
		all = append(all, c.Held[id]...)
	}
	a, ok := axisOf(c.Index, all)
	if !ok {
		return nil
	}
	t := &Timeline{Years: a.ticks()}
	for _, id := range series {
		l := lane{Name: c.SeriesLink(id)}
		for _, i := range c.Held[id] {
			m, drawn := c.meetingMark(&a, &c.Meetings[i])
			if drawn {
				l.Marks = append(l.Marks, m)
			} else if y := c.Meetings[i].Date.Year(); y > 0 {
				t.Older++
			}
		}
		if len(l.Marks) > 0 {
			t.Lanes = append(t.Lanes, l)
		}
	}
	return t
}

// vagueShare is how many per cent of the width the days of a date must span so
// that they are drawn as such.
const vagueShare = 0.6

// meetingMark places a meeting; drawn is false for one that is not on the axis.
func (c Drawing) meetingMark(a *axis, m *schema.Meeting) (x meetingMark, drawn bool) {
	date := cmp.Or(m.Date, m.PlannedDate)
	from, to, ok := a.span(date)
	if !ok {
		return x, false
	}
	x = meetingMark{Way: c.To("meeting", m.ID), Status: string(m.Status), At: percent((from + to) / 2)}
	x.Title = c.MeetingLink(m.ID).Words.Text + c.Say("comma") + c.Date(date) + c.Say("comma") + c.Label("status", string(m.Status))
	if to-from > vagueShare {
		x.From, x.Width = percent(from), percent(to-from)
	}
	if slip := c.Slip(m); slip != "" {
		x.Title += c.Say("stop") + slip
		c.drawSlip(a, m, &x, (from+to)/2)
	}
	return x, true
}

// drawSlip draws the planned window of a meeting that was held, and the way from it.
func (c Drawing) drawSlip(a *axis, m *schema.Meeting, x *meetingMark, at float64) {
	from, to, ok := a.span(m.PlannedDate)
	if !ok {
		return
	}
	x.Window, x.WindowWidth = percent(from), percent(max(to-from, 0.3))
	switch {
	case at > to:
		x.SlipFrom, x.SlipTo = percent(to), percent(at)
	case at < from:
		x.SlipFrom, x.SlipTo = percent(at), percent(from)
	}
}
