package en

import (
	"math/bits"

	"dialoguec/schema"
)

// actSet is a set of acts.
type actSet uint8

const (
	actAgree actSet = 1 << iota
	actCommit
	actRecognize
	actWelcome
	actSupport
	actExchange
	actReport
	actCall
)

func (s actSet) has(a actSet) bool { return s&a != 0 }

// acts lists the set in the order of schema.Acts.
func (s actSet) acts() []schema.Act {
	out := make([]schema.Act, 0, bits.OnesCount8(uint8(s)))
	for ; s != 0; s &= s - 1 {
		out = append(out, schema.Acts[bits.TrailingZeros8(uint8(s))])
	}
	return out
}

// complement is what a verb governs.
type complement struct {
	kind complementKind
	at   int32 // the infinitive, the gerund, the first word of the clause or of the object
}

type complementKind uint8

const (
	noComplement  complementKind = iota
	toVerb                       // to continue
	toGerund                     // to continuing, on continuing
	thatClause                   // that both will; also without "that"
	objectPhrase                 // the importance of
	prepositional                // on the importance of
)

// complementOf reads what the verb group g governs.
func (r *reader) complementOf(g group, to int32) complement { return r.complementBehind(g.End, to) }

// complementBehind reads what a verb governs that ends before token i.
func (r *reader) complementBehind(i, to int32) complement {
	i = r.adverbs(i, to)
	for i < to && r.tok(i).In(ClassDayWord) { // "announce today that"
		i = r.adverbs(i+1, to)
	}
	if i < to && r.tok(i).Is(FlagComma) {
		if j := r.parenthesis(i, to); j > 0 {
			i = r.adverbs(j, to)
		}
	}
	if i >= to {
		return complement{}
	}
	t := r.tok(i)
	switch {
	case t.Word == wTo:
		return r.toComplement(i+1, to)
	case t.Word == wThat && !r.nounBehind(i+1):
		return complement{thatClause, i + 1}
	case t.In(ClassPreposition) && r.tok(i+1).Is(FlagHyphen): // "in-depth"
		return complement{objectPhrase, i}
	case t.In(ClassPreposition):
		if j, ok := r.thatSoon(i, to); ok {
			return complement{thatClause, j}
		}
		if j := r.adverbs(i+1, to); t.Word == wOn && r.tok(j).In(ClassGerund) && r.tok(j).In(ClassVerb) {
			return complement{toGerund, j}
		}
		return complement{prepositional, i + 1}
	case t.Word == wThey || t.Word == wWe:
		return complement{thatClause, i}
	case t.Is(FlagComma | FlagStop | FlagSemicolon):
		return complement{noComplement, i}
	}
	return complement{objectPhrase, i}
}

// toComplement reads what follows "to" at i.
func (r *reader) toComplement(i, to int32) complement {
	j := r.adverbs(i, to)
	if r.prefixed(j + 2) {
		j += 2 // "to co-host"
	}
	switch t := r.tok(j); {
	case t.Is(FlagColon): // "agreed to: …"
		return complement{toVerb, j}
	case t.In(ClassVerb) && t.In(ClassBase) || t.Word == wBe || t.In(ClassHave|ClassDo):
		return complement{toVerb, j}
	case t.In(ClassVerb) && t.In(ClassGerund):
		return complement{toGerund, j}
	default:
		return complement{prepositional, i}
	}
}

// nounBehind reports whether the "that" before i points at a noun.
func (r *reader) nounBehind(i int32) bool {
	return r.tok(i+1).Is(FlagStop|FlagComma) && !r.tok(i).In(ClassVerb)
}

// thatSoon finds the clause of "on the point that", "with concern that", "in
// their statement that".
func (r *reader) thatSoon(i, to int32) (int32, bool) {
	for j := i + 1; j < min(to, i+7); j++ {
		t := r.tok(j)
		if t.Word == wThat && !r.tok(j+1).In(ClassVerb|ClassModal|ClassBe|ClassHave) {
			return j + 1, true
		}
		if t.Is(FlagComma|FlagStop|FlagSemicolon) || t.In(ClassVerb|ClassModal|ClassBe|ClassConjunction) && r.role(j)&(roleNominal|roleTalk|roleCommitment|roleSatisfaction|roleWeight) == 0 {
			return 0, false
		}
	}
	return 0, false
}

// promises reports whether the clause at i says what the parties will do, or a
// meeting that will be held.
func (r *reader) promises(i, to int32) bool {
	c, ok := r.clauseAt(i, to)
	if !ok {
		return false
	}
	who := r.actorOf(c.From, c.Verb.From)
	v := c.Verb
	if r.tok(c.From).Word == wIt && c.Verb.From == c.From+1 && r.tok(i-1).Word == wThat && r.covered(i-3) && !v.Passive {
		who = theParticipants // "Canada confirmed that it will"
	}
	future := v.Future || v.Would && !v.Adjective.has(rolePleased)
	switch who.kind {
	case noActor, private, organization:
		return false
	case gathering, committee:
		return future && (v.Passive || r.role(v.Main)&roleGathering != 0 || v.Frame == frameTake)
	}
	if v.Should || v.Able {
		return false
	}
	if future && v.Frame != frameNone {
		return true
	}
	switch v.Frame {
	case frameCommit:
		return !v.Past
	case frameIntend:
		return r.complementOf(v, to).kind == toVerb
	case frameContinue:
		return !v.Past && r.complementOf(v, to).kind == toVerb
	}
	return v.Adjective == roleReady && !v.Past
}

func (r Role) has(role Role) bool { return r&role != 0 }

// nounRoles gathers the roles of the noun phrase at i: of its last noun, and of
// the nouns joined to it by "and". Third is true where the noun is another
// person's ("President Smith's commitment").
func (r *reader) nounRoles(i, to int32) (role Role, third bool) {
	var last Role
	for ; i < to; i++ {
		t := r.tok(i)
		switch {
		case t.Is(FlagPossessive):
			third = r.personOn(i-1) != 0 || r.tok(i-1).Is(FlagCapital) && !r.covered(i-1) && !r.plural(i-1)
			last = 0
			continue
		case t.Word == wAnd:
			role |= last
			last = 0
			continue
		case t.Is(FlagHyphen), r.tok(i + 1).Is(FlagHyphen):
			continue
		case t.Is(FlagComma) && last == 0 && r.tok(i+1).Is(FlagWord) && !r.tok(i+1).In(ClassPreposition|ClassRelative): // "candid, constructive exchange"
			continue
		case !t.Is(FlagWord | FlagNumber), t.In(ClassPreposition | ClassRelative), t.Word == wTo, t.Word == wThat:
			third = third || t.Word == wOf && last.has(roleCommitment) && r.personNear(i+1) // "the commitment of President Smith"
			return role | last, third
		case t.In(ClassModal|ClassBe|ClassHave) && !t.Is(FlagCapital):
			return role | last, third
		}
		last = r.role(i)
	}
	return role | last, third
}

// covered reports whether a country or a body is named at token i.
func (r *reader) covered(i int32) bool {
	if r.bodyOn(i) != 0 {
		return true
	}
	for j := i; j >= 0 && j > i-7; j-- {
		if h := r.hitOn(j); h != 0 {
			return r.hits[h-1].To > i
		}
	}
	return false
}

// laterRoles gathers the roles of nouns that are objects of the same verb
// behind the first: "their support for X and their commitment to Y".
func (r *reader) laterRoles(i, to int32) Role {
	var role Role
	for ; i < to; i++ {
		t := r.tok(i)
		if t.Is(FlagOpen | FlagOpenQuote) {
			i = r.closing(i, to)
			continue
		}
		if t.In(ClassRelative) || t.Is(FlagSemicolon) {
			return role
		}
		if !t.Is(FlagComma) && t.Word != wAnd {
			continue
		}
		j := i + 1
		if r.tok(j).Word == wAnd {
			j++
		}
		if r.role(j)&roleOwn == 0 && r.role(j)&(roleCommitment|roleSatisfaction) == 0 {
			continue
		}
		for ; j < min(to, i+7) && r.tok(j).Is(FlagWord|FlagHyphen) && !r.tok(j).In(ClassPreposition) && r.tok(j).Word != wTo; j++ {
			if x := r.role(j) & (roleCommitment | roleSupport | roleSatisfaction); x != 0 && !r.tok(j+1).In(ClassModal|ClassBe) {
				role |= x
			}
		}
	}
	return role
}

// personNear reports whether a name with a post before it begins at i:
// "President Smith".
func (r *reader) personNear(i int32) bool {
	for n := i; n < i+5 && r.tok(n).Name(); n++ {
		if r.personOn(n) != 0 {
			return true
		}
	}
	return false
}
