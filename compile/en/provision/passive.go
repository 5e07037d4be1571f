package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// unknown reads a clause whose subject is no actor: a passive without its
// agent, or a person we do not know who says something.
func (p *predicate) unknown() act {
	v := p.Verb
	if v.Passive {
		return p.passive()
	}
	if a, who := p.opportunity(); a != 0 {
		return act{a, who, provisionOpportunity}
	}
	it, he := p.Is(p.From, lex.It), p.clauses.Subjects.He()
	switch {
	case it && v.From-p.From <= 2 && v.Frame.Speaks() && len(he.Names) == 1 && (v.Past || p.Token(v.From).In(lex.ClassThird)):
		return act{p.verbActs(), clause.Actor{Kind: clause.Party, Names: he.Names}, provisionParty} // "Canada … It reaffirmed"
	case v.Future && p.head().In(visits) && p.is("focus", "concentrate", "center", "centre"):
		return act{clause.ActCommit, clause.TheParticipants, provisionPlanned}
	case v.Future && v.Is(lex.FrameContinue, lex.FrameExchange) && p.jointWork():
		return act{clause.ActCommit, clause.TheGovernments, provisionPlanned}
	case p.head().In(lex.RoleTopic) && (v.Is(lex.FrameExchange) || v.Past && (p.is("include") || v.Is(lex.FrameNone) && oneMore.Of(p.Token(p.From)))),
		p.head().In(areas) && discussing.Of(p.Token(v.Main)),
		p.head().In(visits) && v.Past && p.is("focus", "concentrate", "center", "centre"):
		return act{clause.ActExchange, clause.TheParticipants, provisionDiscussion} // "Topics discussed included", "Another topic was"
	case v.Frame.Mental() && !v.Able && !v.Should && !it && p.personlike():
		return act{p.verbActs(), clause.TheParticipants, provisionUnknown}
	}
	return act{}
}

// personlike reports whether a subject that is not known may be people: a
// plural, or a name.
func (p *predicate) personlike() bool {
	head := p.head()
	t := head.Peek(0)
	if t.Is(lex.FlagCapital) && p.Token(p.From).In(lex.ClassDeterminer) && !p.ofPeople() && p.known.People.On(head.At) == 0 { // "The Convention"
		return false
	}
	return clause.Plural(head) && !t.Is(lex.FlagCapital) && t.Word == 0 || t.Is(lex.FlagCapital) && !t.In(lex.ClassDocument|lex.ClassEvent|lex.ClassProgramme|lex.ClassTime) && !t.Is(lex.FlagUpper)
}

// byOthers reports whether a passive goes on with "by" and somebody who is no party:
// "was approved by parliament"; by consensus they do it themselves.
func (p *predicate) byOthers() bool {
	by := clause.Adverbs(p.after())
	return by.Is(lex.By) && !p.is("follow", "precede") && !by.Next().In(lex.Any{lex.ClassGerund, lex.FlagNumber, manner})
}

// byTalk reports whether a passive goes on with "by" and a meeting.
func (p *predicate) byTalk() bool {
	by := p.after()
	return by.Is(lex.By) && p.clauses.ObjectRole(clause.Complement{Kind: clause.ObjectPhrase, Cursor: by.Next()}).Has(lex.RoleTalk|lex.RoleMeeting)
}

// passive reads "reports were made", "it was agreed that", "a working
// group was established".
func (p *predicate) passive() act {
	v := p.Verb
	who := p.agents()
	switch {
	case who.Kind == clause.OtherBody || v.Able || v.Should || v.Past && !v.Future && who.Kind == clause.NoActor && p.byOthers():
		return act{}
	case v.Future:
		return act{clause.ActCommit, choosing(who, clause.TheGovernments), provisionPlanned}
	case !v.Past && p.is("plan") && p.Is(p.From, lex.It) && p.complement().Kind == clause.ToVerb: // "It is planned to"
		return act{clause.ActCommit, clause.TheGovernments, provisionPlanned}
	case !v.Past && !v.Frame.Mental():
		return act{}
	case v.Past && p.is("follow") && p.byTalk(): // "This was followed by talks with"
		return act{clause.ActReport, clause.TheGovernments, provisionHeld}
	case p.is("exchange") && p.head().In(papers): // "Letters were exchanged"
		return act{clause.ActReport, choosing(who, clause.TheGovernments), provisionAgentless}
	case v.Is(lex.FrameExpress) && p.head().Peek(0).Role == 0: // "The guests were shown"
		return act{}
	}
	if acts, ok := p.amongThem(); ok {
		return act{acts, choosing(who, clause.TheParticipants), provisionAgentless}
	}
	if p.founded(who) {
		return act{clause.ActReport, choosing(who, clause.TheGovernments), provisionAgentless}
	}
	return act{}
}

// amongThem reads what the participants did at the meeting, "views were exchanged", "agreement
// was reached on"; it returns false if the clause tells of something else.
func (p *predicate) amongThem() (clause.ActSet, bool) {
	v := p.Verb
	subject := p.head().Peek(0).Role
	switch {
	case v.Is(lex.FrameExchange, lex.FrameShare), v.Is(lex.FrameMake, lex.FrameHold, lex.FrameGive) && subject.Has(lex.RoleTalk):
		return clause.ActExchange, true
	case v.Is(lex.FrameReach) && (subject.Has(lex.RoleAgreement) || p.head().In(settled)):
		if v.Negated {
			return clause.ActReport, true // "Agreement was not reached"
		}
		return clause.ActAgree | p.clauses.Acts.Promises(p.complement()), true
	case v.Is(lex.FrameExpress, lex.FrameRestate) && clause.NounActs(subject) != 0: // "Readiness was expressed to"
		return clause.NounActs(subject), true
	case v.Is(lex.FrameNote) && p.after().Is(lex.With) && clause.Satisfied(p.after().Next()): // "It was noted with satisfaction that"
		return clause.ActWelcome, true
	case p.is("mention"), v.Is(lex.FrameAgree, lex.FrameRecognize, lex.FrameRestate, lex.FrameNote, lex.FrameExpress, lex.FrameWelcome, lex.FrameSupport, lex.FrameCall):
		return p.verbActs(), true
	case p.is("identify"):
		return clause.ActReport, true
	case p.head().In(attention) && p.is("lay", "place", "put", "draw", "make", "pay", "give", "devote", "direct"): // "Special stress was laid on"
		return clause.ActRecognize, true
	}
	return 0, false
}

// founded reports whether a passive tells what was founded, gathered or held, and not by whom
// who is no party: "a working group was established".
func (p *predicate) founded(who clause.Actor) bool {
	v := p.Verb
	verb := p.Role(v.Main)
	if verb.Has(lex.RoleHosting) && !verb.Has(lex.RoleGathering) || v.Is(lex.FrameServe, lex.FrameAttend) {
		return false
	}
	return (verb.Has(lex.RoleFounding|lex.RoleGathering) || p.is("set") && p.after().Is(lex.Up)) && (who.Kind != clause.NoActor || p.Token(v.End).Word != lex.By)
}

// choosing returns an actor, another one if it is nobody.
func choosing(a, otherwise clause.Actor) clause.Actor {
	if a.Kind == clause.NoActor {
		return otherwise
	}
	return a
}

// agents tells by whom something was done: "by the Ministry of Justice", "in
// the U.S. Government by …"; it is nobody if the clause does not say it.
func (p *predicate) agents() clause.Actor {
	after := p.after()
	for c := after; !c.Done(); c = c.Next() {
		if c.In(lex.FlagStop|lex.FlagSemicolon) || c.In(lex.FlagComma) && c.Peek(1).In(lex.ClassRelative|lex.ClassGerund) {
			break
		}
		if !c.Is(lex.By) || c.Past(after) && c.Peek(-1).In(lex.ClassParticiple) {
			continue // "at the talks attended by"
		}
		from, end := c.Next(), stop(c.Next())
		if after.Is(lex.In) {
			from = after.Next()
		}
		if codes := p.clauses.Subjects.Sides(end.Passed(from)); len(codes) > 0 {
			return p.clauses.Subjects.Named(codes)
		}
		if a := p.clauses.Subjects.Of(end.Passed(c.Next())); a.Kind != clause.NoActor && a.Kind != clause.Gathering {
			return a
		}
	}
	return clause.Actor{}
}

// jointWork reports whether the subject is the cooperation of the parties in a
// field: "Health cooperation"; "this cooperation" only goes on from what was said.
func (p *predicate) jointWork() bool {
	head, end := p.clauses.Head(p.Subject())
	return end.Done() && !p.Token(p.From).In(lex.ClassDeterminer|lex.ClassPronoun) && head.In(lex.RoleJointWork)
}

// afterComma reads "On the first meeting with them, Canada launched": what
// comes after a comma is the subject, if no other comma closes it.
func (p *predicate) afterComma() {
	if p.Token(p.Verb.From - 1).Is(lex.FlagComma) {
		return
	}
	for c := p.First(p.Subject().Since(p.From + 1)).Seek(lex.FlagComma); !c.Done(); c = c.Next().Seek(lex.FlagComma) {
		if a := p.clauses.Subjects.Of(c.Next().Rest()); a.Acts() {
			p.From, p.who = c.At+1, a
			return
		}
	}
}
