package provision

import (
	"slices"

	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// meeting reads a clause whose subject is the meeting or the discussions:
// that it took place, what it dealt with, when it will be. Praise is no act.
func (p *predicate) meeting() act { return p.first(meetingRows) }

var (
	planned   = does(clause.ActCommit, clause.TheGovernments, provisionPlanned)
	plannedBy = doneBy(clause.ActCommit, clause.TheGovernments, provisionPlanned)
	held      = does(clause.ActReport, clause.TheGovernments, provisionHeld)
	heldBy    = doneBy(clause.ActReport, clause.TheGovernments, provisionHeld)
)

// meetingRows are what may be said of a meeting, in the order in which it is asked for.
var meetingRows = []row{
	{"The talks should be useful", func(p *predicate, v clause.VerbGroup) bool { return v.Able || v.Should || v.Adjective != 0 }, nothing},
	{"The next meeting is on 4 May", func(p *predicate, v clause.VerbGroup) bool {
		return p.Is(v.Main, lex.Is, lex.Are) && p.Holds(p.Subject(), lex.Next) && len(p.known.Dates.In(v.End, p.in.Rest().To)) > 0
	}, planned},
	{"The next talks are planned for spring", func(p *predicate, v clause.VerbGroup) bool {
		return v.Is(lex.FrameIntend) && v.Passive && (v.Future || !v.Past || p.Holds(p.Subject(), lex.Next))
	}, planned},
	{"The next talks will be held in Suva", func(p *predicate, v clause.VerbGroup) bool {
		return v.Future && (v.Passive || p.gathers() || v.Is(lex.FrameTake))
	}, plannedBy},
	{"The talks were led by Ms. Roe", func(p *predicate, _ clause.VerbGroup) bool { return p.hosted() }, nothing}, // told with the delegations
	{"Discussions were held on trade", func(p *predicate, v clause.VerbGroup) bool {
		return v.Past && (v.Passive && p.gathers() || p.takesPlace()) && p.head().In(lex.RoleTalk) && p.onTopic()
	}, doneBy(clause.ActExchange, clause.TheParticipants, provisionDiscussion)},
	{"The talks were held in a spirit of friendship", func(p *predicate, v clause.VerbGroup) bool {
		return v.Passive && p.gathers() && p.inSpirit()
	}, nothing},
	{"The meeting convened to discuss trade", func(p *predicate, v clause.VerbGroup) bool {
		return !v.Passive && v.Past && p.gathers() && p.after().Is(lex.To) && p.after().Next().Frame() == lex.FrameExchange
	}, doneBy(clause.ActExchange, clause.TheParticipants, provisionDiscussion)},
	{"The talks are held every year", func(p *predicate, v clause.VerbGroup) bool {
		return v.Passive && !v.Past && !v.Future && p.gathers() && !p.Holds(lex.Phrase{From: v.From, To: v.Main}, lex.Being)
	}, nothing},
	{"The talks were held in Suva", func(p *predicate, v clause.VerbGroup) bool { return v.Passive && p.gathers() }, heldBy},
	{"Their meeting was followed by a dinner", func(p *predicate, v clause.VerbGroup) bool {
		return v.Passive && v.Past && p.is("follow", "precede")
	}, held},
	{"The talks began with a dinner", func(p *predicate, v clause.VerbGroup) bool {
		return v.Past && !v.Passive && opening.Of(p.Token(v.Main)) && p.after().Is(lex.With)
	}, held},
	{"The talks took place in Suva", func(p *predicate, v clause.VerbGroup) bool {
		return p.takesPlace() || p.gathers() && v.Is(lex.FrameReport) && v.Past
	}, held},
	{"The talks were dominated by trade", func(p *predicate, v clause.VerbGroup) bool {
		return v.Passive && v.Past && filling.Of(p.Token(v.Main)) && p.after().Is(lex.By, lex.To)
	}, does(clause.ActExchange, clause.TheParticipants, provisionDiscussion)},
	{"The talks were welcomed", func(_ *predicate, v clause.VerbGroup) bool { return v.Passive }, (*predicate).passive},
	{"The talks focused on trade", func(*predicate, clause.VerbGroup) bool { return true }, (*predicate).discussion},
}

// gathers reports whether the verb is one of holding: hold, convene, meet.
func (p *predicate) gathers() bool { return p.Role(p.Verb.Main).Has(lex.RoleGathering) }

// onTopic reports whether the clause tells what was talked about, or in which manner,
// and not when: "Discussions on trade took place", "took place in a friendly manner".
func (p *predicate) onTopic() bool {
	_, of := p.clauses.Head(p.Subject())
	return of.In(lex.On) || of.In(topical) || p.held().In(lex.On) || p.held().In(topical) || p.takesPlace() && p.held().Is(lex.In) && p.held().Peek(1).In(lex.ClassDeterminer)
}

// held returns a cursor after a verb of holding, or of taking place.
func (p *predicate) held() lex.Cursor {
	if p.takesPlace() {
		return p.after().Next()
	}
	return p.after()
}

// hosted reports whether a passive says by whom something was held or led.
func (p *predicate) hosted() bool {
	return p.Verb.Passive && p.Role(p.Verb.Main).Has(lex.RoleHosting) && (!p.gathers() || p.Is(p.Verb.End, lex.By))
}

// inSpirit reports whether a meeting is only said to have been held "in a spirit
// of friendship", or "in a cordial atmosphere".
func (p *predicate) inSpirit() bool {
	c := p.held()
	return c.Is(lex.In) && c.Peek(1).In(lex.ClassDeterminer) && c.Move(2).Within(4).Seek(lex.Any{spirit, lex.ClassPreposition}).In(spirit)
}

// discussion reads "The discussions focused on", "The dialogue reaffirmed
// both nations' commitment to".
func (p *predicate) discussion() act {
	if a, who := p.opportunity(); a != 0 {
		return act{a, who, provisionOpportunity}
	}
	if a := p.let(); a != 0 {
		return act{a, clause.TheParticipants, provisionOpportunity}
	}
	if a := p.ended(); a != 0 {
		return act{a, clause.TheParticipants, provisionDiscussion}
	}
	return p.first(discussionRows)
}

// let reads "allowed participants to discuss", "served to exchange ideas", "made it
// possible to review": only of what is said there.
func (p *predicate) let() clause.ActSet {
	if possible := p.is("make") && p.after().Is(lex.It); !p.Verb.Past || p.Verb.Passive || !possible && !letting.Of(p.Token(p.Verb.Main)) {
		return 0
	}
	if forTalk(p.after()) { // "allowed for an open exchange"
		return clause.ActExchange
	}
	verb, ok := infinitive(p.after().Within(9))
	if acts := p.clauses.Acts.OfVerb(verb); ok && acts != clause.ActReport && acts != clause.ActCommit { // "served to prepare a summit"
		return acts
	}
	return 0
}

// ended reads "resulted in an agreement to share data", "led to commitments to".
func (p *predicate) ended() clause.ActSet {
	in := p.after()
	if !p.Verb.Past || p.Verb.Passive || !resulting.Of(p.Token(p.Verb.Main)) || !in.Is(lex.In, lex.To) {
		return 0
	}
	reached := clause.Complement{Kind: clause.ObjectPhrase, Cursor: in.Next()}
	switch role := p.clauses.ObjectRole(reached); {
	case role.Has(lex.RoleAgreement) && !role.Has(lex.RoleWeight):
		return clause.ActAgree | p.clauses.Acts.Promises(reached)
	case role.Has(lex.RoleCommitment):
		return clause.ActCommit
	}
	return 0
}

// discussionRows are what may be said of discussions.
var discussionRows = []row{
	{"The dialogue will cover trade", func(p *predicate, v clause.VerbGroup) bool {
		return p.goesOn() && (p.head().In(lex.RoleMeeting) || p.is("meet", "convene", "reconvene"))
	},
		does(clause.ActCommit, clause.TheParticipants, provisionPlanned)},
	{"The report will cover trade", func(p *predicate, _ clause.VerbGroup) bool { return p.goesOn() }, nothing},
	{"The meeting took stock of", func(p *predicate, v clause.VerbGroup) bool {
		return v.Is(lex.FrameAgree, lex.FrameCall) || v.Is(lex.FrameExchange) && !p.is("reflect", "feature") ||
			v.Past && (p.is("adopt", "endorse") || v.Is(lex.FrameServe) && p.verbActs() == clause.ActExchange) || v.Is(lex.FrameTake) && p.Is(v.End, lex.Stock, lex.Note)
	}, says(clause.TheParticipants, provisionDiscussion)},
	{"The meeting confirmed that", func(p *predicate, v clause.VerbGroup) bool {
		return p.is("affirm", "reaffirm", "reiterate") || v.Is(lex.FrameContinue) && !v.Past ||
			v.Past && !v.Perfect && v.Frame.Speaks() && !v.Is(lex.FrameExchange) && p.talks() && !praising.Of(p.Token(v.Main))
	}, func(p *predicate) act { return act{p.verbActs(), p.owner(), provisionDiscussion} }},
	{"Those discussions include", func(p *predicate, v clause.VerbGroup) bool { return !v.Past && pointing.Of(p.Token(p.From)) }, nothing},
	{"The topics included trade", func(p *predicate, v clause.VerbGroup) bool {
		return (p.is("include", "feature", "involve", "comprise", "turn") || v.Is(lex.FrameTake) && p.after().Is(lex.In)) && p.ofTalk()
	},
		does(clause.ActExchange, clause.TheParticipants, provisionDiscussion)},
}

// goesOn reports whether the verb says what a meeting or a thing will do.
func (p *predicate) goesOn() bool {
	return p.Verb.Future && !p.Verb.Is(lex.FrameNone, lex.FrameServe, lex.FrameAttend)
}

// is reports whether the verb is a form of one of the given ones.
func (p *predicate) is(lemmas ...string) bool {
	return slices.Contains(lemmas, p.clauses.Lemma(p.Verb))
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

// owner tells whose commitment a meeting reaffirms: "both nations'". What it says of
// anything else of somebody's, it says itself: "commended Peru's efforts".
func (p *predicate) owner() clause.Actor {
	after := p.after()
	if !p.clauses.ObjectRole(p.complement()).Has(lex.RoleCommitment) {
		return clause.TheParticipants
	}
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
	at := after.Within(14).Seek(lex.Any{chances, lex.FlagComma, lex.FlagStop})
	if !p.Verb.Past || !at.In(chances) {
		return 0, clause.Actor{}
	}
	if forTalk(at.Next()) {
		return clause.ActExchange, clause.TheParticipants
	}
	verb, ok := infinitive(after.To(at.At + 1))
	if at.Peek(1).In(lex.For) && at.Peek(2).Gerund() {
		verb, ok = at.Move(2), true // "an occasion for exchanging views"
	}
	acts := p.clauses.Acts.OfVerb(verb)
	if !ok || !at.Is(lex.Opportunity) && acts&(clause.ActReport|clause.ActCommit) != 0 { // "an occasion to widen trade"
		return 0, clause.Actor{}
	}
	who := p.clauses.Subjects.Of(at.Passed(after))
	if who.Kind == clause.NoActor || who.Kind == clause.Gathering {
		who = clause.TheParticipants
	}
	return acts, who
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
