package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// made reads a document without a name that is said to have been made, or to be
// made: "resulted in the development of a joint research roadmap, a work plan and
// a jointly written paper", "will sign a code of conduct for seabird colonies",
// "a final report was published". The noun of its kind ends at i. It returns
// where to go on, i if there is none.
func (s *sentence) made(i int32) int32 {
	h, ok := s.documentAt(i)
	if !ok {
		return i
	}
	article := s.articleOf(h.from)
	if article == h.from || s.Is(i+1, lex.Of) && !s.Token(i+2).In(lex.ClassGerund) {
		return i
	}
	start, end := article+1, s.aboutEnd(i+1)
	for start < h.from && (s.Role(start).Has(lex.RoleVague) || s.Token(start).In(lex.ClassOrdinal|lex.ClassConjunction) || s.Token(start).In(draft)) {
		start++
	}
	if !s.ownWord(start, i) && end == i+1 || s.clauses.Covered(start) && s.Token(start+1).Is(lex.FlagPossessive) || s.ofMeeting(start, i+1) {
		return i
	}
	if !s.madeBefore(article) && !s.madeAfter(end) && !s.madeWith(article) && !s.betweenBodies(i+1, end) {
		return i
	}
	return s.enter(schema.RefDocument, start, end, referenceMade)
}

// documentAt returns the noun for a document without a capital that ends at i.
func (s *sentence) documentAt(i int32) (smallHead, bool) {
	h, ok := s.smallHeadAt(i)
	if !ok && s.Token(i).In(lex.ClassDocument) {
		h.from, h.kind, ok = i, schema.RefDocument, true
	}
	return h, ok && h.kind == schema.RefDocument
}

// aboutEnd returns the token after what a document or event whose noun ends at i
// is on, and between whom it is: "on reef care", "between Norway and Peru".
func (s *sentence) aboutEnd(i int32) int32 {
	end := i
	if s.Is(i, lex.On, lex.For) || s.Token(i).In(about) {
		if to := s.phraseEnd(i + 1); to > i+1 {
			end = to
		}
		if to := s.phraseEnd(end + 1); s.Is(end, lex.On) && end > i && to > end+1 {
			end = to // "for cooperation on tides"
		}
	}
	if s.Is(end, lex.Between) {
		return s.partiesEnd(end+1, end)
	}
	return end
}

// phraseEnd returns the token after the noun phrase at i, with the phrases that
// "of" and "and" add to it; i if it is a time.
func (s *sentence) phraseEnd(i int32) int32 {
	end := i
	for end < min(s.to, i+12) {
		t := s.Token(end)
		switch {
		case t.In(lex.ClassTime | lex.ClassSeason), s.dated(end), s.people.On(end) != 0, t.In(lex.ClassOrdinal) && end == i:
			return i
		case t.In(lex.ClassGerund) && !t.In(lex.ClassNoun) && end > i:
			return end
		case t.Name(), s.lowNoun(end) && !t.In(lex.ClassAdverb), t.Is(lex.FlagPossessive | lex.FlagAmpersand | lex.FlagSlash):
		case t.In(lex.ClassDeterminer) && (end == i || s.Is(end-1, lex.Of)):
		case s.Is(end, lex.Of) && end > i && (s.lowNoun(end+1) || s.Token(end+1).Name() || s.Token(end+1).In(lex.ClassDeterminer)):
		case s.Is(end, lex.And) && end > i && (s.lowNoun(end+1) && !s.Token(end+1).In(lex.ClassVerb) || s.Token(end+1).Name()):
		default:
			return s.withoutHyphen(end)
		}
		end++
	}
	return s.withoutHyphen(end)
}

// withoutHyphen goes back over a hyphen before i.
func (s *sentence) withoutHyphen(i int32) int32 {
	if s.Token(i - 1).Is(lex.FlagHyphen) {
		return i - 1
	}
	return i
}

// betweenBodies reports whether the words from i to end say between which bodies
// a document is.
func (s *sentence) betweenBodies(i, end int32) bool {
	return s.Is(i, lex.Between) && len(s.bodies.In(i, end)) > 1
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
// "issued a", "will sign a", "resulted in a", "the signing of a".
func (s *sentence) madeBefore(i int32) bool {
	j := i - 1
	if s.Is(j, lex.Up) {
		j--
	}
	switch {
	case s.Is(j, lex.In) && s.Role(j-1).Has(lex.RoleYield):
		return s.past(j - 1)
	case s.Is(j, lex.Of):
		return s.Role(j - 1).Has(lex.RoleMakingNoun)
	case s.Role(j).Has(lex.RoleMaking):
		return s.past(j)
	}
	return s.Token(j).In(makes) && (s.Token(j-1).In(lex.ClassModal) || s.Is(j-1, lex.To))
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
// or will be made: "was published", "has been signed".
func (s *sentence) madeAfter(i int32) bool {
	for j := i; j < min(s.to, i+4); j++ {
		t := s.Token(j)
		if t.Role.Has(lex.RoleMaking) && t.In(lex.ClassParticiple) {
			return j > i
		}
		if !t.In(lex.ClassHave|lex.ClassAdverb) && !s.Is(j, lex.Was, lex.Were, lex.Been, lex.Will, lex.Be) {
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
