package lex

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// AppendFold appends a name in the form in which names are compared: small
// letters and digits alone.
func AppendFold(out []byte, name string) []byte {
	n := len(out)
	room := slices.Grow(out, len(name))[:n+len(name)]
	for i := range len(name) {
		c := name[i]
		if c >= utf8.RuneSelf {
			return foldRunes(room[:n], name[i:])
		}
		room[n] = foldedByte[c]
		n += int(foldedByte[c]+0x7f) >> 7 // 1 if a letter or digit is there
	}
	return room[:n]
}

// foldRunes goes on with a name from the first letter beyond ASCII on.
func foldRunes(out []byte, name string) []byte {
	for i, r := range name {
		switch {
		case r < utf8.RuneSelf:
			if c := foldedByte[name[i]]; c != 0 {
				out = append(out, c)
			}
		case r != '’' && r != '–' && r != '—':
			out = utf8.AppendRune(out, unicode.ToLower(r))
		}
	}
	return out
}
