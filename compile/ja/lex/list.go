package lex

import (
	"slices"
	"strings"
)

// A List is a few words for which rules look at the beginning of a text, at its
// end, or anywhere in it. They are in the order of their data file: where one
// word begins or ends another, the longer one comes first.
type List struct {
	words       []string
	first, last hints // the characters with which words begin and end
}

// ListOf makes a list of words.
func ListOf(words ...string) List {
	l := List{words: words}
	for _, w := range words {
		l.first.add(FirstRune(w))
		l.last.add(LastRune(w))
	}
	return l
}

// All returns the words.
func (l *List) All() []string { return l.words }

// Prefix returns the length of the first of the words that begins s; 0 if none does.
func (l *List) Prefix(s string) int {
	if !l.first.has(FirstRune(s)) {
		return 0
	}
	for _, w := range l.words {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// PrefixOf returns the length of the first of the words that begins s and
// after which fits reports true of the rest; 0 if there is none.
func (l *List) PrefixOf(s string, fits func(word, rest string) bool) int {
	if !l.first.has(FirstRune(s)) {
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
	if !l.last.has(LastRune(s)) {
		return 0
	}
	for _, w := range l.words {
		if strings.HasSuffix(s, w) {
			return len(w)
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
	return l.first.has(FirstRune(s)) && slices.Contains(l.words, s)
}

// In reports whether s contains any of the words.
func (l *List) In(s string) bool {
	for i := 0; i < len(s); {
		c, n := Decode(s, i)
		if l.first.has(c) && l.Begins(s[i:]) {
			return true
		}
		i += n
	}
	return false
}

// Index returns the offset and the length of the first of the words in s, by
// their order in s; -1 if it contains none.
func (l *List) Index(s string) (at, n int) {
	for i := 0; i < len(s); i = Next(s, i) {
		if n := l.Prefix(s[i:]); n > 0 {
			return i, n
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

// hints are a set of characters by their last byte: most characters that are
// not of it are known at once.
type hints [4]uint64

func (h *hints) add(r rune)      { h[uint8(r)>>6] |= 1 << (r & 63) }
func (h *hints) has(r rune) bool { return h[uint8(r)>>6]>>(r&63)&1 != 0 }

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

// StartsAny reports whether any of the words begins s.
func StartsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
