package link

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/name"
	"dialoguec/schema"
)

// contradictions reports where documents give one meeting different dates or
// places. Every claim stays in the data; a plan that was changed is none.
func (c *calendar) contradictions(m *schema.Meeting, set []int) {
	date := func(x *schema.Meeting) string { return string(x.Date) }
	place := func(x *schema.Meeting) string { return x.City }
	c.conflict(m, set, "date", schema.DateConflict, date, func(a, b *session) bool { return !a.days.known || !b.days.known || a.days.overlaps(b.days) })
	c.conflict(m, set, "city_printed", schema.PlaceConflict, place, (*session).near)
}

// conflict compares what the sessions of a meeting that are no plans say of a field.
func (c *calendar) conflict(m *schema.Meeting, set []int, field string, code schema.Code,
	value func(*schema.Meeting) string, agree func(a, b *session) bool) {
	var first *session
	for _, i := range set {
		x := &c.all[i]
		if x.meeting.Status == schema.Planned || value(x.meeting) == "" || len(x.meeting.Evidence) == 0 {
			continue
		}
		if first == nil {
			first = x
			continue
		}
		if agree(first, x) {
			continue
		}
		addClaim(m, field, value(first.meeting), value(x.meeting), first.meeting, x.meeting)
		c.l.reportConflict(code, m, field, first.meeting, x.meeting, value)
	}
}

// addClaim keeps what two documents say differently of a field.
func addClaim(m *schema.Meeting, field, a, b string, first, other *schema.Meeting) {
	if !slices.ContainsFunc(m.Claims, func(c schema.Claim) bool { return c.Field == field }) {
		m.Claims = append(m.Claims, schema.Claim{Field: field, Value: a, Fact: first.Fact})
	}
	m.Claims = append(m.Claims, schema.Claim{Field: field, Value: b, Fact: other.Fact})
}

func (l *linker) reportConflict(code schema.Code, m *schema.Meeting, field string, a, b *schema.Meeting, value func(*schema.Meeting) string) {
	message := fmt.Sprintf("%s: the %s is %s here and %s elsewhere", m.ID, strings.TrimSuffix(field, "_printed"), value(b), value(a))
	if apart, _, _ := slip(a.Date, b.Date); code == schema.DateConflict && (apart == 1 || apart == -1) {
		message += ", a difference that a time zone may explain"
	}
	d := schema.Diagnose(code, l.position(b.Evidence[0]), message)
	d.Related = []schema.Related{{Position: l.position(a.Evidence[0]), Message: "the other claim: " + a.Evidence[0].Quote}}
	l.problems = append(l.problems, d)
}

// near reports whether two meetings may have been in one city, by whatever
// name, in whatever language.
func (x *session) near(y *session) bool {
	a, b := x.meeting, y.meeting
	switch {
	case a.City != "" && b.City != "" && x.city == y.city:
		return true
	case a.City != "" && b.City != "" && (name.Latin(a.City) == name.Latin(b.City) || known(x.city) && known(y.city)):
		return false // in two scripts, a city that the table does not have may be the same
	}
	return a.Country == "" || b.Country == "" || a.Country == b.Country
}

// known reports whether the identifier of a city is one of the table.
func known(id string) bool {
	_, ok := lexicon.CityByID(id)
	return ok
}

// cityID returns the identifier of a city that is known, the first of its name,
// else its folded name.
func cityID(printed string) string {
	key := name.Fold(printed)
	if known := citiesNamed()[key]; len(known) > 0 {
		return known[0].ID
	}
	return key
}

// orderMeetings puts the meetings of each line of series in order, ties each
// to the ones before and after it, and reports ordinals that run against the dates.
func (l *linker) orderMeetings() {
	byLine := map[string][]schema.Meeting{}
	for _, m := range l.out.Meetings {
		byLine[l.lineOf(m)] = append(byLine[l.lineOf(m)], m)
	}
	l.out.Meetings = l.out.Meetings[:0]
	for _, line := range sorted(byLine) {
		ms := inSequence(byLine[line])
		for i := range ms {
			if i > 0 && line != "" {
				ms[i-1].NextID, ms[i].PreviousID = ms[i].ID, ms[i-1].ID
			}
		}
		if line != "" {
			l.checkOrder(ms)
		}
		l.out.Meetings = append(l.out.Meetings, ms...)
	}
}

func (l *linker) lineOf(m schema.Meeting) string { return cmp.Or(l.lines[m.SeriesID], m.SeriesID) }

// inSequence orders meetings by their ordinals, and puts those without one
// where their date belongs; without a date either, at the end.
func inSequence(ms []schema.Meeting) []schema.Meeting {
	sort.Slice(ms, func(i, j int) bool {
		a, b := &ms[i], &ms[j]
		return cmp.Or(cmp.Compare(a.Ordinal, b.Ordinal), cmp.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID)) < 0
	})
	n := 0
	for n < len(ms) && ms[n].Ordinal == 0 {
		n++
	}
	out := slices.Clone(ms[n:])
	for _, m := range ms[:n] {
		at := len(out)
		if w := windowOf(m.Date); w.known {
			for at = 0; at < len(out); at++ {
				if v := windowOf(out[at].Date); v.known && v.first > w.first {
					break
				}
			}
		}
		out = slices.Insert(out, at, m)
	}
	return out
}

// checkOrder reports each meeting that is dated before the last dated one of
// a lower ordinal.
func (l *linker) checkOrder(ms []schema.Meeting) {
	var a *schema.Meeting
	for i := range ms {
		b := &ms[i]
		if b.Ordinal == 0 || b.Date == "" || b.Status == schema.Planned || len(b.Evidence) == 0 {
			continue
		}
		if a != nil && a.Ordinal < b.Ordinal && windowOf(b.Date).last < windowOf(a.Date).first {
			l.reportOrder(a, b)
		}
		a = b
	}
}

func (l *linker) reportOrder(a, b *schema.Meeting) {
	code := schema.OrdinalBackwards
	if a.Ordinal == 1 {
		code = schema.OrdinalRepeated
	}
	d := schema.Diagnose(code, l.position(b.Evidence[0]),
		fmt.Sprintf("meeting %d is dated %s, but meeting %d is dated %s", b.Ordinal, b.Date, a.Ordinal, a.Date))
	d.Related = []schema.Related{{Position: l.position(a.Evidence[0]), Message: "the lower ordinal: " + a.Evidence[0].Quote}}
	l.problems = append(l.problems, d)
}
