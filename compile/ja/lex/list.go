package lex

import (
	"slices"
	"strings"
)

// A List is a few words for which rules look at the beginning of a text, at its
// end, or anywhere in it. They are in the order of their data file: where one
// word begins or ends another, the longer one comes first.
type List struct {
	words        []string
	heads, tails []uint32 // the bytes of the first and of the last character of each word
	first, last  hints    // all of them
}

// ListOf makes a list of words.
func ListOf(words ...string) List {
	l := List{words: words, heads: make([]uint32, len(words)), tails: make([]uint32, len(words))}
	for i, w := range words {
		l.heads[i], l.tails[i] = bytesOf(w), bytesOfLast(w)
		l.first.add(l.heads[i])
		l.last.add(l.tails[i])
	}
	return l
}

// All returns the words.
func (l *List) All() []string { return l.words }

// Prefix returns the length of the first of the words that begins s; 0 if none does.
func (l *List) Prefix(s string) int {
	if head := bytesOf(s); l.first.has(head) {
		return l.prefix(s, head)
	}
	return 0
}

// prefix is Prefix where the first character is known.
func (l *List) prefix(s string, head uint32) int {
	for i, h := range l.heads {
		if h == head && strings.HasPrefix(s, l.words[i]) {
			return len(l.words[i])
		}
	}
	return 0
}

// PrefixOf returns the length of the first of the words that begins s and
// after which fits reports true of the rest; 0 if there is none.
func (l *List) PrefixOf(s string, fits func(word, rest string) bool) int {
	if !l.first.has(bytesOf(s)) {
		return 0
	}
	for _, w := range l.words {
		if strings.HasPrefix(s, w) && fits(w, s[len(w):]) {
			return len(w)
		}
	}
	return 0
}

// Suffix returns the length of the first of the words that ends s; 0 if none does.
func (l *List) Suffix(s string) int {
	tail := bytesOfLast(s)
	if !l.last.has(tail) {
		return 0
	}
	for i, t := range l.tails {
		if t == tail && strings.HasSuffix(s, l.words[i]) {
			return len(l.words[i])
		}
	}
	return 0
}

// Begins reports whether any of the words begins s.
func (l *List) Begins(s string) bool { return l.Prefix(s) > 0 }

// Ends reports whether any of the words ends s.
func (l *List) Ends(s string) bool { return l.Suffix(s) > 0 }

// Has reports whether s is one of the words.
func (l *List) Has(s string) bool {
	return l.first.has(bytesOf(s)) && slices.Contains(l.words, s)
}

// In reports whether s contains any of the words.
func (l *List) In(s string) bool {
	at, _ := l.Index(s)
	return at >= 0
}

// Index returns the offset and the length of the first of the words in s, by
// their order in s; -1 if it contains none.
func (l *List) Index(s string) (at, n int) {
	for i := 0; i < len(s); i += width(s[i]) {
		if head := bytesOf(s[i:]); l.first.has(head) {
			if n := l.prefix(s[i:], head); n > 0 {
				return i, n
			}
		}
	}
	return -1, 0
}

// Which returns the number of the first of the words that begins s, from 0, and
// its length; -1 if none does.
func (l *List) Which(s string) (i, n int) {
	i = slices.IndexFunc(l.words, func(w string) bool { return strings.HasPrefix(s, w) })
	if i < 0 {
		return i, 0
	}
	return i, len(l.words[i])
}

// AfterLast returns the offset after the last word of the list in s, 0 if it has none.
func (l *List) AfterLast(s string) int {
	end := 0
	for _, w := range l.words {
		if i := strings.LastIndex(s, w); i >= 0 {
			end = max(end, i+len(w))
		}
	}
	return end
}

// Skip returns the offset after the first of the words that begins at an
// offset of s; the offset itself if none does.
func (l *List) Skip(s string, at int) int { return at + l.Prefix(s[at:]) }

// TrimPrefix returns s without the first of the words that begins it.
func (l *List) TrimPrefix(s string) string { return s[l.Prefix(s):] }

// TrimSuffix returns s without the first of the words that ends it.
func (l *List) TrimSuffix(s string) string { return s[:len(s)-l.Suffix(s)] }

// TrimSuffixes returns s without all the words that end it, one after the other.
func (l *List) TrimSuffixes(s string) string {
	for {
		n := l.Suffix(s)
		if n == 0 {
			return s
		}
		s = s[:len(s)-n]
	}
}

// hints are a set of characters by some bits of their bytes: most characters that
// are not of it are known at once.
type hints [4]uint64

func (h *hints) add(char uint32) {
	n := uint8(char ^ char>>2)
	h[n>>6] |= 1 << (n & 63)
}

func (h *hints) has(char uint32) bool {
	n := uint8(char ^ char>>2)
	return h[n>>6]>>(n&63)&1 != 0
}

// Starts are the characters with which the words of some lists begin, so that a
// walk passes over most characters at one look.
type Starts struct{ hints }

// StartsOf returns the first characters of the words of lists.
func StartsOf(lists ...*List) (s Starts) {
	for _, l := range lists {
		s.hints = s.with(&l.first)
	}
	return s
}

// May reports whether one of the words may begin s: if not, none does.
func (s *Starts) May(text string) bool { return s.has(bytesOf(text)) }

// with returns the characters of two sets.
func (h hints) with(other *hints) hints {
	for i := range h {
		h[i] |= other[i]
	}
	return h
}

// Skip returns the offset after a word that begins at an offset of s; the
// offset itself if it does not.
func Skip(s string, at int, word string) int {
	if strings.HasPrefix(s[at:], word) {
		return at + len(word)
	}
	return at
}

// SkipBlanks returns the offset after the blanks at an offset of s.
func SkipBlanks(s string, at int) int {
	for at < len(s) && (s[at] == ' ' || s[at] == '\t' || strings.HasPrefix(s[at:], Gap)) {
		at = Next(s, at)
	}
	return at
}

// Squeeze takes the blanks out of a name or a label: 日　　本, 日　時.
func Squeeze(s string) string { return blanks.Replace(s) }

var blanks = strings.NewReplacer(" ", "", Gap, "")

// StartsAny reports whether any of the words begins s.
func StartsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
