package en

// announceActs: to announce what one means to do is to undertake it; an
// announcement that somebody will do something is a deed and an undertaking.
func (r *reader) announceActs(g group, c complement, to int32) actSet {
	switch c.kind {
	case thatClause:
		return actReport | r.promiseActs(c, to) | r.agreedIn(c, to)
	case objectPhrase:
		if r.meantIn(c.at, to) {
			return actCommit
		}
		if r.promises(c.at, to) { // "announced Canada will"
			return actReport | actCommit
		}
	}
	return actReport
}

// agreedIn adds agree where a that-clause says that the same people agreed.
func (r *reader) agreedIn(c complement, to int32) actSet {
	inner, ok := r.clauseAt(c.at, to)
	if !ok || !inner.Verb.Past || inner.Verb.Passive || r.tok(inner.From).Word != wThey && r.tok(inner.From).Word != wWe {
		return 0
	}
	return r.actsOf(inner.Verb, to) & actAgree
}

// meantIn reports whether the noun phrase at i is an intention or a plan to do
// something: "their intention to", "a commitment to", "plans to sign".
func (r *reader) meantIn(i, to int32) bool {
	for ; i < to && r.tok(i).Is(FlagWord|FlagPossessive|FlagHyphen); i++ {
		t := r.tok(i)
		if t.In(ClassPreposition|ClassRelative|ClassConjunction) || t.Word == wTo || t.Word == wThat {
			return false
		}
		if !r.role(i).has(roleCommitment) && r.frame(i) != frameIntend {
			continue
		}
		switch next := r.tok(i + 1); {
		case next.Word == wTo:
			return true
		case next.Is(FlagComma): // "its intent, as host, to invest"
			j := r.parenthesis(i+1, to)
			return j > 0 && r.tok(j).Word == wTo
		}
	}
	return false
}

// longestAside is the number of tokens beyond which what stands between two
// commas is no aside.
const longestAside = 12

// parenthesis passes over an aside between commas that begins at i: ", in
// principle,", ", as founding members,", ", once again,". It returns the token
// behind it, 0 where there is none.
func (r *reader) parenthesis(i, to int32) int32 {
	first := r.tok(i + 1)
	if !first.In(ClassPreposition) && first.Word != wAs && !r.adverb(i+1) && !first.In(ClassGerund) {
		return 0
	}
	for j := i + 1; j < min(to, i+longestAside); j++ {
		t := r.tok(j)
		switch {
		case t.Is(FlagComma):
			return j + 1
		case t.In(ClassModal|ClassBe|ClassHave|ClassRelative) && !t.Is(FlagCapital), t.Word == wThat, t.Is(FlagStop | FlagSemicolon | FlagColon):
			return 0
		}
	}
	return 0
}
