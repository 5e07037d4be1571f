package lex

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"time"

	"dialoguec/compile/block"
	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// Layout returns the words by which layouts are marked.
func Layout() *block.Vocabulary { return layout() }

var layout = sync.OnceValue(func() *block.Vocabulary {
	v := &block.Vocabulary{JoinWith: " ", Date: DateLine}
	if err := v.Read(data, "data/layout.tsv"); err != nil {
		panic(fmt.Sprintf("en: embedded data: %v", err))
	}
	v.Place = func(line string) bool { return placeLine(v, line) }
	v.Land = func(line string) bool {
		city, known := places()[strings.ToLower(line)]
		return known && !city
	}
	v.Named = func(line string) bool { return v.Is(block.RoleTitle, line) }
	return v
})

// places holds the names of cities and countries, in small letters.
var places = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, c := range lexicon.Cities() {
		for _, f := range c.FormsEN() {
			names[strings.ToLower(f)] = true
		}
	}
	for _, c := range lexicon.Countries() {
		names[strings.ToLower(c.Capital)] = true
		for _, f := range c.FormsEN() {
			names[strings.ToLower(f)] = false
		}
	}
	return names
})

// placeLine reports whether a line is a city, or a city with its region or
// country: "Washington, DC", "PARIS", "Jeddah, Kingdom of Saudi Arabia".
func placeLine(v *block.Vocabulary, line string) bool {
	if len(line) > 60 || len(line) < 3 || line[0] >= 'a' && line[0] <= 'z' || strings.ContainsAny(line, "0123456789") {
		return false
	}
	city, region, ok := strings.Cut(strings.ToLower(line), ",")
	isCity := places()[strings.TrimSpace(city)]
	if !ok {
		return isCity
	}
	region = strings.TrimSpace(region)
	if first, _, more := strings.Cut(region, ","); more {
		region = first
	}
	_, country := places()[region]
	if !isCity && (v.Is(block.RoleOffice, city) || v.Is(block.RolePublisher, city)) {
		return false // "Spokesperson’s Office, Suva"
	}
	return (isCity || len(strings.Fields(city)) <= 3) && (country || v.Is(block.RoleRegion, region))
}

// DateLine reports whether a line is a date and nothing else, and whether it
// is one day.
func DateLine(line string) (date, day bool) {
	d, ok := readDateLine(line)
	return ok, ok && d.Full()
}

var monthsOfLines = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
	"october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
	"sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

// readDateLine reads the date that a line is: a day ("Friday, September 19,
// 2014", "19 September 2014", "2014-09-19"), or something wider, of which only
// the year is given back.
func readDateLine(line string) (schema.Date, bool) {
	if len(line) < 8 || len(line) > 60 || !hasYear(line) {
		return schema.Date{}, false
	}
	if day, in, ok := strings.Cut(line, "("); ok && IsWeekday(strings.Trim(in, ".)")) {
		line = strings.TrimRight(day, " ") // "2014-09-19 (Fri.)"
	}
	if d, ok := numericDate(line); ok {
		return d, true
	}
	var buf [60]byte
	rest := buf[:copy(buf[:], line)]
	for i, c := range rest {
		if c >= 'A' && c <= 'Z' {
			rest[i] = c | 0x20
		}
	}
	var days, months, years int
	var d schema.Date
	for len(rest) > 0 {
		var w []byte
		if w, rest = dateWord(rest); len(w) == 0 {
			continue
		}
		m, n := monthsOfLines[string(w)], ordinalNumber(w)
		switch {
		case m > 0:
			months, d.Month = months+1, m
		case n > 1900 && n < 2100:
			if years++; years == 1 {
				d.Year = n
			}
		case n > 0 && n < 32:
			days, d.Day = days+1, n
		case IsWeekday(string(w)), string(w) == "and", string(w) == "to", string(w) == "of", string(w) == "the":
		default:
			return schema.Date{}, false
		}
	}
	if months == 0 || years == 0 || years > 2 || months > 2 || days > 4 {
		return schema.Date{}, false
	}
	if months > 1 || years > 1 || days != 1 {
		d.Month, d.Day = 0, 0
	}
	return d, d.Valid()
}

// IsWeekday reports whether a word is the name of a weekday, or at least three of its first letters.
func IsWeekday(word string) bool {
	for day := time.Sunday; day <= time.Saturday && len(word) >= 3; day++ {
		if name := day.String(); len(word) <= len(name) && strings.EqualFold(name[:len(word)], word) {
			return true
		}
	}
	return false
}

// numericDate reads a day in figures: the year first, with any sign, or last:
// "2014-09-19", "2014. 9. 19.", "19.09.2014", "19/9/2014". With full stops the day is before
// the month, as it is written where those are; else the month is the figure
// that can be one, and it is not known which if both can. Blanks part them only
// if the year is first: "2014 09 19".
func numericDate(line string) (schema.Date, bool) {
	const longest = len("2014. 09. 19.")
	if len(line) > longest || line[0] < '0' || line[0] > '9' {
		return schema.Date{}, false
	}
	for _, sign := range [...]string{". ", ".", "/", "-"} {
		if parts := strings.Split(strings.TrimSuffix(line, "."), sign); len(parts) == 3 {
			sign = strings.TrimSpace(sign)
			line = fmt.Sprintf("%02s%s%02s%s%02s", parts[0], sign, parts[1], sign, parts[2]) // "3.5.2021"
			break
		}
	}
	if len(line) != len("2006-01-02") {
		return schema.Date{}, false
	}
	if sign := line[2]; sign == line[5] && strings.IndexByte("./-", sign) >= 0 {
		day, month, year := line[:2], line[3:5], line[6:]
		switch {
		case sign == '.' || day > "12" || day == month:
		case month > "12":
			day, month = month, day
		default:
			return schema.Date{}, false
		}
		line = year + "-" + month + "-" + day
	}
	d, _, err := schema.EDTF(strings.NewReplacer("/", "-", ".", "-", " ", "-").Replace(line)).Parse()
	return d, err == nil && d.Full()
}

// LineDate returns the day that a line is; ok is false if it is none.
func LineDate(line string) (d schema.Date, ok bool) {
	d, ok = readDateLine(line)
	return d, ok && d.Full()
}

// dateWord cuts off the first word of a date, which a blank, a dash or another
// sign ends.
func dateWord(s []byte) (word, rest []byte) {
	for i, c := range s {
		switch c {
		case ' ', ',', '.', '-', '/', '(', ')':
			return s[:i], s[i+1:]
		case "–"[0]:
			if bytes.HasPrefix(s[i:], []byte("–")) || bytes.HasPrefix(s[i:], []byte("—")) {
				return s[:i], s[i+len("–"):]
			}
		}
	}
	return s, nil
}

// hasYear reports whether four digits appear together.
func hasYear(line string) bool {
	n := 0
	for _, c := range []byte(line) {
		if n++; c < '0' || c > '9' {
			n = 0
		}
		if n == 4 {
			return true
		}
	}
	return false
}

// ordinalNumber reads "19", "1st", "22nd"; 0 if it is neither.
func ordinalNumber(w []byte) int {
	if k := len(w) - 2; k >= 0 {
		switch string(w[k:]) {
		case "st", "nd", "rd", "th":
			w = w[:k]
		}
	}
	n := 0
	for _, c := range w {
		if c < '0' || c > '9' || n > 9999 {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}
