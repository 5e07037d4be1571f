package en

// finite reads the finite verb group at i, where a subject that began at from
// ends: it tells verbs from nouns and participles by what stands around them.
func (r *reader) finite(i, from, to int32) (group, bool) {
	t := r.tok(i)
	if t.Class == 0 && r.pastLike(t) && i > from && r.personal(i-1) && r.tok(i+1).Word != wBy {
		return group{From: i, End: i + 1, Main: i, Frame: frameReport, Past: true}, true
	}
	if !t.Is(FlagWord) || t.Is(FlagCapital) || !t.In(ClassVerb|ClassModal|ClassBe|ClassHave|ClassDo) || r.tok(i+1).Is(FlagHyphen) {
		return group{}, false
	}
	if t.In(ClassBe|ClassHave|ClassDo) && (t.In(ClassGerund) || t.Word == wBe || t.Word == wBeen || t.Word == wBeing || t.Word == wHaving) {
		return group{}, false
	}
	if t.Role.has(roleAdverb) {
		if next := r.tok(r.adverbs(i, to)); next.In(ClassVerb) && !next.In(ClassGerund) {
			return group{}, false // "further agreed"
		}
	}
	before, ok := r.beforeVerb(i, from)
	if !ok {
		return group{}, false
	}
	if t.In(ClassModal | ClassBe | ClassHave | ClassDo) {
		return r.groupAt(i, to)
	}
	switch {
	case t.In(ClassPast):
		ok = r.personal(before) && r.tok(i+1).Word != wBy || r.pastFits(i, to)
	case t.In(ClassThird):
		ok = r.thirdFits(i, before)
	case t.In(ClassBase):
		ok = r.baseFits(i, before, from)
	default:
		ok = false
	}
	if !ok {
		return group{}, false
	}
	g, ok := r.groupAt(i, to)
	if r.prefixed(i) {
		g.From = i - 2
	}
	return g, ok
}

// prefixed reports whether co- or re- stands before the verb at i.
func (r *reader) prefixed(i int32) bool {
	return r.tok(i-1).Is(FlagHyphen) && r.tok(i-2).End-r.tok(i-2).Start == 2 && r.tok(i-2).Is(FlagWord)
}

// pastLike reports whether an unlisted word looks like a past tense.
func (r *reader) pastLike(t *Token) bool {
	return t.Is(FlagWord) && !t.Is(FlagCapital) && t.End-t.Start > 4 && r.text[t.End-2:t.End] == "ed"
}

// personal reports whether the subject ends in the name of a party or of a
// country: what follows is its verb.
func (r *reader) personal(i int32) bool {
	t := r.tok(i)
	return r.role(i)&roleParty != 0 || !t.Is(FlagAbbrev) && t.Is(FlagCapital) && r.covered(i) || t.Word == wThey || t.Word == wWe
}

// beforeVerb finds the token before the verb at i that is no adverb, and
// reports whether a subject may end there.
func (r *reader) beforeVerb(i, from int32) (int32, bool) {
	j := i - 1
	if r.tok(j).Is(FlagHyphen) && j-1 >= from && r.tok(j-1).End-r.tok(j-1).Start == 2 {
		j -= 2 // co-hosted, re-established
	}
	for j > from && (r.adverb(j) || r.tok(j).Is(FlagPossessive) && r.adverb(j-1)) {
		j--
	}
	if j < from {
		return j, false
	}
	t := r.tok(j)
	switch {
	case t.In(ClassBase) && t.In(ClassVerb) && r.tok(j-1).Word == wTo && j > from && r.role(j)&roleParty == 0:
		return j, false // "to exchange views"
	case t.Is(FlagHyphen | FlagSlash | FlagPossessive | FlagOpen | FlagOpenQuote | FlagColon | FlagSemicolon):
		return j, false
	case t.Word == wBoth || t.Word == wThey || t.Word == wWe:
		return j, true
	case t.In(ClassPreposition|ClassConjunction|ClassModal|ClassBe) || t.Word == wTo:
		return j, false
	case t.In(ClassDeterminer) || r.role(j)&roleOwn != 0:
		return j, false
	}
	return j, true
}

// pastFits tells a past tense from a participle: "by" behind it makes a
// participle, and so does another finite verb in the same breath.
func (r *reader) pastFits(i, to int32) bool {
	next := r.tok(i + 1)
	if next.Word == wBy {
		return false
	}
	f := r.frame(i)
	if f.speaks() || !next.In(ClassPreposition) {
		return !(r.role(i)&roleAdjective != 0 && !r.object(i+1))
	}
	for j := i + 2; j < to; j++ {
		t := r.tok(j)
		if t.Is(FlagComma|FlagSemicolon|FlagColon|FlagStop) || t.In(ClassConjunction|ClassRelative|ClassSubordinate) {
			return true
		}
		if t.In(ClassModal|ClassBe|ClassHave) && !t.Is(FlagCapital) && !t.In(ClassGerund) && t.Word != wBe && t.Word != wBeen && t.Word != wBeing {
			return false
		}
	}
	return true
}

// thirdFits tells the third person ("plans", "supports") from a plural noun.
func (r *reader) thirdFits(i, before int32) bool {
	next := r.tok(r.adverbs(i+1, int32(len(r.toks))))
	if next.In(ClassModal|ClassBe|ClassHave) || next.Word == wOf || next.In(ClassPast) && next.In(ClassVerb) && next.Role&roleAdjective == 0 {
		return false // "co-chairs noted"
	}
	if r.role(i)&roleNominal != 0 && !r.object(i+1) && next.Word != wTo {
		return false
	}
	b := r.tok(before)
	if r.role(i)&roleNominal != 0 && (r.role(before).has(roleVague) && next.Word != wTo || b.Is(FlagCapital) && r.bodyOn(before) == 0 && r.tok(before-1).In(ClassPreposition) && r.tok(before-1).Word != wOf) {
		return false // "trilateral talks in May", "with Pacific partners to"
	}
	if b.Is(FlagAbbrev) && r.tok(before-1).Word != wThe && r.role(i)&roleNominal != 0 {
		return false
	}
	return b.Is(FlagCapital|FlagComma|FlagClose|FlagCloseQuote|FlagDash) || b.Word == wIt || b.In(ClassPronoun) || !r.plural(before) || r.role(i)&roleNominal == 0
}

// baseFits tells the present tense of a plural subject from a noun.
func (r *reader) baseFits(i, before, from int32) bool {
	next := r.tok(r.adverbs(i+1, int32(len(r.toks))))
	if next.In(ClassModal | ClassBe | ClassHave) {
		return false
	}
	b := r.tok(before)
	switch {
	case b.Word == wWe || b.Word == wThey || b.Word == wWho || b.Word == wBoth:
		return true
	case b.Is(FlagAbbrev) && r.role(i)&roleNominal != 0:
		return false
	case b.Is(FlagComma | FlagClose | FlagCloseQuote | FlagDash):
		return (r.role(i)&roleNominal == 0 || r.tok(from).Word == wWe && r.object(i+1)) && !r.infinitiveIn(from, i)
	case r.plural(before):
		return true
	}
	for j := from; j < before; j++ { // "Japan and Canada share"
		if r.tok(j).Word == wAnd && !r.hasWord(j, before, wTo) {
			return b.Is(FlagCapital) && (r.role(i)&roleNominal == 0 || r.object(i+1) && !next.In(ClassPreposition) || next.Word == wTo)
		}
	}
	return false
}

// plural reports whether the noun at i looks like a plural.
func (r *reader) plural(i int32) bool {
	t := r.tok(i)
	n := t.End - t.Start
	return t.Is(FlagWord) && n > 3 && r.text[t.End-1] == 's' && r.text[t.End-2] != 's' && !t.Is(FlagAbbrev)
}

// object reports whether an object, a clause or a preposition may begin at i,
// so that what stands before it is a verb and no adjective.
func (r *reader) object(i int32) bool {
	t := r.tok(i)
	return t.In(ClassDeterminer|ClassPronoun|ClassPreposition|ClassCardinal|ClassRelative) || r.role(i)&roleOwn != 0 ||
		t.Is(FlagCapital|FlagOpenQuote|FlagNumber) || r.adverb(i) || t.Word == wThat || t.Word == wHow || t.Word == wWhether
}

// infinitiveIn reports whether "to" and a verb stand in the tokens: the verbs
// behind them are infinitives too.
func (r *reader) infinitiveIn(from, to int32) bool {
	for i := from; i+1 < to; i++ {
		if r.tok(i).Word == wTo && r.tok(i+1).In(ClassVerb) && r.tok(i+1).In(ClassBase) && r.role(i+1)&roleNominal == 0 {
			return true
		}
	}
	return false
}
