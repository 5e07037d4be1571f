package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// tabStop is how many columns apart tabs end in a shown line.
const tabStop = 4

// columns returns how many columns of a terminal a character fills: 2 for wide
// ones (kana, kanji, full-width forms), 0 for those that combine with the one
// before, 1 for all others.
func columns(r rune) int {
	switch {
	case r < utf8.RuneSelf:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r < 0x1100:
		return 1
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// Width returns how many columns of a terminal a text without tabs fills.
func Width(s string) int {
	n := 0
	for _, r := range s {
		n += columns(r)
	}
	return n
}

// Pad fills a text with blanks up to a number of columns.
func Pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-Width(s)))
}

// cell is one character as it is shown.
type cell struct {
	text  string
	width int
}

// cells lays a line out: tabs become blanks, and control characters, which
// could play with the terminal, a mark. What is more than lineColumns columns
// after a character, which is not shown, is left out; -1 stands for the last one.
func cells(line string, after int) []cell {
	most := len(line)
	if after >= 0 {
		most = min(most, after+2*lineColumns)
	}
	out := make([]cell, 0, most)
	at, end := 0, 0
	for size := 0; line != ""; line = line[size:] {
		if len(out) == after {
			end = at + lineColumns
		}
		if after >= 0 && len(out) > after && at > end {
			break
		}
		var r rune
		r, size = utf8.DecodeRuneInString(line)
		c := cell{line[:size], columns(r)}
		switch {
		case r == utf8.RuneError:
			c.text = "\uFFFD"
		case r == '\t':
			n := tabStop - at%tabStop
			c = cell{strings.Repeat(" ", n), n}
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			c = cell{"\uFFFD", 1}
		}
		at += c.width
		out = append(out, c)
	}
	return out
}

// Clean makes a text safe for one line of a terminal.
func Clean(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for _, c := range cells(strings.ReplaceAll(s, "\n", " "), -1) {
		b.WriteString(c.text)
	}
	return b.String()
}

// plain reports whether a text is of letters and signs of ASCII alone.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= 0x7f {
			return false
		}
	}
	return true
}
