package clause

import (
	"dialoguec/compile/en/lex"
)

// finite reads the finite verb group at c, which begins with the subject: it tells
// verbs from nouns and participles by what is around them.
func (r *Grammar) finite(c lex.Cursor) (VerbGroup, bool) {
	t, next := c.Token(), c.Next()
	if t.Class == 0 && pastLike(c) && !c.Turned().Done() && r.personal(c.Turned()) && !next.Peek(0).In(lex.By) {
		return VerbGroup{From: c.At, End: c.At + 1, Main: c.At, Frame: lex.FrameReport, Past: true}, true
	}
	if !t.Is(lex.FlagWord) || t.Is(lex.FlagCapital) || !t.In(lex.ClassVerb|auxiliary) || next.Peek(0).Is(lex.FlagHyphen) {
		return VerbGroup{}, false
	}
	if t.In(lex.ClassBe|lex.ClassHave|lex.ClassDo) && (t.In(lex.ClassGerund) || r.Is(c.At, lex.Be, lex.Been, lex.Being, lex.Having)) {
		return VerbGroup{}, false
	}
	if verb := Adverbs(c).Peek(0); t.Role.Has(lex.RoleAdverb) && verb.In(lex.ClassVerb) && !verb.In(lex.ClassGerund) {
		return VerbGroup{}, false // "further agreed"
	}
	before, ok := beforeVerb(c)
	if !ok || !t.In(auxiliary) && !r.verbFits(c, before) {
		return VerbGroup{}, false
	}
	g, ok := GroupAt(c)
	if !t.In(auxiliary) && Prefixed(c) {
		g.From = c.At - 2
	}
	return g, ok
}

// auxiliary are the classes of verbs that are finite whatever is around them.
const auxiliary = lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassDo

// verbFits reports whether the verb at c, after the word at before, is the finite
// verb of the subject, by its form.
func (r *Grammar) verbFits(c, before lex.Cursor) bool {
	switch t := c.Token(); {
	case t.In(lex.ClassPast):
		if before.In(lex.FlagComma) && (describes(c) || cutOff(c, before)) {
			return false // "The Group, centred on trade, met"
		}
		return r.personal(before) && !c.Peek(1).In(lex.By) || pastFits(c)
	case t.In(lex.ClassThird):
		return r.thirdFits(c, before)
	}
	return c.In(lex.ClassBase) && baseFits(c, before)
}

// Prefixed reports whether co- or re- is before the verb at c.
func Prefixed(c lex.Cursor) bool {
	return c.Peek(-1).Is(lex.FlagHyphen) && c.Peek(-2).End-c.Peek(-2).Start == 2 && c.Peek(-2).Is(lex.FlagWord)
}

// pastLike reports whether an unlisted word looks like a past tense.
func pastLike(c lex.Cursor) bool {
	t := c.Peek(0)
	if !t.Is(lex.FlagWord) || t.Is(lex.FlagCapital) || t.End-t.Start <= 4 {
		return false
	}
	s := c.Printed()
	return s[len(s)-2:] == "ed"
}

// personal reports whether the word at c is of the name of a party or of a
// country: what follows is its verb.
func (r *Grammar) personal(c lex.Cursor) bool {
	t := c.Peek(0)
	return t.In(lex.RoleParty) || !t.Is(lex.FlagAbbrev) && t.Is(lex.FlagCapital) && r.Covered(c) || t.Word == lex.They || t.Word == lex.We
}

// beforeVerb returns a cursor that reads back from the word before the verb at c
// that is no adverb, and reports whether a subject may end there.
func beforeVerb(c lex.Cursor) (lex.Cursor, bool) {
	before := c.Turned()
	if prefix := before.Next(); before.Peek(0).Is(lex.FlagHyphen) && !prefix.Done() && prefix.Token().End-prefix.Token().Start == 2 {
		before = prefix.Next() // co-hosted, re-established
	}
	for !before.Next().Done() && !(before.Is(lex.Both) && before.Peek(1).In(lex.ClassPreposition)) && (Adverb(before) || before.In(lex.FlagPossessive) && Adverb(before.Next())) {
		before = before.Next()
	}
	if before.Done() {
		return before, false
	}
	t := before.Token()
	switch {
	case t.Base() && before.Peek(1).In(lex.To) && !before.Next().Done() && !t.In(lex.RoleParty): // "to exchange views"
	case t.Is(lex.FlagHyphen | lex.FlagSlash | lex.FlagPossessive | lex.FlagOpen | lex.FlagOpenQuote | lex.FlagColon | lex.FlagSemicolon):
	case t.Word == lex.Both || t.Word == lex.They || t.Word == lex.We:
		return before, true
	case t.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassModal|lex.ClassBe) || t.Word == lex.To || t.Word == lex.As:
	case t.In(pointing) && before.Next().Done() && c.In(auxiliary): // "This will be"
		return before, true
	case t.In(lex.ClassDeterminer) || t.In(lex.RoleOwn):
	default:
		return before, true
	}
	return before, false
}

// pastFits tells a past tense from a participle: "by" after it makes a
// participle, and so does another finite verb in the same breath.
func pastFits(c lex.Cursor) bool {
	next := c.Peek(1)
	if next.Word == lex.By {
		return !c.In(lex.ClassParticiple) || c.Peek(2).Gerund() && c.In(opening) // "began by thanking", "opened by thanking"
	}
	if c.Frame().Speaks() || !next.In(lex.ClassPreposition) {
		return !(c.In(lex.RoleAdjective) && !Object(c.Next()))
	}
	for c = c.Move(2); !c.Done(); c = c.Next() {
		t := c.Token()
		if t.Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagColon|lex.FlagStop) || t.In(lex.ClassConjunction|lex.ClassRelative|lex.ClassSubordinate) {
			break
		}
		if t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital) && !t.In(lex.ClassGerund) && !c.Is(lex.Be, lex.Been, lex.Being) {
			return false
		}
	}
	return true
}

// describes reports whether a participle at c, after a comma, only describes the
// subject: a comma closes it, and the verb follows.
func describes(c lex.Cursor) bool {
	if !c.In(lex.ClassParticiple) || !c.Peek(1).In(lex.ClassPreposition) {
		return false
	}
	end := c.Within(longestAside).Seek(lex.FlagComma)
	next := Adverbs(c.To(end.At + 1)).Peek(0)
	return !end.Done() && !next.Is(lex.FlagCapital) && next.In(lex.ClassPast|lex.ClassModal|lex.ClassBe|lex.ClassHave) && !next.In(lex.ClassGerund)
}

// cutOff reports whether only the comma at before comes between the subject and
// the participle at c, which then describes it: "Togo, and Peru, held in Lima".
func cutOff(c, before lex.Cursor) bool {
	if !c.In(lex.ClassParticiple) || !c.Peek(1).In(lex.ClassPreposition) {
		return false
	}
	subject := c.Begin().UpTo(before.At)
	return subject.Seek(lex.FlagComma).Done() || subject.Until(func(t *lex.Token) bool {
		return !t.Name() && !t.Is(lex.FlagComma) && t.Word != lex.And && t.Word != lex.The
	}).Done()
}

// thirdFits tells the third person ("plans", "supports") from a plural noun.
func (r *Grammar) thirdFits(c, before lex.Cursor) bool {
	nominal, next := c.In(lex.RoleNominal), Adverbs(c.Next()).Peek(0)
	switch {
	case next.In(lex.ClassModal | lex.ClassBe | lex.ClassHave), next.Word == lex.Of, nominal && next.Word == lex.Including, next.In(lex.ClassPast) && next.In(lex.ClassVerb) && (!next.In(lex.RoleAdjective) || c.In(lex.RoleParty)):
		return false // "co-chairs noted"
	case nominal && before.In(lex.ClassPast) && before.In(lex.ClassVerb) && !before.In(lex.ClassNoun):
		return false // "exchanged views on"
	case nominal && !Object(c.Next()) && next.Word != lex.To, next.Base() && !next.In(lex.RoleNominal|lex.RoleAdverb):
		return false // "Quad partners also intend"
	}
	b, second := before.Peek(0), before.Peek(1)
	switch {
	case !nominal:
		return true
	case before.In(lex.RoleVague) && next.Word != lex.To, // "trilateral talks in May"
		b.Is(lex.FlagCapital) && r.bodies.On(before.At) == 0 && second.In(lex.ClassPreposition) && second.Word != lex.Of, // "with Pacific partners to"
		b.Is(lex.FlagAbbrev) && second.Word != lex.The:
		return false
	}
	return b.Is(lex.FlagCapital|lex.FlagComma|lex.FlagClose|lex.FlagCloseQuote|lex.FlagDash) || b.Word == lex.It || b.In(lex.ClassPronoun) || !Plural(before)
}

// baseFits tells the present tense of a plural subject from a noun.
func baseFits(c, before lex.Cursor) bool {
	nominal, next := c.In(lex.RoleNominal), Adverbs(c.Next()).Peek(0)
	if next.In(lex.ClassModal | lex.ClassBe | lex.ClassHave) {
		return false
	}
	object, subject := Object(c.Next()), c.Begin()
	switch b := before.Peek(0); {
	case b.Word == lex.We || b.Word == lex.They || b.Word == lex.Who || b.Word == lex.Both:
		return true
	case b.Is(lex.FlagAbbrev) && nominal:
		return false
	case b.Is(lex.FlagComma | lex.FlagClose | lex.FlagCloseQuote | lex.FlagDash):
		return (!nominal || subject.Is(lex.We) && object) && !Infinitive(subject.UpTo(c.At))
	case Plural(before):
		return true
	default: // "Japan and Canada share"
		joined := false
		for names := subject.UpTo(before.At); !names.Done(); names = names.Next() {
			joined = (joined || names.Is(lex.And)) && !names.Is(lex.To)
		}
		return joined && b.Is(lex.FlagCapital) && (!nominal || object && !next.In(lex.ClassPreposition) || next.Word == lex.To)
	}
}

// Plural reports whether the noun at c looks like a plural.
func Plural(c lex.Cursor) bool {
	t := c.Peek(0)
	if !t.Is(lex.FlagWord) || t.Is(lex.FlagAbbrev) || t.End-t.Start <= 3 {
		return false
	}
	s := c.Printed()
	return s[len(s)-1] == 's' && s[len(s)-2] != 's'
}

// Object reports whether an object, a clause or a preposition may begin at c,
// so that what is before it is a verb and no adjective.
func Object(c lex.Cursor) bool {
	t := c.Peek(0)
	return t.In(lex.ClassDeterminer|lex.ClassPronoun|lex.ClassPreposition|lex.ClassCardinal|lex.ClassRelative) || t.In(lex.RoleOwn) ||
		t.Is(lex.FlagCapital|lex.FlagOpenQuote|lex.FlagNumber) || Adverb(c) || t.Word == lex.That || t.Word == lex.How || t.Word == lex.Whether
}

// Infinitive reports whether "to" and a verb are in what c reads: the verbs
// after them are infinitives too.
func Infinitive(c lex.Cursor) bool {
	for ; !c.Next().Done(); c = c.Next() {
		if c.Is(lex.To) && c.Peek(1).Base() && !c.Peek(1).In(lex.RoleNominal) {
			return true
		}
	}
	return false
}
