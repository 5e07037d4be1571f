package refer

import (
	"dialoguec/compile/en/lex"
)

// madeDocument reads a document without a name that is said to have been made:
// "resulted in the development of a joint research roadmap, a work plan and a
// jointly written paper", "signed a fisheries agreement", "a final report was
// published". The noun of its kind stands at i. It returns where to go on, i
// where there is none.
func (r *References) madeDocument(i, from, to int32) int32 {
	sentence := r.sentenceEnd(i, to)
	article := r.articleOf(i, from)
	if article == i || r.Is(i+1, lex.Of) && !r.placedBy(i+1, sentence) {
		return i
	}
	start := article + 1
	for start < i && (r.Role(start)&lex.RoleVague != 0 || r.Token(start).In(lex.ClassOrdinal|lex.ClassConjunction)) {
		start++
	}
	if start == i || !r.ownWord(start, i) || r.clauses.Covered(start) && r.Token(start+1).Is(lex.FlagPossessive) {
		return i
	}
	if !r.madeBefore(article, from) && !r.madeBehind(i+1, sentence) && !r.madeWith(article) {
		return i
	}
	if r.ofMeeting(start, i+1) {
		return i
	}
	return r.addReference(lex.RefDocument, start, i+1, referenceMade, sentence)
}

// placedBy reports whether "of" at token i leads to what the document is on
// rather than to what it is made of.
func (r *References) placedBy(i, to int32) bool { return i+1 < to && r.Token(i+1).In(lex.ClassGerund) }

// articleOf returns the "a" before the words that stand before the noun at i,
// "and" between two of them included; i where another word stands there.
func (r *References) articleOf(i, from int32) int32 {
	for j := i - 1; j >= from && j >= i-8; j-- {
		t := r.Token(j)
		switch {
		case t.Word != 0 && (t.Word == lex.A || t.Word == lex.An):
			return j
		case t.Is(lex.FlagHyphen), t.Word == lex.And && r.Token(j+1).Is(lex.FlagWord) && r.Token(j-1).Is(lex.FlagWord):
		case !t.Is(lex.FlagWord), t.In(lex.ClassDeterminer | lex.ClassPreposition | lex.ClassConjunction | lex.ClassPronoun | lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassRelative), t.Word == lex.To:
			return i
		}
	}
	return i
}

// madeBefore reports whether a word of making governs the article at i:
// "issued a", "resulted in a", "the signing of a".
func (r *References) madeBefore(i, from int32) bool {
	j := i - 1
	if r.Is(j, lex.In) && r.Role(j-1)&lex.RoleYield != 0 {
		return r.past(j-1, from)
	}
	if r.Role(j)&lex.RoleMaking != 0 {
		return r.past(j, from)
	}
	if !r.Is(j, lex.Of) || r.Role(j-1)&lex.RoleMakingNoun == 0 {
		return false
	}
	for j--; j >= from && j > i-6; j-- { // "which resulted in the successful development of a"
		if t := r.Token(j); t.In(lex.ClassPast|lex.ClassParticiple) && !t.Is(lex.FlagCapital) {
			return r.past(j, from)
		} else if t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return false
		}
	}
	return false
}

// past reports whether the form at i tells what was done: no modal and no "to"
// stands before it.
func (r *References) past(i, from int32) bool {
	if !r.Token(i).In(lex.ClassPast | lex.ClassParticiple) {
		return false
	}
	for j := i - 1; j >= from && j > i-4; j-- {
		if t := r.Token(j); t.In(lex.ClassModal) || t.Word == lex.To {
			return false
		} else if !t.In(lex.ClassHave | lex.ClassAdverb | lex.ClassBe) {
			return true
		}
	}
	return true
}

// madeBehind reports whether the verb at i says that the document before it
// was made: "was published", "has been signed".
func (r *References) madeBehind(i, to int32) bool {
	for j := i; j < min(to, i+4); j++ {
		t := r.Token(j)
		if r.Role(j)&lex.RoleMaking != 0 && t.In(lex.ClassParticiple) {
			return j > i
		}
		if !t.In(lex.ClassHave|lex.ClassAdverb) && t.Word != lex.Was && t.Word != lex.Were && t.Word != lex.Been {
			return false
		}
	}
	return false
}

// madeWith reports whether the article at i goes on with a list whose entry
// before was made.
func (r *References) madeWith(i int32) bool {
	n := len(r.All)
	if n == 0 || !r.All[n-1].Rule.Unnamed {
		return false
	}
	spans := r.All[n-1].Spans
	last := r.tokenAt(spans[len(spans)-1].End)
	if !r.Is(i-1, lex.And) && !r.Token(i-1).Is(lex.FlagComma) {
		return false
	}
	for j := last; j < i; j++ {
		if t := r.Token(j); t.Is(lex.FlagStop|lex.FlagSemicolon) || t.In(lex.ClassModal|lex.ClassPast|lex.ClassBe) && !t.In(lex.ClassParticiple) {
			return false
		}
	}
	return i-last < 12
}
