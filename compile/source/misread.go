package source

import (
	"slices"
	"unicode/utf8"
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

// westernMarks are the characters of windows-1252 where Latin-1 has none, from byte
// 0x80 on; some of the bytes have no meaning.
var westernMarks = []rune("€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ")

// fromWestern decodes windows-1252. To browsers no byte of it is without meaning,
// and then every file would be a text.
func fromWestern(data []byte) ([]byte, error) {
	text := make([]byte, 0, len(data))
	for _, b := range data {
		r := rune(b)
		if i := int(b) - 0x80; i >= 0 && i < len(westernMarks) {
			r = westernMarks[i]
		}
		text = utf8.AppendRune(text, r)
	}
	return text, nil
}

// western returns the byte that a character is in a Western encoding.
func western(r rune) (b byte, ok bool) {
	if r >= 0x80 && r <= 0xFF {
		return byte(r), true
	}
	if r < utf8.RuneSelf || r == utf8.RuneError {
		return 0, false
	}
	i := slices.Index(westernMarks, r)
	return byte(0x80 + i), i >= 0
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
