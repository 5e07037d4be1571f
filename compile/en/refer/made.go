package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// vagueText are words before a noun for a text that do not say which one is meant.
var vagueText = append(lex.Any{lex.ClassConjunction}, vague...)

// anyDeterminer comes before a document that was made, whether it was spoken of
// before or not.
var anyDeterminer = lex.Any{lex.A, lex.An, lex.The, lex.RoleOwn}

// made reads a document without a name that is said to have been made, or to be
// made: "resulted in the development of a joint research roadmap, a work plan and
// a jointly written paper", "will sign a code of conduct for seabird colonies",
// "a final report was published". The noun of its kind ends at c.
func (s *sentence) made(c lex.Cursor) lex.Cursor {
	noun, ok := s.document(c)
	article, introduced := s.article(noun, anyDeterminer)
	if ok = ok || c.In(resolution) && article.Peek(-1).In(adopting); !ok || !introduced {
		return c
	}
	after := c.Next()
	if after.Is(lex.Of) && !after.Peek(1).In(lex.ClassGerund) {
		return c
	}
	start := c.To(article.Next().UpTo(noun.At).SkipAll(vagueText).At)
	end := s.aboutEnd(after)
	told := madeBefore(article.Turned()) || madeAfter(end.SkipParens())
	if by := s.madeByEnd(after); article.Is(lex.The) && by.Past(after) {
		end = by
	}
	if between := end.Next(); isMade(end) && between.Is(lex.Between) && s.partiesEnd(between).Past(between) {
		end = s.partiesEnd(between) // "arrangement agreed between the Governments of"
	}
	plain := !s.ownWord(c.Passed(start)) && !end.Past(after)
	if plain && article.In(indefinite) && !c.In(frameHead) && (article.Turned().In(signed) && past(article.Turned()) || told && !article.Turned().In(makes) && s.Holds(c.Passed(c.To(article.At+1)), ofBoth) && !s.isTitle(c.Next().Passed(noun.To(article.At+1)))) {
		return s.struck(article.Next().UpTo(noun.At), after)
	}
	if plain || s.covered(start) && start.Peek(1).Is(lex.FlagPossessive) || s.ofMeeting(after.Passed(start)) {
		return c
	}
	if !told && !s.madeWith(article) && !s.betweenBodies(end.Passed(after)) {
		return c
	}
	return s.enter(schema.RefDocument, start, end, referenceMade)
}

// struck reads a document that was signed and has no name but of which kind it is, with
// whom or to what end: "signed a joint declaration", "concluded an agreement with Fiji". The words before
// its noun, which ends before after, are from words on.
func (s *sentence) struck(words, after lex.Cursor) lex.Cursor {
	noun := after.Move(-1)
	start, end := after.To(words.SkipAll(draft).At), s.partnerEnd(after)
	if start.At == noun.At && !end.Past(after) {
		end = s.endsEnd(after)
	}
	if start.At == noun.At && !end.Past(after) || s.ofMeeting(end.Passed(start)) {
		return noun
	}
	return s.enter(schema.RefDocument, start, end, referenceMade)
}

// endsEnd returns the cursor after what a document whose noun ends before c is made to
// do: "to amend the tide treaty", "aimed at reef care", "establishing a reef fund"; c if
// that is not said.
func (s *sentence) endsEnd(c lex.Cursor) lex.Cursor {
	doing := c
	switch {
	case c.Is(lex.To) && c.Peek(1).Base(), c.In(aiming) && c.Peek(1).In(lex.At):
		doing = c.Move(2)
	case !c.In(lex.ClassGerund):
		return c
	}
	object := doing.Skip(lex.ClassGerund)
	if end := s.phraseEnd(object); end.Past(object) && !end.Peek(-1).In(lex.ClassDeterminer) {
		return end
	}
	return c
}

// partnerEnd returns the cursor after with whom a document is whose noun ends before c,
// "with Fiji"; c if that is not said.
func (s *sentence) partnerEnd(c lex.Cursor) lex.Cursor {
	if c.In(lex.With) && s.covered(c.Next()) {
		return c.Next().Until(notName)
	}
	return c
}

// madeByEnd returns the cursor after the body by which the document whose noun ends
// before c was made: "released in May by the Office of Quays"; c if none is named.
func (s *sentence) madeByEnd(c lex.Cursor) lex.Cursor {
	if !isMade(c) {
		return c
	}
	by := c.Next().Within(7)
	for !by.Done() && (by.In(lex.ClassPreposition) && !by.Is(lex.By) || s.dated(by)) {
		by = by.Next()
	}
	if !by.Is(lex.By) {
		return c
	}
	who := c.To(by.At + 1)
	for _, m := range s.bodies.In(who.At, who.At+longestBody) {
		if m.From <= who.At+1 {
			return c.To(max(m.To, s.whoEnd(who).At))
		}
	}
	return c
}

// longestBody is how many tokens the longest body has that is read as the maker of a document.
const longestBody = 20

// launched reads a programme without a name that was launched, or is to be, and is
// told apart by what it is on: "launched a joint programme on reef care".
func (s *sentence) launched(c lex.Cursor) lex.Cursor {
	h, _ := s.smallHeadAt(c)
	if h.kind != schema.RefProgramme {
		return c
	}
	article, ok := s.article(h.start, indefinite)
	end := s.aboutEnd(c.Next())
	if verb := article.Turned(); !ok || !end.Past(c.Next()) || !verb.In(launching) || !madeBefore(verb) {
		return c
	}
	start := c.To(article.Next().UpTo(h.start.At).SkipAll(vagueText).At)
	return s.enter(schema.RefProgramme, start, end, referenceMade)
}

// madeWith reports whether an article goes on with a list whose entry before was
// made.
func (s *sentence) madeWith(article lex.Cursor) bool {
	before := article.Peek(-1)
	c, ok := s.lastUnnamed()
	if !ok || !before.In(lex.And) && !before.Is(lex.FlagComma) || article.At-c.At >= 12 {
		return false
	}
	return !s.Any(article.Passed(c), func(t *lex.Token) bool {
		return t.Is(lex.FlagStop|lex.FlagSemicolon) || t.In(lex.ClassModal|lex.ClassPast|lex.ClassBe) && !t.In(lex.ClassParticiple)
	})
}

// madeBefore reports whether a word of making at c, which reads back, governs the
// article after it: "issued a", "will sign a", "resulted in a", "the signing of a".
func madeBefore(c lex.Cursor) bool {
	c = c.SkipWord(lex.Up)
	switch {
	case c.Is(lex.In) && c.Peek(1).In(lex.RoleYield):
		return past(c.Next())
	case c.Is(lex.Of):
		return c.Peek(1).In(lex.RoleMakingNoun) && !c.Peek(4).In(below) // not "below is the text of"
	case c.In(lex.RoleMaking):
		return past(c)
	}
	return c.In(makes) && (c.Peek(1).In(lex.ClassModal) || c.Peek(1).In(lex.To) && !c.Peek(2).In(lex.RoleWeight))
}

// past reports whether the form at c, which reads back, tells what was done: no
// modal and no "to" comes before it.
func past(c lex.Cursor) bool {
	if !c.In(lex.ClassPast | lex.ClassParticiple) {
		return false
	}
	before := c.Next().Within(3).SkipAll(lex.ClassHave | lex.ClassAdverb | lex.ClassBe)
	return !before.In(lex.ClassModal) && !before.Is(lex.To)
}

// isMade reports whether the word at c says by itself that the document before it
// was made: "adopted by", "signed at", "agreed between".
func isMade(c lex.Cursor) bool {
	return (c.In(lex.RoleMaking) || c.In(signed)) && c.In(lex.ClassParticiple) && c.Peek(1).In(madeBy)
}

// inForce reports whether the words at c say that the document before them came
// or will come into force.
func inForce(c lex.Cursor) bool {
	verb := c.Within(4).SkipAll(lex.Any{lex.ClassHave, lex.ClassModal})
	return verb.In(coming) && (verb.Next().In(force) || verb.Peek(1).In(lex.ClassPreposition) && verb.Move(2).In(force))
}

// madeAfter reports whether the verb at c says that the document before it was or
// will be made: "was published", "has been signed", "came into force".
func madeAfter(c lex.Cursor) bool {
	if which := c.Skip(lex.FlagComma); which.Is(lex.Which, lex.That) {
		c = which.Next()
		if verb := c.Within(6).Seek(lex.RoleMaking); verb.In(lex.ClassPast) && verb.Past(c) && (c.Token().Name() || c.In(lex.ClassDeterminer)) {
			return true // "which both sides issued"
		}
	}
	if isMade(c) || inForce(c) {
		return true
	}
	for end := c.Within(4); !end.Done(); end = end.Next() {
		if end.In(lex.RoleMaking) && end.In(lex.ClassParticiple) {
			return end.Past(c)
		}
		if !end.In(lex.ClassHave|lex.ClassAdverb) && !end.Is(lex.Was, lex.Were, lex.Been, lex.Will, lex.Be) {
			return false
		}
	}
	return false
}

// isSigned reports whether the name at c is that of something that was signed or
// concluded: "signed the Reef Framework".
func isSigned(c lex.Cursor) bool {
	return verbBefore(c).In(signed)
}

// isHeld reports whether a word is a verb of holding, which may govern the article
// after it: "hosted a", "will organize a".
func isHeld(t *lex.Token) bool {
	return t.In(lex.ClassHold) || t.In(lex.RoleGathering) || t.In(holdForm)
}

// heldAfter reports whether the words at c say that the event before them was or
// will be held: "was held", "took place", "Kenya will run".
func heldAfter(c lex.Cursor) bool {
	if c.Peek(0).Name() {
		return c.Until(notName).In(lex.ClassModal)
	}
	for verb := c.Within(5); !verb.Done(); verb = verb.Next() {
		switch t := verb.Token(); {
		case t.In(lex.RoleGathering), t.In(holdForm), t.In(lex.ClassPast) && !t.In(lex.ClassBe) && !verb.Past(c):
			return true
		case !t.In(lex.ClassBe | lex.ClassModal | lex.ClassAdverb | lex.ClassHave):
			return false
		}
	}
	return false
}
