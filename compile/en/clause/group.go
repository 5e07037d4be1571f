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
	Frame       lex.Frame // of Main; FrameNone where Main is no verb of the lists
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

// Is reports whether the main verb has one of the frames.
func (g VerbGroup) Is(frames ...lex.Frame) bool { return slices.Contains(frames, g.Frame) }

// Adverbs passes over adverbs from i on.
func (r *Grammar) Adverbs(i, to int32) int32 {
	for i < to && r.Adverb(i) {
		i++
	}
	return i
}

// Leading passes over the adverbs before a subject; "both" belongs to it.
func (r *Grammar) Leading(i, to int32) int32 {
	for i < to && r.Adverb(i) && !r.Token(i).In(lex.ClassDeterminer) {
		i++
	}
	return i
}

// Adverb reports whether the token at i is an adverb.
func (r *Grammar) Adverb(i int32) bool {
	t := r.Token(i)
	return t.Role.Has(lex.RoleAdverb) || t.Word == 0 && t.Is(lex.FlagWord) && lex.Adverbial(r.Content[t.Start:t.End])
}

// negation passes over adverbs and "not".
func (r *Grammar) negation(g *VerbGroup, i, to int32) int32 {
	for i < to {
		switch {
		case r.Token(i).Word == lex.Not:
			g.Negated = true
		case !r.Adverb(i):
			return i
		}
		i++
	}
	return i
}

// GroupAt reads the verb group that begins at i; whether a finite verb may
// be there is for the caller to know.
func (r *Grammar) GroupAt(i, to int32) (VerbGroup, bool) {
	g := VerbGroup{From: i, Main: i}
	t := r.Token(i)
	switch {
	case t.In(lex.ClassModal):
		return g, r.modal(&g, i, to)
	case t.In(lex.ClassBe):
		g.Past = t.Word == lex.Was || t.Word == lex.Were
		return g, r.being(&g, i, to)
	case t.In(lex.ClassHave):
		return g, r.having(&g, i, to)
	case t.In(lex.ClassDo):
		j := r.negation(&g, i+1, to)
		return g, r.main(&g, j, lex.ClassBase)
	case t.In(lex.ClassPast):
		g.Past = true
		return g, r.main(&g, i, lex.ClassPast)
	}
	return g, r.main(&g, i, lex.ClassThird|lex.ClassBase)
}

// main takes the verb at i as the main one if it is of one of the forms.
func (r *Grammar) main(g *VerbGroup, i int32, form lex.Class) bool {
	t := r.Token(i)
	if !t.In(lex.ClassVerb) || !t.In(form) {
		return false
	}
	g.Main, g.End, g.Frame = i, i+1, r.Frame(i)
	if g.Frame == lex.FrameRemain {
		if j := r.Adverbs(i+1, int32(len(r.Tokens))); r.Role(j)&(lex.RoleReady|lex.RolePleased|lex.RoleConvinced) != 0 {
			g.Adjective, g.Main, g.End = r.Role(j)&(lex.RoleReady|lex.RolePleased|lex.RoleConvinced), j, j+1
		}
	}
	return true
}

// modal reads what follows will, should, can.
func (r *Grammar) modal(g *VerbGroup, i, to int32) bool {
	switch r.Token(i).Word {
	case lex.Will, lex.Shall:
		g.Future = true
	case lex.Would:
		g.Would = true
	case lex.Must, lex.Should:
		g.Should = true
	default:
		g.Able = true
	}
	j := r.negation(g, i+1, to)
	if r.Prefixed(j + 2) {
		j += 2 // "will co-host"
	}
	switch t := r.Token(j); {
	case t.Is(lex.FlagColon): // "Both sides will:"
		g.Main, g.End, g.Frame = i, i+1, lex.FrameReport
		return true
	case t.Word == lex.Be:
		return r.being(g, j, to)
	case t.In(lex.ClassHave) && r.Token(r.Adverbs(j+1, to)).In(lex.ClassParticiple|lex.ClassBe):
		return r.having(g, j, to)
	case t.In(lex.ClassHave):
		g.Main, g.End, g.Frame = j, j+1, lex.FrameHave
		return true
	}
	return r.main(g, j, lex.ClassBase) || r.unlisted(g, j)
}

// unlisted takes a word that no list has for the verb after a modal.
func (r *Grammar) unlisted(g *VerbGroup, i int32) bool {
	t := r.Token(i)
	if !t.Is(lex.FlagWord) || t.Is(lex.FlagCapital) || t.Class != 0 {
		return false
	}
	g.Main, g.End, g.Frame = i, i+1, lex.FrameReport
	return true
}

// being reads what follows a form of be: a participle (passive), a gerund
// (progressive), an adjective, "to", or anything else (a mere copula).
func (r *Grammar) being(g *VerbGroup, i, to int32) bool {
	j := r.negation(g, i+1, to)
	t := r.Token(j)
	g.Main, g.End, g.Frame = i, i+1, lex.FrameNone
	if j >= to {
		return true
	}
	if role := r.Role(j) & (lex.RoleReady | lex.RolePleased | lex.RoleConvinced); role != 0 && t.Word != lex.Been && !(r.Frame(j) == lex.FrameCall && r.Token(j+1).Word == lex.To) {
		g.Adjective, g.Main, g.End = role, j, j+1
		return true
	}
	if t.Word == lex.Of && r.Token(j+1).Word == lex.The && r.Role(j+2)&lex.RoleWeight != 0 { // "are of the view that"
		g.Adjective, g.Main, g.End = lex.RoleConvinced, j+2, j+3
		return true
	}
	switch {
	case t.Word == lex.To && r.TokenText(j-1) != "here" && (r.Token(j+1).In(lex.ClassBase) || r.Token(j+1).Word == lex.Be):
		g.Future = true
		if r.Token(j+1).Word == lex.Be {
			return r.being(g, j+1, to)
		}
		return r.main(g, j+1, lex.ClassBase)
	case t.Word == lex.Being || t.Word == lex.Been:
		return r.being(g, j, to)
	case t.In(lex.ClassVerb) && t.In(lex.ClassParticiple):
		g.Passive = true
		return r.main(g, j, lex.ClassParticiple)
	case t.Class == 0 && r.pastLike(t):
		g.Passive, g.Main, g.End, g.Frame = true, j, j+1, lex.FrameReport
	case t.In(lex.ClassVerb) && t.In(lex.ClassGerund):
		g.Progressive = true
		return r.main(g, j, lex.ClassGerund)
	}
	return true
}

// having reads what follows a form of have: a participle (perfect), "to", or an object.
func (r *Grammar) having(g *VerbGroup, i, to int32) bool {
	j := r.negation(g, i+1, to)
	t := r.Token(j)
	switch {
	case t.Word == lex.Been:
		g.Past, g.Perfect = true, true
		return r.being(g, j, to)
	case t.In(lex.ClassVerb) && t.In(lex.ClassParticiple) && !(r.Role(j)&lex.RoleShared != 0 && !r.Object(j+1)):
		g.Past, g.Perfect = true, true
		return r.main(g, j, lex.ClassParticiple)
	case t.Word == lex.To && r.Token(j+1).In(lex.ClassBase):
		g.Should = true
		return r.main(g, j+1, lex.ClassBase)
	}
	g.Main, g.End, g.Frame = i, i+1, lex.FrameHave
	g.Past = r.Content[r.Token(i).Start:r.Token(i).End] == "had"
	return true
}

// Lemma returns the verb of a group in its base form.
func (r *Grammar) Lemma(g VerbGroup) string { return r.LemmaOf(r.Token(g.Main)) }
