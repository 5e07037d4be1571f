package lex

import (
	"strings"
	"unicode/utf8"
)

// MaxName is the length in bytes beyond which nothing is a name.
const MaxName = 400

// runWords are the words that join the parts of names, or the members of lists.
type runWords struct {
	Hyphens, Conjunctions, Alone, Counted, Inside, Fields, Held List
	endings                                                     *Tail[Ending]
	joining                                                     Starts // of what joins or closes a list
	generic                                                     map[string]bool
	kinds                                                       *Tail[Kind]
}

var words = Vocabulary(data, func(l *Loader, v *runWords) {
	l.Lists("words.tsv", v)
	v.endings = readEndings(l)
	v.kinds = readKinds(l)
	v.joining = StartsOf(&v.Conjunctions, &v.Alone, &v.Counted)
	v.generic = map[string]bool{}
	for _, w := range l.Lines("generic.txt") {
		v.generic[w] = true
	}
})

// RunEnd returns the end of the stretch of name characters that begins at an offset.
func RunEnd(s string, at int) int {
	for i := at; i < len(s); {
		r, n := Decode(s, i)
		c := ClassOf(r)
		switch {
		case !c.InName():
			if !insideLatin(s, r, at, i) {
				return i
			}
		case c == Kanji && Conjunction(s[i:]), c == Joint && i > at && (Separates(s, at, i) || parts(s, i)):
			return i
		}
		i += n
	}
	return len(s)
}

// parts reports whether the hyphen at an offset parts two names, an ideograph
// and katakana: 内藤大臣－ローデス大臣合意.
func parts(s string, at int) bool {
	rest := s[Next(s, at):]
	return Last(s[:at]) == Kanji && First(rest) == Katakana && words().Hyphens.Begins(s[at:])
}

// insideLatin reports whether a character at an offset is the space or the
// point between two parts of a Latin name: Ada Lovelace, U.S., or after an initial.
func insideLatin(s string, r rune, from, at int) bool {
	if r == '.' && at == from+1 && s[from] >= 'A' && s[from] <= 'Z' && First(s[at+1:]) == Katakana { // B.ハリソン
		return true
	}
	if at <= from || at+1 >= len(s) || !IsAlnum(s[at-1]) || !IsAlnum(s[at+1]) {
		return false
	}
	return r == ' ' || r == '.' && s[at-1] >= 'A'
}

// Conjunction reports whether a word that joins or closes a list begins s.
func Conjunction(s string) bool {
	w := words()
	if !w.joining.May(s) {
		return false
	}
	if w.Conjunctions.Begins(s) {
		return true
	}
	if n := w.Alone.Prefix(s); n > 0 {
		c := First(s[n:])
		return c == Hiragana || c == Other
	}
	n := w.Counted.Prefix(s) // 課長以下5名
	return n > 0 && (n == len(s) || IsDigit(s[n]))
}

// Separates reports whether the ・ at an offset parts two bodies, as in
// 総務省・経済産業省, and is not inside one name.
func Separates(s string, from, at int) bool {
	if !strings.HasPrefix(s[at:], Dot) {
		return false
	}
	if open := strings.LastIndex(s[from:at], Open); open > 0 && strings.HasSuffix(s[:at], Close) { // 港湾銀行（PB）・海運省
		return Separates(s[:from+open]+Dot, from, from+open)
	}
	e, n := BodyEnding(s[from:at])
	return n > 0 && e.Rank != Weak && Count(s[from:at]) > Count(s[at-n:at]) && Last(s[from:at]) == Kanji
}

// RunStart returns where the stretch of name characters, and of the words that
// join them, begins that ends at an offset.
func RunStart(s string, end int) int {
	i := end
	for i > 0 {
		if end-i > MaxName {
			return end
		}
		if c := LastRune(s[:i]); ClassOf(c).InName() {
			i -= utf8.RuneLen(c)
			continue
		}
		if i == end {
			return i
		}
		n := joinedBefore(s[:i])
		if n == 0 {
			return i
		}
		i -= n
	}
	return i
}

// joinedBefore returns the length of what, at the end of s, joins two parts of
// one name: に関する, or における after a field.
func joinedBefore(s string) int {
	n := words().Inside.Suffix(s)
	if n > 0 && n < len(s) && Last(s[:len(s)-n]).InName() {
		return n
	}
	if t, ok := strings.CutSuffix(s, Within); ok && IsField(t) {
		return len(Within)
	}
	return 0
}

// Joined returns the offset after what, at an offset of s, joins a word to the
// next of one name; the offset itself if nothing does.
func Joined(s string, from, at int) int {
	if end := words().Inside.Skip(s, at); end > at {
		return end
	}
	if IsField(s[from:at]) {
		return Skip(s, at, Within)
	}
	return at
}

// IsField reports whether a word names a field, of which における makes a part of
// a name (デジタル分野における日独協議), and no place.
func IsField(s string) bool { return words().Fields.Ends(s) }
