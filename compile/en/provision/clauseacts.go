package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// clauseActs tells what the subject of a clause does, who it turns out to be,
// and by which rule.
func (r *Provisions) clauseActs(c clause.Clause, who clause.Actor, to int32) (clause.ActSet, clause.Actor, *fact.Rule) {
	v := c.Verb
	if who.Kind == clause.Gathering {
		c, who = r.behindComma(c, who)
	}
	switch who.Kind {
	case clause.Gathering:
		return r.meetingActs(c, to)
	case clause.Committee:
		if a := r.TokenText(c.From); !v.Future && (a == "A" || a == "An" || a == "a" || a == "an") {
			return 0, clause.Actor{}, nil
		}
		if v.Passive || v.Frame == lex.FrameTake && r.Token(v.End).Word == lex.Place || v.Future && r.Role(v.Main)&lex.RoleGathering != 0 {
			return r.meetingActs(c, to)
		}
		return r.groupActs(v, to), who, provisionGroup
	case clause.NoActor:
		return r.thingActs(c, to)
	case clause.Private, clause.OtherBody:
		switch {
		case v.Passive && v.Frame == lex.FrameIntend && who.Kind == clause.Private && r.clauses.ComplementOf(v, to).Kind == clause.ToVerb:
			return clause.ActCommit, who, provisionParty // "companies are expected to invest"
		case v.Passive: // "industry was encouraged to"
			return r.passiveActs(c, to)
		case v.Frame == lex.FrameContinue && !v.Past && !v.Future, v.Frame == lex.FrameRemain && v.Future:
			return 0, clause.Actor{}, nil // "The alliance will remain the cornerstone"
		}
	}
	if v.Passive {
		return r.passivePartyActs(v, who)
	}
	if v.Frame == lex.FrameReport && !v.Future && r.LemmaOf(r.Token(v.Main)) == "meet" {
		who = r.metWith(v, who, to)
	}
	return r.clauses.ActsOf(v, to), who, provisionParty
}

// passivePartyActs: the parties were briefed on something; what else was done
// to them is no act of theirs.
func (r *Provisions) passivePartyActs(v clause.VerbGroup, who clause.Actor) (clause.ActSet, clause.Actor, *fact.Rule) {
	switch {
	case v.Future && r.Role(v.Main)&lex.RoleHosting == 0:
		return clause.ActCommit, who, provisionParty
	case v.Frame == lex.FrameExchange:
		return clause.ActExchange, who, provisionParty
	}
	return 0, who, nil
}

// metWith adds whom somebody met: both sides of a meeting act.
func (r *Provisions) metWith(v clause.VerbGroup, who clause.Actor, to int32) clause.Actor {
	at := v.End
	for at < to && (r.Token(at).In(lex.ClassDayWord) || r.clauses.Adverb(at)) { // "met today with"
		at++
	}
	if who.Kind != clause.Named || r.Token(at).Word != lex.With {
		return who
	}
	end := r.objectEnd(at+1, to)
	other := r.clauses.ActorOf(at+1, end)
	if other.Kind != clause.Named {
		return who
	}
	d := action{who: who}
	d.add(0, other)
	return d.who
}

// objectEnd returns where the object that begins at i ends: before "to" with a
// verb, or a preposition of place or time.
func (r *Provisions) objectEnd(i, to int32) int32 {
	for ; i < to; i++ {
		t := r.Token(i)
		if t.Word == lex.To && r.Token(i+1).In(lex.ClassBase) || t.Word == lex.In || t.Word == lex.On && r.Token(i+1).In(lex.ClassMonth) || t.Is(lex.FlagStop|lex.FlagSemicolon) {
			return i
		}
	}
	return i
}

// groupActs: what a committee of the parties did or will do; what it is there
// for is no act.
func (r *Provisions) groupActs(v clause.VerbGroup, to int32) clause.ActSet {
	switch {
	case v.Adjective != 0, v.Able, v.Should:
		return 0
	case v.Future, v.Past, v.Frame.Speaks(), v.Frame == lex.FrameContinue, v.Frame == lex.FrameIntend:
		return r.clauses.ActsOf(v, to)
	}
	return 0
}

// meetingActs reads a clause whose subject is the meeting or the discussions:
// that it took place, what it dealt with, when it will be. Praise is no act.
func (r *Provisions) meetingActs(c clause.Clause, to int32) (clause.ActSet, clause.Actor, *fact.Rule) {
	v := c.Verb
	gathers := r.Role(v.Main)&lex.RoleGathering != 0
	switch {
	case v.Able, v.Should, v.Adjective != 0:
		return 0, clause.Actor{}, nil
	case v.Frame == lex.FrameIntend && v.Passive && (v.Future || !v.Past):
		return clause.ActCommit, clause.TheGovernments, provisionPlanned
	case v.Future && (v.Passive || gathers || v.Frame == lex.FrameTake):
		return clause.ActCommit, r.agents(v, clause.TheGovernments, to), provisionPlanned
	case v.Passive && r.Role(v.Main)&lex.RoleHosting != 0 && (!gathers || r.Token(v.End).Word == lex.By):
		if gathers && r.clauses.HasWord(c.From, v.From, lex.No) {
			return 0, clause.Actor{}, nil
		}
		return r.heldBy(v, to)
	case v.Passive && gathers:
		return clause.ActReport, r.agents(v, clause.TheGovernments, to), provisionHeld
	case v.Frame == lex.FrameTake && r.Token(v.End).Word == lex.Place:
		return clause.ActReport, clause.TheGovernments, provisionHeld
	case gathers && v.Frame == lex.FrameReport && v.Past:
		return clause.ActReport, clause.TheGovernments, provisionHeld
	case v.Passive:
		return r.passiveActs(c, to)
	}
	return r.discussionActs(c, to)
}

// heldBy reads "was held by the two ministries"; who merely led or hosted is
// told with the delegations.
func (r *Provisions) heldBy(v clause.VerbGroup, to int32) (clause.ActSet, clause.Actor, *fact.Rule) {
	if r.Frame(v.Main) != lex.FrameHold {
		return 0, clause.Actor{}, nil
	}
	return clause.ActReport, r.agents(v, clause.TheGovernments, to), provisionHeld
}

// discussionActs reads "The discussions focused on", "The dialogue reaffirmed
// both nations' commitment to".
func (r *Provisions) discussionActs(c clause.Clause, to int32) (clause.ActSet, clause.Actor, *fact.Rule) {
	v := c.Verb
	if d, who, ok := r.opportunity(v, to); ok {
		return d, who, provisionOpportunity
	}
	lemma := r.LemmaOf(r.Token(v.Main))
	switch {
	case v.Future && v.Frame != lex.FrameNone && v.Frame != lex.FrameServe && v.Frame != lex.FrameAttend:
		if head, _ := r.clauses.Head(c.From, v.From); r.Role(head)&lex.RoleMeeting == 0 {
			return 0, clause.Actor{}, nil // "The report will …"
		}
		return clause.ActCommit, clause.TheParticipants, provisionPlanned
	case v.Frame == lex.FrameExchange && lemma != "reflect" && lemma != "feature", v.Frame == lex.FrameAgree, v.Frame == lex.FrameCall, v.Past && (lemma == "adopt" || lemma == "endorse"):
		return r.clauses.ActsOf(v, to), clause.TheParticipants, provisionDiscussion
	case v.Frame == lex.FrameTake && (r.Token(v.End).Word == lex.Stock || r.Token(v.End).Word == lex.Note): // "The meeting took stock of"
		return r.clauses.ActsOf(v, to), clause.TheParticipants, provisionDiscussion
	case lemma == "affirm" || lemma == "reaffirm" || lemma == "reiterate" || v.Frame == lex.FrameContinue && !v.Past:
		return r.clauses.ActsOf(v, to), r.owner(v, to), provisionDiscussion
	case lemma == "include" || lemma == "feature" || lemma == "involve":
		head, _ := r.clauses.Head(c.From, v.From)
		if r.Role(head)&(lex.RoleTalk|lex.RoleTopic) != 0 || r.TokenText(head) == "talks" || r.clauses.ObjectRole(r.clauses.ComplementOf(v, to), to).Has(lex.RoleTalk) {
			return clause.ActExchange, clause.TheParticipants, provisionDiscussion
		}
	}
	return 0, clause.Actor{}, nil
}

// toInclude reports whether the verb is to include.
func (r *Provisions) toInclude(v clause.VerbGroup) bool {
	return r.LemmaOf(r.Token(v.Main)) == "include"
}

// owner tells whose commitment a meeting reaffirms: "both nations'".
func (r *Provisions) owner(v clause.VerbGroup, to int32) clause.Actor {
	for i := v.End; i < min(to, v.End+6); i++ {
		if r.Token(i).Is(lex.FlagPossessive) && r.people.On(i-1) == 0 {
			if a := r.clauses.ActorOf(v.End, i); a.Kind != clause.NoActor {
				return a
			}
		}
	}
	return clause.TheParticipants
}

// opportunity reads "afforded the United States an opportunity to reaffirm".
func (r *Provisions) opportunity(v clause.VerbGroup, to int32) (clause.ActSet, clause.Actor, bool) {
	for i := v.End; i < min(to, v.End+14) && v.Past; i++ {
		if r.Token(i).Word != lex.Opportunity {
			if t := r.Token(i); t.Is(lex.FlagComma | lex.FlagStop) {
				break
			}
			continue
		}
		j := r.infinitive(i+1, to)
		if j < 0 {
			return 0, clause.Actor{}, false
		}
		who := r.clauses.ActorOf(v.End, i)
		if who.Kind == clause.NoActor || who.Kind == clause.Gathering {
			who = clause.TheParticipants
		}
		a := r.clauses.VerbActs(j, to)
		return a, who, a != 0
	}
	return 0, clause.Actor{}, false
}

// infinitive finds "to" and a verb soon behind i; -1 where there is none.
func (r *Provisions) infinitive(i, to int32) int32 {
	for ; i < to && !r.Token(i).Is(lex.FlagComma|lex.FlagStop); i++ {
		if r.Token(i).Word == lex.To {
			if j := r.clauses.Adverbs(i+1, to); r.Token(j).In(lex.ClassBase) {
				return j
			}
		}
	}
	return -1
}

// thingActs reads a clause whose subject is no actor: a passive without its
// agent, or a person we do not know who says something.
func (r *Provisions) thingActs(c clause.Clause, to int32) (clause.ActSet, clause.Actor, *fact.Rule) {
	v := c.Verb
	if v.Passive {
		return r.passiveActs(c, to)
	}
	if a, who, ok := r.opportunity(v, to); ok {
		return a, who, provisionOpportunity
	}
	if r.Token(c.From).Word == lex.It && c.Verb.From-c.From <= 2 && v.Frame.Speaks() && len(r.clauses.Last.Names) == 1 && (v.Past || r.Token(v.From).In(lex.ClassThird)) {
		return r.clauses.ActsOf(v, to), r.clauses.Last, provisionParty // "Canada … It reaffirmed"
	}
	if v.Future && (v.Frame == lex.FrameContinue || v.Frame == lex.FrameExchange) && r.jointWork(c) {
		return clause.ActCommit, clause.TheGovernments, provisionPlanned
	}
	if head, _ := r.clauses.Head(c.From, v.From); r.Role(head)&lex.RoleTopic != 0 && (v.Frame == lex.FrameExchange || v.Past && r.toInclude(v)) {
		return clause.ActExchange, clause.TheParticipants, provisionDiscussion // "Topics discussed included"
	}
	if v.Frame.Mental() && !v.Able && r.Token(c.From).Word != lex.It && r.personlike(c.From, v.From) {
		return r.clauses.ActsOf(v, to), clause.TheParticipants, provisionUnknown
	}
	return 0, clause.Actor{}, nil
}

// personlike reports whether a subject that is not known may be people: a
// plural, or a name.
func (r *Provisions) personlike(from, to int32) bool {
	head, _ := r.clauses.Head(from, to)
	t := r.Token(head)
	return r.clauses.Plural(head) && !t.Is(lex.FlagCapital) && t.Word == 0 || t.Is(lex.FlagCapital) && !t.In(lex.ClassDocument|lex.ClassEvent|lex.ClassProgramme|lex.ClassTime) && !t.Is(lex.FlagUpper)
}

// passiveActs reads "reports were made", "it was agreed that", "a working
// group was established".
func (r *Provisions) passiveActs(c clause.Clause, to int32) (clause.ActSet, clause.Actor, *fact.Rule) {
	v := c.Verb
	head, _ := r.clauses.Head(c.From, v.From)
	subject := r.Role(head)
	who := r.agents(v, clause.Actor{}, to)
	switch {
	case who.Kind == clause.OtherBody || v.Able || v.Should:
		return 0, clause.Actor{}, nil
	case v.Future:
		return clause.ActCommit, choosing(who, clause.TheGovernments), provisionPlanned
	case !v.Past && !v.Frame.Mental():
		return 0, clause.Actor{}, nil
	case v.Frame == lex.FrameExchange, v.Frame == lex.FrameMake && subject.Has(lex.RoleTalk), v.Frame == lex.FrameHold && subject.Has(lex.RoleTalk), v.Frame == lex.FrameGive && subject.Has(lex.RoleTalk), v.Frame == lex.FrameShare:
		return clause.ActExchange, choosing(who, clause.TheParticipants), provisionAgentless
	case v.Frame == lex.FrameReach && subject.Has(lex.RoleAgreement):
		return clause.ActAgree, choosing(who, clause.TheGovernments), provisionAgentless
	case v.Frame == lex.FrameAgree, v.Frame == lex.FrameRecognize, v.Frame == lex.FrameRestate, v.Frame == lex.FrameNote, v.Frame == lex.FrameExpress, v.Frame == lex.FrameWelcome, v.Frame == lex.FrameCall:
		if v.Frame != lex.FrameAgree {
			who = choosing(who, clause.TheParticipants)
		}
		return r.clauses.ActsOf(v, to), choosing(who, clause.TheGovernments), provisionAgentless
	case r.Role(v.Main)&lex.RoleHosting != 0 && r.Role(v.Main)&lex.RoleGathering == 0 || v.Frame == lex.FrameServe || v.Frame == lex.FrameAttend:
		return 0, clause.Actor{}, nil
	case r.Role(v.Main)&(lex.RoleFounding|lex.RoleGathering) != 0 && (who.Kind != clause.NoActor || r.Token(v.End).Word != lex.By):
		return clause.ActReport, choosing(who, clause.TheGovernments), provisionAgentless
	}
	return 0, clause.Actor{}, nil
}

func choosing(a, otherwise clause.Actor) clause.Actor {
	if a.Kind == clause.NoActor {
		return otherwise
	}
	return a
}

// agents tells by whom something was done: "by the Ministry of Justice", "in
// the U.S. Government by …".
func (r *Provisions) agents(v clause.VerbGroup, otherwise clause.Actor, to int32) clause.Actor {
	for i := v.End; i < to; i++ {
		t := r.Token(i)
		if t.Is(lex.FlagStop|lex.FlagSemicolon) || t.Is(lex.FlagComma) && r.Token(i+1).In(lex.ClassRelative|lex.ClassGerund) {
			break
		}
		if t.Word != lex.By {
			continue
		}
		from, end := i+1, r.stop(i+1, to)
		if r.Token(v.End).Word == lex.In {
			from = v.End + 1
		}
		if codes := r.clauses.SidesOf(from, end); len(codes) > 0 {
			return r.clauses.Named(codes)
		}
		if a := r.clauses.ActorOf(i+1, end); a.Kind != clause.NoActor && a.Kind != clause.Gathering {
			return a
		}
	}
	return otherwise
}

// jointWork reports whether the subject is the cooperation of the parties in a
// field: "Health cooperation"; "this cooperation" only goes on from what was said.
func (r *Provisions) jointWork(c clause.Clause) bool {
	head, end := r.clauses.Head(c.From, c.Verb.From)
	return end == c.Verb.From && !r.Token(c.From).In(lex.ClassDeterminer|lex.ClassPronoun) && r.Role(head).Has(lex.RoleJointWork)
}

// behindComma reads "On the first meeting with them, Canada launched": what
// stands behind a comma is the subject, if no other comma closes it.
func (r *Provisions) behindComma(c clause.Clause, who clause.Actor) (clause.Clause, clause.Actor) {
	if r.Token(c.Verb.From - 1).Is(lex.FlagComma) {
		return c, who
	}
	for i := c.From + 1; i < c.Verb.From-1; i++ {
		if !r.Token(i).Is(lex.FlagComma) {
			continue
		}
		if a := r.clauses.ActorOf(i+1, c.Verb.From); a.Kind == clause.Named || a.Kind == clause.Governments || a.Kind == clause.Party {
			c.From = i + 1
			return c, a
		}
	}
	return c, who
}
