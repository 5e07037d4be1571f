package clause

import (
	"math/bits"

	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// ActSet is a set of acts.
type ActSet uint8

const (
	ActAgree ActSet = 1 << iota
	ActCommit
	ActRecognize
	ActWelcome
	ActSupport
	ActExchange
	ActReport
	ActCall
)

func (s ActSet) has(a ActSet) bool { return s&a != 0 }

// Acts lists the set in the order of schema.Acts.
func (s ActSet) Acts() []schema.Act {
	out := make([]schema.Act, 0, bits.OnesCount8(uint8(s)))
	for ; s != 0; s &= s - 1 {
		out = append(out, schema.Acts[bits.TrailingZeros8(uint8(s))])
	}
	return out
}

// promises reports whether the clause at i says what the parties will do, or a
// meeting that will be held.
func (r *Clauses) promises(i, to int32) bool {
	c, ok := r.ClauseAt(i, to)
	if !ok {
		return false
	}
	who := r.ActorOf(c.From, c.Verb.From)
	v := c.Verb
	if r.Token(c.From).Word == lex.It && c.Verb.From == c.From+1 && r.Token(i-1).Word == lex.That && r.Covered(i-3) && !v.Passive {
		who = TheParticipants // "Canada confirmed that it will"
	}
	future := v.Future || v.Would && !v.Adjective.Has(lex.RolePleased)
	switch who.Kind {
	case NoActor, Private, OtherBody:
		return false
	case Gathering, Committee:
		return future && (v.Passive || r.Role(v.Main)&lex.RoleGathering != 0 || v.Frame == lex.FrameTake)
	}
	if v.Should || v.Able {
		return false
	}
	if future && v.Frame != lex.FrameNone {
		return true
	}
	switch v.Frame {
	case lex.FrameCommit:
		return !v.Past
	case lex.FrameIntend:
		return r.ComplementOf(v, to).Kind == ToVerb
	case lex.FrameContinue:
		return !v.Past && r.ComplementOf(v, to).Kind == ToVerb
	}
	return v.Adjective == lex.RoleReady && !v.Past
}

// nounRoles gathers the roles of the noun phrase at i: of its last noun, and of
// the nouns joined to it by "and". Third is true where the noun is another
// person's ("President Smith's commitment").
func (r *Clauses) nounRoles(i, to int32) (role lex.Role, third bool) {
	var last lex.Role
	for ; i < to; i++ {
		t := r.Token(i)
		switch {
		case t.Is(lex.FlagPossessive):
			third = r.people.On(i-1) != 0 || r.Token(i-1).Is(lex.FlagCapital) && !r.Covered(i-1) && !r.Plural(i-1)
			last = 0
			continue
		case t.Word == lex.And:
			role |= last
			last = 0
			continue
		case t.Is(lex.FlagHyphen), r.Token(i + 1).Is(lex.FlagHyphen):
			continue
		case t.Is(lex.FlagComma) && last == 0 && r.Token(i+1).Is(lex.FlagWord) && !r.Token(i+1).In(lex.ClassPreposition|lex.ClassRelative): // "candid, constructive exchange"
			continue
		case !t.Is(lex.FlagWord | lex.FlagNumber), t.In(lex.ClassPreposition | lex.ClassRelative), t.Word == lex.To, t.Word == lex.That:
			third = third || t.Word == lex.Of && last.Has(lex.RoleCommitment) && r.personNear(i+1) // "the commitment of President Smith"
			return role | last, third
		case t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital):
			return role | last, third
		}
		last = r.Role(i)
	}
	return role | last, third
}

// Covered reports whether a country or a body is named at token i.
func (r *Clauses) Covered(i int32) bool {
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

// laterRoles gathers the roles of nouns that are objects of the same verb
// behind the first: "their support for X and their commitment to Y".
func (r *Clauses) laterRoles(i, to int32) lex.Role {
	var role lex.Role
	for ; i < to; i++ {
		t := r.Token(i)
		if t.Is(lex.FlagOpen | lex.FlagOpenQuote) {
			i = r.Closing(i, to)
			continue
		}
		if t.In(lex.ClassRelative) || t.Is(lex.FlagSemicolon) {
			return role
		}
		if !t.Is(lex.FlagComma) && t.Word != lex.And {
			continue
		}
		j := i + 1
		if r.Token(j).Word == lex.And {
			j++
		}
		if r.Role(j)&lex.RoleOwn == 0 && r.Role(j)&(lex.RoleCommitment|lex.RoleSatisfaction) == 0 {
			continue
		}
		for ; j < min(to, i+7) && r.Token(j).Is(lex.FlagWord|lex.FlagHyphen) && !r.Token(j).In(lex.ClassPreposition) && r.Token(j).Word != lex.To; j++ {
			if x := r.Role(j) & (lex.RoleCommitment | lex.RoleSupport | lex.RoleSatisfaction); x != 0 && !r.Token(j+1).In(lex.ClassModal|lex.ClassBe) {
				role |= x
			}
		}
	}
	return role
}

// personNear reports whether a name with a post before it begins at i:
// "President Smith".
func (r *Clauses) personNear(i int32) bool {
	for n := i; n < i+5 && r.Token(n).Name(); n++ {
		if r.people.On(n) != 0 {
			return true
		}
	}
	return false
}
