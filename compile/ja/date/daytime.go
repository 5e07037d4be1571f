package date

import (
	"strings"

	"dialoguec/compile/ja/lex"
)

// skipTime takes in the time of a day: 14:00～17:30, 午前10時から正午まで.
func skipTime(s string, at int) int {
	from := lex.SkipBlanks(s, at)
	end := hour(s, from)
	if end == from {
		return at
	}
	if i := words().TimeRanges.Skip(s, end); i > end {
		end = i
		if j := hour(s, i); j > i {
			end = words().TimeRanges.Skip(s, j)
		}
	}
	return lex.Skip(s, end, "まで")
}

// hour reads one time of a day.
func hour(s string, at int) int {
	if end := lex.Skip(s, at, "正午"); end > at {
		return end
	}
	i := words().HalfDays.Skip(s, at)
	_, j := lex.Number(s, i, 2)
	if j == i {
		return at
	}
	if strings.HasPrefix(s[j:], ":") || strings.HasPrefix(s[j:], "：") {
		k := lex.Next(s, j)
		if _, m := lex.Number(s, k, 2); m == k+2 {
			return m
		}
		return at
	}
	if !strings.HasPrefix(s[j:], "時") || strings.HasPrefix(s[j:], "時間") {
		return at
	}
	j += len("時")
	if end := lex.Skip(s, j, "半"); end > j {
		return end
	}
	if _, m := lex.Number(s, j, 2); m > j {
		if end := lex.Skip(s, m, "分"); end > m {
			return end
		}
	}
	return j
}
