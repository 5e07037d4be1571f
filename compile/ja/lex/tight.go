package lex

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// folds lists the forms that are written as one.
var folds = []struct{ from, to string }{
	{"，", "、"}, {"､", "、"}, {"｡", "。"}, {"〜", "～"}, {"∼", "～"}, {"｢", "「"}, {"｣", "」"},
	{"〈", "＜"}, {"〉", "＞"}, {"｀", "`"}, {"〔", "（"}, {"〕", "）"},
}

// Tight returns s as it is in the text that the grammar reads: one form of
// each bracket, comma and wave dash, and no single space beside a Japanese
// character. Spaces between Latin words and the wide gaps of columns stay.
func Tight(s string) string {
	out, _ := tighten(s)
	return out
}

// tighten makes the tight text. Line feeds and the order of the text stay.
func tighten(s string) (string, text.Map) {
	var back text.Map
	var b strings.Builder
	done := 0
	replace := func(at, n int, with string) {
		back.Copy(b.Len(), done)
		b.WriteString(s[done:at])
		back.Replace(b.Len(), at, n)
		b.WriteString(with)
		done = at + n
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ':
			if loose(s, i) {
				replace(i, 1, "")
			}
		case c == ',':
			if eastern(s, i) {
				replace(i, 1, Comma)
			}
		case c == '(':
			replace(i, 1, Open)
		case c == ')':
			replace(i, 1, Close)
		case c == 0xE3 && i+1 < len(s) && s[i+1] != 0x80: // kana
			i += 2
		case c == 0xEF || c == 0xE3 || c == 0xE2:
			if with, n := fold(s[i:]); n > 0 {
				replace(i, n, with)
				i += n - 1
			} else {
				i += 2
			}
		case c >= 0xE4 && c < 0xF0:
			i += 2
		}
	}
	if done == 0 {
		return s, back
	}
	back.Copy(b.Len(), done)
	b.WriteString(s[done:])
	return b.String(), back
}

func fold(s string) (with string, n int) {
	for _, f := range folds {
		if strings.HasPrefix(s, f.from) {
			return f.to, len(f.from)
		}
	}
	return "", 0
}

// eastern reports whether the comma at an offset is one of a Japanese text in a
// narrow form: it is right between two characters that are not Latin.
func eastern(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	return before >= 0x2E80 && i+1 < len(s) && (after >= 0x2E80 || after == ' ' && i+2 < len(s) && s[i+2] >= 0xE2)
}

// loose reports whether the space at an offset is alone and beside a character
// that is not Latin: such a space was only typed or left by a broken line.
func loose(s string, i int) bool {
	if i == 0 || i+1 >= len(s) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	if blank(before) || blank(after) {
		return false
	}
	return before >= 0x250 || after >= 0x250
}

func blank(r rune) bool { return r == ' ' || r == '　' || r == '\n' }
