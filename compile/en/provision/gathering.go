package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// meeting reads a clause whose subject is the meeting or the discussions:
// that it took place, what it dealt with, when it will be. Praise is no act.
func (p *predicate) meeting() act {
	v := p.Verb
	gathers := p.Role(v.Main).Has(lex.RoleGathering)
	switch {
	case v.Able, v.Should, v.Adjective != 0:
		return act{}
	case p.Is(v.Main, lex.Is, lex.Are) && p.Holds(p.Subject(), lex.Next) && len(p.known.Dates.In(v.End, p.in.Rest().To)) > 0: // "The next meeting is on"
		return act{clause.ActCommit, clause.TheGovernments, provisionPlanned}
	case v.Is(lex.FrameIntend) && v.Passive && (v.Future || !v.Past):
		return act{clause.ActCommit, clause.TheGovernments, provisionPlanned}
	case v.Future && (v.Passive || gathers || v.Is(lex.FrameTake)):
		return act{clause.ActCommit, p.agents(clause.TheGovernments), provisionPlanned}
	case v.Passive && p.Role(v.Main).Has(lex.RoleHosting) && (!gathers || p.Token(v.End).Word == lex.By):
		if gathers && p.Holds(p.Subject(), lex.No) {
			return act{}
		}
		return p.heldBy()
	case v.Passive && gathers && p.inSpirit():
		return act{}
	case v.Passive && gathers:
		return act{clause.ActReport, p.agents(clause.TheGovernments), provisionHeld}
	case v.Passive && v.Past && p.clauses.Lemma(v) == "follow", // "Their meeting was followed by"
		p.takesPlace(), gathers && v.Is(lex.FrameReport) && v.Past:
		return act{clause.ActReport, clause.TheGovernments, provisionHeld}
	case v.Passive:
		return p.passive()
	}
	return p.discussion()
}

// inSpirit reports whether a meeting is only said to have been held "in a spirit
// of friendship", or "in a cordial atmosphere".
func (p *predicate) inSpirit() bool {
	c := p.after()
	return c.Is(lex.In) && c.Peek(1).In(lex.ClassDeterminer) && c.Move(2).Within(4).Seek(lex.Any{spirit, lex.ClassPreposition}).In(spirit)
}

// heldBy reads "was held by the two ministries"; who merely led or hosted is
// told with the delegations.
func (p *predicate) heldBy() act {
	if p.Frame(p.Verb.Main) != lex.FrameHold {
		return act{}
	}
	return act{clause.ActReport, p.agents(clause.TheGovernments), provisionHeld}
}

// discussion reads "The discussions focused on", "The dialogue reaffirmed
// both nations' commitment to".
func (p *predicate) discussion() act {
	v := p.Verb
	if a, who := p.opportunity(); a != 0 {
		return act{a, who, provisionOpportunity}
	}
	lemma := p.clauses.Lemma(v)
	switch {
	case v.Future && !v.Is(lex.FrameNone, lex.FrameServe, lex.FrameAttend):
		if !p.head().In(lex.RoleMeeting) {
			return act{} // "The report will …"
		}
		return act{clause.ActCommit, clause.TheParticipants, provisionPlanned}
	case v.Is(lex.FrameExchange) && lemma != "reflect" && lemma != "feature",
		v.Is(lex.FrameAgree, lex.FrameCall),
		v.Past && (lemma == "adopt" || lemma == "endorse"),
		v.Is(lex.FrameTake) && p.Is(v.End, lex.Stock, lex.Note): // "The meeting took stock of"
		return act{p.verbActs(), clause.TheParticipants, provisionDiscussion}
	case lemma == "affirm" || lemma == "reaffirm" || lemma == "reiterate" || v.Is(lex.FrameContinue) && !v.Past,
		v.Past && !v.Perfect && v.Frame.Speaks() && !v.Is(lex.FrameExchange) && p.talks() && !praising.Of(p.Token(v.Main)): // "The meeting confirmed that"
		return act{p.verbActs(), p.owner(), provisionDiscussion}
	case !v.Past && pointing.Of(p.Token(p.From)): // "Those discussions include"
		return act{}
	case (lemma == "include" || lemma == "feature" || lemma == "involve") && p.ofTalk():
		return act{clause.ActExchange, clause.TheParticipants, provisionDiscussion}
	}
	return act{}
}

// talks reports whether the subject is a meeting, and not what happened at one.
func (p *predicate) talks() bool {
	head := p.head()
	return head.In(lex.RoleMeeting|lex.RoleGroup) || head.In(meetings)
}

// ofTalk reports whether the subject or the object is what is talked, or talked
// about.
func (p *predicate) ofTalk() bool {
	head := p.head()
	return head.In(lex.RoleTalk|lex.RoleTopic) || head.Printed() == "talks" || p.clauses.ObjectRole(p.complement()).Has(lex.RoleTalk)
}

// owner tells whose commitment a meeting reaffirms: "both nations'".
func (p *predicate) owner() clause.Actor {
	after := p.after()
	for c := after.Within(6); !c.Done(); c = c.Next() {
		if c.In(lex.FlagPossessive) && p.known.People.On(c.At-1) == 0 {
			if a := p.clauses.Subjects.Of(c.Passed(after)); a.Kind != clause.NoActor {
				return a
			}
		}
	}
	return clause.TheParticipants
}

// opportunity reads "afforded the United States an opportunity to reaffirm".
func (p *predicate) opportunity() (clause.ActSet, clause.Actor) {
	after := p.after()
	at := after.Within(14).Seek(lex.Any{lex.Opportunity, lex.FlagComma, lex.FlagStop})
	if !p.Verb.Past || !at.Is(lex.Opportunity) {
		return 0, clause.Actor{}
	}
	if forTalk(at.Next()) {
		return clause.ActExchange, clause.TheParticipants
	}
	verb, ok := infinitive(after.To(at.At + 1))
	if !ok {
		return 0, clause.Actor{}
	}
	who := p.clauses.Subjects.Of(at.Passed(after))
	if who.Kind == clause.NoActor || who.Kind == clause.Gathering {
		who = clause.TheParticipants
	}
	return p.clauses.Acts.OfVerb(verb), who
}

// forTalk reports whether "for" with talk is at c: "for in-depth discussion of".
func forTalk(c lex.Cursor) bool {
	if !c.Is(lex.For) {
		return false
	}
	for c = c.Next(); !c.Done() && !c.In(lex.RoleMeeting|lex.RoleTalk); c = c.Next() {
		if c.In(lex.FlagComma|lex.FlagStop) || c.In(lex.ClassPreposition) && !c.Next().In(lex.FlagHyphen) {
			return false
		}
	}
	return !c.Done()
}

// infinitive finds "to" and a verb soon after c, and returns the verb.
func infinitive(c lex.Cursor) (lex.Cursor, bool) {
	for ; !c.Done() && !c.In(lex.FlagComma|lex.FlagStop); c = c.Next() {
		if verb := clause.Adverbs(c.Next()); c.Is(lex.To) && verb.Peek(0).In(lex.ClassBase) {
			return verb, true
		}
	}
	return c, false
}
