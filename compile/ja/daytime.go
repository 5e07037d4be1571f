package ja

import (
	"dialoguec/compile/ja/lex"
	"strings"
)

// skipTime takes in the time of a day: 14:00～17:30, 午前10時から正午まで.
func skipTime(s string, at int) int {
	i := lex.SkipBlanks(s, at)
	end := at
	for n := 0; n < 2; n++ {
		j := hour(s, i)
		if j == i {
			break
		}
		i = j
		for _, w := range timeSigns {
			i = max(i, lex.Skip(s, j, w))
		}
		if end = i; i == j {
			break
		}
	}
	if end > at {
		end = lex.Skip(s, end, "まで")
	}
	return end
}

// timeSigns stand between two times of a day.
var timeSigns = []string{"～", "－", "–", "-", "~", "から"}

// hour reads one time of a day.
func hour(s string, at int) int {
	if strings.HasPrefix(s[at:], "正午") {
		return at + len("正午")
	}
	i := at
	for _, w := range halfDays {
		i = max(i, lex.Skip(s, at, w))
	}
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
	if strings.HasPrefix(s[j:], "半") {
		return j + len("半")
	}
	if _, m := lex.Number(s, j, 2); m > j && strings.HasPrefix(s[m:], "分") {
		return m + len("分")
	}
	return j
}

// halfDays stand in front of a time of a day.
var halfDays = []string{"午前", "午後"}
