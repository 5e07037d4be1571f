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

// longestSubject is about the number of tokens beyond which no subject goes on.
const longestSubject = 160

// ClauseAt reads the clause whose subject begins at p. Relative clauses and
// what is in parentheses or quotation marks belong to the subject.
func (r *Grammar) ClauseAt(p, to int32) (Clause, bool) {
	return r.ClauseWithin(p, p+longestSubject, to)
}

// ClauseWithin reads the clause whose subject begins at p, with its verb not
// far after the token at last.
func (r *Grammar) ClauseWithin(p, last, to int32) (Clause, bool) {
	p = r.Leading(p, to)
	if !r.startsSubject(p, to) {
		return Clause{}, false
	}
	limit := min(to, last+3) // after "re-" and its verb
	toks := r.Tokens[:limit]
	for i := p + 1; i < limit; i++ {
		if !toks[i].Is(lex.FlagTurn) {
			continue
		}
		t := &toks[i]
		if t.Class == 0 && t.Is(lex.FlagWord) && !r.pastLike(t) {
			continue
		}
		switch {
		case t.Is(lex.FlagOpen | lex.FlagOpenQuote):
			i = r.Closing(i, to)
			continue
		case t.Is(lex.FlagStop) && r.Token(i-1).In(lex.ClassAbbreviation) && i+1 < to:
			continue // "etc. took part"
		case t.Is(lex.FlagSemicolon) && !r.namesGoOn(i, to), t.Is(lex.FlagColon | lex.FlagStop):
			return Clause{}, false
		case t.Word == lex.That && r.Token(i-1).In(lex.ClassVerb|lex.ClassModal|lex.ClassBe):
			return Clause{}, false
		case t.In(lex.ClassRelative) && !t.Is(lex.FlagCapital):
			if i = r.Relative(i, to); i < 0 {
				return Clause{}, false
			}
			continue
		case t.In(lex.ClassSubordinate) && t.Word != lex.As && !t.Is(lex.FlagCapital):
			return Clause{}, false
		}
		if g, ok := r.finite(i, p, to); ok {
			return Clause{p, g}, true
		}
	}
	return Clause{}, false
}

// startsSubject reports whether a subject may begin with the token at p.
func (r *Grammar) startsSubject(p, to int32) bool {
	if p >= to {
		return false
	}
	t := r.Token(p)
	switch {
	case t.Is(lex.FlagOpenQuote):
		return true
	case !t.Is(lex.FlagWord | lex.FlagNumber):
		return false
	case r.HitOn(p) != 0 || r.bodies.On(p) != 0 || r.people.On(p) != 0:
		return true
	case t.Word == lex.Both && r.Token(p-1).Is(lex.FlagComma) && r.Token(p+1).In(lex.ClassParticiple) && !r.Frame(p+1).Speaks():
		return false // ", both established this year"
	case t.In(lex.ClassPronoun | lex.ClassDeterminer), t.Is(lex.FlagCapital) && r.Token(p+1).In(lex.ClassPost) && r.titleAt(p+1): // "Under Secretary"
		return true
	case t.Class == 0 && r.Token(p+1).In(lex.ClassPreposition|lex.ClassDeterminer) && strings.HasSuffix(r.TokenText(p), "ing"):
		return false // "Corresponding to"
	case t.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassSubordinate|lex.ClassRelative|lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassDo) || t.Word == lex.To || t.Word == lex.Not:
		return false
	case t.In(lex.ClassVerb) && t.In(lex.ClassGerund|lex.ClassPast|lex.ClassParticiple|lex.ClassThird) && !t.In(lex.ClassBase):
		return r.Role(p)&lex.RoleAdjective != 0 && !r.Object(p+1) || r.Role(p)&(lex.RoleMeeting|lex.RoleTalk|lex.RoleParty) != 0 ||
			t.Is(lex.FlagCapital) && (r.Role(p+1).Has(lex.RoleParty|lex.RoleGroup) || r.titleAt(p+1)) // "Working parties", "Acting Assistant Secretary"
	case t.In(lex.ClassVerb) && t.In(lex.ClassBase) && !t.Is(lex.FlagCapital) && !r.Role(p).Has(lex.RoleNominal) && !t.In(lex.ClassNoun) && r.Object(p+1):
		return false // "to support Ukraine, restore Myanmar to"
	}
	return true
}

// titleAt reports whether a word of a post, with a capital, is at i.
func (r *Grammar) titleAt(i int32) bool {
	return r.Token(i).Name() && r.Token(i).In(lex.ClassPost|lex.ClassPostModifier)
}

// Closing returns the token that closes the parenthesis or quotation at i; i
// itself where nothing does.
func (r *Grammar) Closing(i, to int32) int32 {
	want := lex.FlagClose
	if r.Token(i).Is(lex.FlagOpenQuote) {
		want = lex.FlagCloseQuote
	}
	to = min(to, i+longestQuote)
	if j := r.Seek(i+1, to, want); j < to {
		return j
	}
	return i
}

// longestQuote is how many tokens a parenthesis or a quotation has at most; one
// that is not closed by then is taken for a lone mark.
const longestQuote = 500

// Relative passes over the relative clause that begins at i and returns its
// last token: up to the closing comma if a comma opens it, up to its verb if
// none does. It returns -1 where the sentence ends first.
func (r *Grammar) Relative(i, to int32) int32 {
	if r.Token(i - 1).Is(lex.FlagComma) {
		for j := i + 1; j < to; j++ {
			if r.Token(j).Is(lex.FlagOpen | lex.FlagOpenQuote) {
				j = r.Closing(j, to)
			} else if r.Token(j).Is(lex.FlagComma | lex.FlagDash) {
				return j
			}
		}
		return -1
	}
	for j := i + 1; j < to; j++ {
		t := r.Token(j)
		if t.Is(lex.FlagComma | lex.FlagSemicolon) {
			return j
		}
		if t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassDo) || t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird|lex.ClassBase) && !t.Is(lex.FlagCapital) && r.Role(j)&lex.RoleNominal == 0 {
			if g, ok := r.GroupAt(j, to); ok {
				return g.End - 1
			}
			return j
		}
	}
	return -1
}

// namesGoOn reports whether the semicolon at i is between members of a
// list that is the subject: a name follows.
func (r *Grammar) namesGoOn(i, to int32) bool {
	j := i + 1
	if r.Token(j).Word == lex.And {
		j++
	}
	if r.Token(j).Word == lex.The {
		j++
	}
	return j < to && r.Token(j).Is(lex.FlagCapital)
}

// NextStart returns the next place after i at which a clause may begin: after
// a comma, a semicolon, a dash, a closing quotation mark, or a conjunction.
func (r *Grammar) NextStart(i, to int32) int32 {
	toks := r.Tokens[:to]
	for ; i < to; i++ {
		if !toks[i].Is(lex.JointFlags | lex.FlagDash | lex.FlagCloseQuote) {
			continue
		}
		t := &toks[i]
		switch {
		case t.Is(lex.FlagOpen):
			i = r.Closing(i, to)
		case t.Is(lex.FlagComma | lex.FlagSemicolon | lex.FlagDash | lex.FlagCloseQuote):
			if next := r.Token(i + 1); next.In(lex.ClassConjunction) && !next.Is(lex.FlagCapital) {
				return i + 2
			}
			return i + 1
		case t.In(lex.ClassConjunction) && !t.Is(lex.FlagCapital):
			return i + 1
		}
	}
	return to
}

// HasWord reports whether the word is in the tokens.
func (r *Grammar) HasWord(from, to int32, w lex.Word) bool {
	for i := from; i < to; i++ {
		if r.Token(i).Word == w {
			return true
		}
	}
	return false
}

// Covered reports whether a country or a body is named at token i.
func (r *Grammar) Covered(i int32) bool {
	if r.bodies.On(i) != 0 {
		return true
	}
	for j := i; j >= 0 && j > i-7; j-- {
		if h := r.HitOn(j); h != 0 {
			return r.Hits[h-1].To > i
		}
	}
	return false
}
