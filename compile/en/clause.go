package en

import "strings"

// clause is a subject and its finite verb: the subject's tokens are From to
// Verb.From.
type clause struct {
	From int32
	Verb group
}

// turnClasses are the classes of words at which the walk over a subject looks
// closer, beside verbs that need no auxiliary: auxiliaries, and what begins a
// clause within it.
const turnClasses = ClassModal | ClassBe | ClassHave | ClassDo | ClassRelative | ClassSubordinate

// turns reports whether the walk looks closer at words of some classes. It does
// at words that no list has a class for, which may be verbs too.
func turns(class Class) bool {
	return class == 0 || class&turnClasses != 0 || class&ClassVerb != 0 && class&finiteForms != 0
}

// finiteForms are the forms of a verb that need no auxiliary.
const finiteForms = ClassPast | ClassThird | ClassBase

// longestSubject is about the number of tokens beyond which no subject goes on.
const longestSubject = 160

// clauseAt reads the clause whose subject begins at p. Relative clauses and
// what stands in parentheses or quotation marks belong to the subject.
func (r *reader) clauseAt(p, to int32) (clause, bool) {
	return r.clauseWithin(p, p+longestSubject, to)
}

// clauseWithin reads the clause whose subject begins at p, with its verb not
// far behind the token at last.
func (r *reader) clauseWithin(p, last, to int32) (clause, bool) {
	p = r.leading(p, to)
	if !r.startsSubject(p, to) {
		return clause{}, false
	}
	limit := min(to, last+3) // behind "re-" and its verb
	toks := r.toks[:limit]
	for i := p + 1; i < limit; i++ {
		if !toks[i].Is(flagTurn) {
			continue
		}
		t := &toks[i]
		if t.Class == 0 && t.Is(FlagWord) && !r.pastLike(t) {
			continue
		}
		switch {
		case t.Is(FlagOpen | FlagOpenQuote):
			i = r.closing(i, to)
			continue
		case t.Is(FlagStop) && r.tok(i-1).In(ClassAbbreviation) && i+1 < to:
			continue // "etc. took part"
		case t.Is(FlagSemicolon) && !r.namesGoOn(i, to), t.Is(FlagColon | FlagStop):
			return clause{}, false
		case t.Word == wThat && r.tok(i-1).In(ClassVerb|ClassModal|ClassBe):
			return clause{}, false
		case t.In(ClassRelative) && !t.Is(FlagCapital):
			if i = r.relative(i, to); i < 0 {
				return clause{}, false
			}
			continue
		case t.In(ClassSubordinate) && t.Word != wAs && !t.Is(FlagCapital):
			return clause{}, false
		}
		if g, ok := r.finite(i, p, to); ok {
			return clause{p, g}, true
		}
	}
	return clause{}, false
}

// startsSubject reports whether a subject may begin with the token at p.
func (r *reader) startsSubject(p, to int32) bool {
	if p >= to {
		return false
	}
	t := r.tok(p)
	switch {
	case t.Is(FlagOpenQuote):
		return true
	case !t.Is(FlagWord | FlagNumber):
		return false
	case r.hitOn(p) != 0 || r.bodyOn(p) != 0 || r.personOn(p) != 0:
		return true
	case t.Word == wBoth && r.tok(p-1).Is(FlagComma) && r.tok(p+1).In(ClassParticiple) && !r.frame(p+1).speaks():
		return false // ", both established this year"
	case t.In(ClassPronoun | ClassDeterminer):
		return true
	case t.Class == 0 && r.tok(p+1).In(ClassPreposition|ClassDeterminer) && strings.HasSuffix(r.lit(p), "ing"):
		return false // "Corresponding to"
	case t.In(ClassPreposition|ClassConjunction|ClassSubordinate|ClassRelative|ClassModal|ClassBe|ClassHave|ClassDo) || t.Word == wTo || t.Word == wNot:
		return false
	case t.In(ClassVerb) && t.In(ClassGerund|ClassPast|ClassParticiple|ClassThird) && !t.In(ClassBase):
		return r.role(p)&roleAdjective != 0 && !r.object(p+1) || r.role(p)&(roleMeeting|roleTalk|roleParty) != 0
	}
	return true
}

// closing returns the token that closes the parenthesis or quotation at i; i
// itself where nothing does.
func (r *reader) closing(i, to int32) int32 {
	want := FlagClose
	if r.tok(i).Is(FlagOpenQuote) {
		want = FlagCloseQuote
	}
	if j := r.seek(i+1, to, want); j < to {
		return j
	}
	return i
}

// relative passes over the relative clause that begins at i and returns its
// last token: up to the closing comma if a comma opens it, up to its verb if
// none does. It returns -1 where the sentence ends first.
func (r *reader) relative(i, to int32) int32 {
	if r.tok(i - 1).Is(FlagComma) {
		for j := i + 1; j < to; j++ {
			if r.tok(j).Is(FlagOpen | FlagOpenQuote) {
				j = r.closing(j, to)
			} else if r.tok(j).Is(FlagComma | FlagDash) {
				return j
			}
		}
		return -1
	}
	for j := i + 1; j < to; j++ {
		t := r.tok(j)
		if t.Is(FlagComma | FlagSemicolon) {
			return j
		}
		if t.In(ClassModal|ClassBe|ClassHave|ClassDo) || t.In(ClassVerb) && t.In(ClassPast|ClassThird|ClassBase) && !t.Is(FlagCapital) && r.role(j)&roleNominal == 0 {
			if g, ok := r.groupAt(j, to); ok {
				return g.End - 1
			}
			return j
		}
	}
	return -1
}

// namesGoOn reports whether the semicolon at i stands between members of a
// list that is the subject: a name follows.
func (r *reader) namesGoOn(i, to int32) bool {
	j := i + 1
	if r.tok(j).Word == wAnd {
		j++
	}
	if r.tok(j).Word == wThe {
		j++
	}
	return j < to && r.tok(j).Is(FlagCapital)
}

// nextStart returns the next place behind i at which a clause may begin: behind
// a comma, a semicolon, a dash, a closing quotation mark, or a conjunction.
func (r *reader) nextStart(i, to int32) int32 {
	toks := r.toks[:to]
	for ; i < to; i++ {
		if !toks[i].Is(jointFlags | FlagDash | FlagCloseQuote) {
			continue
		}
		t := &toks[i]
		switch {
		case t.Is(FlagOpen):
			i = r.closing(i, to)
		case t.Is(FlagComma | FlagSemicolon | FlagDash | FlagCloseQuote):
			if next := r.tok(i + 1); next.In(ClassConjunction) && !next.Is(FlagCapital) {
				return i + 2
			}
			return i + 1
		case t.In(ClassConjunction) && !t.Is(FlagCapital):
			return i + 1
		}
	}
	return to
}
