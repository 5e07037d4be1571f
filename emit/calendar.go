package emit

import (
	"cmp"
	"io"
	"slices"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"dialoguec/schema"
)

// calendarFiles returns meetings.ics: the meetings whose days are known, held or
// planned. Without one there is no file, since a calendar must hold something.
func calendarFiles(ds *schema.Dataset, opt Options) []File {
	if len(datedMeetings(ds)) == 0 {
		return nil
	}
	return one("meetings.ics", calendar)(ds, opt)
}

// datedMeetings lists the meetings with full days, those that are only spoken of
// left out, by their days.
func datedMeetings(ds *schema.Dataset) []*schema.Meeting {
	var list []*schema.Meeting
	for i := range ds.Meetings {
		if m := &ds.Meetings[i]; hasDays(m) {
			list = append(list, m)
		}
	}
	slices.SortStableFunc(list, func(a, b *schema.Meeting) int {
		return cmp.Or(cmp.Compare(a.StartDate, b.StartDate), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// hasDays reports whether the days of a meeting are known, and it is more than spoken of.
func hasDays(m *schema.Meeting) bool {
	return m.StartDate != "" && m.EndDate != "" && m.Status != schema.Mentioned && m.Label() != ""
}

func calendar(ds *schema.Dataset, opt Options, w io.Writer) error {
	x := newEvents(ds, opt)
	c := ics.NewCalendarFor(toolName) // without METHOD: it is no invitation
	c.SetProductId("-//dialoguec//" + opt.Version + "//EN")
	c.SetCalscale("GREGORIAN")
	c.SetXWRCalName(opt.About.Titles())
	if d := opt.About.Description.Both("\n\n"); d != "" {
		c.SetXWRCalDesc(d)
	}
	for _, m := range datedMeetings(ds) {
		if err := x.event(c, m); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, c.Serialize(ics.WithNewLineWindows)) // the library's own writing does not tell all errors
	return err
}

// event adds a meeting to a calendar. It is of the day on which it begins: a
// build does not look at the clock.
func (x *events) event(c *ics.Calendar, m *schema.Meeting) error {
	first, err := time.Parse(time.DateOnly, m.StartDate)
	if err != nil {
		return err
	}
	last, err := time.Parse(time.DateOnly, m.EndDate)
	if err != nil {
		return err
	}
	e := c.AddEvent(x.opt.Base + "meeting/" + m.ID)
	e.SetDtStampTime(first)
	e.SetAllDayStartAt(first)
	e.SetAllDayEndAt(last.AddDate(0, 0, 1)) // the day after the last
	e.SetSummary(m.Label())
	if place := x.placeName(m); place != "" {
		e.SetLocation(place)
	}
	e.SetStatus(ics.ObjectStatusConfirmed)
	if m.Status == schema.Planned {
		e.SetStatus(ics.ObjectStatusTentative)
	}
	e.SetTimeTransparency(ics.TransparencyTransparent)
	var lines []string
	if m.NameEN != "" && m.NameJA != "" {
		lines = append(lines, m.NameJA)
	}
	for _, d := range x.reports(m) {
		if d.SourceURL != "" {
			lines = append(lines, d.SourceURL)
		}
	}
	if len(lines) > 0 {
		e.SetDescription(strings.Join(lines, "\n"))
	}
	return nil
}
