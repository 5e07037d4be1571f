package lex

import (
	"strings"

	"dialoguec/compile/lexicon"
)

// Statements of one dialogue spell "organization" and "organisation". The
// lists and the registry have one spelling; here the other one is made to lead
// to the same word and to the same name.

// otherSpelling returns the hash of a word in its other spelling, or 0. It is
// asked for thousands of words at each start, and so folds them where they need
// no memory.
func otherSpelling(word string) uint64 {
	var room [32]byte
	folded := room[:0]
	for i := range len(word) {
		switch c := word[i]; ByteKind[c] {
		case ByteUpper:
			folded = append(folded, c|0x20)
		case ByteHigh:
			return otherSpellingOf(strings.ToLower(word))
		default:
			folded = append(folded, c)
		}
	}
	return otherSpellingOf(string(folded))
}

func otherSpellingOf(folded string) uint64 {
	other := lexicon.OtherSpelling(folded)
	if other == "" {
		return 0
	}
	return hashOf(other)
}
