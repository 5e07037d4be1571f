package lex

import (
	"strings"
	"unicode/utf8"
)

// A Class is what the rules need to know of a character.
type Class uint8

// The classes of characters. Those from Katakana on may be in a name.
const (
	Other    Class = iota // punctuation, brackets, white space, anything else
	Hiragana              // particles and endings: the end of a name
	Katakana
	Kanji
	Latin // letters and digits
	Joint // joins the parts of a name: ・ ＝ - / &
)

// ClassOf returns the class of a character.
func ClassOf(r rune) Class {
	switch {
	case r < 0x80:
		return asciiClass[r]
	case r >= 0x4E00 && r <= 0x9FFF:
		return Kanji
	case r >= 0x3041 && r <= 0x309F:
		return Hiragana
	case r >= 0x30A1 && r <= 0x30FF && r != '・':
		return Katakana
	case r == '・', r == '゠', r == '＝', r == '－', r == '‐', r == '–', r == '−', r == '／', r == '＆', r == '＋':
		return Joint
	case r == '々', r == '〇', r >= 0x3400 && r <= 0x4DBF, r >= 0xF900 && r <= 0xFAFF, r >= 0x20000 && r <= 0x3FFFF:
		return Kanji
	case r >= 0xC0 && r <= 0x24F:
		return Latin
	}
	return Other
}

var asciiClass = func() (t [128]Class) {
	for r := range t {
		c := byte(r)
		switch {
		case IsAlnum(c):
			t[r] = Latin
		case c == '-', c == '/', c == '&', c == '=', c == '+':
			t[r] = Joint
		}
	}
	return t
}()

// InName reports whether characters of the class may be in a name.
func (c Class) InName() bool { return c >= Katakana }

// First returns the class of the first character of s.
func First(s string) Class { return ClassOf(FirstRune(s)) }

// Last returns the class of the last character of s.
func Last(s string) Class { return ClassOf(LastRune(s)) }

// BeginsName reports whether s begins with a character that may be in a name.
func BeginsName(s string) bool { return First(s).InName() }

// BeginsNoun reports whether s begins with what may be in a name, or with a quotation.
func BeginsNoun(s string) bool { return BeginsName(s) || strings.HasPrefix(s, OpenQuote) }

// IsDigit reports whether a byte is an ASCII digit.
func IsDigit(c byte) bool { return '0' <= c && c <= '9' }

// IsAlnum reports whether a byte is an ASCII letter or digit.
func IsAlnum(c byte) bool {
	return IsDigit(c) || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// Decode returns the character of s at an offset and its length in bytes, as
// package utf8 does; it is quick with the three bytes of most Japanese characters.
func Decode(s string, at int) (rune, int) {
	if s = s[at:]; len(s) > 2 {
		a, b, c := s[0], s[1], s[2]
		if a-0xE1 < 0xED-0xE1 && b&0xC0 == 0x80 && c&0xC0 == 0x80 {
			return rune(a&0x0F)<<12 | rune(b&0x3F)<<6 | rune(c&0x3F), 3
		}
	}
	return utf8.DecodeRuneInString(s)
}

// bytesOf returns the bytes of the first character of s, the first three of a
// longer one and the first of one of two; 0 if s is empty. It is quicker than
// decoding it, and what has other bytes is another character.
func bytesOf(s string) uint32 {
	if len(s) > 2 && s[0] >= 0xE0 {
		return uint32(s[0])<<16 | uint32(s[1])<<8 | uint32(s[2])
	}
	if s == "" {
		return 0
	}
	return uint32(s[0])
}

// bytesOfLast returns the bytes of the last character of s, the last three of a
// longer one and the last of one of two; 0 if s is empty.
func bytesOfLast(s string) uint32 {
	n := len(s)
	if n > 2 && s[n-1] >= utf8.RuneSelf && s[n-2] < 0xC0 {
		return uint32(s[n-3])<<16 | uint32(s[n-2])<<8 | uint32(s[n-1])
	}
	if s == "" {
		return 0
	}
	return uint32(s[n-1])
}

// Next returns the offset after the character at an offset.
func Next(s string, at int) int {
	if at >= len(s) {
		return at
	}
	return min(at+width(s[at]), len(s))
}

// FirstRune returns the first character of s; 0 if s is empty.
func FirstRune(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := Decode(s, 0)
	return r
}

// LastRune returns the last character of s; 0 if s is empty.
func LastRune(s string) rune {
	if s == "" {
		return 0
	}
	if n := len(s) - 3; n >= 0 {
		if r, size := Decode(s, n); size == 3 {
			return r
		}
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// width returns the length in bytes of the character that begins with a byte; 1
// if none does.
func width(lead byte) int {
	switch {
	case lead < 0xC0:
		return 1
	case lead >= 0xF0:
		return 4
	case lead >= 0xE0:
		return 3
	}
	return 2
}

// Count returns the number of characters of s.
func Count(s string) int { return utf8.RuneCountInString(s) }

// Cut returns at most n bytes of s, cut at a character.
func Cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
