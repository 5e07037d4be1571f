package lex

import (
	"strings"

	"dialoguec/compile/lexicon"
)

// Statements of one dialogue spell "organization" and "organisation". The
// lists and the registry have one spelling; here the other one is made to lead
// to the same word and to the same name.

// otherSpelling returns the hash of a word in its other spelling, or 0.
func otherSpelling(word string) uint64 {
	other := lexicon.OtherSpelling(strings.ToLower(word))
	if other == "" {
		return 0
	}
	return hashOf([]byte(other))
}
