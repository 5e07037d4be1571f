package schema

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Unprintable returns the first character of a text that a terminal or a reader
// of XML would take for something else than itself: a control character but a
// tab and a line feed, or one that turns the direction of writing. ok is false
// if there is none.
func Unprintable(s string) (r rune, ok bool) {
	at := strings.IndexFunc(s, func(r rune) bool {
		return unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Bidi_Control, r)
	})
	if at < 0 {
		return 0, false
	}
	r, _ = utf8.DecodeRuneInString(s[at:])
	return r, true
}
