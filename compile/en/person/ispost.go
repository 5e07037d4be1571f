package person

import (
	"strings"

	"dialoguec/compile/en/lex"
)

// holdsField reports whether a title is that of the minister of a field: the
// "Foreign Minister" is a "Minister for Foreign Affairs".
func holdsField(printed, field string) bool {
	_, of, ok := strings.Cut(printed, "Minister for ")
	if !ok {
		_, of, ok = strings.Cut(printed, "Minister of ")
	}
	return ok && strings.HasPrefix(strings.TrimPrefix(of, "the "), field) && !deputy.In(printed)
}

// IsPost reports whether a title as printed is that of a post, with its country
// before or after it: "President of Peru", "Peruvian President". "Vice
// President" is another.
func IsPost(printed, post string) bool {
	printed = lex.MixedCase(printed)
	if field, ok := strings.CutSuffix(post, " Minister"); ok && holdsField(printed, field) {
		return true
	}
	before, after, ok := strings.Cut(printed, post)
	if !ok || after != "" && !strings.HasPrefix(after, " of ") && !strings.HasPrefix(after, " (") && !strings.HasPrefix(after, ", ") {
		return false
	}
	before = strings.TrimSpace(before)
	return !strings.Contains(before, " ") && !otherPost.In(before)
}
