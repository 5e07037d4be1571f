package lex

import (
	"strings"

	"dialoguec/compile/lexicon"
)

// Statements of one dialogue spell "organization" and "organisation". The
// lists and the registry have one spelling; here the other one is made to lead
// to the same word and to the same name.

// respell gives each word of the lists its other spelling too, unless that is
// a word of the lists itself.
func (w *Lexicon) respell() {
	for i := 1; i < len(w.list); i++ {
		other := otherSpelling(w.list[i].text)
		if other == 0 {
			continue
		}
		if s := w.slot(other); s.word == 0 {
			s.word = Word(i)
		}
	}
}

// otherSpelling returns the hash of a word in its other spelling, or 0.
func otherSpelling(word string) uint64 {
	other := lexicon.OtherSpelling(strings.ToLower(word))
	if other == "" {
		return 0
	}
	return hashOf([]byte(other))
}
