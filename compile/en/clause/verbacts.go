package clause

import (
	"dialoguec/compile/en/lex"
)

// Of tells what the parties do by the verb group g in a clause that ends
// before to: by the verb, its tense, and what it governs.
func (r *Acts) Of(g VerbGroup, to int32) ActSet {
	c := r.ComplementOf(g, to)
	switch {
	case g.Able:
		return 0
	case g.Would:
		return r.wouldActs(g, c, to)
	case g.Future:
		return r.futureActs(g, c, to)
	case g.Should:
		return ActRecognize
	case g.Adjective != 0:
		return r.adjectiveActs(g, c, to)
	}
	return r.OfFrame(g, c, to)
}

// futureActs: what the parties will do they undertake, whatever the verb;
// what they will be is no act.
func (r *Acts) futureActs(g VerbGroup, c Complement, to int32) ActSet {
	if g.Frame == lex.FrameNone && !g.Adjective.Has(lex.RoleReady) {
		return 0
	}
	return ActCommit
}

// wouldActs reads "would welcome", "would like to thank"; what minutes say that
// the parties would do is what they will do.
func (r *Acts) wouldActs(g VerbGroup, c Complement, to int32) ActSet {
	switch {
	case g.Passive || g.Adjective == 0 && g.Is(lex.FrameNone, lex.FrameAttend):
		return 0
	case g.Adjective.Has(lex.RoleReady), c.Kind == ToVerb && g.Is(lex.FrameContinue, lex.FrameIntend):
		return ActCommit
	case c.Kind == ToVerb:
		return r.OfVerb(c.At, to)
	case g.Frame.Mental():
		return r.OfFrame(g, c, to)
	case g.Is(lex.FrameServe) || g.Adjective != 0 || g.Perfect:
		return 0
	}
	return ActCommit
}

// OfVerb tells the acts of a verb that stands as an infinitive or gerund at i.
func (r *Acts) OfVerb(i, to int32) ActSet {
	f := r.Frame(i)
	if f == lex.FrameNone {
		return 0
	}
	g := VerbGroup{From: i, Main: i, End: i + 1, Frame: f}
	return r.OfFrame(g, r.ComplementOf(g, to), to)
}

// exchangeActs: to consider that something is so is a view; to focus on doing
// something is a deed where it is no talk that is reported.
func (r *Acts) exchangeActs(g VerbGroup, c Complement, to int32) ActSet {
	switch lemma := r.Lemma(g); {
	case c.Kind == ThatClause && (lemma == "consider" || lemma == "assess"):
		return ActRecognize | r.Promises(c, to)
	case c.Kind == ToGerund && lemma == "focus" && !g.Past && !g.Progressive && !g.Passive:
		return ActReport
	case c.Kind == ToGerund && r.Frame(c.At).Speaks(): // "focused on reaffirming"
		return ActExchange | r.OfVerb(c.At, to)
	}
	return ActExchange
}

// adjectiveActs reads "are committed to", "are pleased to announce", "remain
// united".
func (r *Acts) adjectiveActs(g VerbGroup, c Complement, to int32) ActSet {
	switch {
	case g.Adjective.Has(lex.RoleReady):
		if c.Kind == NoComplement {
			return ActRecognize
		}
		return ActCommit
	case g.Adjective.Has(lex.RolePleased):
		if c.Kind == ToVerb && r.Frame(c.At) != lex.FrameWelcome {
			if a := r.OfVerb(c.At, to); a != 0 {
				return a
			}
		}
		if r.Plural(g.End) && !r.Token(g.End).In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassPronoun) { // "are proud partners"
			return 0
		}
		return ActWelcome
	}
	if r.inSupport(g.End) {
		return ActSupport
	}
	switch r.Token(g.End).Word {
	case lex.In: // "are united in their commitment to"
		if role, third := r.nounRoles(g.End+1, to); role.Has(lex.RoleCommitment) && !third {
			return ActCommit
		}
	case lex.As: // "are united as nations that"
		return 0
	}
	return ActRecognize
}

// OfFrame tells the acts of a verb in the present or past.
func (r *Acts) OfFrame(g VerbGroup, c Complement, to int32) ActSet {
	switch g.Frame {
	case lex.FrameAgree:
		return r.agreeActs(g, c, to)
	case lex.FrameResolve:
		return r.resolveActs(g, c, to)
	case lex.FrameCommit:
		return choose(c.Kind == ObjectPhrase && g.Progressive, ActReport, ActCommit)
	case lex.FrameIntend:
		return r.intendActs(g, c, to)
	case lex.FrameRecognize, lex.FrameState:
		if r.Lemma(g) == "accept" && r.invitation(c, to) {
			return ActAgree
		}
		return ActRecognize | r.Promises(c, to)
	case lex.FrameRestate:
		return r.restateActs(g, c, to)
	case lex.FrameNote:
		return r.noteActs(g, c, to)
	case lex.FrameExpress:
		return r.expressActs(g, c, to)
	case lex.FrameWelcome:
		return ActWelcome
	case lex.FrameSupport:
		return ActSupport
	case lex.FrameExchange:
		return r.exchangeActs(g, c, to)
	case lex.FrameShare:
		return r.shareActs(g, c, to)
	case lex.FrameCall:
		return ActCall
	case lex.FrameServe:
		return choose(r.Token(g.End).Word == lex.Up && r.Token(g.End+1).Word == lex.On, ActExchange, 0) // "followed up on"
	case lex.FrameAttend: // "led a debate on"; who led the talks is told with the delegations
		return choose(c.Kind == ObjectPhrase && r.Token(c.At).Word != lex.The && r.ObjectRole(c, to).Has(lex.RoleTalk), ActExchange, 0)
	case lex.FrameNone:
		return 0
	}
	return r.lightActs(g, c, to)
}

// lightActs reads the verbs that say little without their object.
func (r *Acts) lightActs(g VerbGroup, c Complement, to int32) ActSet {
	role, _ := r.ObjectRoles(c, to)
	switch g.Frame {
	case lex.FrameHold:
		return choose(role.Has(lex.RoleTalk) || r.Token(c.At).Word != lex.The && r.objectHas(c, to, talking), ActExchange, ActReport)
	case lex.FrameMake:
		switch {
		case role.Has(lex.RoleCommitment):
			return ActCommit
		case role.Has(lex.RoleAgreement):
			return ActAgree
		}
		return choose(role.Has(lex.RoleTalk), ActExchange, ActReport)
	case lex.FrameReach:
		return choose(role.Has(lex.RoleAgreement) || c.Kind == Prepositional && r.ObjectRole(c, to).Has(lex.RoleAgreement), ActAgree, ActReport)
	case lex.FrameGive:
		switch {
		case role.Has(lex.RoleSpeech):
			return 0
		case r.Lemma(g) == "lend" && r.objectHas(c, to, backing):
			return ActSupport
		}
		return choose(role.Has(lex.RoleTalk), ActExchange, ActReport)
	case lex.FrameHave:
		return r.haveActs(g, c, role, to)
	case lex.FrameLook:
		return r.lookActs(g)
	case lex.FrameContinue:
		return r.continueActs(g, c, role, to)
	case lex.FrameTake:
		return r.takeActs(g, c, to)
	case lex.FrameEngage:
		return choose(r.ObjectRole(c, to)&(lex.RoleTalk|lex.RoleMeeting) != 0, ActExchange, ActReport)
	case lex.FrameRemain:
		return r.remainActs(g, c)
	case lex.FrameConclude:
		return choose(c.Kind == ThatClause, ActAgree|r.Promises(c, to), ActReport)
	}
	return r.reportActs(g, c, to)
}

func choose(yes bool, a, b ActSet) ActSet {
	if yes {
		return a
	}
	return b
}

// Promises adds commit where a that-clause says what the parties will do.
func (r *Acts) Promises(c Complement, to int32) ActSet {
	if c.Kind == ThatClause && r.promises(c.At, to) {
		return ActCommit
	}
	return 0
}

// agreeActs: to agree to do is to agree; to agree to go on doing, or that
// both will do, is an undertaking too.
func (r *Acts) agreeActs(g VerbGroup, c Complement, to int32) ActSet {
	switch c.Kind {
	case ToVerb:
		if f := r.Frame(c.At); f == lex.FrameContinue || f == lex.FrameCommit {
			return ActAgree | ActCommit
		}
	case ThatClause:
		return ActAgree | r.Promises(c, to) | choose(r.arranged(c.At, to), ActCommit, 0)
	case ObjectPhrase: // "agreed both sides will"
		if r.promises(c.At, to) {
			return ActAgree | ActCommit
		}
	}
	return ActAgree
}

// resolveActs: to resolve to do is to agree and to undertake.
func (r *Acts) resolveActs(g VerbGroup, c Complement, to int32) ActSet {
	switch c.Kind {
	case ToVerb:
		return ActAgree | ActCommit
	case ThatClause:
		return ActAgree | r.Promises(c, to)
	}
	return choose(r.Token(g.End).Word == lex.To, ActAgree|ActCommit, ActReport)
}

// intendActs: a plan to do is an undertaking; a hope that something comes
// about is a view; a plan that was made is a deed.
func (r *Acts) intendActs(g VerbGroup, c Complement, to int32) ActSet {
	switch c.Kind {
	case ToVerb, ToGerund:
		if f := r.Frame(c.At); f.Speaks() && f != lex.FrameExchange && f != lex.FrameShare && f != lex.FrameAgree && f != lex.FrameCommit && r.wishes(g) {
			return r.OfVerb(c.At, to)
		}
		return ActCommit
	case ThatClause:
		return ActRecognize | r.Promises(c, to)
	case ObjectPhrase:
		if r.Lemma(g) == "expect" { // "expects the work will be done"
			return ActRecognize | choose(r.promises(c.At, to), ActCommit, 0)
		}
		if r.Lemma(g) == "seek" && r.objectHas(c, to, help) {
			return ActCall
		}
		return choose(g.Past && !g.Perfect, ActReport, ActCommit)
	}
	return choose(g.Past, ActReport, ActCommit)
}

// objectHas reports whether a word of a list is in the noun phrase of an object.
func (r *Acts) objectHas(c Complement, to int32, words *lex.Words) bool {
	if c.Kind != ObjectPhrase {
		return false
	}
	at := r.Ahead(c.At, to).Seek(lex.Any{words, lex.ClassPreposition, lex.To, lex.FlagComma, lex.FlagStop})
	return at.In(words)
}

// wishes reports whether the verb only makes what follows polite: wish, want, like.
func (r *Acts) wishes(g VerbGroup) bool {
	return r.Token(g.Main).In(wishing)
}

// lookActs: to look forward to is to undertake.
func (r *Acts) lookActs(g VerbGroup) ActSet {
	switch r.Token(g.End).Word {
	case lex.Forward, lex.To:
		return ActCommit
	case lex.Into:
		return ActExchange
	}
	return ActRecognize
}

// continueActs: to continue to do is an undertaking; to have continued is a deed.
func (r *Acts) continueActs(g VerbGroup, c Complement, role lex.Role, to int32) ActSet {
	if role.Has(lex.RoleTalk) {
		return choose(g.Past || g.Progressive, ActExchange, ActCommit)
	}
	if c.Kind == ToVerb {
		if f := r.Frame(c.At); f.Speaks() && f != lex.FrameAgree && (g.Past || f != lex.FrameExchange && f != lex.FrameShare && f != lex.FrameCommit) {
			return r.OfVerb(c.At, to)
		}
		return choose(g.Past, ActReport, ActCommit)
	}
	return choose(g.Past || g.Progressive, ActReport, ActCommit)
}

// inSupport reports whether "in support of" comes soon after i: "stand firm and
// united in support of".
func (r *Acts) inSupport(i int32) bool {
	for n := i; n < i+5 && r.Token(n).Is(lex.FlagWord); n++ {
		if r.Token(n).Word == lex.In {
			return r.Role(n+1).Has(lex.RoleSupport) && r.Token(n+2).Word == lex.Of
		}
	}
	return false
}

// remainActs: to stand with somebody is to support them; to remain something is
// no act.
func (r *Acts) remainActs(g VerbGroup, c Complement) ActSet {
	if c.Kind == ObjectPhrase && r.Token(c.At).In(lex.ClassDeterminer|lex.ClassCardinal) {
		return 0
	}
	at := r.Adverbs(g.End, g.End+3)
	if r.inSupport(at) {
		return ActSupport
	}
	switch r.Token(at).Word {
	case lex.With, lex.By:
		if at == g.End {
			return ActSupport
		}
	case lex.In: // "stand together in our commitment to"
		if role, _ := r.nounRoles(at+1, at+9); role.Has(lex.RoleCommitment) {
			return ActCommit
		}
	}
	return ActRecognize
}

// reportActs: a deed; of "began to discuss" the discussion.
func (r *Acts) reportActs(g VerbGroup, c Complement, to int32) ActSet {
	lemma := r.Lemma(g)
	if lemma == "act" && r.Token(g.End).Word == lex.As {
		return 0 // "acted as co-chairs"
	}
	if c.Kind == ToVerb && lemma == "begin" {
		if a := r.OfVerb(c.At, to); a != 0 {
			return a
		}
	}
	if lemma == "pay" && c.Kind == ObjectPhrase && r.homage(c.At, to) {
		return ActRecognize
	}
	switch {
	case lemma == "announce":
		return r.announceActs(g, c, to)
	case lemma == "reinforce" && r.ObjectRole(c, to).Has(lex.RoleWeight), // "reinforced the importance of"
		r.objectHas(c, to, attention): // "drew attention to"
		return ActRecognize
	case lemma == "receive" && r.ObjectRole(c, to).Has(lex.RoleTalk): // "received an update on"
		return ActExchange
	case lemma == "witness" && !g.Past: // "are witnessing"
		return 0
	}
	return ActReport
}

// homage reports whether the object at i is a mark of respect: "paid warm
// tribute to".
func (r *Acts) homage(i, to int32) bool {
	for ; i < to && r.Token(i).Is(lex.FlagWord) && !r.Token(i).In(lex.ClassPreposition); i++ {
		if r.Token(i).In(respects) {
			return true
		}
	}
	return false
}
