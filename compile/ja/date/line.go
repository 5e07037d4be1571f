package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// Line reads the day with which a line of the head begins: 令和5年11月10日（金）,
// 2016年10月14日, 二〇一六年十月十四日, 2016.10.14, R5.11.10. The rest is what
// follows it.
func Line(line string) (d schema.Date, rest string) {
	s, before := cutEra(line)
	units := [3]string{yearSign, monthSign, daySign}
	year, after, ok := numberWith(s, units[0])
	if !ok {
		if units, ok = dotted(s); !ok {
			return schema.Date{}, line
		}
		year, after, _ = numberWith(s, units[0])
	}
	if s = after; before == 0 && year < 1900 {
		return schema.Date{}, line
	}
	d.Year = before + year
	s = cutOtherYear(s)
	if d.Month, s, ok = numberWith(s, units[1]); !ok {
		return schema.Date{}, line
	}
	if d.Day, s, ok = numberWith(s, units[2]); !ok {
		return schema.Date{}, line
	}
	s = strings.Trim(s, lex.Blanks)
	if in, end := bracket(s); isWeekday(in) {
		s = strings.Trim(s[end:], lex.Blanks)
	} else if strings.ContainsAny(s, ":：時") && strings.Trim(s, "0123456789:：時分 ") == "" { // 14:05; with the day of the week it is that of a meeting
		s = ""
	}
	return d, s
}

// cutEra cuts off the era, or the letter of one, with which a date begins, and
// returns the year before its first.
func cutEra(s string) (rest string, before int) {
	for _, e := range words().eras {
		if cut, ok := strings.CutPrefix(s, e.name); ok {
			return cut, e.before
		}
		if cut, ok := strings.CutPrefix(s, e.letter); ok && cut != "" && lex.IsDigit(cut[0]) {
			return cut, e.before
		}
	}
	return s, 0
}

// dotted finds the sign between the numbers of a date in digits alone.
func dotted(s string) (units [3]string, ok bool) {
	for i := 0; i < len(s) && i < 5; i++ {
		if c := s[i]; c == '.' || c == '/' || c == '-' {
			return [3]string{s[i : i+1], s[i : i+1], ""}, i > 0
		} else if !lex.IsDigit(c) {
			break
		}
	}
	return units, false
}

// cutOtherYear cuts off the same year in another calendar: （令和5年）.
func cutOtherYear(s string) string {
	if in, end := bracket(s); end > 0 && strings.HasSuffix(in, yearSign) {
		return s[end:]
	}
	return s
}

// bracket returns the inside of the bracket, of either width, with which s
// begins, and its length with the marks; 0 if there is none.
func bracket(s string) (in string, size int) {
	for _, b := range [2][2]string{{lex.Open, lex.Close}, {"(", ")"}} {
		if rest, ok := strings.CutPrefix(s, b[0]); ok {
			if in, _, ok := strings.Cut(rest, b[1]); ok {
				return in, len(b[0]) + len(in) + len(b[1])
			}
		}
	}
	return "", 0
}

// numberWith reads a number, in digits or ideographs, and the unit after it; 元 is 1.
func numberWith(s, unit string) (n int, rest string, ok bool) {
	s = strings.TrimLeft(s, lex.Blanks)
	if cut, found := strings.CutPrefix(s, firstYear+unit); found {
		return 1, cut, true
	}
	n, i := lex.Number(s, 0, 4)
	if i == 0 {
		n, i = lex.Ideographs(s, 0)
	}
	rest, ok = strings.CutPrefix(strings.TrimLeft(s[i:], lex.Blanks), unit)
	return n, rest, ok && i > 0
}
