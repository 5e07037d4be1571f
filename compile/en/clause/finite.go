package clause

import (
	"dialoguec/compile/en/lex"
)

// finite reads the finite verb group at i, where a subject that began at from
// ends: it tells verbs from nouns and participles by what is around them.
func (r *Grammar) finite(i, from, to int32) (VerbGroup, bool) {
	t := r.Token(i)
	if t.Class == 0 && r.pastLike(t) && i > from && r.personal(i-1) && r.Token(i+1).Word != lex.By {
		return VerbGroup{From: i, End: i + 1, Main: i, Frame: lex.FrameReport, Past: true}, true
	}
	if !t.Is(lex.FlagWord) || t.Is(lex.FlagCapital) || !t.In(lex.ClassVerb|lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassDo) || r.Token(i+1).Is(lex.FlagHyphen) {
		return VerbGroup{}, false
	}
	if t.In(lex.ClassBe|lex.ClassHave|lex.ClassDo) && (t.In(lex.ClassGerund) || t.Word == lex.Be || t.Word == lex.Been || t.Word == lex.Being || t.Word == lex.Having) {
		return VerbGroup{}, false
	}
	if t.Role.Has(lex.RoleAdverb) {
		if next := r.Token(r.Adverbs(i, to)); next.In(lex.ClassVerb) && !next.In(lex.ClassGerund) {
			return VerbGroup{}, false // "further agreed"
		}
	}
	before, ok := r.beforeVerb(i, from)
	if !ok {
		return VerbGroup{}, false
	}
	if t.In(lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassDo) {
		return r.GroupAt(i, to)
	}
	switch {
	case t.In(lex.ClassPast) && r.Token(before).Is(lex.FlagComma) && r.describes(i, to):
		ok = false // "The Group, centred on trade, met"
	case t.In(lex.ClassPast):
		ok = r.personal(before) && r.Token(i+1).Word != lex.By || r.pastFits(i, to)
	case t.In(lex.ClassThird):
		ok = r.thirdFits(i, before)
	case t.In(lex.ClassBase):
		ok = r.baseFits(i, before, from)
	default:
		ok = false
	}
	if !ok {
		return VerbGroup{}, false
	}
	g, ok := r.GroupAt(i, to)
	if r.Prefixed(i) {
		g.From = i - 2
	}
	return g, ok
}

// Prefixed reports whether co- or re- is before the verb at i.
func (r *Grammar) Prefixed(i int32) bool {
	return r.Token(i-1).Is(lex.FlagHyphen) && r.Token(i-2).End-r.Token(i-2).Start == 2 && r.Token(i-2).Is(lex.FlagWord)
}

// pastLike reports whether an unlisted word looks like a past tense.
func (r *Grammar) pastLike(t *lex.Token) bool {
	return t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital) && t.End-t.Start > 4 && r.Content[t.End-2:t.End] == "ed"
}

// personal reports whether the subject ends in the name of a party or of a
// country: what follows is its verb.
func (r *Grammar) personal(i int32) bool {
	t := r.Token(i)
	return r.Role(i)&lex.RoleParty != 0 || !t.Is(lex.FlagAbbrev) && t.Is(lex.FlagCapital) && r.Covered(i) || t.Word == lex.They || t.Word == lex.We
}

// beforeVerb finds the token before the verb at i that is no adverb, and
// reports whether a subject may end there.
func (r *Grammar) beforeVerb(i, from int32) (int32, bool) {
	j := i - 1
	if r.Token(j).Is(lex.FlagHyphen) && j-1 >= from && r.Token(j-1).End-r.Token(j-1).Start == 2 {
		j -= 2 // co-hosted, re-established
	}
	for j > from && (r.Adverb(j) || r.Token(j).Is(lex.FlagPossessive) && r.Adverb(j-1)) {
		j--
	}
	if j < from {
		return j, false
	}
	t := r.Token(j)
	switch {
	case t.In(lex.ClassBase) && t.In(lex.ClassVerb) && r.Token(j-1).Word == lex.To && j > from && r.Role(j)&lex.RoleParty == 0:
		return j, false // "to exchange views"
	case t.Is(lex.FlagHyphen | lex.FlagSlash | lex.FlagPossessive | lex.FlagOpen | lex.FlagOpenQuote | lex.FlagColon | lex.FlagSemicolon):
		return j, false
	case t.Word == lex.Both || t.Word == lex.They || t.Word == lex.We:
		return j, true
	case t.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassModal|lex.ClassBe) || t.Word == lex.To:
		return j, false
	case t.In(lex.ClassDeterminer) || r.Role(j)&lex.RoleOwn != 0:
		return j, false
	}
	return j, true
}

// pastFits tells a past tense from a participle: "by" after it makes a
// participle, and so does another finite verb in the same breath.
func (r *Grammar) pastFits(i, to int32) bool {
	next := r.Token(i + 1)
	if next.Word == lex.By {
		return false
	}
	f := r.Frame(i)
	if f.Speaks() || !next.In(lex.ClassPreposition) {
		return !(r.Role(i)&lex.RoleAdjective != 0 && !r.Object(i+1))
	}
	for j := i + 2; j < to; j++ {
		t := r.Token(j)
		if t.Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagColon|lex.FlagStop) || t.In(lex.ClassConjunction|lex.ClassRelative|lex.ClassSubordinate) {
			return true
		}
		if t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital) && !t.In(lex.ClassGerund) && t.Word != lex.Be && t.Word != lex.Been && t.Word != lex.Being {
			return false
		}
	}
	return true
}

// describes reports whether a participle at i, after a comma, only describes the
// subject: a comma closes it, and the verb follows.
func (r *Grammar) describes(i, to int32) bool {
	if !r.Token(i).In(lex.ClassParticiple) || !r.Token(i+1).In(lex.ClassPreposition) {
		return false
	}
	end := r.Ahead(i, min(to, i+longestAside)).Seek(lex.FlagComma)
	next := r.Token(r.Adverbs(end.At+1, to))
	return !end.Done() && !next.Is(lex.FlagCapital) && next.In(lex.ClassPast|lex.ClassModal|lex.ClassBe|lex.ClassHave) && !next.In(lex.ClassGerund)
}

// thirdFits tells the third person ("plans", "supports") from a plural noun.
func (r *Grammar) thirdFits(i, before int32) bool {
	next := r.Token(r.Adverbs(i+1, int32(len(r.Tokens))))
	if next.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) || next.Word == lex.Of || next.In(lex.ClassPast) && next.In(lex.ClassVerb) && next.Role&lex.RoleAdjective == 0 {
		return false // "co-chairs noted"
	}
	if r.Role(i)&lex.RoleNominal != 0 && !r.Object(i+1) && next.Word != lex.To || next.In(lex.ClassVerb) && next.In(lex.ClassBase) && !next.Role.Has(lex.RoleNominal|lex.RoleAdverb) {
		return false // "Quad partners also intend"
	}
	b := r.Token(before)
	if r.Role(i)&lex.RoleNominal != 0 && (r.Role(before).Has(lex.RoleVague) && next.Word != lex.To || b.Is(lex.FlagCapital) && r.bodies.On(before) == 0 && r.Token(before-1).In(lex.ClassPreposition) && r.Token(before-1).Word != lex.Of) {
		return false // "trilateral talks in May", "with Pacific partners to"
	}
	if b.Is(lex.FlagAbbrev) && r.Token(before-1).Word != lex.The && r.Role(i)&lex.RoleNominal != 0 {
		return false
	}
	return b.Is(lex.FlagCapital|lex.FlagComma|lex.FlagClose|lex.FlagCloseQuote|lex.FlagDash) || b.Word == lex.It || b.In(lex.ClassPronoun) || !r.Plural(before) || r.Role(i)&lex.RoleNominal == 0
}

// baseFits tells the present tense of a plural subject from a noun.
func (r *Grammar) baseFits(i, before, from int32) bool {
	next := r.Token(r.Adverbs(i+1, int32(len(r.Tokens))))
	if next.In(lex.ClassModal | lex.ClassBe | lex.ClassHave) {
		return false
	}
	b := r.Token(before)
	switch {
	case b.Word == lex.We || b.Word == lex.They || b.Word == lex.Who || b.Word == lex.Both:
		return true
	case b.Is(lex.FlagAbbrev) && r.Role(i)&lex.RoleNominal != 0:
		return false
	case b.Is(lex.FlagComma | lex.FlagClose | lex.FlagCloseQuote | lex.FlagDash):
		return (r.Role(i)&lex.RoleNominal == 0 || r.Token(from).Word == lex.We && r.Object(i+1)) && !r.InfinitiveIn(from, i)
	case r.Plural(before):
		return true
	}
	for j := from; j < before; j++ { // "Japan and Canada share"
		if r.Token(j).Word == lex.And && !r.HasWord(j, before, lex.To) {
			return b.Is(lex.FlagCapital) && (r.Role(i)&lex.RoleNominal == 0 || r.Object(i+1) && !next.In(lex.ClassPreposition) || next.Word == lex.To)
		}
	}
	return false
}

// Plural reports whether the noun at i looks like a plural.
func (r *Grammar) Plural(i int32) bool {
	t := r.Token(i)
	n := t.End - t.Start
	return t.Is(lex.FlagWord) && n > 3 && r.Content[t.End-1] == 's' && r.Content[t.End-2] != 's' && !t.Is(lex.FlagAbbrev)
}

// Object reports whether an object, a clause or a preposition may begin at i,
// so that what is before it is a verb and no adjective.
func (r *Grammar) Object(i int32) bool {
	t := r.Token(i)
	return t.In(lex.ClassDeterminer|lex.ClassPronoun|lex.ClassPreposition|lex.ClassCardinal|lex.ClassRelative) || r.Role(i)&lex.RoleOwn != 0 ||
		t.Is(lex.FlagCapital|lex.FlagOpenQuote|lex.FlagNumber) || r.Adverb(i) || t.Word == lex.That || t.Word == lex.How || t.Word == lex.Whether
}

// InfinitiveIn reports whether "to" and a verb are in the tokens: the verbs
// after them are infinitives too.
func (r *Grammar) InfinitiveIn(from, to int32) bool {
	for i := from; i+1 < to; i++ {
		if r.Token(i).Word == lex.To && r.Token(i+1).In(lex.ClassVerb) && r.Token(i+1).In(lex.ClassBase) && r.Role(i+1)&lex.RoleNominal == 0 {
			return true
		}
	}
	return false
}
