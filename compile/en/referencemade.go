package en

// madeDocument reads a document without a name that is said to have been made:
// "resulted in the development of a joint research roadmap, a work plan and a
// jointly written paper", "signed a fisheries agreement", "a final report was
// published". The noun of its kind stands at i. It returns where to go on, i
// where there is none.
func (r *reader) madeDocument(i, from, to int32) int32 {
	sentence := r.sentenceEnd(i, to)
	article := r.articleOf(i, from)
	if article == i || r.is(i+1, wOf) && !r.placedBy(i+1, sentence) {
		return i
	}
	start := article + 1
	for start < i && (r.role(start)&roleVague != 0 || r.tok(start).In(ClassOrdinal|ClassConjunction)) {
		start++
	}
	if start == i || !r.ownWord(start, i) || r.covered(start) && r.tok(start+1).Is(FlagPossessive) {
		return i
	}
	if !r.madeBefore(article, from) && !r.madeBehind(i+1, sentence) && !r.madeWith(article) {
		return i
	}
	if r.ofMeeting(start, i+1) {
		return i
	}
	return r.addReference(refDocument, start, i+1, referenceMade, sentence)
}

// placedBy reports whether "of" at token i leads to what the document is on
// rather than to what it is made of.
func (r *reader) placedBy(i, to int32) bool { return i+1 < to && r.tok(i+1).In(ClassGerund) }

// articleOf returns the "a" before the words that stand before the noun at i,
// "and" between two of them included; i where another word stands there.
func (r *reader) articleOf(i, from int32) int32 {
	for j := i - 1; j >= from && j >= i-8; j-- {
		t := r.tok(j)
		switch {
		case t.Word != 0 && (t.Word == wA || t.Word == wAn):
			return j
		case t.Is(FlagHyphen), t.Word == wAnd && r.tok(j+1).Is(FlagWord) && r.tok(j-1).Is(FlagWord):
		case !t.Is(FlagWord), t.In(ClassDeterminer | ClassPreposition | ClassConjunction | ClassPronoun | ClassModal | ClassBe | ClassHave | ClassRelative), t.Word == wTo:
			return i
		}
	}
	return i
}

// madeBefore reports whether a word of making governs the article at i:
// "issued a", "resulted in a", "the signing of a".
func (r *reader) madeBefore(i, from int32) bool {
	j := i - 1
	if r.is(j, wIn) && r.role(j-1)&roleYield != 0 {
		return r.past(j-1, from)
	}
	if r.role(j)&roleMaking != 0 {
		return r.past(j, from)
	}
	if !r.is(j, wOf) || r.role(j-1)&roleMakingNoun == 0 {
		return false
	}
	for j--; j >= from && j > i-6; j-- { // "which resulted in the successful development of a"
		if t := r.tok(j); t.In(ClassPast|ClassParticiple) && !t.Is(FlagCapital) {
			return r.past(j, from)
		} else if t.Is(FlagComma | FlagStop | FlagSemicolon) {
			return false
		}
	}
	return false
}

// past reports whether the form at i tells what was done: no modal and no "to"
// stands before it.
func (r *reader) past(i, from int32) bool {
	if !r.tok(i).In(ClassPast | ClassParticiple) {
		return false
	}
	for j := i - 1; j >= from && j > i-4; j-- {
		if t := r.tok(j); t.In(ClassModal) || t.Word == wTo {
			return false
		} else if !t.In(ClassHave | ClassAdverb | ClassBe) {
			return true
		}
	}
	return true
}

// madeBehind reports whether the verb at i says that the document before it
// was made: "was published", "has been signed".
func (r *reader) madeBehind(i, to int32) bool {
	for j := i; j < min(to, i+4); j++ {
		t := r.tok(j)
		if r.role(j)&roleMaking != 0 && t.In(ClassParticiple) {
			return j > i
		}
		if !t.In(ClassHave|ClassAdverb) && t.Word != wWas && t.Word != wWere && t.Word != wBeen {
			return false
		}
	}
	return false
}

// madeWith reports whether the article at i goes on with a list whose entry
// before was made.
func (r *reader) madeWith(i int32) bool {
	n := len(r.facts.References)
	if n == 0 || r.facts.References[n-1].Rule != referenceMade {
		return false
	}
	spans := r.facts.References[n-1].Spans
	last := r.tokenAt(spans[len(spans)-1].End)
	if !r.is(i-1, wAnd) && !r.tok(i-1).Is(FlagComma) {
		return false
	}
	for j := last; j < i; j++ {
		if t := r.tok(j); t.Is(FlagStop|FlagSemicolon) || t.In(ClassModal|ClassPast|ClassBe) && !t.In(ClassParticiple) {
			return false
		}
	}
	return i-last < 12
}
