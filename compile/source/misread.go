package source

import (
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// misread puts right a character whose bytes of UTF-8 were once read as those of
// a Western encoding: "â€™" and "â\u0080\u0099" are a quotation mark. What is
// at the reading place is the second of them; no text has it after the first.
func (c *cleaner) misread(n int) {
	start := c.at - lastWidth(c.in[c.copied:c.at])
	bytes := make([]byte, 0, utf8.UTFMax)
	end := start
	for end < len(c.in) && len(bytes) < utf8.UTFMax && !utf8.FullRune(bytes) {
		r, size := utf8.DecodeRuneInString(c.in[end:])
		b, ok := western(r)
		if !ok {
			break
		}
		bytes, end = append(bytes, b), end+size
	}
	if r, size := utf8.DecodeRune(bytes); start < c.at && end > c.at && size > 1 && size == len(bytes) {
		c.at = start
		c.replace(end-start, plainForm(r))
		return
	}
	c.at += n
}

// lastWidth returns how many bytes the last character has, if it is beyond ASCII.
func lastWidth(s string) int {
	if r, n := utf8.DecodeLastRuneInString(s); r >= utf8.RuneSelf && r != utf8.RuneError {
		return n
	}
	return 0
}

// western returns the byte that a character is in a Western encoding.
func western(r rune) (b byte, ok bool) {
	if r >= 0x80 && r <= 0xFF {
		return byte(r), true
	}
	if r < utf8.RuneSelf {
		return 0, false
	}
	return charmap.Windows1252.EncodeRune(r)
}

// plainForm returns a character as cleaning writes it.
func plainForm(r rune) string {
	switch formOf(r) {
	case joiner:
		return ""
	case blank:
		return " "
	case hyphen:
		return "-"
	case lineBreak:
		return "\n"
	}
	return string(r)
}
