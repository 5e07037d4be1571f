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
func (r *Acts) promises(i, to int32) bool {
	c, ok := r.ClauseAt(i, to)
	if !ok {
		return false
	}
	who := r.subjects.Of(c.From, c.Verb.From)
	v := c.Verb
	if r.Token(c.From).Word == lex.It && v.From == c.From+1 && !v.Passive && r.ofCountry(i) {
		who = TheParticipants
	}
	future := v.Future || v.Would && !v.Adjective.Has(lex.RolePleased)
	switch who.Kind {
	case NoActor, Private, OtherBody:
		return false
	case Gathering, Committee:
		return future && (v.Passive || gathering.Of(r.Token(v.Main)) || v.Frame == lex.FrameTake)
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

// ofCountry reports whether "it" at i means the country that is the subject:
// "Canada confirmed that it will", "Kenya reiterated it would".
func (r *Acts) ofCountry(i int32) bool {
	verb := i - 1
	if r.Token(verb).Word == lex.That {
		verb--
	}
	return r.Covered(verb - 1)
}

// arranged reports whether the clause at i says that something will be done,
// and not by whom: what those who agree or confirm it will see to.
func (r *Acts) arranged(i, to int32) bool {
	c, ok := r.ClauseAt(i, to)
	v := c.Verb
	return ok && (v.Future || v.Would) && v.Passive && !v.Negated && !v.Frame.Mental() && v.Frame != lex.FrameServe &&
		r.Token(v.End).Word != lex.By && r.subjects.Of(c.From, v.From).Kind == NoActor
}
