package clause

import (
	"strings"

	"dialoguec/compile/en/lex"
)

// Clause is a subject and its finite verb: the subject's tokens are From to
// Verb.From.
type Clause struct {
	From int32
	Verb VerbGroup
}

// Subject returns the tokens of the subject.
func (c Clause) Subject() lex.Phrase { return lex.Phrase{From: c.From, To: c.Verb.From} }

// longestSubject is about the number of tokens beyond which no subject goes on.
const longestSubject = 160

// ClauseAt reads the clause whose subject begins at c. Relative clauses and
// what is in parentheses or quotation marks belong to the subject.
func (r *Grammar) ClauseAt(c lex.Cursor) (Clause, bool) {
	return r.ClauseWithin(c, longestSubject)
}

// ClauseWithin reads the clause whose subject begins at c, with its verb not
// much more than n tokens further on.
func (r *Grammar) ClauseWithin(c lex.Cursor, n int32) (Clause, bool) {
	limit := c.Within(n + 3).Rest().To // after "re-" and its verb
	subject := r.First(Leading(c).Rest())
	if !r.startsSubject(subject) {
		return Clause{}, false
	}
	toks := r.Tokens[:limit]
	for i := subject.At + 1; i < limit; i++ {
		if !toks[i].Is(lex.FlagTurn) {
			continue
		}
		at, t := subject.To(i), &toks[i]
		if t.Class == 0 && t.Is(lex.FlagWord) && !pastLike(at) {
			continue
		}
		switch turn := r.turnAt(at); {
		case turn.Done():
			return Clause{}, false
		case turn.Past(at):
			i = turn.At - 1
		default:
			if g, ok := r.finite(at); ok {
				return Clause{subject.At, g}, true
			}
		}
	}
	return Clause{}, false
}

// turnAt passes over what belongs to a subject at c: a relative clause, a
// parenthesis. It returns c if nothing of that is there, a cursor that is done if
// the subject ends without a verb.
func (r *Grammar) turnAt(c lex.Cursor) lex.Cursor {
	t, before := c.Token(), c.Peek(-1)
	ended := c.To(c.Rest().To)
	if opensAside(c) {
		if verb := afterAside(c); !verb.Done() {
			return verb
		}
	}
	switch {
	case t.Is(lex.FlagOpen | lex.FlagOpenQuote):
		return Closing(c).Next()
	case t.Is(lex.FlagStop) && before.In(lex.ClassAbbreviation) && !c.Next().Done():
		return c.Next() // "etc. took part"
	case t.Is(lex.FlagSemicolon) && !namesGoOn(c.Next()), t.Is(lex.FlagColon | lex.FlagStop),
		t.Word == lex.That && before.In(lex.ClassVerb|lex.ClassModal|lex.ClassBe),
		t.In(lex.ClassSubordinate) && t.Word != lex.As && !t.Is(lex.FlagCapital) && !t.In(lex.ClassRelative|lex.ClassPreposition): // not "since"
		return ended
	case t.In(lex.ClassRelative) && !t.Is(lex.FlagCapital):
		if end, ok := Relative(c); ok {
			return end.Next()
		}
		return ended
	}
	return c
}

// longestInsertion is the number of tokens of what is put between a subject and its verb, at most.
const longestInsertion = 40

// opensAside reports whether a clause between commas begins with the token at c, or
// a participle before it: "Both sides, although …, agreed", "A, noting that …, agreed".
func opensAside(c lex.Cursor) bool {
	t, before := c.Token(), c.Peek(-1)
	if t.Word == lex.That {
		return before.Gerund() && c.Peek(-2).Is(lex.FlagComma)
	}
	return before.Is(lex.FlagComma) && !t.Is(lex.FlagCapital) && t.In(lex.ClassSubordinate) && !t.In(lex.ClassRelative) && t.Word != lex.As
}

// afterAside returns the verb after the clause at c that is put between commas after
// its subject; a cursor that is done if no comma has a verb in the past after it.
func afterAside(c lex.Cursor) lex.Cursor {
	for c = c.Within(longestInsertion); !c.Done(); c = c.Next() {
		if verb := Adverbs(c.Next()); c.In(lex.FlagComma) && verb.In(lex.ClassPast) && !verb.In(lex.FlagCapital) && !verb.Next().Is(lex.By) {
			return verb
		}
	}
	return c
}

// startsSubject reports whether a subject may begin with the token at c.
func (r *Grammar) startsSubject(c lex.Cursor) bool {
	switch t := c.Token(); {
	case c.Done():
		return false
	case t.Is(lex.FlagOpenQuote):
		return true
	case !t.Is(lex.FlagWord | lex.FlagNumber), isDay(c), c.Printed() == "Like":
		return false
	}
	return r.HitOn(c.At) != 0 || r.bodies.On(c.At) != 0 || r.people.On(c.At) != 0 || startsPhrase(c)
}

// isDay reports whether a day of a month and a comma are at c: "On Friday, 2 May, the
// Council agreed" has its subject after them.
func isDay(c lex.Cursor) bool {
	day, month := c.Token(), c.Peek(1)
	if day.In(lex.ClassMonth) {
		day, month = month, day
	}
	if !day.Is(lex.FlagNumber) || !month.In(lex.ClassMonth) {
		return false
	}
	after := c.Move(2)
	return after.In(lex.FlagComma) || after.In(lex.FlagNumber) && after.Next().In(lex.FlagComma)
}

// startsPhrase reports whether a noun phrase may begin with the word at c.
func startsPhrase(c lex.Cursor) bool {
	const never = lex.ClassPreposition | lex.ClassConjunction | lex.ClassSubordinate | lex.ClassRelative | lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassDo
	t, next, after := c.Token(), c.Peek(1), c.Next()
	switch {
	case t.Word == lex.Both && c.Peek(-1).Is(lex.FlagComma) && next.In(lex.ClassParticiple) && !after.Frame().Speaks():
		return false // ", both established this year"
	case t.In(lex.ClassPronoun | lex.ClassDeterminer), t.Is(lex.FlagCapital) && next.In(lex.ClassPost) && inTitle(next): // "Under Secretary"
		return true
	case t.Class == 0 && next.In(lex.ClassPreposition|lex.ClassDeterminer) && strings.HasSuffix(c.Printed(), "ing"):
		return false // "Corresponding to"
	case t.In(never) || t.Word == lex.To || t.Word == lex.Not:
		return false
	case t.In(lex.ClassVerb) && t.In(lex.ClassGerund|lex.ClassPast|lex.ClassParticiple|lex.ClassThird) && !t.In(lex.ClassBase):
		return verbForm(c)
	}
	return !(t.Base() && !t.Is(lex.FlagCapital) && !t.In(lex.RoleNominal) && !t.In(lex.ClassNoun) && Object(after)) // no "to support Ukraine, restore Myanmar to"
}

// verbForm reports whether a noun phrase may begin with the form of a verb at c:
// "Views were", "Working parties", "Acting Assistant Secretary".
func verbForm(c lex.Cursor) bool {
	t, next, after := c.Token(), c.Peek(1), c.Next()
	if t.In(lex.RoleAdjective) && !Object(after) || t.In(lex.RoleMeeting|lex.RoleTalk|lex.RoleParty|lex.RoleTopic) {
		return true
	}
	beforeVerb := t.In(lex.ClassThird) && (next.In(lex.ClassBe) || after.Next().In(lex.ClassBe))
	return t.Is(lex.FlagCapital) && (next.In(lex.RoleParty|lex.RoleGroup) || inTitle(next)) || beforeVerb && t.In(lex.Any{lex.FlagCapital, lex.RoleNominal})
}

// inTitle reports whether a token is a word of a post, with a capital.
func inTitle(t *lex.Token) bool { return t.Name() && t.In(lex.ClassPost|lex.ClassPostModifier) }

// Closing returns the cursor at what closes the parenthesis or quotation at c; c
// itself if nothing does.
func Closing(c lex.Cursor) lex.Cursor {
	want := lex.FlagClose
	if c.Peek(0).Is(lex.FlagOpenQuote) {
		want = lex.FlagCloseQuote
	}
	if end := c.Within(longestQuote).Next().Seek(want); !end.Done() {
		return c.To(end.At)
	}
	return c
}

// longestQuote is how many tokens a parenthesis or a quotation has at most; one
// that is not closed by then is taken for a lone mark.
const longestQuote = 500

// Relative passes over the relative clause that begins at c and returns its
// last token: up to the closing comma if a comma opens it, up to its verb if
// none does. It returns false if the sentence ends first.
func Relative(c lex.Cursor) (lex.Cursor, bool) {
	aside := c.Peek(-1).Is(lex.FlagComma)
	for c = c.Next(); !c.Done(); c = c.Next() {
		switch t := c.Token(); {
		case aside && t.Is(lex.FlagOpen|lex.FlagOpenQuote):
			c = Closing(c)
		case t.Is(lex.FlagComma), aside && t.Is(lex.FlagDash), !aside && t.Is(lex.FlagSemicolon):
			return c, true
		case !aside && isFinite(t):
			if g, ok := GroupAt(c); ok {
				return c.To(g.End - 1), true
			}
			return c, true
		}
	}
	return c, false
}

// isFinite reports whether a token looks like the verb of a relative clause.
func isFinite(t *lex.Token) bool {
	return t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassDo) || t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird|lex.ClassBase) && !t.Is(lex.FlagCapital) && !t.In(lex.RoleNominal)
}

// namesGoOn reports whether a further member of a list that is the subject is at
// c, after a semicolon: a name.
func namesGoOn(c lex.Cursor) bool {
	return c.SkipWord(lex.And).SkipWord(lex.The).In(lex.FlagCapital)
}

// NextStart returns the next place after c at which a clause may begin: after
// a comma, a semicolon, a dash, a closing quotation mark, or a conjunction.
func NextStart(c lex.Cursor) lex.Cursor {
	for ; !c.Done(); c = c.Next() {
		switch t := c.Token(); {
		case t.Is(lex.FlagOpen):
			c = Closing(c)
		case t.Is(lex.FlagComma | lex.FlagSemicolon | lex.FlagDash | lex.FlagCloseQuote):
			return skipConjunction(c.Next())
		case t.In(lex.ClassConjunction) && !t.Is(lex.FlagCapital):
			return c.Next()
		}
	}
	return c
}

// skipConjunction passes over a conjunction in small letters.
func skipConjunction(c lex.Cursor) lex.Cursor {
	if t := c.Peek(0); t.In(lex.ClassConjunction) && !t.Is(lex.FlagCapital) {
		return c.Next()
	}
	return c
}

// Covered reports whether a country or a body is named at c.
func (r *Grammar) Covered(c lex.Cursor) bool {
	if r.bodies.On(c.At) != 0 {
		return true
	}
	for j := c.At; j >= 0 && j > c.At-7; j-- {
		if h := r.HitOn(j); h != 0 {
			return r.Hits[h-1].To > c.At
		}
	}
	return false
}
