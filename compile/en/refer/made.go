package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// made reads a document without a name that is said to have been made:
// "resulted in the development of a joint research roadmap, a work plan and a
// jointly written paper", "signed a fisheries agreement", "a final report was
// published". The noun of its kind is at i. It returns where to go on, i if
// there is none.
func (s *sentence) made(i int32) int32 {
	article := i
	if s.Token(i).In(lex.ClassDocument) {
		article = s.articleOf(i)
	}
	if article == i || s.Is(i+1, lex.Of) && !s.Token(i+2).In(lex.ClassGerund) {
		return i
	}
	start := article + 1
	for start < i && (s.Role(start).Has(lex.RoleVague) || s.Token(start).In(lex.ClassOrdinal|lex.ClassConjunction)) {
		start++
	}
	if start == i || !s.ownWord(start, i) || s.clauses.Covered(start) && s.Token(start+1).Is(lex.FlagPossessive) {
		return i
	}
	if !s.madeBefore(article) && !s.madeAfter(i+1) && !s.madeWith(article) || s.ofMeeting(start, i+1) {
		return i
	}
	return s.enter(schema.RefDocument, start, i+1, referenceMade)
}

// articleOf returns the "a" before the words that come before the noun at i,
// "and" between two of them included; i if another word is there.
func (s *sentence) articleOf(i int32) int32 {
	for j := i - 1; j >= s.from && j >= i-8; j-- {
		t := s.Token(j)
		switch {
		case s.Is(j, lex.A, lex.An):
			return j
		case t.Is(lex.FlagHyphen), t.Word == lex.And && s.Token(j+1).Is(lex.FlagWord) && s.Token(j-1).Is(lex.FlagWord):
		case !t.Is(lex.FlagWord), t.In(lex.ClassDeterminer | lex.ClassPreposition | lex.ClassConjunction | lex.ClassPronoun | lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassRelative), t.Word == lex.To:
			return i
		}
	}
	return i
}

// madeBefore reports whether a word of making governs the article at i:
// "issued a", "resulted in a", "the signing of a".
func (s *sentence) madeBefore(i int32) bool {
	j := i - 1
	if s.Is(j, lex.In) && s.Role(j-1).Has(lex.RoleYield) {
		return s.past(j - 1)
	}
	if s.Role(j).Has(lex.RoleMaking) {
		return s.past(j)
	}
	if !s.Is(j, lex.Of) || !s.Role(j-1).Has(lex.RoleMakingNoun) {
		return false
	}
	for j--; j >= s.from && j > i-6; j-- { // "which resulted in the successful development of a"
		if t := s.Token(j); t.In(lex.ClassPast|lex.ClassParticiple) && !t.Is(lex.FlagCapital) {
			return s.past(j)
		} else if t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return false
		}
	}
	return false
}

// past reports whether the form at i tells what was done: no modal and no "to"
// comes before it.
func (s *sentence) past(i int32) bool {
	if !s.Token(i).In(lex.ClassPast | lex.ClassParticiple) {
		return false
	}
	for j := i - 1; j >= s.from && j > i-4; j-- {
		if t := s.Token(j); t.In(lex.ClassModal) || t.Word == lex.To {
			return false
		} else if !t.In(lex.ClassHave | lex.ClassAdverb | lex.ClassBe) {
			return true
		}
	}
	return true
}

// madeAfter reports whether the verb at i says that the document before it was
// made: "was published", "has been signed".
func (s *sentence) madeAfter(i int32) bool {
	for j := i; j < min(s.to, i+4); j++ {
		t := s.Token(j)
		if t.Role.Has(lex.RoleMaking) && t.In(lex.ClassParticiple) {
			return j > i
		}
		if !t.In(lex.ClassHave|lex.ClassAdverb) && !s.Is(j, lex.Was, lex.Were, lex.Been) {
			return false
		}
	}
	return false
}

// madeWith reports whether the article at i goes on with a list whose entry
// before was made.
func (s *sentence) madeWith(i int32) bool {
	n := len(s.all)
	if n == 0 || !s.all[n-1].Rule.Unnamed || !s.Is(i-1, lex.And) && !s.Token(i-1).Is(lex.FlagComma) {
		return false
	}
	spans := s.all[n-1].Spans
	last := s.tokenAt(spans[len(spans)-1].End)
	for j := last; j < i; j++ {
		if t := s.Token(j); t.Is(lex.FlagStop|lex.FlagSemicolon) || t.In(lex.ClassModal|lex.ClassPast|lex.ClassBe) && !t.In(lex.ClassParticiple) {
			return false
		}
	}
	return i-last < 12
}
