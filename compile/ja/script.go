package ja

import "unicode/utf8"

// A class is what the scanners need to know of a character.
type class uint8

const (
	other    class = iota // punctuation, brackets, white space, anything else
	hiragana              // particles and endings: the end of a name
	katakana
	kanji
	latin // letters and digits
	joint // stands inside names: ・ ＝ - / &
)

// classOf gives the class of a character.
func classOf(r rune) class {
	switch {
	case r < 0x80:
		return asciiClass[r]
	case r >= 0x4E00 && r <= 0x9FFF, r == '々', r == '〇', r >= 0x3400 && r <= 0x4DBF:
		return kanji
	case r >= 0x3041 && r <= 0x309F:
		return hiragana
	case r == '・', r == '゠', r == '＝', r == '－', r == '‐', r == '–', r == '−', r == '／', r == '＆':
		return joint
	case r >= 0x30A1 && r <= 0x30FF:
		return katakana
	case r >= 0xC0 && r <= 0x24F:
		return latin
	}
	return other
}

var asciiClass = func() (t [128]class) {
	for r := range t {
		c := byte(r)
		switch {
		case '0' <= c && c <= '9', 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			t[r] = latin
		case c == '-', c == '/', c == '&', c == '=':
			t[r] = joint
		}
	}
	return t
}()

// named tells whether a character may stand in a name.
func named(c class) bool { return c >= katakana }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// alnum tells whether a byte is an ASCII letter or digit.
func alnum(c byte) bool {
	return isDigit(c) || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// A runeSet is a set of characters, a bit each.
type runeSet [1 << 10]uint64

func (s *runeSet) add(r rune)      { s[uint16(r)>>6] |= 1 << (r & 63) }
func (s *runeSet) has(r rune) bool { return s[uint16(r)>>6]>>(r&63)&1 != 0 }

// A bloom tells of most characters that a text does not have them. It looks at
// the last two bytes of the characters of three bytes alone.
type bloom [4]uint64

// add and has tell of a character whether it is one of a few.
func (b *bloom) add(r rune) { b[uint8(r)>>6] |= 1 << (r & 63) }

func (b *bloom) has(r rune) bool { return b[uint8(r)>>6]>>(r&63)&1 != 0 }

func (b *bloom) fill(s string) {
	for i := 0; i+2 < len(s); i++ {
		if s[i] >= 0xE0 {
			k := bloomKey(s[i+1], s[i+2])
			b[k>>6] |= 1 << (k & 63)
			i += 2
		}
	}
}

// may tells whether a word, in whole characters, may stand in the text.
func (b *bloom) may(w string) bool {
	for i := 0; i+2 < len(w); i += 3 {
		if w[i] < 0xE0 {
			return true
		}
		if k := bloomKey(w[i+1], w[i+2]); b[k>>6]>>(k&63)&1 == 0 {
			return false
		}
	}
	return true
}

func bloomKey(b, c byte) uint8 { return c&0x3F | b<<6 }

// starts and ends do what strings.HasPrefix and HasSuffix do. Lists of words
// begin and end alike, so that one byte from the far end tells most of them.
func starts(s, w string) bool {
	return len(s) >= len(w) && (w == "" || s[len(w)-1] == w[len(w)-1]) && s[:len(w)] == w
}

func ends(s, w string) bool {
	at := len(s) - len(w)
	return at >= 0 && (len(w) < 3 || s[at+2] == w[2]) && s[at:] == w
}

// decode decodes the character of s at an offset, and its length, as package
// utf8 does; it is quick with the three bytes of most Japanese characters.
func decode(s string, at int) (rune, int) {
	if at+2 < len(s) {
		a, b, c := s[at], s[at+1], s[at+2]
		if a-0xE1 < 0xED-0xE1 && b&0xC0 == 0x80 && c&0xC0 == 0x80 {
			return rune(a&0x0F)<<12 | rune(b&0x3F)<<6 | rune(c&0x3F), 3
		}
		if a < 0x80 {
			return rune(a), 1
		}
	}
	return utf8.DecodeRuneInString(s[at:])
}

// firstRune decodes the first character of s; 0 where s is empty.
func firstRune(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := decode(s, 0)
	return r
}

// lastRune decodes the last character of s; 0 where s is empty.
func lastRune(s string) rune {
	if s == "" {
		return 0
	}
	if n := len(s) - 3; n >= 0 {
		if r, size := decode(s, n); size == 3 {
			return r
		}
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// runes counts the characters of s.
func runes(s string) int { return utf8.RuneCountInString(s) }
