package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// complete gives a stamp the year, and the month if it has none, of the date
// from which they are told.
func (t *stamp) complete(c *clock, before *stamp) {
	switch {
	case before != nil:
		t.follow(before)
	case t.month == 0: // a day alone, 7日
		if c.last.Day > 0 {
			t.year, t.month, t.basis = c.last.Year, c.last.Month, "month of the date before, "+string(c.last.EDTF())
		}
	case c.issued.Year > 0:
		t.year, t.basis = nearest(c.issued, t.month), c.basis
	case c.last.Year > 0:
		t.year, t.basis = nearest(c.last, t.month), "year of the date before, "+string(c.last.EDTF())
	}
}

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
	if t.basis == "" {
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
	if a.basis == "" || a.basis != c.basis || a.month == 0 || c.issued.Month == 0 || !isComing(rest) {
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
