package compare

import (
	"strconv"
	"strings"
)

// ordinalWords are the English ordinal numbers up to twelve.
var ordinalWords = []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"}

// ordinalIn finds the ordinal of a meeting in some words: "third", "13th",
// 第3回; 0 if there is none.
func ordinalIn(text string) int {
	var list []string
	for word := range tokens(text) {
		list = append(list, narrowed(word))
	}
	for _, w := range list {
		for i, o := range ordinalWords {
			if strings.EqualFold(w, o) {
				return i + 1
			}
		}
	}
	for i, w := range list[:max(0, len(list)-1)] {
		n, err := strconv.Atoi(w)
		if next := list[i+1]; err == nil && n < 1000 && (next == "st" || next == "nd" || next == "rd" || next == "th" || strings.HasPrefix(next, "回")) {
			return n
		}
	}
	return 0
}
