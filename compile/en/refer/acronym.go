package refer

import (
	"bytes"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
)

// spelledFrom goes back from the capitals at start over further ones, with small
// words between, to the word with whose letter the acronym in the parentheses at
// open begins: "Innovation through Science and Technology (ITST)"; start if there
// is none.
func (s *sentence) spelledFrom(start, open int32) int32 {
	letter := s.TokenText(open + 1)[0]
	for j := start; j >= s.from && j > open-16; j-- {
		switch t := s.Token(j); {
		case t.Name() && s.TokenText(j)[0] == letter && s.spells(j, open):
			return j
		case !t.Is(lex.FlagWord | lex.FlagHyphen), t.In(lex.ClassDeterminer|lex.ClassVerb) && !t.Is(lex.FlagCapital), s.people.On(j) != 0:
			return start
		}
	}
	return start
}

// spells reports whether each letter of the acronym in the parentheses at open is
// the first one of a word from start on; at most one word with a capital adds
// none.
func (s *sentence) spells(start, open int32) bool {
	left, silent := []byte(strings.ToUpper(s.TokenText(open+1))), 0
	for j := start; j < open; j++ {
		t := s.Token(j)
		if !t.Is(lex.FlagWord) {
			continue
		}
		if at := bytes.IndexByte(left, s.TokenText(j)[0]&^0x20); at >= 0 {
			left = slices.Delete(left, at, at+1)
		} else if t.Name() {
			silent++
		}
	}
	return len(left) == 0 && silent < 2
}
