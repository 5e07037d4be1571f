package database

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The lengths of the stretches of characters by which Japanese is found.
const (
	shortestGram = 2
	longestGram  = 4
)

// searchable returns the words by which a text is found, with blanks between
// them: what has blanks already, as it is, and of Japanese, which has none, every
// stretch of two, three and four characters. All stretches of one length are in a
// row, so that a longer word is found as a phrase of its pairs.
func searchable(text string) string {
	var out strings.Builder
	text = norm.NFKC.String(text)
	var run []rune
	flush := func() {
		grams(&out, run)
		run = run[:0]
	}
	for _, r := range text {
		if spaceless(r) {
			run = append(run, r)
			continue
		}
		flush()
		out.WriteRune(r)
	}
	flush()
	return out.String()
}

// spaceless reports whether a character is of a script that puts no blanks
// between words.
func spaceless(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == 'ー' || r == '々'
}

// grams writes the stretches of a run of characters; a single one is one itself.
func grams(out *strings.Builder, run []rune) {
	if len(run) == 0 {
		return
	}
	out.WriteByte(' ')
	if len(run) < shortestGram {
		out.WriteString(string(run))
	}
	for n := shortestGram; n <= longestGram; n++ {
		for i := 0; i+n <= len(run); i++ {
			out.WriteString(string(run[i : i+n]))
			out.WriteByte(' ')
		}
	}
	out.WriteByte(' ')
}
