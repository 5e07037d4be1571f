package ja

import (
	"strings"
)

// containsAny tells whether any of the words stands in s. Most words are passed
// over for a character that s does not have.
func containsAny(s string, words ...string) bool {
	if len(words) == 0 {
		return false
	}
	var b bloom
	b.fill(s)
	for _, w := range words {
		if b.may(w) && strings.Contains(s, w) {
			return true
		}
	}
	return false
}

func startsAny(s string, words ...string) bool {
	for _, w := range words {
		if starts(s, w) {
			return true
		}
	}
	return false
}

func endsWith(text string, words []string) bool {
	for _, w := range words {
		if ends(text, w) {
			return true
		}
	}
	return false
}
