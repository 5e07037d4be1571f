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
	it, he := p.Token(p.From).Word == lex.It, p.clauses.Subjects.He()
	head, _ := p.clauses.Head(p.From, v.From)
	switch {
	case it && v.From-p.From <= 2 && v.Frame.Speaks() && len(he.Names) == 1 && (v.Past || p.Token(v.From).In(lex.ClassThird)):
		return act{p.verbActs(), clause.Actor{Kind: clause.Party, Names: he.Names}, provisionParty} // "Canada … It reaffirmed"
	case v.Future && v.Is(lex.FrameContinue, lex.FrameExchange) && p.jointWork():
		return act{clause.ActCommit, clause.TheGovernments, provisionPlanned}
	case p.Role(head).Has(lex.RoleTopic) && (v.Is(lex.FrameExchange) || v.Past && p.clauses.Lemma(v) == "include"):
		return act{clause.ActExchange, clause.TheParticipants, provisionDiscussion} // "Topics discussed included"
	case v.Frame.Mental() && !v.Able && !it && p.personlike():
		return act{p.verbActs(), clause.TheParticipants, provisionUnknown}
	}
	return act{}
}

// personlike reports whether a subject that is not known may be people: a
// plural, or a name.
func (p *predicate) personlike() bool {
	head, _ := p.clauses.Head(p.From, p.Verb.From)
	t := p.Token(head)
	return p.clauses.Plural(head) && !t.Is(lex.FlagCapital) && t.Word == 0 || t.Is(lex.FlagCapital) && !t.In(lex.ClassDocument|lex.ClassEvent|lex.ClassProgramme|lex.ClassTime) && !t.Is(lex.FlagUpper)
}

// passive reads "reports were made", "it was agreed that", "a working
// group was established".
func (p *predicate) passive() act {
	v := p.Verb
	head, _ := p.clauses.Head(p.From, v.From)
	subject, verb := p.Role(head), p.Role(v.Main)
	who := p.agents(clause.Actor{})
	switch {
	case who.Kind == clause.OtherBody || v.Able || v.Should:
		return act{}
	case v.Future:
		return act{clause.ActCommit, choosing(who, clause.TheGovernments), provisionPlanned}
	case !v.Past && !v.Frame.Mental():
		return act{}
	case v.Is(lex.FrameExchange, lex.FrameShare), v.Is(lex.FrameMake, lex.FrameHold, lex.FrameGive) && subject.Has(lex.RoleTalk):
		return act{clause.ActExchange, choosing(who, clause.TheParticipants), provisionAgentless}
	case v.Is(lex.FrameReach) && subject.Has(lex.RoleAgreement):
		acts := clause.ActAgree | p.clauses.Acts.Promises(p.clauses.ComplementOf(v, p.to), p.to)
		if v.Negated {
			acts = clause.ActReport // "Agreement was not reached"
		}
		return act{acts, choosing(who, clause.TheParticipants), provisionAgentless}
	case v.Is(lex.FrameAgree, lex.FrameRecognize, lex.FrameRestate, lex.FrameNote, lex.FrameExpress, lex.FrameWelcome, lex.FrameCall):
		return act{p.verbActs(), choosing(who, clause.TheParticipants), provisionAgentless}
	case verb.Has(lex.RoleHosting) && !verb.Has(lex.RoleGathering) || v.Is(lex.FrameServe, lex.FrameAttend):
		return act{}
	case verb.Has(lex.RoleFounding|lex.RoleGathering) && (who.Kind != clause.NoActor || p.Token(v.End).Word != lex.By):
		return act{clause.ActReport, choosing(who, clause.TheGovernments), provisionAgentless}
	}
	return act{}
}

func choosing(a, otherwise clause.Actor) clause.Actor {
	if a.Kind == clause.NoActor {
		return otherwise
	}
	return a
}

// agents tells by whom something was done: "by the Ministry of Justice", "in
// the U.S. Government by …".
func (p *predicate) agents(otherwise clause.Actor) clause.Actor {
	v, to := p.Verb, p.to
	for i := v.End; i < to; i++ {
		t := p.Token(i)
		if t.Is(lex.FlagStop|lex.FlagSemicolon) || t.Is(lex.FlagComma) && p.Token(i+1).In(lex.ClassRelative|lex.ClassGerund) {
			break
		}
		if t.Word != lex.By {
			continue
		}
		from, end := i+1, p.stop(i+1, to)
		if p.Token(v.End).Word == lex.In {
			from = v.End + 1
		}
		if codes := p.clauses.Subjects.Sides(from, end); len(codes) > 0 {
			return p.clauses.Subjects.Named(codes)
		}
		if a := p.clauses.Subjects.Of(i+1, end); a.Kind != clause.NoActor && a.Kind != clause.Gathering {
			return a
		}
	}
	return otherwise
}

// jointWork reports whether the subject is the cooperation of the parties in a
// field: "Health cooperation"; "this cooperation" only goes on from what was said.
func (p *predicate) jointWork() bool {
	head, end := p.clauses.Head(p.From, p.Verb.From)
	return end == p.Verb.From && !p.Token(p.From).In(lex.ClassDeterminer|lex.ClassPronoun) && p.Role(head).Has(lex.RoleJointWork)
}

// behindComma reads "On the first meeting with them, Canada launched": what
// comes after a comma is the subject, if no other comma closes it.
func (p *predicate) behindComma() {
	if p.Token(p.Verb.From - 1).Is(lex.FlagComma) {
		return
	}
	for i := p.From + 1; i < p.Verb.From-1; i++ {
		if !p.Token(i).Is(lex.FlagComma) {
			continue
		}
		if a := p.clauses.Subjects.Of(i+1, p.Verb.From); a.Kind == clause.Named || a.Kind == clause.Governments || a.Kind == clause.Party {
			p.From, p.who = i+1, a
			return
		}
	}
}
