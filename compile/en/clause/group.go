package clause

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// VerbGroup is a finite verb with its auxiliaries: "will continue", "was held",
// "have agreed", "are committed".
type VerbGroup struct {
	From, End   int32     // tokens; End is after the last verb
	Main        int32     // the verb, or the adjective after be, that says what is done
	Frame       lex.Frame // of Main; FrameNone if Main is no verb of the lists
	Adjective   lex.Role  // RoleReady, RolePleased or RoleConvinced after be or remain
	Past        bool      // past tense or perfect
	Perfect     bool
	Future      bool // will, shall, are to
	Would       bool // the past of will
	Should      bool // should, must, have to
	Able        bool // can, may, might, could
	Passive     bool
	Progressive bool
	Negated     bool
}

// VerbAt returns the group of the one verb at c: an infinitive, a gerund.
func VerbAt(c lex.Cursor) VerbGroup {
	return VerbGroup{From: c.At, Main: c.At, End: c.At + 1, Frame: c.Frame()}
}

// Is reports whether the main verb has one of the frames.
func (g VerbGroup) Is(frames ...lex.Frame) bool { return slices.Contains(frames, g.Frame) }

// adjectives are the roles of adjectives that say what the parties do.
const adjectives = lex.RoleReady | lex.RolePleased | lex.RoleConvinced

// Adverb reports whether the token at c is an adverb.
func Adverb(c lex.Cursor) bool {
	t := c.Peek(0)
	return t.Role.Has(lex.RoleAdverb) || t.Word == 0 && t.Is(lex.FlagWord) && lex.Adverbial(c.Printed())
}

// Adverbs passes over adverbs.
func Adverbs(c lex.Cursor) lex.Cursor {
	for !c.Done() && Adverb(c) {
		c = c.Next()
	}
	return c
}

// Leading passes over the adverbs before a subject; "both" belongs to it.
func Leading(c lex.Cursor) lex.Cursor {
	for !c.Done() && Adverb(c) && !c.In(lex.ClassDeterminer) && !c.Next().In(lex.FlagPossessive) { // "Today's talks"
		c = c.Next()
	}
	return c
}

// GroupAt reads the verb group that begins at c; whether a finite verb may
// be there is for the caller to know.
func GroupAt(c lex.Cursor) (g VerbGroup, ok bool) {
	g = VerbGroup{From: c.At, Main: c.At}
	switch t := c.Peek(0); {
	case t.In(lex.ClassModal):
		ok = g.modal(c)
	case t.In(lex.ClassBe):
		g.Past = t.Word == lex.Was || t.Word == lex.Were
		ok = g.being(c)
	case t.In(lex.ClassHave):
		ok = g.having(c)
	case t.In(lex.ClassDo):
		ok = g.main(g.negation(c.Next()), lex.ClassBase)
	case t.In(lex.ClassPast):
		g.Past = true
		ok = g.main(c, lex.ClassPast)
	default:
		ok = g.main(c, lex.ClassThird|lex.ClassBase)
	}
	return g, ok
}

// say takes the token at c, with what is before it, as the main verb of a frame.
func (g *VerbGroup) say(c lex.Cursor, f lex.Frame) bool {
	g.Main, g.End, g.Frame = c.At, c.At+1, f
	return true
}

// feel takes the adjective at c as what says what is done.
func (g *VerbGroup) feel(c lex.Cursor, role lex.Role) {
	g.Adjective, g.Main, g.End = role, c.At, c.At+1
}

// negation passes over adverbs and "not".
func (g *VerbGroup) negation(c lex.Cursor) lex.Cursor {
	for ; !c.Done(); c = c.Next() {
		if c.Is(lex.Not) {
			g.Negated = true
		} else if !Adverb(c) {
			break
		}
	}
	return c
}

// main takes the verb at c as the main one if it is of one of the forms.
func (g *VerbGroup) main(c lex.Cursor, form lex.Class) bool {
	if t := c.Peek(0); !t.In(lex.ClassVerb) || !t.In(form) {
		return false
	}
	g.say(c, c.Frame())
	if g.Frame == lex.FrameRemain {
		next := Adverbs(c.Next())
		if role := next.Peek(0).Role & adjectives; role != 0 {
			g.feel(next, role)
		}
	}
	return true
}

// modal reads what follows will, should, can.
func (g *VerbGroup) modal(c lex.Cursor) bool {
	switch c.Peek(0).Word {
	case lex.Will, lex.Shall:
		g.Future = true
	case lex.Would:
		g.Would = true
	case lex.Must, lex.Should:
		g.Should = true
	default:
		g.Able = true
	}
	verb := g.negation(c.Next())
	if verb.In(lex.FlagComma) { // "will, as members, continue"
		verb = g.negation(asideEnd(verb))
	}
	if Prefixed(verb.Move(2)) {
		verb = verb.Move(2) // "will co-host"
	}
	switch t := verb.Peek(0); {
	case t.Is(lex.FlagColon): // "Both sides will:"
		return g.say(c, lex.FrameReport)
	case t.Word == lex.Be:
		return g.being(verb)
	case t.In(lex.ClassHave) && Adverbs(verb.Next()).Peek(0).In(lex.ClassParticiple|lex.ClassBe):
		return g.having(verb)
	case t.In(lex.ClassHave):
		return g.say(verb, lex.FrameHave)
	case t.Class == 0 && t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital): // a word that no list has
		return g.say(verb, lex.FrameReport)
	}
	return g.main(verb, lex.ClassBase)
}

// being reads what follows a form of be: a participle (passive), a gerund
// (progressive), an adjective, "to", or anything else (a mere copula).
func (g *VerbGroup) being(c lex.Cursor) bool {
	next := g.negation(c.Next())
	if Prefixed(next.Move(2)) {
		next = next.Move(2) // "was co-chaired"
	}
	t, after := next.Peek(0), next.Next()
	g.say(c, lex.FrameNone)
	if next.Done() {
		return true
	}
	if role := t.Role & adjectives; role != 0 && t.Word != lex.Been && !(next.Frame() == lex.FrameCall && after.Peek(0).In(lex.To)) {
		g.feel(next, role)
		return true
	}
	if t.Word == lex.Of && after.Peek(0).In(lex.The) && after.Peek(1).In(lex.RoleWeight) { // "are of the view that"
		g.feel(after.Next(), lex.RoleConvinced)
		return true
	}
	switch {
	case t.Word == lex.To && next.Move(-1).Printed() != "here" && (after.Peek(0).In(lex.ClassBase) || after.Peek(0).In(lex.Be)):
		g.Future = true
		if after.Peek(0).In(lex.Be) {
			return g.being(after)
		}
		return g.main(after, lex.ClassBase)
	case t.Word == lex.Being || t.Word == lex.Been:
		return g.being(next)
	case t.In(lex.ClassVerb) && t.In(lex.ClassParticiple):
		g.Passive = true
		return g.main(next, lex.ClassParticiple)
	case t.Class == 0 && pastLike(next):
		g.Passive = true
		return g.say(next, lex.FrameReport)
	case t.Gerund():
		g.Progressive = true
		return g.main(next, lex.ClassGerund)
	}
	return true
}

// having reads what follows a form of have: a participle (perfect), "to", or an object.
func (g *VerbGroup) having(c lex.Cursor) bool {
	next := g.negation(c.Next())
	t, after := next.Peek(0), next.Next()
	switch {
	case t.Word == lex.Been:
		g.Past, g.Perfect = true, true
		return g.being(next)
	case t.In(lex.ClassVerb) && t.In(lex.ClassParticiple) && !(t.In(lex.RoleShared) && !Object(after)):
		g.Past, g.Perfect = true, true
		return g.main(next, lex.ClassParticiple)
	case t.Word == lex.To && after.Peek(0).In(lex.ClassBase):
		g.Should = true
		return g.main(after, lex.ClassBase)
	}
	g.Past = c.Printed() == "had"
	return g.say(c, lex.FrameHave)
}

// Lemma returns the verb of a group in its base form.
func (r *Grammar) Lemma(g VerbGroup) string { return r.LemmaOf(r.Token(g.Main)) }
