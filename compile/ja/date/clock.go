package date

import (
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A clock is what dates without a year are told from while a text is read from
// its beginning to its end.
type clock struct {
	issued schema.Date // of the statement; may be zero
	last   schema.Date // the date printed before
	basis  string      // what issued is: "date of issue 2014-12-05"
}

// date reads the date that begins at an offset; none if ok is false.
func (c *clock) date(s string, at int) (w Date, ok bool) {
	a, i, ok := c.stamp(s, at, nil)
	if !ok {
		return Date{}, false
	}
	w.Until = a.until
	if a.basis != "" {
		w.Notes = []schema.Provenance{{Field: "date", Origin: schema.OriginResolved, Basis: a.basis}}
	}
	b, end := a, i
	for {
		next, j, ok := c.upper(s, end, b)
		if !ok {
			break
		}
		b, end = next, j
		w.Until = w.Until || next.until
	}
	if c.comesNext(a, s[end:]) {
		a.year, b.year = a.year+1, b.year+1
	}
	low, high := a.bounds()
	if _, to := b.bounds(); end > i && isRange(low, to) {
		high = to
	} else {
		end = i
	}
	w.Value = schema.Interval(low, high)
	if _, _, err := w.Value.Parse(); err != nil {
		return Date{}, false
	}
	w.first, c.last = low, high
	end = w.trail(s, end)
	if to, j, ok := lasting(s, end, low); ok && (low == high || a == b && a.isFiscalYear()) {
		w.Value, end = schema.Interval(low, to), j
	}
	w.Span = text.Span{Start: at, End: end}
	return w, true
}

// isRange reports whether two dates make a range.
func isRange(low, high schema.Date) bool {
	_, _, err := schema.Interval(low, high).Parse()
	return err == nil
}
