package refer

import "dialoguec/compile/en/lex"

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

// spells reports whether the letters of the acronym in the parentheses at open
// are the first ones of words from start on, in their order; at most one word
// with a capital adds none.
func (s *sentence) spells(start, open int32) bool {
	acronym, at, silent := s.TokenText(open+1), 0, 0
	for j := start; j < open; j++ {
		t := s.Token(j)
		if !t.Is(lex.FlagWord) {
			continue
		}
		if first := s.TokenText(j)[0] &^ 0x20; at < len(acronym) && first == acronym[at]&^0x20 {
			at++
		} else if t.Name() {
			silent++
		}
	}
	return at == len(acronym) && at > 2 && silent < 2
}
