package en

import (
	"slices"

	"dialoguec/compile/fact"
)

// deed is what one sentence says that somebody did.
type deed struct {
	acts       actSet
	who        actor
	rule       *fact.Rule
	main       clause   // the first clause that gave an act
	lead       Sentence // of an item that inherits: its lead-in
	undertaken int32    // the verb that gave the first undertaking, 0 where it is not known
	continuing bool
	negated    bool
	joined     bool // what is joined to the first clause has been read
}

// sentenceDeed reads the acts of the tokens from to to: of the first clause
// whose subject acts, and of all that is joined to it.
func (r *reader) sentenceDeed(from, to int32) (d deed, ok bool) {
	if r.tok(from).Is(FlagOpenQuote) {
		if d, ok := r.quotation(from, to); ok {
			return d, true
		}
	}
	end := to
	behind, verb := false, int32(-1) // a clause that gives no act, and its verb
	for p := from; p < to; p = r.nextStart(p, to) {
		if !behind && p > from && r.tok(p-1).In(ClassConjunction) && !r.tok(p-2).Is(FlagComma|FlagSemicolon) {
			continue // "information and communications"
		}
		if p > from+1 && r.tok(p-1).In(ClassConjunction) && r.tok(p).Is(FlagCapital) && r.tok(p-2).Is(FlagCapital) {
			continue // "between Canada and Mexico"
		}
		if !r.mainAt(p, from) {
			continue
		}
		if c, ok := r.clauseAt(p, to); ok && (c.Verb.From != verb || !r.tok(p-1).In(ClassConjunction)) {
			if d.begin(r, c, end) {
				break
			}
			behind, verb = true, c.Verb.From
			to = r.clauseEnd(c.Verb.End, to)
		}
	}
	if d.acts == 0 && !d.bare(r, from, end) {
		return d, false
	}
	if !d.joined {
		r.join(&d, end)
	}
	r.fronted(&d, from)
	return d, true
}

// clauseEnd returns where the clause whose verb ends at i is over for one that
// looks for a further main clause: behind a that-clause nothing is one but
// what a semicolon or ", and" begins.
func (r *reader) clauseEnd(i, to int32) int32 {
	toks := r.toks[:to]
	for ; i < to; i++ {
		t := &toks[i]
		if !t.Is(flagTurn) {
			continue
		}
		if t.Word == wThat && !r.tok(i+1).Is(FlagComma|FlagStop) || t.In(ClassSubordinate) && t.Word != wAs && !t.Is(FlagCapital) {
			break
		}
	}
	if i == to {
		return to
	}
	for j := i; j < to; j++ {
		if t := &toks[j]; t.Is(FlagSemicolon) || t.Is(FlagComma) && r.tok(j+1).Word == wAnd {
			return to
		}
	}
	return i
}

// attended reads a first sentence by which somebody led or chaired the
// meeting: there it is how the meeting is reported.
func (r *reader) attended(from, to int32) (deed, bool) {
	for p := from; p < to; p = r.nextStart(p, to) {
		c, ok := r.clauseAt(p, to)
		if !ok || c.Verb.Frame != frameAttend || c.Verb.Passive {
			continue
		}
		who := r.actorOf(c.From, c.Verb.From)
		if who.kind != named && who.kind != party {
			continue
		}
		if role := r.objectRole(r.complementOf(c.Verb, to), to); role.has(roleMeeting|roleGroup) || r.hasMeeting(c.Verb.End, to) {
			return deed{acts: actReport, who: who, rule: provisionAttended, main: c}, true
		}
	}
	return deed{}, false
}

// hasMeeting reports whether a meeting is named in the tokens.
func (r *reader) hasMeeting(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.tok(i).In(ClassMeeting | ClassSeriesHead) {
			return true
		}
	}
	return false
}

// mainAt reports whether a main clause may begin at p: what follows a
// subordinating word there is none.
func (r *reader) mainAt(p, from int32) bool {
	for i := p - 1; i >= from && i >= p-3; i-- {
		t := r.tok(i)
		if t.Is(FlagComma | FlagSemicolon | FlagDash) {
			return true
		}
		if t.In(ClassSubordinate|ClassRelative) || t.Word == wThat {
			return false
		}
	}
	return true
}

// begin takes the clause as the one that gives the sentence its act.
func (d *deed) begin(r *reader, c clause, to int32) bool {
	who := r.actorOf(c.From, c.Verb.From)
	subject := who
	acts, who, rule := r.clauseActs(c, who, to)
	d.acts, d.who, d.rule, d.main = acts, who, rule, c
	d.continuing, d.joined = false, false
	if acts == 0 {
		who = subject
	}
	if acts == 0 && (who.kind == party || who.kind == governments || who.kind == named) {
		d.rule = provisionParty // "took part and exchanged opinions"
		r.join(d, to)
		d.joined = true
	}
	if d.acts == 0 {
		if r.why == nil {
			r.why = r.noDeed(c, who)
		}
		return false
	}
	d.negated = c.Verb.Negated
	d.undertake(acts, c.Verb.Main)
	d.continuing = d.continuing || r.continues(c.Verb, to)
	return true
}

// undertake notes the verb of the first undertaking.
func (d *deed) undertake(acts actSet, verb int32) {
	if acts&(actAgree|actCommit) != 0 && d.undertaken == 0 {
		d.undertaken = verb
	}
}

// bare looks for a party that acts where no comma stands before it: "At the
// meeting both sides agreed".
func (d *deed) bare(r *reader, from, to int32) bool {
	if t := r.tok(from); t.In(ClassSubordinate) || !t.In(ClassPreposition|ClassAdverb|ClassTime|ClassMonth) && t.Word != wTo {
		return false
	}
	for p := from + 1; p < to; p++ {
		t := r.tok(p)
		switch {
		case t.Is(FlagOpen | FlagOpenQuote):
			p = r.closing(p, to)
			continue
		case t.In(ClassRelative|ClassSubordinate) && !t.Is(FlagCapital), t.Word == wThat:
			return false
		case t.In(ClassVerb|ClassModal|ClassBe|ClassHave) && !t.Is(FlagCapital) && !t.In(ClassGerund) && r.role(p)&(roleNominal|roleAdjective) == 0:
			return false
		}
		if !r.partyStarts(p) || r.tok(p-1).In(ClassPreposition|ClassConjunction) || r.tok(p-1).Word == wTo {
			continue
		}
		if c, ok := r.clauseAt(p, to); ok && c.Verb.From-p < 12 && d.begin(r, c, to) {
			return true
		}
	}
	return false
}

// partyStarts reports whether the name of a party begins at i.
func (r *reader) partyStarts(i int32) bool {
	t := r.tok(i)
	if t.Word == wThey || t.Word == wWe {
		return true
	}
	if t.In(ClassDeterminer) {
		for j := i + 1; j < i+4; j++ {
			if r.role(j)&roleParty != 0 || r.tok(j).In(ClassCountryNoun|ClassGovernment) || r.hitOn(j) != 0 {
				return true
			}
		}
		return false
	}
	return r.role(i)&roleParty != 0 && !t.Is(FlagCapital) || r.hitOn(i) != 0 && r.tok(i-1).Is(FlagWord|FlagNumber) && !r.tok(i-1).Is(FlagCapital) && !r.tok(i-1).In(ClassDeterminer)
}

// continues reports whether the verb says that something goes on.
func (r *reader) continues(g group, to int32) bool {
	if g.Frame == frameContinue {
		return true
	}
	c := r.complementOf(g, to)
	if c.kind == thatClause {
		for i := c.at; i < min(to, c.at+8); i++ {
			if r.frame(i) == frameContinue {
				return true
			}
		}
		return false
	}
	return (c.kind == toVerb || c.kind == toGerund) && r.frame(c.at) == frameContinue
}

// quotation reads what somebody said, the mark at from on: “…,” said the Minister.
func (r *reader) quotation(from, to int32) (deed, bool) {
	end := r.closing(from, to)
	for i := end + 1; i < min(to, end+12); i++ {
		if r.frame(i) != frameState || !r.tok(i).In(ClassPast|ClassThird) {
			continue
		}
		a := r.actorOf(i+1, r.stop(i+1, to))
		if a.kind == noActor {
			a = r.actorOf(end+1, i)
		}
		if a.kind != noActor {
			return deed{acts: actRecognize, who: a, rule: provisionQuotation, main: clause{from, group{From: i, End: i + 1, Main: i, Frame: frameState}}}, true
		}
	}
	return deed{}, false
}

// stop returns the first mark at or behind i that ends a clause.
func (r *reader) stop(i, to int32) int32 {
	for i < to && (!r.tok(i).Is(FlagStop|FlagSemicolon|FlagColon) || r.tok(i).Is(FlagStop) && r.tok(i-1).In(ClassAbbreviation)) {
		i++
	}
	return i
}

// add joins the acts of a further clause of the same sentence.
func (d *deed) add(acts actSet, who actor) {
	d.acts |= acts
	if who.kind == noActor || slices.Equal(d.who.names, who.names) {
		return
	}
	names := slices.Clone(d.who.names)
	for _, n := range who.names {
		if !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	d.who.names = names
}
