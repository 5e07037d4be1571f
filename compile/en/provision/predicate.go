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
	v := p.Verb
	if p.who.Kind == clause.Gathering {
		p.afterComma()
	}
	switch p.who.Kind {
	case clause.Gathering:
		return p.meeting()
	case clause.Committee:
		switch article := p.TokenText(p.From); {
		case !v.Future && (article == "A" || article == "An" || article == "a" || article == "an"):
			return act{}
		case v.Passive || p.takesPlace() || v.Future && p.Role(v.Main).Has(lex.RoleGathering):
			return p.meeting()
		}
		return act{p.group(), p.who, provisionGroup}
	case clause.NoActor:
		return p.unknown()
	case clause.Private, clause.OtherBody:
		switch {
		case v.Passive && v.Is(lex.FrameIntend) && p.who.Kind == clause.Private && p.complement().Kind == clause.ToVerb:
			return act{clause.ActCommit, p.who, provisionParty} // "companies are expected to invest"
		case v.Passive: // "industry was encouraged to"
			return p.passive()
		}
	}
	switch {
	case v.Passive:
		return p.passiveParty()
	case v.Is(lex.FrameReport, lex.FrameContinue) && !v.Past && !v.Future && !v.Progressive && p.third(), // "The African Union drives the mapping"
		v.Is(lex.FrameContinue) && !v.Past && !v.Future && p.who.Kind == clause.Private,
		v.Is(lex.FrameRemain) && v.Future && (p.third() || p.who.Kind == clause.Private): // "The alliance will remain the cornerstone"
		return act{}
	case v.Is(lex.FrameAttend) && p.heldTalks():
		return act{clause.ActExchange, p.who, provisionParty}
	case v.Is(lex.FrameReport) && !v.Future && p.clauses.Lemma(v) == "meet":
		p.who = p.metWith()
	}
	return act{p.verbActs(), p.who, provisionParty}
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
	}
	return act{who: p.who}
}

// metWith adds whom somebody met: both sides of a meeting act.
func (p *predicate) metWith() clause.Actor {
	with := p.after()
	for with.In(lex.ClassDayWord) || !with.Done() && clause.Adverb(with) { // "met today with"
		with = with.Next()
	}
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

// objectEnd returns where the object that begins at c ends: before "to" with a
// verb, or a preposition of place or time.
func objectEnd(c lex.Cursor) lex.Cursor {
	for !c.Done() && !(c.Is(lex.To) && c.Peek(1).In(lex.ClassBase) || c.Is(lex.In) || c.Is(lex.On) && c.Peek(1).In(lex.ClassMonth) || c.In(lex.FlagStop|lex.FlagSemicolon)) {
		c = c.Next()
	}
	return c
}

// group: what a committee of the parties did or will do; what it is there
// for is no act.
func (p *predicate) group() clause.ActSet {
	switch v := p.Verb; {
	case v.Adjective != 0, v.Able, v.Should:
		return 0
	case v.Future, v.Past, v.Frame.Speaks(), v.Is(lex.FrameContinue, lex.FrameIntend):
		return p.verbActs()
	}
	return 0
}
