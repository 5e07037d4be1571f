package lex

import "strings"

// roman makes an ordinal of a Roman number of two letters or more that begins a
// block or has an article or a dash before it: the token at, "the VII Meeting". One letter
// is such a number before a meeting alone, "the V Meeting".
func (s *scanner) roman(at int, beforeMeeting bool) {
	t := &s.room[at]
	if at > s.first && !s.room[at-1].In(ClassDeterminer) && !s.room[at-1].Is(FlagDash|FlagColon) {
		return
	}
	if n := romanNumber(s.text[t.Start:t.End]); n > 1 && (t.End-t.Start > 1 || beforeMeeting) {
		t.Class |= ClassOrdinal
		t.Num = n
	}
}

// romanNumber returns the value of a Roman number below fifty in capitals; 0
// if a text is none.
func romanNumber(s string) int16 {
	units := strings.TrimLeft(s, "X")
	tens := len(s) - len(units)
	if rest, ok := strings.CutPrefix(s, "XL"); ok {
		tens, units = 4, rest
	}
	if tens > 4 {
		return 0
	}
	for n, form := range [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"} {
		if units == form {
			return int16(10*tens + n)
		}
	}
	return 0
}
