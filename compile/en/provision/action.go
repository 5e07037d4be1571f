package provision

import (
	"slices"

	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// act is what the subject of a clause does, who it turns out to be, and the rule
// that says so.
type act struct {
	acts clause.ActSet
	who  clause.Actor
	rule *fact.Rule
}

// search looks in one sentence for the clauses that give it its acts.
type search struct {
	*reader
	clauses *clause.Clauses // that know whom "he" means
	why     *fact.Rule      // by which the sentence is background, if it gives none
}

// action is what one sentence says that somebody did.
type action struct {
	act
	main       clause.Clause // the first clause that gave an act
	lead       lex.Sentence  // of an item that inherits: its lead-in
	undertaken int32         // the verb that gave the first undertaking, 0 where it is not known
	continuing bool
	negated    bool
	joined     bool // what is joined to the first clause has been read
}

// action reads the acts of the tokens from to to: of the first clause
// whose subject acts, and of all that is joined to it.
func (r *search) action(from, to int32) (d action, ok bool) {
	if r.Token(from).Is(lex.FlagOpenQuote) {
		if d, ok := r.quotation(from, to); ok {
			return d, true
		}
	}
	end := to
	behind, verb := false, int32(-1) // a clause that gives no act, and its verb
	for p := from; p < to; p = r.clauses.NextStart(p, to) {
		if !behind && p > from && r.Token(p-1).In(lex.ClassConjunction) && !r.Token(p-2).Is(lex.FlagComma|lex.FlagSemicolon) {
			continue // "information and communications"
		}
		if p > from+1 && r.Token(p-1).In(lex.ClassConjunction) && r.Token(p).Is(lex.FlagCapital) && r.Token(p-2).Is(lex.FlagCapital) {
			continue // "between Canada and Mexico"
		}
		if !r.mainAt(p, from) {
			continue
		}
		if c, ok := r.clauses.ClauseAt(p, to); ok && (c.Verb.From != verb || !r.Token(p-1).In(lex.ClassConjunction)) {
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
// looks for a further main clause: after a that-clause nothing is one but
// what a semicolon or ", and" begins.
func (r *search) clauseEnd(i, to int32) int32 {
	toks := r.Tokens[:to]
	for ; i < to; i++ {
		t := &toks[i]
		if !t.Is(lex.FlagTurn) {
			continue
		}
		if t.Word == lex.That && !r.Token(i+1).Is(lex.FlagComma|lex.FlagStop) || t.In(lex.ClassSubordinate) && t.Word != lex.As && !t.Is(lex.FlagCapital) {
			break
		}
	}
	if i == to {
		return to
	}
	for j := i; j < to; j++ {
		if t := &toks[j]; t.Is(lex.FlagSemicolon) || t.Is(lex.FlagComma) && r.Token(j+1).Word == lex.And {
			return to
		}
	}
	return i
}

// attended reads a first sentence by which somebody led or chaired the
// meeting: there it is how the meeting is reported.
func (r *search) attended(from, to int32) (action, bool) {
	for p := from; p < to; p = r.clauses.NextStart(p, to) {
		c, ok := r.clauses.ClauseAt(p, to)
		if !ok || c.Verb.Frame != lex.FrameAttend || c.Verb.Passive {
			continue
		}
		who := r.clauses.Subjects.Of(c.From, c.Verb.From)
		if who.Kind != clause.Named && who.Kind != clause.Party {
			continue
		}
		if role := r.clauses.ObjectRole(r.clauses.ComplementOf(c.Verb, to), to); role.Has(lex.RoleMeeting|lex.RoleGroup) || r.hasMeeting(c.Verb.End, to) {
			return action{act: act{clause.ActReport, who, provisionAttended}, main: c}, true
		}
	}
	return action{}, false
}

// hasMeeting reports whether a meeting is named in the tokens.
func (r *search) hasMeeting(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.Token(i).In(lex.ClassMeeting | lex.ClassSeriesHead) {
			return true
		}
	}
	return false
}

// mainAt reports whether a main clause may begin at p: after a subordinating
// word, and within a list of names after "that", none does.
func (r *search) mainAt(p, from int32) bool {
	for i := p - 1; i > from && (r.Token(i).Name() || r.Token(i).Is(lex.FlagComma) || r.Is(i, lex.And, lex.The)); i-- {
		if r.Token(i-1).Word == lex.That && !r.Token(i-2).In(lex.ClassVerb) {
			return false // "goods that Canada, Peru, and their partners used"
		}
	}
	for i := p - 1; i >= from && i >= p-3; i-- {
		t := r.Token(i)
		if t.Is(lex.FlagComma | lex.FlagSemicolon | lex.FlagDash) {
			return true
		}
		if t.In(lex.ClassSubordinate|lex.ClassRelative) || t.Word == lex.That {
			return false
		}
	}
	return true
}

// begin takes the clause as the one that gives the sentence its act.
func (d *action) begin(r *search, c clause.Clause, to int32) bool {
	subject := r.clauses.Subjects.Of(c.From, c.Verb.From)
	*d = action{act: r.predicate(c, subject, to).act(), main: c, undertaken: d.undertaken}
	who := d.who
	if d.acts == 0 {
		who = subject
	}
	acts := d.acts
	if acts == 0 && (who.Kind == clause.Party || who.Kind == clause.Governments || who.Kind == clause.Named) {
		d.rule = provisionParty // "took part and exchanged opinions"
		r.join(d, to)
		d.joined = true
	}
	if d.acts == 0 {
		if r.why == nil {
			r.why = r.noAction(c, who)
		}
		return false
	}
	d.negated = c.Verb.Negated
	d.undertake(acts, c.Verb.Main)
	d.continuing = d.continuing || r.continues(c.Verb, to)
	return true
}

// undertake notes the verb of the first undertaking.
func (d *action) undertake(acts clause.ActSet, verb int32) {
	if acts&(clause.ActAgree|clause.ActCommit) != 0 && d.undertaken == 0 {
		d.undertaken = verb
	}
}

// bare looks for a party that acts where no comma is before it: "At the
// meeting both sides agreed".
func (d *action) bare(r *search, from, to int32) bool {
	if t := r.Token(from); t.In(lex.ClassSubordinate) || !t.In(lex.ClassPreposition|lex.ClassAdverb|lex.ClassTime|lex.ClassMonth) && t.Word != lex.To {
		return false
	}
	for p := from + 1; p < to; p++ {
		t := r.Token(p)
		switch {
		case t.Is(lex.FlagOpen | lex.FlagOpenQuote):
			p = r.clauses.Closing(p, to)
			continue
		case t.In(lex.ClassRelative|lex.ClassSubordinate) && !t.Is(lex.FlagCapital), t.Word == lex.That:
			return false
		case t.In(lex.ClassVerb|lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital) && !t.In(lex.ClassGerund) && r.Role(p)&(lex.RoleNominal|lex.RoleAdjective) == 0:
			return false
		}
		if !r.partyStarts(p) || r.Token(p-1).In(lex.ClassPreposition|lex.ClassConjunction) || r.Token(p-1).Word == lex.To {
			continue
		}
		if c, ok := r.clauses.ClauseAt(p, to); ok && c.Verb.From-p < 12 && d.begin(r, c, to) {
			return true
		}
	}
	return false
}

// partyStarts reports whether the name of a party begins at i.
func (r *search) partyStarts(i int32) bool {
	t := r.Token(i)
	if t.Word == lex.They || t.Word == lex.We {
		return true
	}
	if t.In(lex.ClassDeterminer) {
		for j := i + 1; j < i+4; j++ {
			if r.Role(j).Has(lex.RoleParty|lex.RoleGroup) || r.Token(j).In(lex.ClassSeriesHead) || r.Token(j).In(lex.ClassCountryNoun|lex.ClassGovernment) || r.HitOn(j) != 0 {
				return true
			}
		}
		return false
	}
	before := r.Token(i - 1)
	switch {
	case r.Role(i)&lex.RoleParty != 0 && !t.Is(lex.FlagCapital):
		return true
	case before.In(lex.ClassDeterminer) || !before.Is(lex.FlagWord|lex.FlagNumber) || before.Is(lex.FlagCapital) && !r.clauses.Covered(i-1):
		return false // "the Ministers' meeting", "Foreign Ministers"
	}
	return r.Role(i)&lex.RoleParty != 0 || r.HitOn(i) != 0
}

// continues reports whether the verb says that something goes on.
func (r *search) continues(g clause.VerbGroup, to int32) bool {
	if g.Frame == lex.FrameContinue {
		return true
	}
	c := r.clauses.ComplementOf(g, to)
	if c.Kind == clause.ThatClause {
		for i := c.At; i < min(to, c.At+8); i++ {
			if r.Frame(i) == lex.FrameContinue {
				return true
			}
		}
		return false
	}
	return (c.Kind == clause.ToVerb || c.Kind == clause.ToGerund) && r.Frame(c.At) == lex.FrameContinue
}

// quotation reads what somebody said, the mark at from on: “…,” said the Minister.
func (r *search) quotation(from, to int32) (action, bool) {
	end := r.clauses.Closing(from, to)
	for i := end + 1; i < min(to, end+12); i++ {
		if r.Frame(i) != lex.FrameState || !r.Token(i).In(lex.ClassPast|lex.ClassThird) {
			continue
		}
		a := r.clauses.Subjects.Of(i+1, r.stop(i+1, to))
		if a.Kind == clause.NoActor {
			a = r.clauses.Subjects.Of(end+1, i)
		}
		if a.Kind != clause.NoActor {
			said := clause.VerbGroup{From: i, End: i + 1, Main: i, Frame: lex.FrameState}
			return action{act: act{clause.ActRecognize, a, provisionQuotation}, main: clause.Clause{From: from, Verb: said}}, true
		}
	}
	return action{}, false
}

// stop returns the first mark at or after i that ends a clause.
func (r *search) stop(i, to int32) int32 {
	for i < to && (!r.Token(i).Is(lex.FlagStop|lex.FlagSemicolon|lex.FlagColon) || r.Token(i).Is(lex.FlagStop) && r.Token(i-1).In(lex.ClassAbbreviation)) {
		i++
	}
	return i
}

// add joins the acts of a further clause of the same sentence.
func (d *act) add(acts clause.ActSet, who clause.Actor) {
	d.acts |= acts
	if who.Kind == clause.NoActor || slices.Equal(d.who.Names, who.Names) {
		return
	}
	names := slices.Clone(d.who.Names)
	for _, n := range who.Names {
		if !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	d.who.Names = names
}
