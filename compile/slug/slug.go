// Package slug makes the readable parts of identifiers.
package slug

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Of returns a name in lower case with a hyphen in the place of everything
// that is neither letter nor digit, and Latin letters without their accents.
// Letters of other scripts stay. The same name gives the same slug for ever.
func Of(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(name) {
		switch {
		case r >= 0x300 && r <= 0x36f || r == '\'' || r == '’' || r == '.':
			// An accent of a Latin letter, or a mark inside a word ("U.S.", "Japan's").
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r):
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(unicode.ToLower(r))
		default:
			gap = true
		}
	}
	return norm.NFC.String(b.String())
}
