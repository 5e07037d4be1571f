package ja

import (
	"embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"dialoguec/compile/block"
	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

//go:embed data/layout.tsv
var layoutData embed.FS

// Layout returns the words by which layouts are marked.
func Layout() *block.Vocabulary { return layout() }

var layout = sync.OnceValue(func() *block.Vocabulary {
	v := &block.Vocabulary{JoinWith: "", Tight: true, Date: dateLine, Place: placeLine}
	if err := v.Read(layoutData, "data/layout.tsv"); err != nil {
		panic(fmt.Sprintf("ja: embedded data: %v", err))
	}
	v.Named = func(line string) bool { return numberedMeeting(line) || v.Is(block.RoleTitle, line) }
	return v
})

// places holds the names of cities.
var places = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, c := range lexicon.Cities() {
		for _, f := range c.FormsJA() {
			names[f] = true
		}
	}
	return names
})

// numberedMeeting reports whether a line has the number of a meeting: 第3回.
func numberedMeeting(line string) bool {
	for {
		_, rest, ok := strings.Cut(line, "第")
		if !ok {
			return false
		}
		number := strings.TrimLeft(rest, "0123456789一二三四五六七八九十 ")
		if number != rest && strings.HasPrefix(number, "回") {
			return true
		}
		line = rest
	}
}

// placeLine reports whether a line is a city, alone or with its country in
// parentheses or before it.
func placeLine(line string) bool {
	city, _, _ := strings.Cut(strings.TrimPrefix(line, "於"), "（")
	city = strings.Trim(city, " 　：:")
	if rest, ok := strings.CutSuffix(city, "市"); ok && places()[rest] {
		return true
	}
	return places()[city]
}

// dateLine reports whether a line is a date and nothing else, and whether it
// is one day.
func dateLine(line string) (date, day bool) {
	d, rest := readDateLine(line)
	date = d.Valid() && rest == ""
	return date, date && d.Full()
}

// eras are the Japanese eras with the year before their first.
var eras = []struct {
	name   string
	letter byte
	before int
}{{"令和", 'R', 2018}, {"平成", 'H', 1988}, {"昭和", 'S', 1925}}

// readDateLine reads the day with which a line begins: 令和5年11月10日（金）,
// 2016年10月14日, 二〇一六年十月十四日, 2016.10.14, R5.11.10. The rest is what
// follows it.
func readDateLine(line string) (d schema.Date, rest string) {
	s, era := line, 0
	for _, e := range eras {
		if cut, ok := strings.CutPrefix(s, e.name); ok {
			s, era = cut, e.before
		} else if len(s) > 1 && s[0] == e.letter && s[1] >= '0' && s[1] <= '9' {
			s, era = s[1:], e.before
		}
	}
	units := [3]string{"年", "月", "日"}
	year, after, ok := numberBefore(s, units[0])
	if !ok {
		if units, ok = dotted(s); !ok {
			return schema.Date{}, line
		}
		year, after, _ = numberBefore(s, units[0])
	}
	if s = after; era == 0 && year < 1900 {
		return schema.Date{}, line
	}
	d.Year = era + year
	s = otherYear(s)
	if d.Month, s, ok = numberBefore(s, units[1]); !ok {
		return schema.Date{}, line
	}
	if d.Day, s, ok = numberBefore(s, units[2]); !ok {
		return schema.Date{}, line
	}
	return d, weekday(s)
}

// dotted finds the sign between the numbers of a date in digits alone.
func dotted(s string) (units [3]string, ok bool) {
	for i := 0; i < len(s) && i < 5; i++ {
		if c := s[i]; c == '.' || c == '/' || c == '-' {
			return [3]string{s[i : i+1], s[i : i+1], ""}, i > 0
		} else if c < '0' || c > '9' {
			break
		}
	}
	return units, false
}

// otherYear cuts off the same year in another calendar: （令和5年）.
func otherYear(s string) string {
	for _, b := range [][2]string{{"（", "）"}, {"(", ")"}} {
		if rest, ok := strings.CutPrefix(s, b[0]); ok {
			if in, rest, ok := strings.Cut(rest, b[1]); ok && strings.HasSuffix(in, "年") {
				return rest
			}
		}
	}
	return s
}

// numberBefore reads a number, in digits or ideographs, and the unit behind it;
// 元 is 1.
func numberBefore(s, unit string) (n int, rest string, ok bool) {
	s = strings.TrimLeft(s, " 　")
	if cut, found := strings.CutPrefix(s, "元"+unit); found {
		return 1, cut, true
	}
	i := 0
	for i < len(s) && i < 4 && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 0 {
		n, i = ideographs(s)
	}
	rest, ok = strings.CutPrefix(strings.TrimLeft(s[i:], " 　"), unit)
	return n, rest, ok && i > 0
}

// ideographs reads a number in ideographs, 二〇一六 or 十四, and its length.
func ideographs(s string) (n, size int) {
	for size < len(s) && size < 12 {
		r, w := utf8.DecodeRuneInString(s[size:])
		i := strings.IndexRune("〇一二三四五六七八九十", r)
		switch {
		case i < 0:
			return n, size
		case r == '十':
			n = max(n, 1) * 10
		case n >= 10 && n%10 == 0 && strings.HasSuffix(s[:size], "十"):
			n += i / 3
		default:
			n = n*10 + i/3
		}
		size += w
	}
	return n, size
}

// weekday cuts off "（金）", "(金曜日)" and blanks.
func weekday(s string) string {
	s = strings.Trim(s, " 　")
	if s == "" {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	if r != '（' && r != '(' {
		return s
	}
	inner := s[n:]
	day, m := utf8.DecodeRuneInString(inner)
	if !strings.ContainsRune("月火水木金土日", day) {
		return s
	}
	inner = strings.TrimPrefix(strings.TrimPrefix(inner[m:], "曜"), "日")
	for _, end := range []string{"）", ")"} {
		if cut, ok := strings.CutPrefix(inner, end); ok {
			return strings.Trim(cut, " 　")
		}
	}
	return s
}
