package en

import "dialoguec/compile/fact"

// clauseActs tells what the subject of a clause does, who it turns out to be,
// and by which rule.
func (r *reader) clauseActs(c clause, who actor, to int32) (actSet, actor, *fact.Rule) {
	v := c.Verb
	if who.kind == gathering {
		c, who = r.behindComma(c, who)
	}
	switch who.kind {
	case gathering:
		return r.meetingActs(c, to)
	case committee:
		if a := r.lit(c.From); !v.Future && (a == "A" || a == "An" || a == "a" || a == "an") {
			return 0, actor{}, nil
		}
		if v.Passive || v.Frame == frameTake && r.tok(v.End).Word == wPlace || v.Future && r.role(v.Main)&roleGathering != 0 {
			return r.meetingActs(c, to)
		}
		return r.groupActs(v, to), who, provisionGroup
	case noActor:
		return r.thingActs(c, to)
	case private, organization:
		switch {
		case v.Passive && v.Frame == frameIntend && who.kind == private && r.complementOf(v, to).kind == toVerb:
			return actCommit, who, provisionParty // "companies are expected to invest"
		case v.Passive: // "industry was encouraged to"
			return r.passiveActs(c, to)
		case v.Frame == frameContinue && !v.Past && !v.Future, v.Frame == frameRemain && v.Future:
			return 0, actor{}, nil // "The alliance will remain the cornerstone"
		}
	}
	if v.Passive {
		return r.passivePartyActs(v, who)
	}
	if v.Frame == frameReport && !v.Future && r.verbs[r.list[r.tok(v.Main).Word].verb].Lemma == "meet" {
		who = r.metWith(v, who, to)
	}
	return r.actsOf(v, to), who, provisionParty
}

// passivePartyActs: the parties were briefed on something; what else was done
// to them is no act of theirs.
func (r *reader) passivePartyActs(v group, who actor) (actSet, actor, *fact.Rule) {
	switch {
	case v.Future && r.role(v.Main)&roleHosting == 0:
		return actCommit, who, provisionParty
	case v.Frame == frameExchange:
		return actExchange, who, provisionParty
	}
	return 0, who, nil
}

// metWith adds whom somebody met: both sides of a meeting act.
func (r *reader) metWith(v group, who actor, to int32) actor {
	at := v.End
	for at < to && (r.tok(at).In(ClassDayWord) || r.adverb(at)) { // "met today with"
		at++
	}
	if who.kind != named || r.tok(at).Word != wWith {
		return who
	}
	end := r.objectEnd(at+1, to)
	other := r.actorOf(at+1, end)
	if other.kind != named {
		return who
	}
	d := deed{who: who}
	d.add(0, other)
	return d.who
}

// objectEnd returns where the object that begins at i ends: before "to" with a
// verb, or a preposition of place or time.
func (r *reader) objectEnd(i, to int32) int32 {
	for ; i < to; i++ {
		t := r.tok(i)
		if t.Word == wTo && r.tok(i+1).In(ClassBase) || t.Word == wIn || t.Word == wOn && r.tok(i+1).In(ClassMonth) || t.Is(FlagStop|FlagSemicolon) {
			return i
		}
	}
	return i
}

// groupActs: what a committee of the parties did or will do; what it is there
// for is no act.
func (r *reader) groupActs(v group, to int32) actSet {
	switch {
	case v.Adjective != 0, v.Able, v.Should:
		return 0
	case v.Future, v.Past, v.Frame.speaks(), v.Frame == frameContinue, v.Frame == frameIntend:
		return r.actsOf(v, to)
	}
	return 0
}

// meetingActs reads a clause whose subject is the meeting or the discussions:
// that it took place, what it dealt with, when it will be. Praise is no act.
func (r *reader) meetingActs(c clause, to int32) (actSet, actor, *fact.Rule) {
	v := c.Verb
	gathers := r.role(v.Main)&roleGathering != 0
	switch {
	case v.Able, v.Should, v.Adjective != 0:
		return 0, actor{}, nil
	case v.Frame == frameIntend && v.Passive && (v.Future || !v.Past):
		return actCommit, theGovernments, provisionPlanned
	case v.Future && (v.Passive || gathers || v.Frame == frameTake):
		return actCommit, r.agents(v, theGovernments, to), provisionPlanned
	case v.Passive && r.role(v.Main)&roleHosting != 0 && (!gathers || r.tok(v.End).Word == wBy):
		if gathers && r.hasWord(c.From, v.From, wNo) {
			return 0, actor{}, nil
		}
		return r.heldBy(v, to)
	case v.Passive && gathers:
		return actReport, r.agents(v, theGovernments, to), provisionHeld
	case v.Frame == frameTake && r.tok(v.End).Word == wPlace:
		return actReport, theGovernments, provisionHeld
	case gathers && v.Frame == frameReport && v.Past:
		return actReport, theGovernments, provisionHeld
	case v.Passive:
		return r.passiveActs(c, to)
	}
	return r.discussionActs(c, to)
}

// heldBy reads "was held by the two ministries"; who merely led or hosted is
// told with the delegations.
func (r *reader) heldBy(v group, to int32) (actSet, actor, *fact.Rule) {
	if r.frame(v.Main) != frameHold {
		return 0, actor{}, nil
	}
	return actReport, r.agents(v, theGovernments, to), provisionHeld
}

// discussionActs reads "The discussions focused on", "The dialogue reaffirmed
// both nations' commitment to".
func (r *reader) discussionActs(c clause, to int32) (actSet, actor, *fact.Rule) {
	v := c.Verb
	if d, who, ok := r.opportunity(v, to); ok {
		return d, who, provisionOpportunity
	}
	lemma := r.verbs[r.list[r.tok(v.Main).Word].verb].Lemma
	switch {
	case v.Future && v.Frame != frameNone && v.Frame != frameServe && v.Frame != frameAttend:
		if head, _ := r.head(c.From, v.From); r.role(head)&roleMeeting == 0 {
			return 0, actor{}, nil // "The report will …"
		}
		return actCommit, theParticipants, provisionPlanned
	case v.Frame == frameExchange && lemma != "reflect" && lemma != "feature", v.Frame == frameAgree, v.Frame == frameCall, v.Past && (lemma == "adopt" || lemma == "endorse"):
		return r.actsOf(v, to), theParticipants, provisionDiscussion
	case v.Frame == frameTake && (r.tok(v.End).Word == wStock || r.tok(v.End).Word == wNote): // "The meeting took stock of"
		return r.actsOf(v, to), theParticipants, provisionDiscussion
	case lemma == "affirm" || lemma == "reaffirm" || lemma == "reiterate" || v.Frame == frameContinue && !v.Past:
		return r.actsOf(v, to), r.owner(v, to), provisionDiscussion
	case lemma == "include" || lemma == "feature" || lemma == "involve":
		head, _ := r.head(c.From, v.From)
		if r.role(head)&(roleTalk|roleTopic) != 0 || r.lit(head) == "talks" || r.objectRole(r.complementOf(v, to), to).has(roleTalk) {
			return actExchange, theParticipants, provisionDiscussion
		}
	}
	return 0, actor{}, nil
}

// toInclude reports whether the verb is to include.
func (r *reader) toInclude(v group) bool {
	return r.verbs[r.list[r.tok(v.Main).Word].verb].Lemma == "include"
}

// owner tells whose commitment a meeting reaffirms: "both nations'".
func (r *reader) owner(v group, to int32) actor {
	for i := v.End; i < min(to, v.End+6); i++ {
		if r.tok(i).Is(FlagPossessive) && r.personOn(i-1) == 0 {
			if a := r.actorOf(v.End, i); a.kind != noActor {
				return a
			}
		}
	}
	return theParticipants
}

// opportunity reads "afforded the United States an opportunity to reaffirm".
func (r *reader) opportunity(v group, to int32) (actSet, actor, bool) {
	for i := v.End; i < min(to, v.End+14) && v.Past; i++ {
		if r.tok(i).Word != wOpportunity {
			if t := r.tok(i); t.Is(FlagComma | FlagStop) {
				break
			}
			continue
		}
		j := r.infinitive(i+1, to)
		if j < 0 {
			return 0, actor{}, false
		}
		who := r.actorOf(v.End, i)
		if who.kind == noActor || who.kind == gathering {
			who = theParticipants
		}
		a := r.verbActs(j, to)
		return a, who, a != 0
	}
	return 0, actor{}, false
}

// infinitive finds "to" and a verb soon behind i; -1 where there is none.
func (r *reader) infinitive(i, to int32) int32 {
	for ; i < to && !r.tok(i).Is(FlagComma|FlagStop); i++ {
		if r.tok(i).Word == wTo {
			if j := r.adverbs(i+1, to); r.tok(j).In(ClassBase) {
				return j
			}
		}
	}
	return -1
}

// thingActs reads a clause whose subject is no actor: a passive without its
// agent, or a person we do not know who says something.
func (r *reader) thingActs(c clause, to int32) (actSet, actor, *fact.Rule) {
	v := c.Verb
	if v.Passive {
		return r.passiveActs(c, to)
	}
	if a, who, ok := r.opportunity(v, to); ok {
		return a, who, provisionOpportunity
	}
	if r.tok(c.From).Word == wIt && c.Verb.From-c.From <= 2 && v.Frame.speaks() && len(r.last.names) == 1 && (v.Past || r.tok(v.From).In(ClassThird)) {
		return r.actsOf(v, to), r.last, provisionParty // "Canada … It reaffirmed"
	}
	if v.Future && (v.Frame == frameContinue || v.Frame == frameExchange) && r.jointWork(c) {
		return actCommit, theGovernments, provisionPlanned
	}
	if head, _ := r.head(c.From, v.From); r.role(head)&roleTopic != 0 && (v.Frame == frameExchange || v.Past && r.toInclude(v)) {
		return actExchange, theParticipants, provisionDiscussion // "Topics discussed included"
	}
	if v.Frame.mental() && !v.Able && r.tok(c.From).Word != wIt && r.personlike(c.From, v.From) {
		return r.actsOf(v, to), theParticipants, provisionUnknown
	}
	return 0, actor{}, nil
}

// personlike reports whether a subject that is not known may be people: a
// plural, or a name.
func (r *reader) personlike(from, to int32) bool {
	head, _ := r.head(from, to)
	t := r.tok(head)
	return r.plural(head) && !t.Is(FlagCapital) && t.Word == 0 || t.Is(FlagCapital) && !t.In(ClassDocument|ClassEvent|ClassProgramme|ClassTime) && !t.Is(FlagUpper)
}

// passiveActs reads "reports were made", "it was agreed that", "a working
// group was established".
func (r *reader) passiveActs(c clause, to int32) (actSet, actor, *fact.Rule) {
	v := c.Verb
	head, _ := r.head(c.From, v.From)
	subject := r.role(head)
	who := r.agents(v, actor{}, to)
	switch {
	case who.kind == organization || v.Able || v.Should:
		return 0, actor{}, nil
	case v.Future:
		return actCommit, choosing(who, theGovernments), provisionPlanned
	case !v.Past && !v.Frame.mental():
		return 0, actor{}, nil
	case v.Frame == frameExchange, v.Frame == frameMake && subject.has(roleTalk), v.Frame == frameHold && subject.has(roleTalk), v.Frame == frameGive && subject.has(roleTalk), v.Frame == frameShare:
		return actExchange, choosing(who, theParticipants), provisionAgentless
	case v.Frame == frameReach && subject.has(roleAgreement):
		return actAgree, choosing(who, theGovernments), provisionAgentless
	case v.Frame == frameAgree, v.Frame == frameRecognize, v.Frame == frameRestate, v.Frame == frameNote, v.Frame == frameExpress, v.Frame == frameWelcome, v.Frame == frameCall:
		if v.Frame != frameAgree {
			who = choosing(who, theParticipants)
		}
		return r.actsOf(v, to), choosing(who, theGovernments), provisionAgentless
	case r.role(v.Main)&roleHosting != 0 && r.role(v.Main)&roleGathering == 0 || v.Frame == frameServe || v.Frame == frameAttend:
		return 0, actor{}, nil
	case r.role(v.Main)&(roleFounding|roleGathering) != 0 && (who.kind != noActor || r.tok(v.End).Word != wBy):
		return actReport, choosing(who, theGovernments), provisionAgentless
	}
	return 0, actor{}, nil
}

func choosing(a, otherwise actor) actor {
	if a.kind == noActor {
		return otherwise
	}
	return a
}

// agents tells by whom something was done: "by the Ministry of Justice", "in
// the U.S. Government by …".
func (r *reader) agents(v group, otherwise actor, to int32) actor {
	for i := v.End; i < to; i++ {
		t := r.tok(i)
		if t.Is(FlagStop|FlagSemicolon) || t.Is(FlagComma) && r.tok(i+1).In(ClassRelative|ClassGerund) {
			break
		}
		if t.Word != wBy {
			continue
		}
		from, end := i+1, r.stop(i+1, to)
		if r.tok(v.End).Word == wIn {
			from = v.End + 1
		}
		if codes := r.sidesOf(from, end); len(codes) > 0 {
			return r.named(codes)
		}
		if a := r.actorOf(i+1, end); a.kind != noActor && a.kind != gathering {
			return a
		}
	}
	return otherwise
}

// hasWord reports whether the word stands in the tokens.
func (r *reader) hasWord(from, to int32, w Word) bool {
	for i := from; i < to; i++ {
		if r.tok(i).Word == w {
			return true
		}
	}
	return false
}

// jointWork reports whether the subject is the cooperation of the parties in a
// field: "Health cooperation"; "this cooperation" only goes on from what was said.
func (r *reader) jointWork(c clause) bool {
	head, end := r.head(c.From, c.Verb.From)
	return end == c.Verb.From && !r.tok(c.From).In(ClassDeterminer|ClassPronoun) && r.role(head).has(roleJointWork)
}

// behindComma reads "On the first meeting with them, Canada launched": what
// stands behind a comma is the subject, if no other comma closes it.
func (r *reader) behindComma(c clause, who actor) (clause, actor) {
	if r.tok(c.Verb.From - 1).Is(FlagComma) {
		return c, who
	}
	for i := c.From + 1; i < c.Verb.From-1; i++ {
		if !r.tok(i).Is(FlagComma) {
			continue
		}
		if a := r.actorOf(i+1, c.Verb.From); a.kind == named || a.kind == governments || a.kind == party {
			c.From = i + 1
			return c, a
		}
	}
	return c, who
}
