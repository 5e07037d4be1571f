package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// A stamp is one point of time being read.
type stamp struct {
	year, month, day int
	fiscal           bool
	from, to         schema.Date // of a half-year or a fiscal year; zero if the stamp is a plain date
	until            bool
	basis            string // what a part that is not printed was taken from
	told             bool   // its year is told from the day of issue
	open             bool   // nothing tells its year
}

// bounds returns the first and the last point of a stamp.
func (t stamp) bounds() (schema.Date, schema.Date) {
	if t.from.Year != 0 {
		return t.from, t.to
	}
	d := schema.Date{Year: t.year, Month: t.month, Day: t.day}
	return d, d
}

// isFiscalYear reports whether a stamp is a whole fiscal year.
func (t stamp) isFiscalYear() bool { return t.fiscal && t.to.Month == 3 && t.from.Month == 4 }

// stamp reads one point of time. A point that follows another takes the parts
// that it does not print from that one.
func (c *clock) stamp(at lex.Cursor, before *stamp) (stamp, lex.Cursor, bool) {
	var t stamp
	year := t.readYear(at, c)
	if year == at {
		if end := t.numeric(at); end != at {
			return t, end, true
		}
	} else if end, ok := t.term(year.Skip(lex.Of)); ok {
		return t, end, t.year > 0
	} else if t.fiscal {
		return t.fiscalYear(year), t.readEdge(year), true
	}
	month := t.readMonth(year.Skip(lex.Of), c)
	if year != at && t.month == 0 {
		if year.Has(endSign) {
			t.month = 12
		}
		return t, t.readEdge(year), true
	}
	day := t.readDay(month, c, before)
	if t.month == 0 && t.day == 0 {
		return t, at, false
	}
	if year == at && t.year == 0 {
		t.complete(c, before)
	}
	if t.day == 0 {
		day = t.readEdge(day)
	} else {
		day = skipWeekday(day)
	}
	return t, day, schema.Date{Year: t.year, Month: t.month, Day: t.day}.Valid()
}

// readYear reads a year of any calendar and returns the place after it.
func (t *stamp) readYear(at lex.Cursor, c *clock) lex.Cursor {
	if y, before, end := eraYear(at); end != at {
		if t.year = y; y == 0 {
			return at
		}
		c.era = before
		return t.readFiscal(end)
	}
	n, unit := number(at, 4, true)
	if end := unit.Skip(yearSign); end != unit && n >= 1800 {
		t.year = n
		return t.readFiscal(end)
	} else if end != unit && n > 0 && n < 100 && c.era > 0 && c.era+n <= c.last.Year+1 && isMonth(end) { // 平成26年…25年9月
		t.year, t.basis = c.era+n, "the era printed before"
		return end
	}
	return t.readRelative(at, c)
}

// isMonth reports whether a month follows.
func isMonth(at lex.Cursor) bool {
	n, end := number(at, 2, true)
	return n > 0 && end.Has(monthSign)
}

// eraYear reads a year of the Japanese calendar, 令和5年, and returns the year
// before the era as well; the year is 0 if an era begins there without one.
func eraYear(at lex.Cursor) (year, before int, end lex.Cursor) {
	for _, e := range words().eras {
		from := at.Skip(e.name)
		if from == at {
			continue
		}
		n, unit := number(from, 2, true)
		if first := from.Skip(firstYear); first != from {
			n, unit = 1, first
		}
		if end := unit.Skip(yearSign); n > 0 && end != unit {
			return e.before + n, e.before, end
		}
		return 0, 0, from
	}
	return 0, 0, at
}

// readFiscal takes in 度, and the same year of another calendar in a bracket.
func (t *stamp) readFiscal(at lex.Cursor) lex.Cursor {
	end := at.Skip(fiscalSign)
	t.fiscal = t.fiscal || end != at
	if in, after := end.Bracket(); len(in) < 30 && strings.HasSuffix(strings.TrimSuffix(in, fiscalSign), yearSign) {
		return after
	}
	return end
}

// numeric reads 2014/9/16 and 2014.9.16.
func (t *stamp) numeric(at lex.Cursor) lex.Cursor {
	y, unit := at.Number(4)
	rest := unit.Rest()
	if unit.At != at.At+4 || y < 1900 || rest == "" || rest[0] != '/' && rest[0] != '.' {
		return at
	}
	from := unit.Skip(rest[:1])
	m, second := from.Number(2)
	last := second.Skip(rest[:1])
	if second == from || last == second {
		return at
	}
	d, end := last.Number(2)
	if !(schema.Date{Year: y, Month: m, Day: d}).Valid() || d == 0 {
		return at
	}
	t.year, t.month, t.day = y, m, d
	return skipWeekday(end)
}

// number reads a number in digits or, if they may be there, in ideographs.
func number(at lex.Cursor, max int, ideographs bool) (int, lex.Cursor) {
	n, end := at.Number(max)
	if end == at && ideographs {
		n, end.At = lex.Ideographs(at.S, at.At)
	}
	return n, end
}

// readMonth reads a month, or one that is told from another date.
func (t *stamp) readMonth(at lex.Cursor, c *clock) lex.Cursor {
	if end := t.readRelativeMonth(at, c); end != at {
		return end
	}
	n, unit := number(at, 2, true)
	end := unit.Skip(monthSign)
	if n < 1 || n > 12 || end == unit {
		return at
	}
	t.month = n
	return end
}

// readDay reads a day, 本27日 (this day, the date of issue) and one that is told
// from another date. In ideographs it comes after a month or another day: 一日
// alone is no date.
func (t *stamp) readDay(at lex.Cursor, c *clock, before *stamp) lex.Cursor {
	if t.month == 0 {
		if end := t.readRelativeDay(at, c); end != at {
			return end
		}
	}
	from := at
	if t.month == 0 && c.issued.Day > 0 {
		from = at.SkipAny(&words().DayLeads)
	}
	n, unit := number(from, 2, t.month > 0 || before != nil)
	end := unit.Skip(daySign)
	if end == unit && before != nil && before.day > 0 && unit.Has(bothDays) { // 5月18・19|の両日
		t.day = n
		return unit
	}
	if end == unit && t.month > 0 && n > 0 && sharesSign(n, unit) { // 5月18|,19日
		t.day = n
		return unit
	}
	if n < 1 || n > 31 || end == unit || words().Counted.Begins(unit.Rest()) {
		return at
	}
	if from != at {
		t.year, t.month, t.basis = c.issued.Year, c.issued.Month, c.basis
	}
	t.day = n
	return end
}

// sharesSign reports whether a day is followed by a later one whose 日 it shares.
func sharesSign(day int, at lex.Cursor) bool {
	next := at.SkipAny(&words().SharedDays)
	later, end := next.Number(2)
	return next != at && later > day && later <= 31 && (end.Has(daySign) || end.Has(bothDays))
}

// readEdge takes in what narrows a month or year without making it more
// precise in EDTF: 末, 上旬, 中, 頃.
func (t *stamp) readEdge(at lex.Cursor) lex.Cursor {
	n := words().Edges.PrefixOf(at.Rest(), func(w, rest string) bool {
		return w != within || lex.First(rest) != lex.Kanji
	})
	t.until = t.until || at.Has(endSign)
	return lex.Cursor{S: at.S, At: at.At + n}
}

// skipWeekday takes in （火）, （火曜日）, （火・祝） and （現地時間）.
func skipWeekday(at lex.Cursor) lex.Cursor {
	for {
		in, end := at.Bracket()
		if end == at || len(in) > 36 || !isWeekday(in) && !words().Duration.In(in) {
			return at
		}
		at = end
	}
}

// isWeekday reports whether the inside of a bracket is a weekday: 火, 火曜日, 火・祝.
func isWeekday(s string) bool {
	n := words().Weekdays.Prefix(s)
	return n > 0 && (n == len(s) || words().WeekdayEnds.Begins(s[n:]))
}
