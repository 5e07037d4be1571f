package provision

import (
	"slices"

	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// predicate is a clause with its subject, in what a cursor reads.
type predicate struct {
	*search
	clause.Clause
	who clause.Actor
	in  lex.Cursor
}

// predicate returns the predicate of a clause whose subject is an actor, or none.
func (r *search) predicate(told clause.Clause, who clause.Actor, in lex.Cursor) *predicate {
	return &predicate{r, told, who, in}
}

// head returns the last word of the first noun phrase of the subject.
func (p *predicate) head() lex.Cursor {
	head, _ := p.clauses.Head(p.Subject())
	return head
}

// after returns a cursor at the token after the verb.
func (p *predicate) after() lex.Cursor { return p.in.To(p.Verb.End) }

// complement returns what the verb governs.
func (p *predicate) complement() clause.Complement { return clause.ComplementOf(p.Verb, p.in) }

// verbActs returns the acts that the verb tells by what it governs.
func (p *predicate) verbActs() clause.ActSet { return p.clauses.Acts.Of(p.Verb, p.in) }

// act tells what the subject of a clause does, who it turns out to be,
// and by which rule.
func (p *predicate) act() act {
	if p.who.Kind == clause.Gathering {
		p.afterComma()
	}
	if p.standing() {
		return act{}
	}
	if p.venue() {
		return act{clause.ActReport, clause.TheGovernments, provisionHeld}
	}
	if told := p.topic(); told.acts != 0 {
		return told
	}
	switch p.who.Kind {
	case clause.Gathering:
		return p.meeting()
	case clause.Committee:
		return p.committee()
	case clause.NoActor:
		return p.unknown()
	case clause.OtherBody:
		if p.takesPlace() {
			return p.meeting() // "The third Partnership Council will take place in"
		}
	}
	return p.first(partyRows)
}

// standing reports whether a clause says what a dialogue is there for: "As the main
// channel of their contacts, the Joint Commission looks back on".
func (p *predicate) standing() bool {
	return (p.who.Kind == clause.Gathering || p.who.Kind == clause.Committee) && !p.Verb.Past && !p.Verb.Future &&
		p.in.Is(lex.As) && p.in.Peek(1).In(lex.ClassDeterminer)
}

// committee: "A working group" that is only spoken of does nothing.
func (p *predicate) committee() act {
	v := p.Verb
	switch {
	case !v.Future && !v.Passive && p.Is(p.From, lex.A, lex.An):
		return act{}
	case v.Passive, p.takesPlace(), v.Future && p.gathers():
		return p.meeting()
	}
	return act{p.group(), p.who, provisionGroup}
}

// partyRows are what may be said of parties, of bodies and of business.
var partyRows = []row{
	{"companies are expected to invest", func(p *predicate, v clause.VerbGroup) bool {
		return v.Passive && v.Is(lex.FrameIntend) && p.who.Kind == clause.Private && p.complement().Kind == clause.ToVerb
	}, func(p *predicate) act { return act{clause.ActCommit, p.who, provisionParty} }},
	{"industry was encouraged to", func(p *predicate, v clause.VerbGroup) bool {
		return v.Passive && (p.who.Kind == clause.Private || p.who.Kind == clause.OtherBody)
	}, (*predicate).passive},
	{"President Roe was received by President Poe", func(p *predicate, v clause.VerbGroup) bool {
		return v.Passive && v.Past && p.is("receive", "welcome") && p.who.Kind == clause.Named && p.agents().Kind == clause.Named
	}, func(p *predicate) act {
		d := act{clause.ActReport, p.who, provisionParty}
		d.add(0, p.agents())
		return d
	}},
	{"Minister Roe is scheduled to meet", func(p *predicate, _ clause.VerbGroup) bool { return p.arranged() },
		func(p *predicate) act { return act{clause.ActCommit, p.who, provisionParty} }},
	{"both sides were able to agree on", func(p *predicate, _ clause.VerbGroup) bool { return p.managed() != 0 },
		func(p *predicate) act { return act{p.managed(), p.who, provisionParty} }},
	{"both sides were briefed on", func(_ *predicate, v clause.VerbGroup) bool { return v.Passive }, (*predicate).passiveParty},
	{"The African Union drives the mapping", func(p *predicate, v clause.VerbGroup) bool {
		return v.Is(lex.FrameReport, lex.FrameContinue) && !v.Past && !v.Future && !v.Progressive && (p.third() || p.who.Kind == clause.Private)
	}, nothing},
	{"The African Union will remain the cornerstone", func(p *predicate, v clause.VerbGroup) bool {
		return v.Is(lex.FrameRemain) && v.Future && (p.third() || p.who.Kind == clause.Private)
	}, nothing},
	{"Ms. Roe led the Dialogue, which included discussions on", func(p *predicate, v clause.VerbGroup) bool {
		return v.Is(lex.FrameAttend) && p.heldTalks()
	}, func(p *predicate) act { return act{clause.ActExchange, p.who, provisionParty} }},
	{"Secretary Roe met with Minister Poe", func(p *predicate, v clause.VerbGroup) bool {
		return v.Is(lex.FrameReport) && !v.Future && p.is("meet")
	}, func(p *predicate) act { return act{p.verbActs(), p.metWith(), provisionParty} }},
	{"Secretary Roe spoke with Minister Poe", func(p *predicate, v clause.VerbGroup) bool {
		return v.Is(lex.FrameExchange) && !v.Future && p.talksWith()
	}, func(p *predicate) act { return act{p.verbActs(), p.metWith(), provisionParty} }},
	{"Secretary Roe had talks with Minister Poe", func(p *predicate, v clause.VerbGroup) bool {
		return v.Is(lex.FrameHave, lex.FrameHold) && !v.Future && p.hasTalks()
	}, func(p *predicate) act { return act{p.verbActs(), p.metWith(), provisionParty} }},
	{"Canada welcomed the report", func(*predicate, clause.VerbGroup) bool { return true },
		func(p *predicate) act { return act{p.verbActs(), p.who, provisionParty} }},
}

// arranged reports whether the clause says that what parties will do is arranged:
// "is scheduled to meet", "are about to sign"; what is expected may be what others
// hope for, unless it is of people.
func (p *predicate) arranged() bool {
	v, to := p.Verb, p.after()
	word := p.Token(v.Main)
	if !v.Passive {
		word, to = clause.Adverbs(to).Token(), clause.Adverbs(to).Next()
	}
	return (v.Passive || v.Frame == lex.FrameNone) && !v.Past && !v.Future && !v.Negated && to.Is(lex.To) && (to.Peek(1).In(lex.ClassBase) || to.Peek(1).In(lex.Be)) &&
		(arranged.Of(word) || expected.Of(word) && p.ofPeople())
}

// ofPeople reports whether the subject is people, by their names or posts.
func (p *predicate) ofPeople() bool {
	return p.Is(p.From, lex.He, lex.She) || p.Any(p.Subject(), func(t *lex.Token) bool {
		return t.Is(lex.FlagCapital) && t.In(lex.ClassPost) || t.In(lex.ClassHonorific)
	})
}

// managed tells the acts of "were able to agree on": what they could do they did.
func (p *predicate) managed() clause.ActSet {
	able := clause.Adverbs(p.after())
	if v := p.Verb; !v.Past || v.Negated || v.Passive || v.Frame != lex.FrameNone || !able.In(managing) || !able.Next().Is(lex.To) {
		return 0
	}
	verb := clause.Adverbs(able.Move(2))
	if acts := p.clauses.Acts.OfVerb(verb); verb.In(lex.ClassBase) && acts != clause.ActReport && acts != clause.ActRecognize { // "able to see the port"
		return acts
	}
	return 0
}

// third reports whether the subject is a body that is neither of a country nor the
// parties together.
func (p *predicate) third() bool {
	return p.who.Kind == clause.OtherBody || p.who.Kind == clause.Named && !slices.ContainsFunc(p.who.Names, func(name string) bool { return len(name) == 2 || name == "INT" })
}

// heldTalks reports whether a relative clause says that those who led a meeting
// talked there: "led the Dialogue, which included discussions on".
func (p *predicate) heldTalks() bool {
	which := p.after().Seek(lex.Which)
	if which.Done() {
		return false
	}
	verb, ok := clause.GroupAt(clause.Adverbs(which.Next()))
	return ok && verb.Past && !verb.Passive && (verb.Is(lex.FrameExchange) || p.clauses.ObjectRole(clause.ComplementOf(verb, p.in)).Has(lex.RoleTalk))
}

// takesPlace reports whether the verb is to take place.
func (p *predicate) takesPlace() bool {
	return p.Verb.Is(lex.FrameTake) && p.after().Is(lex.Place)
}

// passiveParty: the parties were briefed on something; what else was done
// to them is no act of theirs.
func (p *predicate) passiveParty() act {
	switch v := p.Verb; {
	case v.Future && !p.Role(v.Main).Has(lex.RoleHosting):
		return act{clause.ActCommit, p.who, provisionParty}
	case v.Is(lex.FrameExchange):
		return act{clause.ActExchange, p.who, provisionParty}
	case v.Past && p.is("task", "instruct", "ask", "mandate") && p.who.Kind != clause.Named && (p.complement().Kind == clause.ToVerb || p.after().Is(lex.With)): // "The experts were tasked with"
		return act{clause.ActCall, clause.TheParticipants, provisionAgentless}
	}
	return act{who: p.who}
}

// hasTalks reports whether the object of the verb is a meeting: "had a meeting".
func (p *predicate) hasTalks() bool {
	return p.clauses.ObjectRole(p.complement()).Has(lex.RoleMeeting | lex.RoleTalk)
}

// talksWith reports whether the verb is one of talking with somebody, and not about
// something: "spoke with", "consulted with".
func (p *predicate) talksWith() bool { return p.Token(p.Verb.Main).In(talking) }

// metWith adds whom somebody met: both sides of a meeting act.
func (p *predicate) metWith() clause.Actor {
	talks := p.hasTalks()
	with := p.after().Until(func(t *lex.Token) bool { // "met today with", "spoke by phone with", "had friendly talks with"
		return t.Word == lex.With || t.Is(lex.FlagComma|lex.FlagStop) || !talks && (t.Word == lex.To || t.Name() && !t.In(lex.ClassDayWord|lex.ClassMonth))
	})
	if p.who.Kind != clause.Named || !with.Is(lex.With) {
		return p.who
	}
	other := p.clauses.Subjects.Of(objectEnd(with.Next()).Passed(with.Next()))
	if other.Kind != clause.Named {
		return p.who
	}
	both := act{who: p.who}
	both.add(0, other)
	return both.who
}

// objectEnd returns where the people end who are named from c on: before "to" with a
// verb, or a preposition that is none of a post.
func objectEnd(c lex.Cursor) lex.Cursor {
	for ; !c.Done() && !c.In(lex.FlagStop|lex.FlagSemicolon); c = c.Next() {
		ofPost := c.Is(lex.Of, lex.For, lex.From) || c.Peek(1).Is(lex.FlagCapital) && !c.Peek(1).In(lex.ClassMonth)
		if c.Is(lex.In) || c.Is(lex.To) && c.Peek(1).In(lex.ClassBase) || c.In(lex.ClassPreposition) && !ofPost {
			break
		}
	}
	return c
}

// group: what a committee of the parties did or will do; what it is there
// for is no act.
func (p *predicate) group() clause.ActSet {
	switch v := p.Verb; {
	case v.Able, v.Should:
		return 0
	case v.Future, v.Past, v.Frame.Speaks(), v.Adjective != 0, v.Is(lex.FrameContinue, lex.FrameIntend):
		return p.verbActs()
	}
	return 0
}
