package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold makes texts alike that differ in case, in accents, or in the width of
// their letters. The marks of voiced kana stay: か and が are two sounds.
func Fold(text string) string {
	if plain(text) {
		return strings.ToLower(text)
	}
	bare := strings.Map(func(r rune) rune {
		if accent(r) {
			return -1
		}
		return r
	}, norm.NFKD.String(text))
	var out strings.Builder
	for _, r := range norm.NFC.String(bare) {
		r = unicode.ToLower(r)
		if spelled, ok := spellings[r]; ok {
			out.WriteString(spelled)
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

// plain reports whether a text is of ASCII alone.
func plain(text string) bool {
	for i := range len(text) {
		if text[i] >= 0x80 {
			return false
		}
	}
	return true
}

// accent reports whether a character is a mark on the letter before it, as Latin,
// Greek and Cyrillic have them.
func accent(r rune) bool { return 0x0300 <= r && r <= 0x036F }

// spellings are letters that no normal form takes apart, as they are written on
// keyboards that lack them.
var spellings = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i", 'ς': "σ",
}
