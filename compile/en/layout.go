package en

import (
	"fmt"
	"strings"
	"sync"

	"dialoguec/compile/block"
	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// Layout returns the words by which layouts are marked.
func Layout() *block.Vocabulary { return layout() }

var layout = sync.OnceValue(func() *block.Vocabulary {
	v := &block.Vocabulary{JoinWith: " ", Date: dateLine}
	if err := v.Read(data, "data/layout.tsv"); err != nil {
		panic(fmt.Sprintf("en: embedded data: %v", err))
	}
	v.Place = func(line string) bool { return placeLine(v, line) }
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
	if len(line) > 60 || len(line) < 3 || line[0] >= 'a' && line[0] <= 'z' {
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
	return (isCity || len(strings.Fields(city)) <= 3) && (country || v.Is(block.RoleRegion, region))
}

// dateLine reports whether a line is a date and nothing else, and whether it
// is one day.
func dateLine(line string) (date, day bool) {
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
	if len(line) == len("2006-01-02") && line[0] >= '0' && line[0] <= '9' {
		if d, _, err := schema.EDTF(strings.ReplaceAll(line, "/", "-")).Parse(); err == nil && d.Full() {
			return d, true
		}
	}
	var days, months, years []int
	for _, w := range strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return strings.ContainsRune(" ,.-–—/()", r) }) {
		m, n := monthsOfLines[w], ordinalNumber(w)
		switch {
		case m > 0:
			months = append(months, m)
		case n > 1900 && n < 2100:
			years = append(years, n)
		case n > 0 && n < 32:
			days = append(days, n)
		case strings.HasSuffix(w, "day") && len(w) > 5, w == "and", w == "to", w == "of", w == "the":
		default:
			return schema.Date{}, false
		}
	}
	if len(months) == 0 || len(years) == 0 || len(years) > 2 || len(months) > 2 || len(days) > 4 {
		return schema.Date{}, false
	}
	d := schema.Date{Year: years[0]}
	if len(months) == 1 && len(years) == 1 && len(days) == 1 {
		d.Month, d.Day = months[0], days[0]
	}
	return d, d.Valid()
}

// hasYear reports whether four digits stand together.
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

// ordinalNumber reads "19", "1st", "22nd"; 0 where it is neither.
func ordinalNumber(w string) int {
	for _, suffix := range []string{"st", "nd", "rd", "th"} {
		if cut, ok := strings.CutSuffix(w, suffix); ok {
			w = cut
			break
		}
	}
	n := 0
	for _, c := range []byte(w) {
		if c < '0' || c > '9' || n > 9999 {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}
