// Package dates says dates as people read them, in the languages of the pages.
package dates

import (
	"strconv"
	"strings"

	"dialoguec/schema"
)

var months = []string{"", "January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

var (
	seasonsEN  = []string{"spring", "summer", "autumn", "winter"}
	seasonsJA  = []string{"春", "夏", "秋", "冬"}
	quartersEN = []string{"first", "second", "third", "fourth"}
)

// Say says a date in a language, no more precisely than it is known; "" for one
// that is unknown.
func Say(e schema.EDTF, language string) string {
	from, to, err := e.Parse()
	if e == "" || err != nil {
		return ""
	}
	half := e.Precision() == schema.PrecisionHalf
	switch ja := language == "ja"; {
	case from == to && ja:
		return dayJA(from)
	case from == to:
		return dayEN(from)
	case half && ja:
		return Year(from.Year, language) + []string{"前半", "後半"}[from.Month/7]
	case half:
		return []string{"first", "second"}[from.Month/7] + " half of " + strconv.Itoa(from.Year)
	case ja:
		return rangeJA(from, to)
	}
	return rangeEN(from, to)
}

// Year says a year in a language.
func Year(y int, language string) string {
	if language == "ja" {
		return strconv.Itoa(y) + "年"
	}
	return strconv.Itoa(y)
}

func dayEN(d schema.Date) string {
	year := strconv.Itoa(d.Year)
	switch {
	case d.Month == 0:
		return year
	case d.Month >= schema.FirstQuarter:
		return quartersEN[d.Month-schema.FirstQuarter] + " quarter of " + year
	case d.Month >= schema.Spring:
		return seasonsEN[d.Month-schema.Spring] + " " + year
	case d.Day == 0:
		return months[d.Month] + " " + year
	}
	return strconv.Itoa(d.Day) + "\u00a0" + months[d.Month] + " " + year // which no line divides
}

func dayJA(d schema.Date) string {
	s := strconv.Itoa(d.Year) + "年"
	switch {
	case d.Month == 0:
		return s
	case d.Month >= schema.FirstQuarter:
		return s + "第" + strconv.Itoa(d.Month-schema.FirstQuarter+1) + "四半期"
	case d.Month >= schema.Spring:
		return s + seasonsJA[d.Month-schema.Spring]
	}
	s += strconv.Itoa(d.Month) + "月"
	if d.Day > 0 {
		s += strconv.Itoa(d.Day) + "日"
	}
	return s
}

// rangeEN leaves out what both ends have in common.
func rangeEN(from, to schema.Date) string {
	first, last := dayEN(from), dayEN(to)
	switch {
	case from.Year != to.Year || !from.Full() || !to.Full():
		return first + " – " + last
	case from.Month != to.Month:
		return strings.TrimSuffix(first, " "+strconv.Itoa(from.Year)) + " – " + last
	}
	return strconv.Itoa(from.Day) + "–" + last
}

func rangeJA(from, to schema.Date) string {
	last := dayJA(to)
	if from.Year == to.Year && from.Full() && to.Full() {
		last = strings.TrimPrefix(last, strconv.Itoa(to.Year)+"年")
		if from.Month == to.Month {
			last = strings.TrimPrefix(last, strconv.Itoa(to.Month)+"月")
		}
	}
	return dayJA(from) + "～" + last
}
