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

// promises reports whether the clause at c says what the parties will do, or a
// meeting that will be held.
func (r *Acts) promises(c lex.Cursor) bool {
	told, ok := r.ClauseAt(c)
	if !ok {
		return false
	}
	who, v := r.subjects.Of(told.Subject()), told.Verb
	if r.Is(told.From, lex.It) && v.From == told.From+1 && !v.Passive && r.ofCountry(c) {
		who = TheParticipants
	}
	future := v.Future || v.Would && !v.Adjective.Has(lex.RolePleased)
	switch who.Kind {
	case NoActor, OtherBody:
		_, of := r.head(r.First(told.Subject()))
		return future && of.Is(lex.Of) && bothCountries(of) // "the harbour offices of both countries will"
	case Private:
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
		return ComplementOf(v, c).Kind == ToVerb
	case lex.FrameContinue:
		return !v.Past && ComplementOf(v, c).Kind == ToVerb
	}
	return v.Adjective == lex.RoleReady
}

// ofCountry reports whether "it" at c means the country or the side that is the subject:
// "Canada confirmed that it will", "The Kenyan delegation said it would".
func (r *Acts) ofCountry(c lex.Cursor) bool {
	verb := c.Move(-1)
	if verb.Peek(0).Word == lex.That {
		verb = verb.Move(-1)
	}
	subject := verb.Turned()
	for Adverb(subject) {
		subject = subject.Next()
	}
	return r.Covered(subject) || (subject.In(lex.RoleParty) || subject.In(lex.ClassSide)) && !Plural(subject)
}

// arranged reports whether the clause at c says that something will be done,
// and not by whom: what those who agree or confirm it will see to.
func (r *Acts) arranged(c lex.Cursor) bool {
	told, ok := r.ClauseAt(c)
	v := told.Verb
	return ok && (v.Future || v.Would) && v.Passive && !v.Negated && !v.Frame.Mental() && v.Frame != lex.FrameServe &&
		!r.Is(v.End, lex.By) && r.subjects.Of(told.Subject()).Kind == NoActor
}
