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
// character, nor a wide one inside a name. Spaces between Latin words and the
// wide gaps of columns stay.
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
		case strings.HasPrefix(s[i:], Gap):
			if inName(s, i) {
				replace(i, len(Gap), "")
			}
			i += len(Gap) - 1
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

// inName reports whether the wide space at an offset is printed inside a name and parts
// no columns: 「第7回　灯台対話」, 第7回　灯台対話, そして…は内藤　太郎大臣が…した。
func inName(s string, at int) bool {
	before, after := lineEnd(s[:at]), Cut(s[at+len(Gap):], MaxName)
	after, _, _ = strings.Cut(after, "\n")
	if !Last(before).InName() || !BeginsName(after) {
		return false
	}
	return isQuoted(before, after) || beginsMeeting(before, after) || partsPerson(before, after)
}

// isQuoted reports whether the two sides of a place are inside one quotation.
func isQuoted(before, after string) bool {
	for _, marks := range [2][2]string{{OpenQuote, CloseQuote}, {"『", "』"}} {
		open, closed := strings.LastIndex(before, marks[0]), strings.LastIndex(before, marks[1])
		end := strings.Index(after, marks[1])
		if open > closed && end >= 0 && !strings.Contains(after[:end], marks[0]) {
			return true
		}
	}
	return false
}

// beginsMeeting reports whether the number of a meeting is on one side of a place, and
// its name on the other: 第7回|灯台対話.
func beginsMeeting(before, after string) bool {
	number, counted := strings.CutSuffix(before, Times)
	if !counted || !strings.HasSuffix(strings.TrimRight(number, "0123456789一二三四五六七八九十"), Nth) {
		return false
	}
	k, n := KindOf(after[:RunEnd(after, 0)])
	return n > 0 && k.Kind == "event"
}

// partsPerson reports whether a family name and the name after it, in a sentence, are
// the two sides of a place: …は内藤|太郎大臣が…した。
func partsPerson(before, after string) bool {
	family := before[len(strings.TrimRightFunc(before, func(r rune) bool { return ClassOf(r) == Kanji })):]
	lead := LastRune(before[:len(before)-len(family)])
	if n := Count(family); n == 0 || n > 3 || First(after) != Kanji {
		return false
	}
	if lead == '（' || lead == '(' { // （内藤|太郎長官）
		end := strings.IndexAny(after, "）)")
		return end >= 0 && RunEnd(after, 0) == end && end <= len("太郎副総局長代行")
	}
	return (ClassOf(lead) == Hiragana || lead == '、') && strings.Contains(after, Stop)
}

// lineEnd returns the end of the last line of a text, as much as a name may be long.
func lineEnd(s string) string {
	from := max(0, len(s)-MaxName)
	for from < len(s) && !utf8.RuneStart(s[from]) {
		from++
	}
	return s[max(from, strings.LastIndexByte(s[from:], '\n')+from+1):]
}

func blank(r rune) bool { return r == ' ' || r == '　' || r == '\n' }
