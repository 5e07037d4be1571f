package clause

import (
	"dialoguec/compile/en/lex"
)

// Of tells what the parties do by the verb group g, with what it governs in what
// in reads: by the verb, its tense, and its complement.
func (r *Acts) Of(g VerbGroup, in lex.Cursor) ActSet {
	c := ComplementOf(g, in)
	switch {
	case g.Able:
		return 0
	case g.Would:
		return r.wouldActs(g, c)
	case g.Future: // what the parties will do they undertake, whatever the verb; what they will be is no act
		return choose(g.Frame != lex.FrameNone || g.Adjective.Has(lex.RoleReady), ActCommit, 0)
	case g.Should:
		return ActRecognize
	case g.Adjective != 0:
		return r.adjectiveActs(g, c)
	}
	return r.OfFrame(g, c)
}

// wouldActs reads "would welcome", "would like to thank"; what minutes say that
// the parties would do is what they will do.
func (r *Acts) wouldActs(g VerbGroup, c Complement) ActSet {
	switch {
	case g.Passive || g.Adjective == 0 && g.Is(lex.FrameNone, lex.FrameAttend):
		return 0
	case g.Adjective.Has(lex.RoleReady), c.Kind == ToVerb && g.Is(lex.FrameContinue, lex.FrameIntend):
		return ActCommit
	case c.Kind == ToVerb:
		return r.OfVerb(c.Cursor)
	case g.Frame.Mental():
		return r.OfFrame(g, c)
	case g.Is(lex.FrameServe) || g.Adjective != 0 || g.Perfect:
		return 0
	}
	return ActCommit
}

// OfVerb tells the acts of a verb that is an infinitive or gerund at c.
func (r *Acts) OfVerb(c lex.Cursor) ActSet {
	g := VerbAt(c)
	if g.Frame == lex.FrameNone {
		return 0
	}
	return r.OfFrame(g, ComplementOf(g, c))
}

// exchangeActs: to consider that something is so is a view; to focus on doing
// something is an act if it is no talk that is reported.
func (r *Acts) exchangeActs(g VerbGroup, c Complement) ActSet {
	switch lemma := r.Lemma(g); {
	case lemma == "exchange" && c.has(papers):
		return ActReport // "exchanged letters"
	case lemma == "raise" && (c.has(misgivings) || r.ObjectRole(c).Has(lex.RoleWeight)):
		return ActRecognize
	case lemma == "raise" && c.has(raisedThings):
		return ActReport
	case lemma == "speak" && r.Is(g.End, lex.For):
		return 0
	case c.Kind == ThatClause && (lemma == "consider" || lemma == "assess"), lemma == "consider" && judges(c):
		return r.view(c)
	case c.Kind == ToGerund && lemma == "focus" && !g.Past && !g.Progressive && !g.Passive:
		return ActReport
	case c.Kind == ToGerund && c.Frame().Speaks(): // "focused on reaffirming"
		return ActExchange | r.OfVerb(c.Cursor)
	}
	return ActExchange
}

// judges reports whether something is considered to be so: "considered it important to",
// "considers the port to be safe".
func judges(c Complement) bool {
	if c.Kind != ObjectPhrase {
		return false
	}
	if c.Is(lex.It) {
		return true
	}
	for to := c.Within(longestJudged); !to.Done() && !to.In(lex.FlagComma|lex.FlagStop) && !to.In(lex.ClassRelative); to = to.Next() {
		if to.Is(lex.To) && to.Peek(1).In(lex.Be) {
			return true
		}
	}
	return false
}

// longestJudged is the number of tokens of what is considered to be so, at most.
const longestJudged = 16

// adjectiveActs reads "are committed to", "are pleased to announce", "remain
// united".
func (r *Acts) adjectiveActs(g VerbGroup, c Complement) ActSet {
	after := c.To(g.End)
	next := after.Peek(0)
	switch {
	case g.Adjective.Has(lex.RoleReady):
		return choose(c.Kind == NoComplement, ActRecognize, ActCommit)
	case g.Adjective.Has(lex.RolePleased):
		if c.Kind == ToVerb && c.Frame() != lex.FrameWelcome {
			if a := r.OfVerb(c.Cursor); a != 0 {
				return choose(c.Frame() == lex.FrameNote || c.Frame() == lex.FrameRestate, ActRecognize|ActWelcome, a)
			}
		}
		if Plural(after) && !next.In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassPronoun) { // "are proud partners"
			return 0
		}
		return ActWelcome
	case inSupport(after):
		return ActSupport
	case next.Word == lex.In: // "are united in their commitment to"
		if role, third := r.nounRoles(after.Next()); role.Has(lex.RoleCommitment) && !third {
			return ActCommit
		}
	case next.Word == lex.As: // "are united as nations that"
		return 0
	}
	return ActRecognize
}

// OfFrame tells the acts of a verb in the present or past.
func (r *Acts) OfFrame(g VerbGroup, c Complement) ActSet {
	switch g.Frame {
	case lex.FrameAgree:
		return r.agreeActs(c)
	case lex.FrameResolve:
		return r.resolveActs(g, c)
	case lex.FrameCommit:
		return r.commitActs(g, c)
	case lex.FrameIntend:
		return r.intendActs(g, c)
	case lex.FrameRecognize, lex.FrameState:
		return r.stateActs(g, c)
	case lex.FrameRestate:
		return r.restateActs(g, c)
	case lex.FrameNote:
		return r.noteActs(c)
	case lex.FrameExpress:
		return r.expressActs(g, c)
	case lex.FrameWelcome:
		return ActWelcome
	case lex.FrameSupport:
		return ActSupport
	case lex.FrameExchange:
		return r.exchangeActs(g, c)
	case lex.FrameShare:
		return r.shareActs(g, c)
	case lex.FrameCall:
		return r.callActs(g, c)
	case lex.FrameServe:
		return r.serveActs(g, c)
	case lex.FrameAttend: // "led a debate on"; who led the talks is told with the delegations
		return choose(c.Kind == ObjectPhrase && !c.Is(lex.The) && r.ObjectRole(c).Has(lex.RoleTalk), ActExchange, 0)
	case lex.FrameNone:
		return 0
	}
	return r.lightActs(g, c)
}

// stateActs reads "recognized the need", "stated that", "accepted the invitation".
func (r *Acts) stateActs(g VerbGroup, c Complement) ActSet {
	switch lemma := r.Lemma(g); {
	case lemma == "accept" && r.Holds(c.Within(6).Rest(), accepted):
		return ActAgree
	case g.Frame == lex.FrameState && r.sayMeant(c):
		return ActCommit // "stated their intention to"
	case lemma == "maintain" && c.Kind != ThatClause: // "maintain close relations": how things are
		return 0
	}
	return r.view(c)
}

// callActs reads "called on", "urged", "proposed to".
func (r *Acts) callActs(g VerbGroup, c Complement) ActSet {
	switch lemma := r.Lemma(g); {
	case lemma == "call" && c.Kind == Prepositional && r.visited(c.Cursor):
		return ActReport
	case lemma == "propose" && (c.Kind == ToVerb || c.Kind == ToGerund || c.Kind == ObjectPhrase && c.Peek(0).Gerund() && Object(c.Next()) && !c.Peek(1).In(lex.ClassPreposition)):
		return ActCommit // to do it together
	}
	return ActCall
}

// serveActs reads "went on to discuss", "brought the talks to a close", "followed up on".
func (r *Acts) serveActs(g VerbGroup, c Complement) ActSet {
	lemma := r.Lemma(g)
	switch after := c.To(g.End); {
	case lemma == "go" && after.Is(lex.On) && after.Next().Is(lex.To) && after.Move(2).In(lex.ClassBase):
		return r.OfVerb(after.Move(2))
	case lemma == "go" && g.Progressive && c.Kind == ToVerb:
		return ActCommit // "are going to hold the next meeting"
	case lemma == "bring" && r.closes(c):
		return ActReport
	case after.Is(lex.Up) && after.Next().Is(lex.On), lemma == "go" && passing.Of(r.Token(g.End)):
		return ActExchange
	}
	return 0
}

// closes reports whether an object is a meeting that is brought to its end: "brought
// their dialogue to a close".
func (r *Acts) closes(c Complement) bool {
	to := c.Within(8).Seek(lex.To)
	return r.ObjectRole(c).Has(lex.RoleMeeting|lex.RoleTalk) && to.Peek(1).In(lex.ClassDeterminer) && to.Move(2).In(closing)
}

// visited reports whether somebody with a name or a post is at c, after "called on",
// and nothing that he is asked to do: "called on President Roe".
func (r *Acts) visited(c lex.Cursor) bool {
	if who := c.SkipWord(lex.The); !who.Peek(0).Name() || !who.In(lex.ClassPost|lex.ClassPostModifier|lex.ClassHonorific) && !r.personNear(who) {
		return false
	}
	for ; !c.Done() && !c.In(lex.FlagSemicolon); c = c.Next() {
		if c.Is(lex.To) {
			return false
		}
	}
	return true
}

// lightActs reads the verbs that say little without their object.
func (r *Acts) lightActs(g VerbGroup, c Complement) ActSet {
	role, _ := r.ObjectRoles(c)
	talk := choose(role.Has(lex.RoleTalk), ActExchange, ActReport)
	switch g.Frame {
	case lex.FrameHold:
		return choose(role.Has(lex.RoleTalk) || !c.Peek(0).In(lex.The) && c.has(talking), ActExchange, ActReport)
	case lex.FrameMake:
		switch {
		case role.Has(lex.RoleCommitment):
			return ActCommit
		case c.In(shown):
			return choose(c.Peek(1).In(lex.That), ActRecognize, ActExchange) // "made clear that", "made known its position"
		case role.Has(lex.RoleAgreement):
			return ActAgree
		case c.has(progress): // "made progress in discussing"
			return r.advanced(c.Seek(lex.Any{lex.In, lex.FlagComma, lex.FlagStop}))
		}
		return talk
	case lex.FrameReach:
		return choose(r.ObjectRole(c).Has(lex.RoleAgreement) || Complement{ObjectPhrase, c.SkipWord(lex.The).Skip(announcing)}.has(settled), ActAgree, ActReport)
	case lex.FrameGive:
		switch {
		case role.Has(lex.RoleSpeech):
			return 0
		case role.Has(lex.RoleCommitment): // "gave its assurance that"
			return ActCommit
		case r.Lemma(g) == "lend" && c.has(backing):
			return ActSupport
		}
		return talk
	case lex.FrameHave:
		if a := r.chanceActs(c.To(g.End)); g.Past && a != 0 {
			return a
		}
		return haveActs(g, role)
	case lex.FrameLook:
		return r.lookActs(g)
	case lex.FrameContinue:
		return r.continueActs(g, c, role)
	case lex.FrameTake:
		return r.takeActs(g, c)
	case lex.FrameEngage:
		return choose(r.ObjectRole(c).Has(lex.RoleTalk|lex.RoleMeeting), ActExchange, ActReport)
	case lex.FrameRemain:
		return r.remainActs(g, c)
	case lex.FrameConclude:
		return choose(c.Kind == ThatClause, ActAgree|r.Promises(c), ActReport)
	}
	return r.reportActs(g, c)
}

// advanced tells the act of having got further with what is after "in" at c: talks,
// or a thing that is done.
func (r *Acts) advanced(c lex.Cursor) ActSet {
	what := Complement{ObjectPhrase, c.Next()}
	talked := what.In(discussing) || r.ObjectRole(what).Has(lex.RoleTalk) || what.has(talking)
	return choose(c.Is(lex.In) && talked, ActExchange, ActReport)
}

// choose returns a if yes, else b.
func choose[T any](yes bool, a, b T) T {
	if yes {
		return a
	}
	return b
}

// Promises adds commit if a that-clause says what the parties will do.
func (r *Acts) Promises(c Complement) ActSet {
	return choose(c.Kind == ThatClause && r.promises(c.Cursor), ActCommit, 0)
}

// view tells the acts of saying that something is so: to say what one means to do,
// or stands ready to do, is to undertake it, and no view.
func (r *Acts) view(c Complement) ActSet {
	switch {
	case c.Kind == ThatClause && c.Is(lex.They, lex.We) && Adverbs(c.Next()).In(lex.ClassBase) && Adverbs(c.Next()).Frame() == lex.FrameSupport:
		return ActSupport // "reaffirmed that they support"
	case c.Kind != ThatClause || !r.promises(c.Cursor):
		return ActRecognize
	case r.means(c.Cursor):
		return ActCommit
	}
	return ActRecognize | ActCommit
}

// means reports whether the clause at c says what somebody means or is ready to do.
func (r *Acts) means(c lex.Cursor) bool {
	told, ok := r.ClauseAt(c)
	v := told.Verb
	return ok && !v.Future && !v.Would && (v.Frame == lex.FrameIntend || v.Adjective == lex.RoleReady)
}

// sayMeant reports whether what is said is an intention or a readiness to do something.
func (r *Acts) sayMeant(c Complement) bool {
	role, third := r.ObjectRoles(c)
	return role.Has(lex.RoleCommitment) && !third && r.meant(c.Cursor)
}

// agreeActs: to agree to do is to agree; to agree to go on doing, or that
// both will do, is an undertaking too.
func (r *Acts) agreeActs(c Complement) ActSet {
	undertaken := false
	switch c.Kind {
	case ToVerb:
		f, carried := c.Frame(), c.In(carrying) && !c.Next().Is(lex.To) // "to undertake a study"
		undertaken = f == lex.FrameContinue || GoesOn(c.Cursor) || f == lex.FrameCommit && !carried
	case Prepositional: // "agreed for both sides to continue"
		verb := c.Within(6).Seek(lex.To).Next()
		undertaken = c.Peek(-1).Word == lex.For && verb.Frame() == lex.FrameContinue && verb.In(lex.ClassBase)
	case ThatClause:
		undertaken = r.promises(c.Cursor) || r.arranged(c.Cursor)
	case ObjectPhrase: // "agreed both sides will"
		undertaken = r.promises(c.Cursor)
	}
	return ActAgree | choose(undertaken, ActCommit, 0)
}

// GoesOn reports whether the verb at c says by two words that something continues:
// "go on working", "carry on with".
func GoesOn(c lex.Cursor) bool { return c.In(goingOn) && c.Next().Is(lex.On) }

// commitActs: to undertake a review is to talk, to undertake a tour is an act.
func (r *Acts) commitActs(g VerbGroup, c Complement) ActSet {
	role, _ := r.ObjectRoles(c)
	switch done := c.Kind == ObjectPhrase && carrying.Of(r.Token(g.Main)) && !role.Has(lex.RoleCommitment); {
	case done && (role.Has(lex.RoleTalk) || c.has(talking)):
		return ActExchange
	case done && g.Past, c.Kind == ObjectPhrase && g.Progressive:
		return ActReport
	}
	return ActCommit
}

// resolveActs: to resolve to do is to agree and to undertake.
func (r *Acts) resolveActs(g VerbGroup, c Complement) ActSet {
	switch c.Kind {
	case ToVerb:
		return ActAgree | ActCommit
	case ThatClause:
		return ActAgree | r.Promises(c)
	}
	return choose(r.Is(g.End, lex.To), ActAgree|ActCommit, ActReport)
}

// intendActs: a plan to do is an undertaking; a hope that something comes
// about is a view; a plan that was made is an act.
func (r *Acts) intendActs(g VerbGroup, c Complement) ActSet {
	switch c.Kind {
	case ToVerb, ToGerund:
		if says(c.Frame()) && c.Frame() != lex.FrameAgree && wishing.Of(r.Token(g.Main)) { // only polite: wish, want, like
			return r.OfVerb(c.Cursor)
		}
		return ActCommit
	case ThatClause:
		return r.view(c)
	case ObjectPhrase:
		if r.Lemma(g) == "expect" { // "expects the work will be done"
			return ActRecognize | choose(r.promises(c.Cursor), ActCommit, 0)
		}
		if r.Lemma(g) == "seek" && c.has(help) {
			return ActCall
		}
		return choose(g.Past && !g.Perfect, ActReport, ActCommit)
	}
	return choose(g.Past, ActReport, ActCommit)
}

// says reports whether a verb says something, and is neither to exchange, to share
// nor to commit.
func says(f lex.Frame) bool {
	return f.Speaks() && f != lex.FrameExchange && f != lex.FrameShare && f != lex.FrameCommit
}

// has reports whether a word of a list is in the noun phrase of an object.
func (c Complement) has(words *lex.Words) bool {
	return c.Kind == ObjectPhrase && c.Seek(lex.Any{words, lex.ClassPreposition, lex.To, lex.FlagComma, lex.FlagStop}).In(words)
}

// lookActs: to look forward to is to undertake.
func (r *Acts) lookActs(g VerbGroup) ActSet {
	switch r.Token(g.End).Word {
	case lex.Forward, lex.To:
		return ActCommit
	case lex.Into, lex.At:
		return ActExchange
	}
	return ActRecognize
}

// continueActs: to continue to do is an undertaking; to have continued is an act.
func (r *Acts) continueActs(g VerbGroup, c Complement, role lex.Role) ActSet {
	if role.Has(lex.RoleTalk) {
		return choose(g.Past || g.Progressive, ActExchange, ActCommit)
	}
	if c.Kind == ToVerb {
		if f := c.Frame(); f != lex.FrameAgree && (g.Past && f.Speaks() || says(f)) {
			return r.OfVerb(c.Cursor)
		}
		return choose(g.Past, ActReport, ActCommit)
	}
	return choose(g.Past || g.Progressive, ActReport, ActCommit)
}

// inSupport reports whether "in support of" comes soon after c: "stand firm and
// united in support of".
func inSupport(c lex.Cursor) bool {
	for n := int32(0); n < 5 && c.Peek(n).Is(lex.FlagWord); n++ {
		if c.Peek(n).Word == lex.In {
			return c.Peek(n+1).In(lex.RoleSupport) && c.Peek(n+2).In(lex.Of)
		}
	}
	return false
}

// remainActs: to stand with somebody is to support them; to remain something is
// no act.
func (r *Acts) remainActs(g VerbGroup, c Complement) ActSet {
	if c.Kind == ObjectPhrase && c.In(lex.ClassDeterminer|lex.ClassCardinal) {
		return 0
	}
	after := c.To(g.End)
	next := after.To(Adverbs(after.Within(3)).At)
	if inSupport(next) {
		return ActSupport
	}
	switch next.Peek(0).Word {
	case lex.With, lex.By:
		if next.At == g.End { // "remains by far" is no act
			return choose(r.Lemma(g) == "stand", ActSupport, 0)
		}
	case lex.In: // "stand together in our commitment to"
		if role, _ := r.nounRoles(next.Next().Within(8)); role.Has(lex.RoleCommitment) {
			return ActCommit
		}
	}
	return ActRecognize
}

// reportActs: an act; of "began to discuss" the discussion.
func (r *Acts) reportActs(g VerbGroup, c Complement) ActSet {
	switch lemma := r.Lemma(g); {
	case lemma == "act" && r.Is(g.End, lex.As): // "acted as co-chairs"
		return choose(r.Token(g.End+1).In(host), ActReport, 0)
	case c.Kind == ThatClause && lemma == "add":
		return r.view(c)
	case lemma == "begin" && (c.Kind == ToVerb || c.Kind == ObjectPhrase && c.Peek(0).Gerund()), r.Is(g.End, lex.By) && c.Peek(0).Gerund(): // "began by thanking"
		if a := r.OfVerb(c.Cursor); a != 0 {
			return a
		}
	case lemma == "announce":
		return r.announceActs(c)
	case lemma == "set" && c.Printed() == "out" && c.Next().In(lex.RoleOwn) && !g.Perfect: // "set out its plans"
		return ActExchange
	case lemma == "form" && r.Is(g.End, lex.Part): // "formed part of the delegation"
		return 0
	case lemma == "pay" && c.Kind == ObjectPhrase && homage(c.Cursor):
		return choose(c.Within(8).Seek(departed).Done(), ActWelcome, ActRecognize)
	case lemma == "reinforce" && r.ObjectRole(c).Has(lex.RoleWeight), // "reinforced the importance of"
		c.has(attention): // "drew attention to"
		return ActRecognize
	case lemma == "receive" && r.ObjectRole(c).Has(lex.RoleTalk): // "received an update on"
		return ActExchange
	case lemma == "witness" && !g.Past: // "are witnessing"
		return 0
	}
	return ActReport
}

// homage reports whether the object at c is a mark of respect: "paid warm
// tribute to".
func homage(c lex.Cursor) bool {
	return c.Until(func(t *lex.Token) bool {
		return !t.Is(lex.FlagWord) || t.In(lex.ClassPreposition) || t.In(respects)
	}).In(respects)
}
