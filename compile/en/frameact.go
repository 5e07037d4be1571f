package en

// actsOf tells what the parties do by the verb group g in a clause that ends
// before to: by the verb, its tense, and what it governs.
func (r *reader) actsOf(g group, to int32) actSet {
	c := r.complementOf(g, to)
	switch {
	case g.Able:
		return 0
	case g.Would:
		return r.wouldActs(g, c, to)
	case g.Future:
		return r.futureActs(g, c, to)
	case g.Should:
		return actRecognize
	case g.Adjective != 0:
		return r.adjectiveActs(g, c, to)
	}
	return r.frameActs(g, c, to)
}

// futureActs: what the parties will do they undertake, whatever the verb;
// what they will be is no act.
func (r *reader) futureActs(g group, c complement, to int32) actSet {
	if g.Frame == frameNone && !g.Adjective.has(roleReady) {
		return 0
	}
	return actCommit
}

// wouldActs reads "would welcome", "would like to thank".
func (r *reader) wouldActs(g group, c complement, to int32) actSet {
	if g.Passive {
		return 0
	}
	if c.kind == toVerb {
		return r.verbActs(c.at, to)
	}
	if g.Frame.mental() {
		return r.frameActs(g, c, to)
	}
	return 0
}

// verbActs tells the acts of a verb that stands as an infinitive or gerund at i.
func (r *reader) verbActs(i, to int32) actSet {
	f := r.frame(i)
	if f == frameNone {
		return 0
	}
	g := group{From: i, Main: i, End: i + 1, Frame: f}
	return r.frameActs(g, r.complementOf(g, to), to)
}

// exchangeActs: to consider that something is so is a view; to focus on doing
// something is a deed where it is no talk that is reported.
func (r *reader) exchangeActs(g group, c complement, to int32) actSet {
	switch lemma := r.lemma(g); {
	case c.kind == thatClause && (lemma == "consider" || lemma == "assess"):
		return actRecognize | r.promiseActs(c, to)
	case c.kind == toGerund && lemma == "focus" && !g.Past && !g.Progressive && !g.Passive:
		return actReport
	}
	return actExchange
}

// lemma returns the verb of a group in its base form.
func (r *reader) lemma(g group) string { return r.verbs[r.list[r.tok(g.Main).Word].verb].Lemma }

// adjectiveActs reads "are committed to", "are pleased to announce", "remain
// united".
func (r *reader) adjectiveActs(g group, c complement, to int32) actSet {
	switch {
	case g.Adjective.has(roleReady):
		if c.kind == noComplement {
			return actRecognize
		}
		return actCommit
	case g.Adjective.has(rolePleased):
		if c.kind == toVerb && r.frame(c.at) != frameWelcome {
			if a := r.verbActs(c.at, to); a != 0 {
				return a
			}
		}
		if r.plural(g.End) && !r.tok(g.End).In(ClassDeterminer|ClassPreposition|ClassPronoun) { // "are proud partners"
			return 0
		}
		return actWelcome
	}
	switch r.tok(g.End).Word {
	case wIn: // "are united in their commitment to"
		if role, third := r.nounRoles(g.End+1, to); role.has(roleCommitment) && !third {
			return actCommit
		}
	case wAs: // "are united as nations that"
		return 0
	}
	return actRecognize
}

// frameActs tells the acts of a verb in the present or past.
func (r *reader) frameActs(g group, c complement, to int32) actSet {
	switch g.Frame {
	case frameAgree:
		return r.agreeActs(g, c, to)
	case frameResolve:
		return r.resolveActs(g, c, to)
	case frameCommit:
		return choose(c.kind == objectPhrase && g.Progressive, actReport, actCommit)
	case frameIntend:
		return r.intendActs(g, c, to)
	case frameRecognize, frameState:
		if r.lemma(g) == "accept" && r.invitation(c, to) {
			return actAgree
		}
		return actRecognize | r.promiseActs(c, to)
	case frameRestate:
		return r.restateActs(g, c, to)
	case frameNote:
		return r.noteActs(g, c, to)
	case frameExpress:
		return r.expressActs(g, c, to)
	case frameWelcome:
		return actWelcome
	case frameSupport:
		return actSupport
	case frameExchange:
		return r.exchangeActs(g, c, to)
	case frameShare:
		return r.shareActs(g, c, to)
	case frameCall:
		return actCall
	case frameServe:
		return choose(r.tok(g.End).Word == wUp && r.tok(g.End+1).Word == wOn, actExchange, 0) // "followed up on"
	case frameAttend, frameNone:
		return 0
	}
	return r.lightActs(g, c, to)
}

// lightActs reads the verbs that say little without their object.
func (r *reader) lightActs(g group, c complement, to int32) actSet {
	role, _ := r.objectRoles(c, to)
	switch g.Frame {
	case frameHold:
		return choose(role.has(roleTalk), actExchange, actReport)
	case frameMake:
		switch {
		case role.has(roleCommitment):
			return actCommit
		case role.has(roleAgreement):
			return actAgree
		}
		return choose(role.has(roleTalk), actExchange, actReport)
	case frameReach:
		return choose(role.has(roleAgreement) || c.kind == prepositional && r.objectRole(c, to).has(roleAgreement), actAgree, actReport)
	case frameGive:
		if role.has(roleSpeech) {
			return 0
		}
		return choose(role.has(roleTalk), actExchange, actReport)
	case frameHave:
		return r.haveActs(g, c, role, to)
	case frameLook:
		return r.lookActs(g)
	case frameContinue:
		return r.continueActs(g, c, role, to)
	case frameTake:
		return r.takeActs(g, c, to)
	case frameEngage:
		return choose(r.objectRole(c, to)&(roleTalk|roleMeeting) != 0, actExchange, actReport)
	case frameRemain:
		return r.remainActs(g, c)
	case frameConclude:
		return choose(c.kind == thatClause, actAgree|r.promiseActs(c, to), actReport)
	}
	return r.reportActs(g, c, to)
}

func choose(yes bool, a, b actSet) actSet {
	if yes {
		return a
	}
	return b
}

// objectRoles returns the roles of the object, 0 where there is none.
func (r *reader) objectRoles(c complement, to int32) (Role, bool) {
	if c.kind != objectPhrase {
		return 0, false
	}
	return r.nounRoles(c.at, to)
}

// objectRole returns the roles of an object with or without a preposition.
func (r *reader) objectRole(c complement, to int32) Role {
	if c.kind != objectPhrase && c.kind != prepositional {
		return 0
	}
	role, _ := r.nounRoles(c.at, to)
	return role
}

// promiseActs adds commit where a that-clause says what the parties will do.
func (r *reader) promiseActs(c complement, to int32) actSet {
	if c.kind == thatClause && r.promises(c.at, to) {
		return actCommit
	}
	return 0
}

// agreeActs: to agree to do is to agree; to agree to go on doing, or that
// both will do, is an undertaking too.
func (r *reader) agreeActs(g group, c complement, to int32) actSet {
	switch c.kind {
	case toVerb:
		if f := r.frame(c.at); f == frameContinue || f == frameCommit {
			return actAgree | actCommit
		}
	case thatClause:
		return actAgree | r.promiseActs(c, to)
	case objectPhrase: // "agreed both sides will"
		if r.promises(c.at, to) {
			return actAgree | actCommit
		}
	}
	return actAgree
}

// resolveActs: to resolve to do is to agree and to undertake.
func (r *reader) resolveActs(g group, c complement, to int32) actSet {
	switch c.kind {
	case toVerb:
		return actAgree | actCommit
	case thatClause:
		return actAgree | r.promiseActs(c, to)
	}
	return choose(r.tok(g.End).Word == wTo, actAgree|actCommit, actReport)
}

// intendActs: a plan to do is an undertaking; a hope that something comes
// about is a view; a plan that was made is a deed.
func (r *reader) intendActs(g group, c complement, to int32) actSet {
	switch c.kind {
	case toVerb, toGerund:
		if f := r.frame(c.at); f.speaks() && f != frameExchange && f != frameShare && f != frameAgree && f != frameCommit && r.wishes(g) {
			return r.verbActs(c.at, to)
		}
		return actCommit
	case thatClause:
		return actRecognize | r.promiseActs(c, to)
	case objectPhrase:
		if r.lemma(g) == "expect" { // "expects the work will be done"
			return actRecognize | choose(r.promises(c.at, to), actCommit, 0)
		}
		return choose(g.Past && !g.Perfect, actReport, actCommit)
	}
	return choose(g.Past, actReport, actCommit)
}

// wishes reports whether the verb only makes what follows polite: wish, want, like.
func (r *reader) wishes(g group) bool {
	switch r.lemma(g) {
	case "wish", "want", "desire":
		return true
	}
	return false
}

// lookActs: to look forward to is to undertake.
func (r *reader) lookActs(g group) actSet {
	switch r.tok(g.End).Word {
	case wForward, wTo:
		return actCommit
	case wInto:
		return actExchange
	}
	return actRecognize
}

// continueActs: to continue to do is an undertaking; to have continued is a deed.
func (r *reader) continueActs(g group, c complement, role Role, to int32) actSet {
	if role.has(roleTalk) {
		return choose(g.Past || g.Progressive, actExchange, actCommit)
	}
	if c.kind == toVerb {
		if f := r.frame(c.at); f.speaks() && f != frameAgree && (g.Past || f != frameExchange && f != frameShare && f != frameCommit) {
			return r.verbActs(c.at, to)
		}
		return choose(g.Past, actReport, actCommit)
	}
	return choose(g.Past || g.Progressive, actReport, actCommit)
}

// remainActs: to stand with somebody is to support them; to remain something is
// no act.
func (r *reader) remainActs(g group, c complement) actSet {
	if c.kind == objectPhrase && r.tok(c.at).In(ClassDeterminer|ClassCardinal) {
		return 0
	}
	at := r.adverbs(g.End, g.End+3)
	switch r.tok(at).Word {
	case wWith, wBy:
		if at == g.End {
			return actSupport
		}
	case wIn: // "stand together in our commitment to"
		if role, _ := r.nounRoles(at+1, at+9); role.has(roleCommitment) {
			return actCommit
		}
	}
	return actRecognize
}

// reportActs: a deed; of "began to discuss" the discussion.
func (r *reader) reportActs(g group, c complement, to int32) actSet {
	lemma := r.lemma(g)
	if lemma == "act" && r.tok(g.End).Word == wAs {
		return 0 // "acted as co-chairs"
	}
	if c.kind == toVerb && lemma == "begin" {
		if a := r.verbActs(c.at, to); a != 0 {
			return a
		}
	}
	if lemma == "pay" && c.kind == objectPhrase && r.homage(c.at, to) {
		return actRecognize
	}
	if lemma == "announce" {
		return r.announceActs(g, c, to)
	}
	if lemma == "reinforce" && r.objectRole(c, to).has(roleWeight) { // "reinforced the importance of"
		return actRecognize
	}
	return actReport
}

// homage reports whether the object at i is a mark of respect: "paid warm
// tribute to".
func (r *reader) homage(i, to int32) bool {
	for ; i < to && r.tok(i).Is(FlagWord) && !r.tok(i).In(ClassPreposition); i++ {
		switch r.lit(i) {
		case "tribute", "tributes", "homage", "respects":
			return true
		}
	}
	return false
}
