package read

import (
	"time"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// Days are the days of the meeting that a statement reports, or else of its
// issue.
type Days struct {
	first, last time.Time
	known       bool
}

// Met returns the days of the meeting that a text reports. What is between the
// meeting and the statement is past: the last day is the later of the two.
func Met(meetings []fact.Meeting, issued schema.EDTF) Days {
	var d Days
	first, last, ok := issued.Bounds()
	for i := range meetings {
		if m := &meetings[i]; m.Status == schema.Held {
			if d.first, d.last, d.known = m.Date.Bounds(); d.known {
				break
			}
		}
	}
	switch {
	case ok && !d.known:
		return Days{first, last, true}
	case ok && last.After(d.last):
		d.last = last
	}
	return d
}

// Before reports whether a date ends after the meeting; any date does if the
// days of the meeting are not known.
func (d Days) Before(date schema.EDTF) bool {
	_, last, ok := date.Bounds()
	return ok && (!d.known || last.After(d.last))
}

// recent is how many days before the meeting an act may be done that is news.
const recent = 31

// LongAfter reports whether a date ends so long before the meeting that what was
// done then is only recalled.
func (d Days) LongAfter(date schema.EDTF) bool {
	_, last, ok := date.Bounds()
	return ok && d.known && last.AddDate(0, 0, recent).Before(d.first)
}

// Contradicts reports whether two dates are of days, and of other ones.
func Contradicts(a, b schema.EDTF) bool {
	from, _ := a.Days()
	to, _ := b.Days()
	return from != "" && to != "" && Apart(a, b)
}

// Apart reports whether two dates have no day in common.
func Apart(a, b schema.EDTF) bool {
	first, last, ok := a.Bounds()
	from, to, known := b.Bounds()
	return ok && known && (last.Before(from) || first.After(to))
}
