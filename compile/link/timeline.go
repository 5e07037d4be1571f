package link

import (
	"cmp"
	"fmt"
	"slices"

	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// contradictions reports where documents give one meeting different dates or
// places. Every claim stays in the data.
func (l *linker) contradictions(m *schema.Meeting, all []session, set []int) {
	date := func(x *schema.Meeting) string { return string(x.Date) }
	place := func(x *schema.Meeting) string { return x.City }
	l.conflict(m, all, set, "date", schema.DateConflict, date, func(a, b *schema.Meeting) bool { return datesAgree(a.Date, b.Date) })
	l.conflict(m, all, set, "city", schema.PlaceConflict, place, samePlace)
}

// conflict compares what the sessions of a meeting that are no plans say of a field.
func (l *linker) conflict(m *schema.Meeting, all []session, set []int, field string, code schema.Code,
	value func(*schema.Meeting) string, agree func(a, b *schema.Meeting) bool) {
	var first *schema.Meeting
	for _, i := range set {
		x := all[i].meeting
		if x.Status == schema.Planned || value(x) == "" || len(x.Evidence) == 0 {
			continue
		}
		if first == nil {
			first = x
			continue
		}
		if agree(first, x) {
			continue
		}
		if len(m.Claims) == 0 || m.Claims[len(m.Claims)-1].Field != field {
			m.Claims = append(m.Claims, schema.Claim{Field: field, Value: value(first), Fact: first.Fact})
		}
		m.Claims = append(m.Claims, schema.Claim{Field: field, Value: value(x), Fact: x.Fact})
		l.reportConflict(code, m, field, first, x, value)
	}
}

func (l *linker) reportConflict(code schema.Code, m *schema.Meeting, field string, a, b *schema.Meeting, value func(*schema.Meeting) string) {
	message := fmt.Sprintf("%s: the %s is %s here and %s elsewhere", m.ID, field, value(b), value(a))
	if code == schema.DateConflict && daysApart(a.Date, b.Date) == 1 {
		message += ", a difference that a time zone may explain"
	}
	d := schema.Diagnose(code, l.position(b.Evidence[0]), message)
	d.Related = []schema.Related{{Position: l.position(a.Evidence[0]), Message: "the other claim: " + a.Evidence[0].Quote}}
	l.problems = append(l.problems, d)
}

// datesAgree reports whether two dates may mean the same days.
func datesAgree(a, b schema.EDTF) bool {
	startA, endA, okA := a.Bounds()
	startB, endB, okB := b.Bounds()
	return !okA || !okB || !startA.After(endB) && !startB.After(endA)
}

// daysApart counts the days between two dates that do not overlap.
func daysApart(a, b schema.EDTF) int {
	n, ok := slip(a, b)
	if !ok {
		return 0
	}
	return max(n, -n)
}

// samePlace reports whether two meetings may have been in one city, by
// whatever name, in whatever language.
func samePlace(a, b *schema.Meeting) bool {
	if a.City == "" || b.City == "" {
		return a.Country == "" || b.Country == "" || a.Country == b.Country
	}
	return cityID(a.City) == cityID(b.City)
}

// cityID returns the identifier of a city that is known, else its folded name.
func cityID(name string) string {
	key := fold(name)
	for _, c := range lexicon.Cities() {
		for _, form := range append(c.FormsEN(), c.FormsJA()...) {
			if fold(form) == key {
				return c.ID
			}
		}
	}
	return key
}

// orderMeetings puts the meetings of each series in order, ties each to the
// ones before and after it, and reports ordinals that run against the dates.
func (l *linker) orderMeetings() {
	slices.SortFunc(l.out.Meetings, func(a, b schema.Meeting) int {
		return cmp.Or(cmp.Compare(a.SeriesID, b.SeriesID), compareInSeries(a, b), cmp.Compare(a.ID, b.ID))
	})
	ms := l.out.Meetings
	for i := 1; i < len(ms); i++ {
		a, b := &ms[i-1], &ms[i]
		if a.SeriesID == "" || a.SeriesID != b.SeriesID {
			continue
		}
		a.NextID, b.PreviousID = b.ID, a.ID
		l.checkOrder(a, b)
	}
}

// compareInSeries orders by ordinal where both have one, else by date.
func compareInSeries(a, b schema.Meeting) int {
	if a.Ordinal > 0 && b.Ordinal > 0 {
		return cmp.Compare(a.Ordinal, b.Ordinal)
	}
	return cmp.Compare(string(a.Date), string(b.Date))
}

// checkOrder reports a meeting that is dated before the one with the lower ordinal.
func (l *linker) checkOrder(a, b *schema.Meeting) {
	_, endB, okB := b.Date.Bounds()
	startA, _, okA := a.Date.Bounds()
	if !okA || !okB || !endB.Before(startA) || a.Ordinal == 0 || b.Ordinal == 0 || len(a.Evidence) == 0 || len(b.Evidence) == 0 {
		return
	}
	code := schema.OrdinalBackwards
	if a.Ordinal == 1 {
		code = schema.OrdinalRepeated
	}
	d := schema.Diagnose(code, l.position(b.Evidence[0]),
		fmt.Sprintf("meeting %d is dated %s, but meeting %d is dated %s", b.Ordinal, b.Date, a.Ordinal, a.Date))
	d.Related = []schema.Related{{Position: l.position(a.Evidence[0]), Message: "the lower ordinal: " + a.Evidence[0].Quote}}
	l.problems = append(l.problems, d)
}
