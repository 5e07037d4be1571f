package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"sort"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// A when is a date as printed, or a range of two.
type when struct {
	span  text.Span // with weekdays, まで and the like
	value schema.EDTF
	first schema.Date // its beginning, for what later dates lean on
	until bool        // まで, までに, 末: the end of a term
	since bool        // 以降, 以前: not the time of a thing, but a bound
	rule  *fact.Rule
	notes []schema.Provenance
}

// A clock is what dates without a year lean on while a text is read from its
// beginning to its end.
type clock struct {
	issued schema.Date // of the statement; may be zero
	last   schema.Date // the date printed before
	basis  string      // what issued is: "date of issue 2014-12-05"
}

// date reads the date that begins at offset at, none if ok is false.
func (c *clock) date(s string, at int) (w when, ok bool) {
	a, i, ok := c.stamp(s, at, nil)
	if !ok {
		return when{}, false
	}
	w = when{rule: dateDay, until: a.until}
	if a.lean != "" {
		w.rule = dateResolved
		w.notes = []schema.Provenance{{Field: "date", Origin: schema.OriginResolved, Basis: a.lean}}
	}
	b, end := a, i
	for {
		next, j, ok := c.upper(s, end, b)
		if !ok {
			break
		}
		b, end = next, j
		w.until = w.until || next.until
	}
	if c.comesNext(a, s[end:]) {
		a.year, b.year = a.year+1, b.year+1
	}
	low, high := w.interval(a, b, end != i)
	if w.rule != dateRange {
		end = i
	}
	if _, _, err := w.value.Parse(); err != nil {
		return when{}, false
	}
	w.first = low
	c.last = high
	end = w.trail(s, end)
	if to, j, ok := lasting(s, end, low); ok && (low == high || a == b && a.fiscal && a.to.Month == 3 && a.from.Month == 4) {
		w.value, w.rule, end = schema.Interval(low, to), dateRange, j
	}
	w.span = text.Span{Start: at, End: end}
	return w, true
}

// interval makes the value of the date from a to b, and gives its ends. Where
// the two make no range, it is the first alone.
func (w *when) interval(a, b stamp, isRange bool) (low, high schema.Date) {
	low, _ = a.bounds()
	_, high = b.bounds()
	w.value = schema.Interval(low, high)
	if isRange {
		w.rule = dateRange
		if _, _, err := w.value.Parse(); err != nil { // no range after all
			_, high = a.bounds()
			w.value, w.rule = schema.Interval(low, high), dateDay
		}
	} else if low != high {
		w.rule = dateTerm
	}
	return low, high
}

// readDates reads the dates of a block. Years are written in digits, or begin
// with one of a few characters.
func (r *reader) readDates(in text.Span) {
	for i := in.Start; i < in.End; {
		c := r.s[i]
		if lex.IsDigit(c) && (i == in.Start || !lex.IsAlnum(r.s[i-1]) && r.s[i-1] != '.' && r.s[i-1] != '-') || c >= 0xE4 && c < 0xE9 && dateBegins(r.s[i:in.End]) {
			if w, ok := r.clock.date(r.s[:in.End], i); ok {
				if r.clock.issued.Year == 0 && w.first.Full() && len(w.notes) == 0 {
					r.clock.issued, r.clock.basis = w.first, "the first date of the text, "+string(w.first.EDTF())
				}
				r.dates = append(r.dates, w)
				i = w.span.End
				continue
			}
		}
		i++ // no byte inside a character begins a date
	}
}

// dateBegins tells whether a character begins a date that no digit begins:
// 令和, 本年, 同日, 来年.
func dateBegins(s string) bool {
	switch lex.FirstRune(s) {
	case '年', '明', '令', '平', '昭', '大', '本', '今', '来', '再', '昨', '一', '同', '翌', '前':
		return true
	}
	return false
}

// dateAt gives the date that is printed at an offset.
func (r *reader) dateAt(at int) (when, bool) {
	i := sort.Search(len(r.dates), func(i int) bool { return r.dates[i].span.Start >= at })
	if i < len(r.dates) && r.dates[i].span.Start == at {
		return r.dates[i], true
	}
	return when{}, false
}
