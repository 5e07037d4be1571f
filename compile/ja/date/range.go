package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// trail takes in what follows a date and says which end of a term it is.
func (w *Date) trail(s string, at int) int {
	v := words()
	if end := v.Until.Skip(s, at); end > at {
		w.Until = true
		return end
	}
	if end := v.Since.Skip(s, at); end > at {
		w.Since = true
		return end
	}
	return v.From.Skip(s, at)
}

// upper reads the second point of a range that goes on at an offset, with what
// the first one gives it.
func (c *clock) upper(s string, at int, a stamp) (stamp, int, bool) {
	if j := skipTime(s, at); j > at && a.day > 0 { // 3日（水）14:00～17:00、4日（木）
		at = j
		if k := lex.SkipBlanks(s, j); k > j {
			if b, end, ok := c.stamp(s, k, &a); ok && follows(a, b) {
				return b, end, true
			}
		}
	}
	i := words().Ranges.Skip(s, at)
	list := i == at
	if list {
		i = words().Joins.Skip(s, at)
	}
	if i == at || strings.HasPrefix(s[at:], "とも") {
		return stamp{}, 0, false
	}
	b, j, ok := c.stamp(s, i, &a)
	return b, j, ok && (!list || follows(a, b))
}

// follows reports whether two days in a list are days of one meeting.
func follows(a, b stamp) bool {
	if a.day == 0 || b.day == 0 {
		return false
	}
	from, _ := a.bounds()
	to, _ := b.bounds()
	days := to.First().Sub(from.First()).Hours() / 24
	return days > 0 && days <= 6
}

// lasting reads how long what begins at a date goes on, and returns when it
// ends: から3年間, より6か月間.
func lasting(s string, at int, from schema.Date) (schema.Date, int, bool) {
	if !strings.HasSuffix(s[:at], "から") && !strings.HasSuffix(s[:at], "より") {
		return from, at, false
	}
	n, i := lex.Number(s, at, 2)
	if n == 0 {
		return from, at, false
	}
	to := from
	if end := lex.Skip(s, i, "年間"); end > i {
		to.Year += n
		to = dayBefore(to)
		return to, end, to.Valid()
	}
	if from.Month == 0 || from.Month > 12 {
		return from, at, false
	}
	if end := words().Months.Skip(s, i); end > i {
		to.Year, to.Month = to.Year+(to.Month-1+n)/12, (to.Month-1+n)%12+1
		to = dayBefore(to)
		return to, end, to.Valid()
	}
	if end := lex.Skip(s, i, "日間"); end > i && from.Day > 0 {
		last := from.First().AddDate(0, 0, n-1)
		return schema.Date{Year: last.Year(), Month: int(last.Month()), Day: last.Day()}, end, true
	}
	return from, at, false
}

// dayBefore returns the day, month or year before a date of that precision.
func dayBefore(d schema.Date) schema.Date {
	switch {
	case d.Day > 0:
		t := d.First().AddDate(0, 0, -1)
		return schema.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
	case d.Month > 1:
		d.Month--
	case d.Month == 1:
		d.Year, d.Month = d.Year-1, 12
	default:
		d.Year--
	}
	return d
}
