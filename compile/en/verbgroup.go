package en

// group is a finite verb with its auxiliaries: "will continue", "was held",
// "have agreed", "are committed".
type group struct {
	From, End   int32 // tokens; End stands behind the last verb
	Main        int32 // the verb, or the adjective behind be, that says what is done
	Frame       Frame // of Main; frameNone where Main is no verb of the lists
	Adjective   Role  // roleReady, rolePleased or roleConvinced behind be or remain
	Past        bool  // past tense or perfect
	Perfect     bool
	Future      bool // will, shall, are to
	Would       bool // the past of will
	Should      bool // should, must, have to
	Able        bool // can, may, might, could
	Passive     bool
	Progressive bool
	Negated     bool
}

// adverbs passes over adverbs from i on.
func (r *reader) adverbs(i, to int32) int32 {
	for i < to && r.adverb(i) {
		i++
	}
	return i
}

// leading passes over the adverbs before a subject; "both" belongs to it.
func (r *reader) leading(i, to int32) int32 {
	for i < to && r.adverb(i) && !r.tok(i).In(ClassDeterminer) {
		i++
	}
	return i
}

// adverb reports whether the token at i is an adverb.
func (r *reader) adverb(i int32) bool {
	t := r.tok(i)
	if !t.Is(FlagWord) {
		return false
	}
	if t.In(ClassAdverb) || r.list[t.Word].role&roleAdverb != 0 {
		return true
	}
	return t.End-t.Start > 5 && !t.In(ClassVerb) && r.text[t.End-2:t.End] == "ly" && r.list[t.Word].role == 0
}

// negation passes over adverbs and "not".
func (r *reader) negation(g *group, i, to int32) int32 {
	for i < to {
		switch {
		case r.tok(i).Word == wNot:
			g.Negated = true
		case !r.adverb(i):
			return i
		}
		i++
	}
	return i
}

// groupAt reads the verb group that begins at i; whether a finite verb may
// stand there is for the caller to know.
func (r *reader) groupAt(i, to int32) (group, bool) {
	g := group{From: i, Main: i}
	t := r.tok(i)
	switch {
	case t.In(ClassModal):
		return g, r.modal(&g, i, to)
	case t.In(ClassBe):
		g.Past = t.Word == wWas || t.Word == wWere
		return g, r.being(&g, i, to)
	case t.In(ClassHave):
		return g, r.having(&g, i, to)
	case t.In(ClassDo):
		j := r.negation(&g, i+1, to)
		return g, r.main(&g, j, ClassBase)
	case t.In(ClassPast):
		g.Past = true
		return g, r.main(&g, i, ClassPast)
	}
	return g, r.main(&g, i, ClassThird|ClassBase)
}

// main takes the verb at i as the main one if it is of one of the forms.
func (r *reader) main(g *group, i int32, form Class) bool {
	t := r.tok(i)
	if !t.In(ClassVerb) || !t.In(form) {
		return false
	}
	g.Main, g.End, g.Frame = i, i+1, r.frame(i)
	if g.Frame == frameRemain {
		if j := r.adverbs(i+1, int32(len(r.toks))); r.role(j)&(roleReady|rolePleased|roleConvinced) != 0 {
			g.Adjective, g.Main, g.End = r.role(j)&(roleReady|rolePleased|roleConvinced), j, j+1
		}
	}
	return true
}

// modal reads what follows will, should, can.
func (r *reader) modal(g *group, i, to int32) bool {
	switch r.tok(i).Word {
	case wWill, wShall:
		g.Future = true
	case wWould:
		g.Would = true
	case wMust, wShould:
		g.Should = true
	default:
		g.Able = true
	}
	j := r.negation(g, i+1, to)
	switch t := r.tok(j); {
	case t.Is(FlagColon): // "Both sides will:"
		g.Main, g.End, g.Frame = i, i+1, frameReport
		return true
	case t.Word == wBe:
		return r.being(g, j, to)
	case t.In(ClassHave) && r.tok(r.adverbs(j+1, to)).In(ClassParticiple|ClassBe):
		return r.having(g, j, to)
	case t.In(ClassHave):
		g.Main, g.End, g.Frame = j, j+1, frameHave
		return true
	}
	return r.main(g, j, ClassBase) || r.unlisted(g, j)
}

// unlisted takes a word that no list has for the verb behind a modal.
func (r *reader) unlisted(g *group, i int32) bool {
	t := r.tok(i)
	if !t.Is(FlagWord) || t.Is(FlagCapital) || t.Class != 0 {
		return false
	}
	g.Main, g.End, g.Frame = i, i+1, frameReport
	return true
}

// being reads what follows a form of be: a participle (passive), a gerund
// (progressive), an adjective, "to", or anything else (a mere copula).
func (r *reader) being(g *group, i, to int32) bool {
	j := r.negation(g, i+1, to)
	t := r.tok(j)
	g.Main, g.End, g.Frame = i, i+1, frameNone
	if j >= to {
		return true
	}
	if role := r.role(j) & (roleReady | rolePleased | roleConvinced); role != 0 && t.Word != wBeen && !(r.frame(j) == frameCall && r.tok(j+1).Word == wTo) {
		g.Adjective, g.Main, g.End = role, j, j+1
		return true
	}
	if t.Word == wOf && r.tok(j+1).Word == wThe && r.role(j+2)&roleWeight != 0 { // "are of the view that"
		g.Adjective, g.Main, g.End = roleConvinced, j+2, j+3
		return true
	}
	switch {
	case t.Word == wTo && (r.tok(j+1).In(ClassBase) || r.tok(j+1).Word == wBe):
		g.Future = true
		if r.tok(j+1).Word == wBe {
			return r.being(g, j+1, to)
		}
		return r.main(g, j+1, ClassBase)
	case t.Word == wBeing || t.Word == wBeen:
		return r.being(g, j, to)
	case t.In(ClassVerb) && t.In(ClassParticiple):
		g.Passive = true
		return r.main(g, j, ClassParticiple)
	case t.Class == 0 && r.pastLike(t):
		g.Passive, g.Main, g.End, g.Frame = true, j, j+1, frameReport
	case t.In(ClassVerb) && t.In(ClassGerund):
		g.Progressive = true
		return r.main(g, j, ClassGerund)
	}
	return true
}

// having reads what follows a form of have: a participle (perfect), "to", or an object.
func (r *reader) having(g *group, i, to int32) bool {
	j := r.negation(g, i+1, to)
	t := r.tok(j)
	switch {
	case t.Word == wBeen:
		g.Past, g.Perfect = true, true
		return r.being(g, j, to)
	case t.In(ClassVerb) && t.In(ClassParticiple) && !(r.role(j)&roleShared != 0 && !r.object(j+1)):
		g.Past, g.Perfect = true, true
		return r.main(g, j, ClassParticiple)
	case t.Word == wTo && r.tok(j+1).In(ClassBase):
		g.Should = true
		return r.main(g, j+1, ClassBase)
	}
	g.Main, g.End, g.Frame = i, i+1, frameHave
	g.Past = r.text[r.tok(i).Start:r.tok(i).End] == "had"
	return true
}

// object reports whether an object, a clause or a preposition may begin at i,
// so that what stands before it is a verb and no adjective.
func (r *reader) object(i int32) bool {
	t := r.tok(i)
	return t.In(ClassDeterminer|ClassPronoun|ClassPreposition|ClassCardinal|ClassRelative) || r.role(i)&roleOwn != 0 ||
		t.Is(FlagCapital|FlagOpenQuote|FlagNumber) || r.adverb(i) || t.Word == wThat || t.Word == wHow || t.Word == wWhether
}

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
	if next := r.adverbs(i, to); next > i && r.tok(next).In(ClassVerb) && !r.tok(next).In(ClassGerund) {
		return group{}, false // "further agreed"
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
	return r.tok(i-1).Is(FlagHyphen) && r.tok(i-2).End-r.tok(i-2).Start == 2
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
	if next.In(ClassModal|ClassBe|ClassHave) || next.Word == wOf || next.In(ClassPast) && next.In(ClassVerb) && r.list[next.Word].role&roleAdjective == 0 {
		return false // "co-chairs noted"
	}
	if r.role(i)&roleNominal != 0 && !r.object(i+1) && next.Word != wTo {
		return false
	}
	b := r.tok(before)
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
		return r.role(i)&roleNominal == 0 || r.tok(from).Word == wWe && r.object(i+1)
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
