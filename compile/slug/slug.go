// Package slug makes the readable parts of identifiers.
package slug

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Of returns a name as a part of an identifier: ASCII letters in lower case and
// digits, with a hyphen in the place of everything that is neither letter nor
// digit, and Latin letters without their accents. If letters of other scripts
// are lost, it ends in [Hash], so that no two names come to one identifier:
// "ICT政策対話" is "ict-x-" and eight digits. The same kind and name give the
// same identifier for ever; it is "" for a name without letters and digits.
func Of(kind, name string) string {
	var b strings.Builder
	gap, lost := false, false
	add := func(s string) {
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteString(s)
	}
	for _, r := range norm.NFKD.String(name) {
		switch plain := folded[r]; {
		case r >= 0x300 && r <= 0x36f || r == '\'' || r == '’' || r == '.':
			// An accent of a Latin letter, or a mark inside a word ("U.S.", "Japan's").
		case r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			add(string(unicode.ToLower(r)))
		case plain != "":
			add(plain)
		default:
			lost = lost || unicode.IsLetter(r) || unicode.IsDigit(r)
			gap = true
		}
	}
	if lost {
		gap = true
		add(Hash(kind, name))
	}
	return b.String()
}

// Hash returns "x-" and the first eight hexadecimal digits of the SHA-256 over
// a kind and a name: the part of an identifier that no ASCII letters can make.
func Hash(kind, name string) string {
	sum := sha256.Sum256([]byte(kind + "\n" + name))
	return "x-" + hex.EncodeToString(sum[:4])
}

// folded holds the Latin letters that are no letter with an accent.
var folded = map[rune]string{
	'ø': "o", 'Ø': "o", 'æ': "ae", 'Æ': "ae", 'œ': "oe", 'Œ': "oe", 'ß': "ss", 'ẞ': "ss", 'ł': "l", 'Ł': "l",
	'đ': "d", 'Đ': "d", 'ð': "d", 'Ð': "d", 'þ': "th", 'Þ': "th", 'ı': "i", 'ħ': "h", 'Ħ': "h", 'ŋ': "n", 'Ŋ': "n",
}
