package office

import (
	"strconv"
	"strings"
)

// numeral writes the number of an item in a format of either kind of file; ok
// is false for the formats of bullets and of no number.
func numeral(n int, format string) (s string, ok bool) {
	switch format {
	case "bullet", "none", "":
		return "", false
	case "lowerLetter", "a":
		return letters(n, 'a'), true
	case "upperLetter", "A":
		return letters(n, 'A'), true
	case "lowerRoman", "i":
		return strings.ToLower(roman(n)), true
	case "upperRoman", "I":
		return roman(n), true
	case "decimalFullWidth", "decimalFullWidth2", "１, ２, ３, ...":
		return strings.Map(func(r rune) rune { return r - '0' + '０' }, strconv.Itoa(n)), true
	case "aiueo", "aiueoFullWidth", "ア, イ, ウ, ...":
		return pick(n, "アイウエオカキクケコサシスセソタチツテト"), true
	case "iroha", "irohaFullWidth", "イ, ロ, ハ, ...":
		return pick(n, "イロハニホヘトチリヌルヲワカヨタレソツネ"), true
	case "japaneseCounting", "ideographDigital", "一, 二, 三, ...":
		return pick(n, "一二三四五六七八九十"), true
	case "decimalEnclosedCircle", "①, ②, ③, ...":
		return pick(n, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"), true
	}
	return strconv.Itoa(n), true
}

func letters(n int, first byte) string {
	if n < 1 || n > 26 {
		return strconv.Itoa(n)
	}
	return string(rune(first) + rune(n-1))
}

func pick(n int, from string) string {
	signs := []rune(from)
	if n < 1 || n > len(signs) {
		return strconv.Itoa(n)
	}
	return string(signs[n-1])
}

func roman(n int) string {
	if n < 1 || n > 89 {
		return strconv.Itoa(n)
	}
	tens := []string{"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"}
	ones := []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return tens[n/10] + ones[n%10]
}

// counters count the items of one list, at each depth.
type counters struct{ at [10]int }

// next counts an item at a depth, from 0, which begins to count at start.
func (c *counters) next(depth, start int) {
	if c.at[depth] == 0 {
		c.at[depth] = start
	} else {
		c.at[depth]++
	}
	for i := depth + 1; i < len(c.at); i++ {
		c.at[i] = 0
	}
}
