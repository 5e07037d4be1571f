package lex

import "strings"

// Number reads at most max ASCII digits at an offset, and returns the offset
// after them; the offset itself if there are none, or more.
func Number(s string, at, max int) (n, end int) {
	for end = at; end < len(s) && IsDigit(s[end]); end++ {
		if end-at == max {
			return 0, at
		}
		n = n*10 + int(s[end]-'0')
	}
	return n, end
}

// Ideographs reads a number of at most four ideographs at an offset, 二〇一六 or
// 十四, and returns the offset after it.
func Ideographs(s string, at int) (n, end int) {
	for end = at; end < len(s) && end < at+4*len("〇"); {
		r, size := Decode(s, end)
		k := strings.IndexRune("〇一二三四五六七八九", r) / len("〇")
		switch {
		case r == '十':
			n = max(n, 1) * 10
		case k == 0 && r != '〇':
			return n, end
		case n >= 10 && n%10 == 0 && strings.HasSuffix(s[:end], "十"):
			n += k
		default:
			n = n*10 + k
		}
		end += size
	}
	return n, end
}

// Ordinal reads 第29回 and 第三回 at an offset, and returns the offset after
// it; 0 and the offset itself if there is none.
func Ordinal(s string, at int) (n, end int) {
	i := Skip(s, at, Nth)
	if i == at {
		return 0, at
	}
	if n, end = Number(s, i, 3); end == i {
		n, end = Ideographs(s, i)
	}
	if n == 0 || !strings.HasPrefix(s[end:], Times) {
		return 0, at
	}
	return n, end + len(Times)
}
