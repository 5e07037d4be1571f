package lex

import (
	"strings"

	"dialoguec/compile/text"
)

// Bracket returns the inside of the bracket that opens at an offset and the
// offset after it; nothing and the offset itself if none opens or none closes it.
func Bracket(s string, at int) (in text.Span, after int) {
	return enclosed(s, at, Open, Close)
}

// Lenticular returns the inside of the 【…】 that opens at an offset and the
// offset after it, as [Bracket] does.
func Lenticular(s string, at int) (in text.Span, after int) {
	return enclosed(s, at, "【", "】")
}

// QuoteEnd returns the offset after the quotation that opens at an offset; the
// offset itself if none opens or none closes it.
func QuoteEnd(s string, at int) int {
	if at < len(s) && !isMark(s[at:]) {
		return at
	}
	if _, end := enclosed(s, at, OpenQuote, CloseQuote); end > at {
		return end
	}
	_, end := enclosed(s, at, "『", "』")
	return end
}

// EnclosedEnd returns the offset after the quotation or bracket that opens at
// an offset; the offset itself if none does.
func EnclosedEnd(s string, at int) int {
	if at < len(s) && !isMark(s[at:]) {
		return at
	}
	if end := QuoteEnd(s, at); end > at {
		return end
	}
	_, end := Bracket(s, at)
	return end
}

// enclosed finds the mark that closes the one which opens at an offset, on the
// same line and not too far.
func enclosed(s string, at int, open, close string) (in text.Span, after int) {
	none := text.Span{Start: at, End: at}
	opens, closes := bytesOf(open), bytesOf(close)
	if at > len(s) || bytesOf(s[at:]) != opens { // whoever cuts the text at a limit may ask beyond it
		return none, at
	}
	depth := 0
	s = s[:min(len(s), at+3*MaxName)]
	for i := at; i < len(s) && s[i] != '\n'; i += width(s[i]) {
		switch bytesOf(s[i:]) {
		case opens:
			depth++
		case closes:
			if depth--; depth == 0 {
				return text.Span{Start: at + len(open), End: i}, i + len(close)
			}
		}
	}
	return none, at
}

// Acronym reports whether s is an acronym: NICT, JPCERT/CC, DG CONNECT, CPqD.
func Acronym(s string) bool {
	upper, lower, n := 0, 0, 0
	for i := 0; i < len(s); {
		r, size := Decode(s, i)
		i += size
		n++
		switch {
		case 'A' <= r && r <= 'Z' || 'Ａ' <= r && r <= 'Ｚ':
			upper++
		case 'a' <= r && r <= 'z' || 'ａ' <= r && r <= 'ｚ':
			lower++
		case r < 0x80 && IsDigit(byte(r)), '０' <= r && r <= '９', strings.ContainsRune("-/ &.－‐–・_*", r):
		default:
			return false
		}
	}
	return upper >= 2 && (upper >= lower || !strings.Contains(s, " ")) && n <= 24
}

// AcronymAt reports whether a bracket with an acronym begins at an offset.
func AcronymAt(s string, at int) bool {
	in, _ := Bracket(s, at)
	return Acronym(in.Of(s))
}

// KatakanaEnd returns the end of a name in katakana, with the initials in it,
// that begins at an offset: リンダ・T・オルテガ.
func KatakanaEnd(s string, at int) int {
	for i := at; i < len(s); {
		c, n := Decode(s, i)
		if k := ClassOf(c); k != Katakana && (k != Joint && k != Latin || i == at) {
			return i
		}
		i += n
	}
	return len(s)
}

// ShortName returns X of a bracket that says 以下「X」という。
func ShortName(s string, in text.Span) (name text.Span, ok bool) {
	printed := in.Of(s)
	at := strings.Index(printed, Following)
	if at < 0 {
		return text.Span{}, false
	}
	open, end := strings.Index(printed[at:], OpenQuote), strings.Index(printed[at:], CloseQuote)
	if open < 0 || end < open {
		return text.Span{}, false
	}
	return text.Span{Start: in.Start + at + open + len(OpenQuote), End: in.Start + at + end}, true
}
