package graph

import "unicode/utf8"

// appendText appends a text with the escapes that JSON, Turtle and N-Quads
// share; other control characters are written by control. Broken UTF-8 becomes
// U+FFFD.
func appendText(dst []byte, s string, control func([]byte, byte) []byte) []byte {
	plain := 0
	for i := plainUntil(s, 0); i < len(s); i = plainUntil(s, i) {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r != utf8.RuneError || size > 1 {
				i += size
				continue
			}
		}
		dst = append(dst, s[plain:i]...)
		switch c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\n':
			dst = append(dst, `\n`...)
		case '\r':
			dst = append(dst, `\r`...)
		case '\t':
			dst = append(dst, `\t`...)
		default:
			if c < ' ' {
				dst = control(dst, c)
			} else {
				dst = append(dst, "\uFFFD"...)
			}
		}
		i++
		plain = i
	}
	return append(dst, s[plain:]...)
}

// plainUntil returns the place of the first byte of a text, from one on, that may
// not be written as it is: eight bytes are looked at together.
func plainUntil(s string, i int) int {
	const each, high = 0x0101010101010101, 0x8080808080808080
	for ; i+8 <= len(s); i += 8 {
		x := eight(s[i : i+8])
		quote, slash := x^each*'"', x^each*'\\'
		if (x|(x-each*' ')|(quote-each)&^quote|(slash-each)&^slash)&high != 0 {
			break
		}
	}
	for i < len(s) && plainByte[s[i]] {
		i++
	}
	return i
}

// eight returns eight bytes as a number.
func eight(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// plainByte marks the bytes that are written as they are: those of ASCII without
// the quotation mark, the backslash and what controls.
var plainByte = func() (table [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		table[c] = c != '"' && c != '\\'
	}
	return table
}()

// verbatim leaves control characters other than tabs and line breaks as they
// are, as URDNA2015 does in json-gold, against which the N-Quads are held. They
// may be in N-Quads so. RDFC-1.0, its successor, would escape them; the page
// breaks of some sources are the only ones met, and both forms read the same.
func verbatim(dst []byte, c byte) []byte { return append(dst, c) }

// escaped writes a control character as JSON and Turtle want it.
func escaped(dst []byte, c byte) []byte {
	const hex = "0123456789abcdef"
	return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}

func appendJSON(dst []byte, s string) []byte {
	return append(appendText(append(dst, '"'), s, escaped), '"')
}
