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
// They are appended to out.
func cells(out []cell, line string, after int) []cell {
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
		case controls(r):
			c = cell{"\uFFFD", 1}
		}
		at += c.width
		out = append(out, c)
	}
	return out
}

// controls reports whether a character could play with the terminal.
func controls(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }

// Clean makes a text safe for one line of a terminal.
func Clean(s string) string {
	if safe(s) {
		return s
	}
	return textOf(cells(nil, strings.ReplaceAll(s, "\n", " "), -1))
}

// safe reports whether a text is shown as it is.
func safe(s string) bool {
	for _, r := range s {
		if r < ' ' || r == utf8.RuneError || r >= 0x7f && controls(r) {
			return false
		}
	}
	return true
}
