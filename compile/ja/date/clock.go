package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A clock is what dates without a year are told from while a text is read from
// its beginning to its end.
type clock struct {
	years  read.Years
	issued schema.Date // of the statement; may be zero
	basis  string      // what issued is: "the date of issue, 2014-12-05"
	met    schema.Date // the day on which the meeting began; zero as long as it is not known

	beside  schema.Date // a date of the sentence that prints year and month; may be zero
	printed string      // it, as printed
	near    schema.Date // the date printed before in the same paragraph
	last    schema.Date // the date printed before
	era     int         // the year before the era printed last; 0 if none was
}

// clockOf makes the clock of a text that was issued at a date, as far as that
// is known.
func clockOf(years read.Years) clock {
	c := clock{years: years}
	if from, to, err := years.Issued.Parse(); err == nil && from == to {
		c.issued, c.basis = from, "the date of issue, "+string(years.Issued)
	}
	if from, _, err := years.Met.Parse(); err == nil {
		c.met = from
	}
	return c
}

// date reads the date that begins at a cursor; none if ok is false.
func (c *clock) date(at lex.Cursor) (w Date, ok bool) {
	a, first, ok := c.stamp(at, nil)
	if !ok {
		return Date{}, false
	}
	w.Until = a.until
	if a.basis != "" {
		w.Notes = []schema.Provenance{{Field: "date", Origin: schema.OriginResolved, Basis: a.basis}}
	}
	b, end := a, first
	for {
		next, after, ok := c.upper(end, b)
		if !ok {
			break
		}
		b, end = next, after
		w.Until = w.Until || next.until
	}
	if c.comesNext(a, end.Rest()) {
		a.year, b.year = a.year+1, b.year+1
	}
	low, high := a.bounds()
	if _, to := b.bounds(); end != first && isRange(low, to) {
		high = to
	} else {
		end = first
	}
	if !isRange(low, high) {
		return Date{}, false
	}
	if low == high {
		low = localDay(low, at.S[at.At:end.At])
		high = low
	}
	if w.open = a.open; !w.open {
		w.Value, w.first, c.last, c.near = schema.Interval(low, high), low, high, high
	}
	end = w.trail(end)
	if to, after, ok := lasting(end, low); ok && (low == high || a == b && a.isFiscalYear()) {
		if end = after; !w.open {
			w.Value = schema.Interval(low, to)
		}
	}
	w.Span = text.Span{Start: at.At, End: end.At}
	return w, true
}

// localDay returns the day that a bracket after a day tells as that of the place, which is the one
// before it or the one after it: 10月18日（現地時間17日）.
func localDay(day schema.Date, printed string) schema.Date {
	at, size := words().LocalTimes.Index(printed)
	local, end := lex.Number(printed, max(at, 0)+size, 2)
	for days := -1; at > 0 && day.Full() && strings.HasPrefix(printed[end:], daySign) && days < 2; days += 2 {
		if t := day.First().AddDate(0, 0, days); t.Day() == local {
			return schema.Date{Year: t.Year(), Month: int(t.Month()), Day: local}
		}
	}
	return day
}

// isRange reports whether two dates make a date or a range.
func isRange(low, high schema.Date) bool {
	_, _, err := schema.Interval(low, high).Parse()
	return err == nil
}
