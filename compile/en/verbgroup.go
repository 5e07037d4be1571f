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
	return t.Role.has(roleAdverb) || t.Word == 0 && t.Is(FlagWord) && adverbial(r.text[t.Start:t.End])
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
	if r.prefixed(j + 2) {
		j += 2 // "will co-host"
	}
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
