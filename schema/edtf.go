package schema

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// EDTF is a date in the Extended Date/Time Format, level 1, as far as
// statements need it: a year, a month, a day, a season (21–24), a quarter
// (33–36), or an interval "a/b" of two of them. The empty string is "unknown".
type EDTF string

// Codes of the parts of a year that EDTF writes in the place of a month.
const (
	Spring       = 21
	Winter       = 24
	FirstQuarter = 33
	LastQuarter  = 36
)

// Date is one point of an EDTF date with its precision: Month 0 means that
// only the year is known, Day 0 that only the month is. Month may also be a
// season (21–24) or a quarter (33–36).
type Date struct{ Year, Month, Day int }

// EDTF writes the date with the precision that it has.
func (d Date) EDTF() EDTF {
	if d.Year == 0 {
		return ""
	}
	var room [16]byte
	text := appendPadded(room[:0], d.Year, 1000)
	if d.Month > 0 {
		text = appendPadded(append(text, '-'), d.Month, 10)
		if d.Day > 0 {
			text = appendPadded(append(text, '-'), d.Day, 10)
		}
	}
	return EDTF(text)
}

// appendPadded appends a number, with zeros before one that is less than least.
func appendPadded(text []byte, n, least int) []byte {
	for ; n < least && least > 1; least /= 10 {
		text = append(text, '0')
	}
	return strconv.AppendInt(text, int64(n), 10)
}

// Valid reports whether such a date exists.
func (d Date) Valid() bool {
	switch {
	case d.Year < 1 || d.Year > 9999:
		return false
	case d.Month == 0 || d.Month >= Spring && d.Month <= Winter || d.Month >= FirstQuarter && d.Month <= LastQuarter:
		return d.Day == 0
	case d.Month < 1 || d.Month > 12:
		return false
	}
	return d.Day >= 0 && d.Day <= daysIn(d.Year, d.Month)
}

// Full reports whether the date is a full day.
func (d Date) Full() bool { return d.Day > 0 }

// First returns the first day that the date may mean.
func (d Date) First() time.Time {
	return time.Date(d.Year, time.Month(d.firstMonth()), max(d.Day, 1), 0, 0, 0, 0, time.UTC)
}

// Last returns the last day that the date may mean.
func (d Date) Last() time.Time {
	if d.Day > 0 {
		return d.First()
	}
	months := 1
	switch {
	case d.Month == 0:
		months = 12
	case d.Month >= Spring:
		months = 3
	}
	return time.Date(d.Year, time.Month(d.firstMonth()+months), 0, 0, 0, 0, 0, time.UTC)
}

// firstMonth returns the first month of the date; winter begins in December.
func (d Date) firstMonth() int {
	switch {
	case d.Month == 0:
		return 1
	case d.Month >= FirstQuarter:
		return 1 + 3*(d.Month-FirstQuarter)
	case d.Month >= Spring:
		return 3 + 3*(d.Month-Spring)
	}
	return d.Month
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month+1), 0, 0, 0, 0, 0, time.UTC).Day()
}

// Interval returns the EDTF interval from a to b, or the single date where they are equal.
func Interval(a, b Date) EDTF {
	if a == b {
		return a.EDTF()
	}
	return a.EDTF() + "/" + b.EDTF()
}

// Parse reads the bounds of an EDTF date; both are equal where it is no interval.
func (e EDTF) Parse() (from, to Date, err error) {
	first, second, interval := strings.Cut(string(e), "/")
	if from, err = parseDate(first); err != nil {
		return Date{}, Date{}, err
	}
	if !interval {
		return from, from, nil
	}
	if to, err = parseDate(second); err != nil {
		return Date{}, Date{}, err
	}
	if to.Last().Before(from.First()) {
		return Date{}, Date{}, fmt.Errorf("EDTF interval %q ends before it begins", e)
	}
	return from, to, nil
}

// Bounds returns the first and the last day that the date may mean; ok is
// false if it is unknown or not an EDTF date.
func (e EDTF) Bounds() (first, last time.Time, ok bool) {
	if e == "" {
		return time.Time{}, time.Time{}, false
	}
	from, to, err := e.Parse()
	if err != nil {
		return time.Time{}, time.Time{}, false
	}
	return from.First(), to.Last(), true
}

// Days returns the first and the last day as YYYY-MM-DD where both bounds are
// full days, and two empty strings where they are not.
func (e EDTF) Days() (start, end string) {
	if e == "" {
		return "", ""
	}
	from, to, err := e.Parse()
	if err != nil || !from.Full() || !to.Full() {
		return "", ""
	}
	return string(from.EDTF()), string(to.EDTF())
}

// parseDate reads "YYYY", "YYYY-MM" or "YYYY-MM-DD".
func parseDate(s string) (Date, error) {
	d, ok := scanDate(s)
	if !ok || !d.Valid() {
		return Date{}, noDate(s)
	}
	return d, nil
}

// noDate is the error of a text that is no date, put into words when it is told:
// many ask for the year of a date that may be empty.
type noDate string

func (s noDate) Error() string {
	return fmt.Sprintf("%q is not an EDTF date of level 1 (YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash)", string(s))
}

// scanDate reads the digits of a date.
func scanDate(s string) (d Date, ok bool) {
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return Date{}, false
	}
	for i := range len(s) {
		c := s[i]
		digit := c >= '0' && c <= '9'
		switch {
		case i == 4 || i == 7:
			if c != '-' {
				return Date{}, false
			}
		case !digit:
			return Date{}, false
		case i < 4:
			d.Year = d.Year*10 + int(c-'0')
		case i < 7:
			d.Month = d.Month*10 + int(c-'0')
		default:
			d.Day = d.Day*10 + int(c-'0')
		}
	}
	return d, (len(s) < 7 || d.Month > 0) && (len(s) < 10 || d.Day > 0)
}
