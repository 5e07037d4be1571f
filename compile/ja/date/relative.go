package date

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// readRelative reads a year that is told from the date of issue or from the
// date before.
func (t *stamp) readRelative(at lex.Cursor, c *clock) lex.Cursor {
	if day, _ := c.today(); day.Year > 0 && at.Has(yearSign) && (at.At == 0 || !lex.Last(at.S[:at.At]).InName()) {
		return t.readThisYear(at, c)
	}
	r, d, basis, end := c.told(at, years)
	if end == at {
		return at
	}
	t.year, t.basis = d.Year+r.count, basis
	return t.readFiscal(end)
}

// readRelativeMonth reads a month that is told from another date: 先月, 同月. A
// year that is printed before it counts.
func (t *stamp) readRelativeMonth(at lex.Cursor, c *clock) lex.Cursor {
	r, d, basis, end := c.told(at, months)
	if end == at || d.Month == 0 || d.Month > 12 {
		return at
	}
	n := d.Month - 1 + r.count
	if t.month = (n%12+12)%12 + 1; t.year == 0 {
		t.year, t.basis = d.Year+(n-t.month+1)/12, "month of "+basis
	}
	return end
}

// readRelativeDay reads a day that is told from another date: 本日, 翌日.
func (t *stamp) readRelativeDay(at lex.Cursor, c *clock) lex.Cursor {
	r, d, basis, end := c.told(at, days)
	if end == at || d.Day == 0 || r.ofIssue && lex.First(end.Rest()) == lex.Kanji && !words().PartsOfDay.Begins(end.Rest()) {
		return at
	}
	day := d.First().AddDate(0, 0, r.count)
	*t = stamp{year: day.Year(), month: int(day.Month()), day: day.Day(), basis: basis}
	return end
}

// told reads a relative word of a unit, and returns the date from which it is
// told and what that is.
func (c *clock) told(at lex.Cursor, u unit) (r relative, from schema.Date, basis string, end lex.Cursor) {
	r, n := words().relative.Longest(at.Rest())
	if n == 0 || r.unit != u {
		return r, from, "", at
	}
	from, basis = c.last, "the date before, "+string(c.last.EDTF())
	switch {
	case r.ofIssue && u == days: // 本日 is the day of issue, whenever they met
		from, basis = c.issued, c.basis
	case r.ofIssue:
		from, basis = c.today()
	}
	if from.Year == 0 {
		return r, from, "", at
	}
	return r, from, basis, lex.Cursor{S: at.S, At: at.At + n}
}

// today returns the day from which 本年 and 来年 are told: the day of issue, else
// that of the meeting.
func (c *clock) today() (schema.Date, string) {
	if c.issued.Year == 0 && c.met.Year > 0 {
		return c.met, "the date of the meeting, " + string(c.years.Met)
	}
	return c.issued, c.basis
}

// readThisYear reads 年内, 年末, 年度内 and 年度末 without a number: of the date
// of issue or of the meeting.
func (t *stamp) readThisYear(at lex.Cursor, c *clock) lex.Cursor {
	day, basis := c.today()
	year, unit := day.Year, at.Skip(yearSign)
	end := unit.Skip(fiscalSign)
	if !words().ThisYear.Begins(end.Rest()) {
		return at
	}
	fiscal := end != unit
	if fiscal && day.Month < 4 {
		year--
	}
	t.year, t.fiscal, t.basis = year, fiscal, basis
	return end
}

// term reads the part of a year that follows it: a quarter, a half or a
// season, of a calendar or a fiscal year (April to March).
func (t *stamp) term(at lex.Cursor) (lex.Cursor, bool) {
	if end := t.quarter(at); end != at {
		return t.readEdge(end), true
	}
	v := words()
	if end := at.SkipAny(&v.FirstHalf); end != at {
		t.half(false)
		return t.readEdge(end), true
	}
	if end := at.SkipAny(&v.SecondHalf); end != at {
		t.half(true)
		return t.readEdge(end), true
	}
	n, _ := v.Seasons.Which(at.Rest())
	end := at.SkipAny(&v.Seasons)
	if n < 0 || lex.First(end.Rest()) == lex.Kanji && t.readEdge(end) == end && !v.SeasonEnds.Begins(end.Rest()) {
		return at, false
	}
	t.month = schema.Spring + n
	return t.readEdge(end.SkipAny(&v.SeasonEnds)), true
}

// quarter reads 第N四半期.
func (t *stamp) quarter(at lex.Cursor) lex.Cursor {
	from := at.Skip(lex.Nth)
	n, unit := from.Number(1)
	if n == 0 {
		unit.At = lex.Next(from.S, from.At)
		n, _ = lex.Ideographs(from.S[:unit.At], from.At)
	}
	end := unit.Skip(quarterSign)
	if from == at || n < 1 || n > 4 || end == unit {
		return at
	}
	if t.fiscal {
		if n == 4 {
			t.year, n = t.year+1, 0
		}
		n++
	}
	t.month = schema.FirstQuarter + n - 1
	return end
}

// half makes the stamp half a year.
func (t *stamp) half(second bool) {
	first := 1
	if t.fiscal {
		first = 4
	}
	if second {
		first += 6
	}
	t.from = schema.Date{Year: t.year, Month: first}
	t.to = schema.Date{Year: t.year, Month: first + 5}
	if t.to.Month > 12 {
		t.to = schema.Date{Year: t.year + 1, Month: t.to.Month - 12}
	}
}

// fiscalYear returns the stamp as a whole fiscal year, or as its last month if 末 follows.
func (t stamp) fiscalYear(at lex.Cursor) stamp {
	t.from = schema.Date{Year: t.year, Month: 4}
	t.to = schema.Date{Year: t.year + 1, Month: 3}
	if at.Has(endSign) {
		t.from, t.until = t.to, true
	}
	return t
}
