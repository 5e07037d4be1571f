package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// complete gives a stamp the year, and the month if it has none, of the date
// from which they are told. It is open if there is none for the year.
func (t *stamp) complete(c *clock, before *stamp) {
	switch {
	case before != nil:
		t.follow(before)
	case t.month == 0: // a day alone, 7日
		t.monthOf(c)
	default:
		t.yearOf(c)
	}
}

// monthOf gives a day the month of the date before in its paragraph, else of the
// day of issue or of the meeting, if it is no later day.
func (t *stamp) monthOf(c *clock) {
	switch {
	case c.near.Day > 0:
		t.year, t.month, t.basis = c.near.Year, c.near.Month, "month of the date before, "+string(c.near.EDTF())
	case c.issued.Day >= t.day:
		t.year, t.month, t.basis = c.issued.Year, c.issued.Month, c.basis
	case c.met.Day > 0 && t.day >= c.met.Day:
		t.year, t.month, t.basis = c.met.Year, c.met.Month, "month of the meeting, "+string(c.years.Met)
	}
}

// yearOf gives a stamp its year.
func (t *stamp) yearOf(c *clock) {
	source, basis := c.years.Source(c.printed)
	switch t.basis = basis; source {
	case read.Dateline:
		t.year, t.told = nearest(c.issued, t.month), true
	case read.Sentence:
		t.year = nearest(c.beside, t.month)
	case read.Title:
		t.year = c.years.Title
	case read.Meeting:
		t.year = nearest(c.met, t.month)
	default:
		t.year, t.open = leapYear, true
	}
}

// leapYear is in place of a year that nothing tells: any day may be of it.
const leapYear = 2000

// follow gives a stamp the year and the month that it does not print of the one before.
func (t *stamp) follow(before *stamp) {
	t.year = before.year
	if before.from.Year != 0 {
		t.year = before.from.Year
	}
	if t.month == 0 {
		t.month = before.month
	} else if t.month < before.month {
		t.year++
	}
	if t.open = before.open; t.basis == "" {
		t.basis = before.basis
	}
}

// nearest returns the year in which a month is nearest to a date.
func nearest(d schema.Date, month int) int {
	if d.Month == 0 || d.Month > 12 {
		return d.Year
	}
	switch diff := month - d.Month; {
	case diff > 6:
		return d.Year - 1
	case diff < -6:
		return d.Year + 1
	}
	return d.Year
}

// comesNext reports whether a date that was taken for one of the year before the
// statement is one of this year, for what follows says that it is to come.
func (c *clock) comesNext(a stamp, rest string) bool {
	if !a.told || a.month == 0 || c.issued.Month == 0 || !isComing(rest) {
		return false
	}
	low, _ := a.bounds()
	return low.Valid() && low.First().Before(c.issued.First()) && a.year == c.issued.Year-1
}

// isComing reports whether what follows a date says that it is still to come.
func isComing(rest string) bool {
	if words().By.Begins(rest) {
		return true
	}
	clause := lex.Cut(rest, 120)
	if i := strings.IndexAny(clause, lex.Stop+lex.Comma); i >= 0 {
		clause = clause[:i]
	}
	return words().Coming.In(clause)
}
