package ja

import (
	"strings"
)

// A list is a few words for which rules look at the beginning of a text, at its
// end, or anywhere in it. They stand in the order of their data file.
type list struct {
	words       []string
	first, last bloom // the characters with which words begin and end
}

func newList(words []string) list {
	l := list{words: words}
	for _, w := range words {
		l.first.add(firstRune(w))
		l.last.add(lastRune(w))
	}
	return l
}

// start gives the length of the first of the words that begins s; 0 where none does.
func (l *list) start(s string) int {
	if !l.first.has(firstRune(s)) {
		return 0
	}
	for _, w := range l.words {
		if starts(s, w) {
			return len(w)
		}
	}
	return 0
}

// end gives the length of the first of the words that ends s; 0 where none does.
func (l *list) end(s string) int {
	if !l.last.has(lastRune(s)) {
		return 0
	}
	for _, w := range l.words {
		if ends(s, w) {
			return len(w)
		}
	}
	return 0
}

// begins tells whether any of the words begins s.
func (l *list) begins(s string) bool { return l.start(s) > 0 }

// ends tells whether any of the words ends s.
func (l *list) ends(s string) bool { return l.end(s) > 0 }

// in tells whether any of the words stands in s.
func (l *list) in(s string) bool { return containsAny(s, l.words...) }

// has tells whether s is one of the words.
func (l *list) has(s string) bool {
	if !l.first.has(firstRune(s)) {
		return false
	}
	for _, w := range l.words {
		if w == s {
			return true
		}
	}
	return false
}

// containsAny tells whether any of the words stands in s. Most words are passed
// over for a character that s does not have.
func containsAny(s string, words ...string) bool {
	if len(words) == 0 {
		return false
	}
	var b bloom
	b.fill(s)
	for _, w := range words {
		if b.may(w) && strings.Contains(s, w) {
			return true
		}
	}
	return false
}

func startsAny(s string, words ...string) bool {
	for _, w := range words {
		if starts(s, w) {
			return true
		}
	}
	return false
}

func endsWith(text string, words []string) bool {
	for _, w := range words {
		if ends(text, w) {
			return true
		}
	}
	return false
}
