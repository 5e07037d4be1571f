package refer

import (
	"bytes"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
)

// capitals tells where names in capitals begin, and where those without a head end.
type capitals struct{ *reader }

// nameStart goes back from the head of a name over words with capitals, and over
// "of" and "and" between them.
func (r capitals) nameStart(head lex.Cursor) lex.Cursor {
	if needAt(head) == needBegins {
		return head
	}
	start, joined, numbered := head, false, needAt(head) == needNumber || head.In(anniversary)
	for c := head.Turned(); !c.Done(); c = c.Next() {
		t := c.Token()
		switch {
		case joined && t.Is(lex.FlagComma): // "the Reef, Tide and Berth Fund"
			return r.listStart(c, start)
		case t.Is(lex.FlagOpenQuote | lex.FlagOpen | lex.FlagComma | lex.FlagStop | lex.FlagColon):
			return start
		case t.Is(lex.FlagClose) && start.At == c.At+1 && r.acronymInside(c):
			c = c.Move(2) // "Growth and Reach (GaRe) Partnership"
		case t.Is(lex.FlagPossessive) && (r.body(c.Next()) && !r.inCountry(c.Next()) || r.person(c.Next()) || needAt(head) == needThe && head.In(aimed)):
			return start
		case t.Is(lex.FlagHyphen | lex.FlagSlash | lex.FlagAmpersand | lex.FlagPossessive):
		case t.Is(lex.FlagDash) && start.At == c.At+1 && head.Past(start) && r.inCountry(c.Next()): // "India – Fiji Corridor"
		case r.listedTo(c) < c.At:
			start = head.To(r.listedTo(c)) // "Belt and Road Initiative"
			c = c.To(start.At)
		case r.dated(c) && !(numbered && c.At == head.At-1), r.person(c):
			return start
		case t.Name() && (!r.small(c) || c.Peek(-1).Is(lex.FlagHyphen)): // "All-Round"
			if t.Is(lex.FlagLineStart) && opens(t) && !t.In(lex.RoleGroupKind) {
				return start
			}
			start = head.To(c.At)
		case t.Is(lex.FlagNumber|lex.FlagOrdinal) && numbered, t.Is(lex.FlagNumber) && (c.Peek(-1).Is(lex.FlagHyphen) || start.At == c.At+1 && !t.Is(lex.FlagOrdinal) && c.Peek(1).Name() && !r.small(c.Next()) && !isYear(t)), t.Is(lex.FlagUpper) && !t.Is(lex.FlagCapital): // "6G"
			start = head.To(c.At)
		case c.Is(lex.And, lex.Of) && (r.joins(c) || r.inCountry(c)):
			joined = c.Is(lex.And)
		case (c.Is(lex.In) && head.In(lex.RoleProgramme) && !r.isPlace(start) || c.Is(lex.To)) && r.joins(c) && c.Peek(2).In(lex.Any{lex.ClassDeterminer, lex.FlagPossessive}): // "the Divers in Reef Care Fellowship", "the Reef to Table Strategy"
		case c.Is(lex.And) && c.Peek(1).Is(lex.FlagComma):
			return r.listStart(c.Next(), start)
		case t.Is(lex.FlagNumber) && c.Peek(1).Is(lex.FlagMark) && c.Peek(2).Is(lex.FlagNumber): // "Fiji-Peru 2+2 Dialogue"
			c = c.Move(2)
			start = head.To(c.At)
		case c.Peek(-1).Is(lex.FlagHyphen) && c.Peek(1).Is(lex.FlagHyphen): // "Quad-at-Sea"
		default:
			return start
		}
	}
	return start
}

// listedTo returns where a name of the lists, or a body of the registry, begins that ends with the token at c; the
// token itself if none does.
func (r capitals) listedTo(c lex.Cursor) int32 {
	if h, ok := r.HitEnding(c.At); ok && h.Kinds&(lex.ReferenceKinds|lex.BodyKinds) != 0 {
		return h.From
	}
	return c.At
}

// listStart goes back over a list of capitals before the last one of them, which
// begins at start: "the Reef, Tide, and Berth Agreement". c is at the comma after the
// one before. The list is of one name if a determiner comes before it.
func (r capitals) listStart(c, start lex.Cursor) lex.Cursor {
	first := start
	for c.In(lex.FlagComma) {
		item := c.Next()
		c = item
		for c.Token().Name() && !c.In(lex.NameHeads) && !r.covered(c) && !r.person(c) && !r.dated(c) && !r.small(c) {
			c = c.Next()
		}
		if !c.Past(item) {
			return start
		}
		first = start.To(c.At + 1)
	}
	if c.In(lex.ClassDeterminer) || lowNoun(c.Token()) && c.Peek(1).In(lex.ClassDeterminer) {
		return first
	}
	return start
}

// small reports whether the word at c is a determiner or a pronoun; the country
// "US" is none.
func (r capitals) small(c lex.Cursor) bool {
	return c.In(lex.ClassDeterminer|lex.ClassPronoun) && !r.inCountry(c) && !(c.In(lex.FlagCapital) && c.In(ours) && c.At > r.sentenceStart(c)) // "the Our Reef Conference"
}

// capitalsStart goes back over a name in capitals that ends before c, with what
// joins its parts, and an acronym in parentheses that ends it; c if there is none.
func (r capitals) capitalsStart(end lex.Cursor) lex.Cursor {
	start := end
	for c := end.Turned(); !c.Done(); c = c.Next() {
		t, adjacent := c.Token(), start.At == c.At+1
		switch {
		case t.Is(lex.FlagClose) && c.At == end.At-1 && c.Peek(2).Is(lex.FlagOpen) && c.Peek(1).Is(lex.FlagUpper):
			c = c.Move(2)
		case r.person(c), r.dated(c) && !(isYear(t) && end.At == c.At+1 && c.Peek(1).Name() && !r.dated(c.Next())), r.small(c):
			return start
		case t.Name() && !(t.Is(lex.FlagLineStart) && opens(t)),
			t.Is(lex.FlagNumber) && adjacent && c.Peek(1).Name(): // "Otter 2030 exercise"
			start = end.To(c.At)
		case t.Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagAmpersand) && adjacent && c.Peek(1).Name():
		case t.Is(lex.FlagPossessive) && adjacent && start.In(lex.FlagCapital) && r.possessor(c.Next()): // "Divers’ Voice project"
		case c.Is(lex.And, lex.Of, lex.For) && adjacent && r.joins(c):
		default:
			return start
		}
	}
	return start
}

// possessor reports whether the word at c may be whose the rest of a name is, within it: not a
// country, a body, a person or a post, whose a thing is that has a name of its own.
func (r capitals) possessor(c lex.Cursor) bool {
	return c.Token().Name() && !r.covered(c) && !r.person(c) && !r.dated(c) && !r.small(c) && !c.In(lex.ClassPost|lex.ClassPostModifier|lex.ClassHonorific) && !c.In(lex.NameHeads)
}

// joins reports whether the small word at c, before the head, joins two parts of
// a name rather than two names.
func (r capitals) joins(c lex.Cursor) bool {
	before, after := c.To(c.At-1), c.To(c.At+1)
	return before.Peek(0).Name() && !r.covered(before) && after.Peek(0).Name() && !r.covered(after) && !r.person(before) && (!before.Peek(0).In(lex.NameHeads) || cooperates(c))
}

// cooperates reports whether a contract is on cooperation as well, or a strategy has a
// plan of action, which the "and" at c joins to the word before, which heads no name then:
// "Partnership and Cooperation Agreement", "Reef Strategy and Action Plan".
func cooperates(and lex.Cursor) bool {
	ties, head := and.To(and.At+1), and.To(and.At+2)
	return and.Is(lex.And) && ties.Token().Name() && head.Token().Name() && (ties.In(lex.RoleJointWork) && head.In(contract) || ties.In(actionWord) && head.In(planHead))
}

// acronymInside reports whether the parenthesis that closes at c, which reads
// back, holds the acronym of the name around it.
func (r capitals) acronymInside(c lex.Cursor) bool {
	word := c.Move(3)
	return c.Peek(2).Is(lex.FlagOpen) && c.Peek(1).Name() && word.Token().Name() && !r.body(word) && whole(word)
}

// whole reports whether the capitals that end at c, which reads back, with "and"
// between, are all of a name: no comma comes before them.
func whole(c lex.Cursor) bool {
	return !c.Until(func(t *lex.Token) bool {
		return !t.Name() && t.Word != lex.And && !t.Is(lex.FlagHyphen|lex.FlagPossessive)
	}).In(lex.FlagComma)
}

// travellerStart goes back from a journey over the date or the adjectives before
// it and the name of the person whose it is: "Minister Ada Roe’s May 2020 visit".
func (r capitals) travellerStart(journey lex.Cursor) lex.Cursor {
	c := journey.Turned()
	for !c.Done() && (r.dated(c) || c.In(lex.RoleVague) || c.In(draft)) {
		c = c.Next()
	}
	if !c.Peek(0).Is(lex.FlagPossessive) || !r.person(c.Next()) {
		return journey
	}
	for c = c.Next(); !c.Done() && (r.person(c) || c.Token().Name() && c.In(lex.ClassPost|lex.ClassPostModifier)); {
		c = c.Next()
	}
	return c.Turned()
}

// spelledFrom goes back from capitals over further ones, with small words between,
// to the word with whose letter the acronym in the parentheses at open begins:
// "Innovation through Science and Technology (ITST)"; start if there is none.
func (r capitals) spelledFrom(start, open lex.Cursor) lex.Cursor {
	acronym := open.Next().Printed()
	for c := start.Next().Turned().Within(start.At - open.At + 16); !c.Done(); c = c.Next() {
		switch t := c.Token(); {
		case t.Name() && c.Printed()[0] == acronym[0] && r.spells(lex.Phrase{From: c.At, To: open.At}, acronym):
			return start.To(c.At)
		case !t.Is(lex.FlagWord | lex.FlagHyphen), t.In(lex.ClassDeterminer|lex.ClassVerb) && !t.Is(lex.FlagCapital), r.person(c):
			return start
		}
	}
	return start
}

// spells reports whether each letter of an acronym is the first one of a word, but for one in
// four of a long one; at most one word with a capital adds none.
func (r capitals) spells(words lex.Phrase, acronym string) bool {
	left, silent := []byte(strings.ToUpper(acronym)), 0
	for c := r.First(words); !c.Done(); c = c.Next() {
		if !c.In(lex.FlagWord) || c.Is(lex.The) {
			continue
		}
		if at := bytes.IndexByte(left, c.Printed()[0]&^0x20); at >= 0 {
			left = slices.Delete(left, at, at+1)
		} else if c.Token().Name() {
			silent++
		}
	}
	return len(left) <= (len(acronym)-1)/4 && silent < 2
}

// bareEnd returns the cursor after the capitals and numbers at c, with "of" and
// "for" between them; c if one of them is of another fact, or the name has a head
// after all.
func (r capitals) bareEnd(c lex.Cursor) lex.Cursor {
	for end := c; ; end = end.Next() {
		t, next, begun := end.Token(), end.Peek(1), end.Past(c)
		switch {
		case t.Name() && r.unclaimed(end), begun && t.Is(lex.FlagNumber) && !r.dated(end):
		case begun && (t.Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagAmpersand) || end.Is(lex.Of, lex.For)) && next.Name():
		case t.Name(), t.Is(lex.FlagPossessive | lex.FlagHyphen), begun && lowNoun(t) && !t.In(lex.ClassVerb|lex.ClassAdverb), end.Is(lex.And) && headSoon(end.Next()):
			return c
		case t.Is(lex.FlagOpen) && end.Peek(3).Name():
			return c // "Methane Reduction (GMR) Fund"
		default:
			return end
		}
	}
}

// otherFact are words that belong to names of other facts.
const otherFact = lex.ClassDeterminer | lex.ClassPronoun | lex.ClassPost | lex.ClassParty | lex.ClassGovernment | lex.ClassSeriesHead | lex.ClassMeeting | lex.ClassHonorific | lex.ClassBody | lex.ClassBodyTail

// unclaimed reports whether the capital at c may be of a name without a head.
func (r capitals) unclaimed(c lex.Cursor) bool {
	t := c.Token()
	return !r.body(c) && !r.person(c) && !r.covered(c) && !r.dated(c) && !t.In(division) && !t.In(otherFact) && !t.In(lex.NameHeads|lex.RoleMemorandum)
}

// ownCapitals reports whether one of the capitals is more than a field of
// technology or a region.
func (r capitals) ownCapitals(p lex.Phrase) bool {
	return r.Any(p, func(t *lex.Token) bool { return t.Name() && !t.In(noName) })
}

// shaped reports whether capitals look like a name of their own: of two words or
// more, with a number, or with capitals within a word.
func (r capitals) shaped(p lex.Phrase) bool {
	printed := r.TokenText(p.From)
	return p.Len() > 1 || len(printed) > 2 && strings.ToLower(printed[1:]) != printed[1:]
}

// isShort reports whether a word is an acronym that the text defines, so that
// what it means is another fact.
func (r capitals) isShort(p lex.Phrase) bool {
	return p.Len() == 1 && r.Token(p.From).Is(lex.FlagUpper) && r.inParentheses(r.Printed(p))
}

// inParentheses reports whether the text prints a word alone in parentheses.
func (r *reader) inParentheses(word string) bool {
	if r.bracketed == nil {
		r.bracketed = map[string]bool{}
		open := -1
		for i := range len(r.Content) {
			switch r.Content[i] {
			case '(':
				open = i + 1
			case ')':
				if open >= 0 {
					r.bracketed[r.Content[open:i]] = true
				}
				open = -1
			}
		}
	}
	return r.bracketed[word]
}
