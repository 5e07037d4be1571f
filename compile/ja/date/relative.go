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
	y, n := words().years.Longest(at.Rest())
	if n == 0 {
		return at
	}
	d, basis := c.last, "year of the date before, "+string(c.last.EDTF())
	if y.ofIssue {
		d, basis = c.today()
	}
	if d.Year == 0 {
		return at
	}
	t.year, t.basis = d.Year+y.years, basis
	return t.readFiscal(lex.Cursor{S: at.S, At: at.At + n})
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
