package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// trail takes in what follows a date and says which end of a term it is.
func (w *Date) trail(at lex.Cursor) lex.Cursor {
	v := words()
	if end := at.SkipAny(&v.Until); end != at {
		w.Until = true
		return end
	}
	if end := at.SkipAny(&v.Since); end != at {
		w.Since = true
		return end
	}
	return at.SkipAny(&v.From)
}

// upper reads the second point of a range that goes on at a cursor, with what the
// first one gives it.
func (c *clock) upper(at lex.Cursor, a stamp) (stamp, lex.Cursor, bool) {
	if end := skipTime(at); end != at && a.day > 0 { // 3日（水）14:00～17:00、4日（木）
		at = end
		if from := end.SkipBlanks(); from != end {
			if b, end, ok := c.stamp(from, &a); ok && follows(a, b) {
				return b, end, true
			}
		}
	}
	from := at.SkipAny(&words().Ranges)
	list := from == at
	if list {
		from = at.SkipAny(&words().Joins)
	}
	if from == at || words().Jointly.Begins(at.Rest()) {
		return stamp{}, at, false
	}
	if day, same := strings.CutPrefix(from.Rest(), lex.Same); same && day != "" && lex.IsDigit(day[0]) { // 8月21日から|同26日
		from.At += len(lex.Same)
	}
	before := c.last
	if a.day > 0 { // 2月17日から同月19日
		_, c.last = a.bounds()
	}
	b, end, ok := c.stamp(from, &a)
	c.last = before
	return b, end, ok && (!list || follows(a, b))
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
func lasting(at lex.Cursor, from schema.Date) (schema.Date, lex.Cursor, bool) {
	before := at.S[:at.At]
	n, unit := at.Number(2)
	if n == 0 || !words().Starts.Ends(before) {
		return from, at, false
	}
	to := from
	if end := unit.SkipAny(&words().Years); end != unit {
		to.Year += n
		to = dayBefore(to)
		return to, end, to.Valid()
	}
	if from.Month == 0 || from.Month > 12 {
		return from, at, false
	}
	if end := unit.SkipAny(&words().Months); end != unit {
		to.Year, to.Month = to.Year+(to.Month-1+n)/12, (to.Month-1+n)%12+1
		to = dayBefore(to)
		return to, end, to.Valid()
	}
	if end := unit.SkipAny(&words().Days); end != unit && from.Day > 0 {
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

// AfterTerm returns what comes after the years that a range of dates is said to have:
// 2015年から2017年|の3年間|を対象とする; all of what follows the range if it says none.
func AfterTerm(rest string) string {
	after, of := strings.CutPrefix(rest, lex.Of)
	n, end := lex.Number(after, 0, 3)
	if unit := words().Years.Skip(after, end); of && n > 0 && unit > end {
		return after[unit:]
	}
	return rest
}
