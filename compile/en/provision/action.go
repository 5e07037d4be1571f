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
	last       clause.ActSet // of the last verb joined to the first, which governs the items of a lead-in
	undertaken int32         // the verb that gave the first undertaking, 0 if it is not known
	continuing bool
	negated    bool
	joined     bool // what is joined to the first clause has been read
}

// action reads the acts of what c reads: of the first clause whose subject acts,
// and of all that is joined to it.
func (r *search) action(c lex.Cursor) (d action, ok bool) {
	if c.In(lex.FlagOpenQuote) {
		if d, ok := r.quotation(c); ok {
			return d, true
		}
	}
	after, verb := false, int32(-1) // a clause that gives no act, and its verb
	for p := c; !p.Done(); p = clause.NextStart(p) {
		joined := p.Peek(-1).In(lex.ClassConjunction) && p.Past(c)
		if joined && !after && !p.Peek(-2).Is(lex.FlagComma|lex.FlagSemicolon) || // "information and communications"
			joined && p.At > c.At+1 && p.In(lex.FlagCapital) && p.Peek(-2).Is(lex.FlagCapital) || // "between Canada and Mexico"
			p.Past(c) && !mainAt(p) {
			continue
		}
		if told, ok := r.clauses.ClauseAt(p); ok && (told.Verb.From != verb || !p.Peek(-1).In(lex.ClassConjunction)) {
			if that := r.retold(told, c); !that.Done() {
				if d, ok = r.action(that); ok {
					return d, true
				}
			}
			if d.begin(r, told, c) {
				break
			}
			after, verb = true, told.Verb.From
			p = p.UpTo(clauseEnd(p.To(told.Verb.End)).At)
		}
	}
	if d.acts == 0 && !d.bare(r, c) {
		return r.inverted(c)
	}
	if !d.joined {
		r.join(&d, c)
	}
	r.fronted(&d, c)
	return d, true
}

// retold returns what a clause says that a statement says: "The statement noted that
// the two sides", "The ministry said in a statement that they"; nothing if it does not.
func (r *search) retold(told clause.Clause, c lex.Cursor) lex.Cursor {
	that, head := clause.ComplementOf(told.Verb, c), r.predicate(told, clause.Actor{}, c).head()
	after := c.To(told.Verb.End)
	says := told.Verb.Is(lex.FrameState, lex.FrameRestate, lex.FrameNote) || adding.Of(r.Token(told.Verb.Main))
	if says && that.Kind == clause.ThatClause && (head.In(texts) || after.Is(lex.In) && after.UpTo(that.At).Within(5).Seek(texts).In(texts)) {
		return that.Cursor
	}
	return c.To(c.Rest().To)
}

// clauseEnd returns where the clause whose verb ends before c is over for one
// that looks for a further main clause: after a that-clause nothing is one but
// what a semicolon or ", and" begins.
func clauseEnd(c lex.Cursor) lex.Cursor {
	for ; !c.Done(); c = c.Next() {
		t := c.Token()
		if t.Is(lex.FlagTurn) && (t.Word == lex.That && !c.Peek(1).Is(lex.FlagComma|lex.FlagStop) || t.In(lex.ClassSubordinate) && t.Word != lex.As && !t.Is(lex.FlagCapital)) {
			break
		}
	}
	for later := c; !later.Done(); later = later.Next() {
		if later.In(lex.FlagSemicolon) || later.In(lex.FlagComma) && later.Peek(1).In(lex.And) {
			return c.To(c.Rest().To)
		}
	}
	return c
}

// attended reads a first sentence by which somebody led or chaired the
// meeting: there it is how the meeting is reported.
func (r *search) attended(c lex.Cursor) (action, bool) {
	for p := c; !p.Done(); p = clause.NextStart(p) {
		told, ok := r.clauses.ClauseAt(p)
		v := told.Verb
		if !ok || v.Passive || v.Frame != lex.FrameAttend && !(v.Is(lex.FrameTake) && r.Is(v.End, lex.Part)) && !(v.Is(lex.FrameServe) && r.Is(v.End, lex.As)) {
			continue
		}
		who := r.clauses.Subjects.Of(told.Subject())
		if who.Kind != clause.Named && who.Kind != clause.Party {
			continue
		}
		role := r.clauses.ObjectRole(clause.ComplementOf(v, c))
		if role.Has(lex.RoleMeeting|lex.RoleGroup) || r.Holds(c.Rest().Since(v.End), meetings) {
			return action{act: act{clause.ActReport, who, provisionAttended}, main: told}, true
		}
	}
	return action{}, false
}

// meetings are words for meetings.
const meetings = lex.ClassMeeting | lex.ClassSeriesHead

// mainAt reports whether a main clause may begin at c: after a subordinating
// word, and within a list of names after "that", none does.
func mainAt(c lex.Cursor) bool {
	for p := c.Turned(); !p.Next().Done() && (p.Token().Name() || p.In(lex.FlagComma) || p.Is(lex.And, lex.The)); p = p.Next() {
		if p.Peek(1).In(lex.That) && !p.Peek(2).In(lex.ClassVerb) {
			return false // "goods that Canada, Peru, and their partners used"
		}
	}
	for p := c.Turned().Within(3); !p.Done(); p = p.Next() {
		switch {
		case p.In(lex.FlagComma | lex.FlagSemicolon | lex.FlagDash):
			return true
		case p.In(lex.ClassSubordinate | lex.ClassRelative), p.Is(lex.That):
			return false
		}
	}
	return true
}

// begin takes the clause as the one that gives what c reads its act.
func (d *action) begin(r *search, told clause.Clause, c lex.Cursor) bool {
	subject := r.clauses.Subjects.Of(told.Subject())
	*d = action{act: r.predicate(told, subject, c).act(), main: told, undertaken: d.undertaken}
	who := d.who
	if d.acts == 0 {
		who = subject
	}
	acts := d.acts
	if acts == 0 && who.Acts() {
		d.rule = provisionParty // "took part and exchanged opinions"
		r.join(d, c)
		d.joined = true
	}
	if d.acts == 0 {
		if r.why == nil {
			r.why = r.noAction(told, who)
		}
		return false
	}
	d.negated = told.Verb.Negated
	d.undertake(acts, told.Verb.Main)
	d.continuing = d.continuing || continues(told.Verb, c)
	return true
}

// undertake notes the verb of the first undertaking.
func (d *action) undertake(acts clause.ActSet, verb int32) {
	if acts&(clause.ActAgree|clause.ActCommit) != 0 && d.undertaken == 0 {
		d.undertaken = verb
	}
}

// bare looks for a party that acts after c if no comma is before it: "At the
// meeting both sides agreed".
func (d *action) bare(r *search, c lex.Cursor) bool {
	if t := c.Token(); t.In(lex.ClassSubordinate) || !t.In(lex.ClassPreposition|lex.ClassAdverb|lex.ClassTime|lex.ClassMonth) && t.Word != lex.To {
		return false
	}
	for p := c.Next(); !p.Done(); p = p.Next() {
		t, before := p.Token(), p.Peek(-1)
		switch {
		case t.Is(lex.FlagOpen | lex.FlagOpenQuote):
			p = clause.Closing(p)
			continue
		case t.Word == lex.That && !p.Past(c.Next()): // "To that end"
		case t.In(lex.ClassRelative|lex.ClassSubordinate) && !t.Is(lex.FlagCapital), t.Word == lex.That, finiteLike(p):
			return false
		}
		if before.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassDeterminer) || before.Word == lex.To || !r.partyStarts(p) {
			continue
		}
		if told, ok := r.clauses.ClauseAt(p); ok && told.Verb.From-p.At < 12 && d.begin(r, told, c) {
			return true
		}
	}
	return false
}

// finiteLike reports whether a verb is at c that may be finite: no noun, "in her
// welcome remarks", and no participle that only describes one, "the talks held in".
func finiteLike(c lex.Cursor) bool {
	const auxiliary = lex.ClassModal | lex.ClassBe | lex.ClassHave
	t, before := c.Token(), c.Peek(-1)
	switch {
	case t.Is(lex.FlagCapital), t.In(lex.ClassGerund), t.In(lex.RoleNominal | lex.RoleAdjective):
		return false
	case t.In(lex.ClassPast):
		return !t.In(lex.ClassParticiple) || !c.Peek(1).In(lex.ClassPreposition)
	case t.In(lex.ClassVerb):
		return !before.In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassVerb) && !before.In(lex.RoleOwn)
	}
	return t.In(auxiliary)
}

// partyStarts reports whether a party, a person with a post or a noun with its
// article begins at c.
func (r *search) partyStarts(c lex.Cursor) bool {
	t, before := c.Peek(0), c.Peek(-1)
	switch {
	case t.Word == lex.They || t.Word == lex.We, t.In(lex.ClassDeterminer) && !t.In(lex.RoleOwn), t.In(lex.RoleParty) && !t.Is(lex.FlagCapital):
		return true
	case !before.Is(lex.FlagWord | lex.FlagNumber), before.Is(lex.FlagCapital) && !r.clauses.Covered(c.Move(-1)):
		return false // "the Ministers' meeting", "Foreign Ministers"
	case t.In(lex.ClassPost|lex.ClassHonorific) && t.Is(lex.FlagCapital):
		return t.In(lex.RoleParty) || r.named(c)
	}
	return t.In(lex.RoleParty) || r.HitOn(c.At) != 0
}

// named reports whether a person is named soon after c: "Minister Roe".
func (r *reader) named(c lex.Cursor) bool {
	for c = c.Within(4); c.Token().Name() || c.In(lex.FlagStop); c = c.Next() {
		if r.known.People.On(c.At) != 0 {
			return true
		}
	}
	return false
}

// continues reports whether the verb says that something goes on.
func continues(g clause.VerbGroup, in lex.Cursor) bool {
	c := clause.ComplementOf(g, in)
	switch {
	case g.Frame == lex.FrameContinue:
		return true
	case c.Kind == clause.ThatClause:
		for near := c.Within(8); !near.Done(); near = near.Next() {
			if near.Frame() == lex.FrameContinue {
				return true
			}
		}
		return false
	}
	return (c.Kind == clause.ToVerb || c.Kind == clause.ToGerund) && (c.Frame() == lex.FrameContinue || clause.GoesOn(c.Cursor))
}

// quotation reads what somebody said, the mark at open on: “…,” said the Minister.
func (r *search) quotation(open lex.Cursor) (action, bool) {
	shut := clause.Closing(open)
	for verb := shut.Next().Within(11); !verb.Done(); verb = verb.Next() {
		if f := verb.Frame(); f != lex.FrameState && f != lex.FrameRestate && f != lex.FrameNote && !verb.In(adding) || !verb.In(lex.ClassPast|lex.ClassThird) {
			continue
		}
		after := open.To(verb.At + 1)
		end := objectEnd(after)
		if end.In(lex.FlagStop) {
			end = stop(end) // "said Dr. Roe"
		}
		a := r.clauses.Subjects.Of(end.Passed(after))
		if a.Kind == clause.NoActor {
			a = r.clauses.Subjects.Of(verb.Passed(shut.Next()))
		}
		if a.Kind != clause.NoActor {
			return r.quoted(open.UpTo(shut.At).Next(), verb, a), true
		}
	}
	if he := r.clauses.Subjects.He(); he.Kind == clause.Named && open.Next().Is(lex.I) { // more of what was said before
		return r.quoted(open.UpTo(shut.At).Next(), open.Next(), he), true
	}
	return action{}, false
}

// quoted is the act of what somebody says from c on: a view, and what the first
// clause tells if it is said of those who speak.
func (r *search) quoted(c, verb lex.Cursor, who clause.Actor) action {
	d := action{act: act{clause.ActRecognize, who, provisionQuotation}, main: clause.Clause{From: c.At, Verb: clause.VerbAt(verb)}}
	told, ok := r.clauses.ClauseAt(c)
	if !ok || !r.Is(told.From, lex.I, lex.We) && !slices.Equal(r.clauses.Subjects.Of(told.Subject()).Names, who.Names) {
		return d
	}
	switch acts := r.clauses.Acts.Of(told.Verb, c); {
	case acts&(clause.ActCommit|clause.ActAgree) != 0:
		d.acts |= acts
		d.undertake(acts, told.Verb.Main)
	case acts != 0 && acts != clause.ActReport:
		d.acts = acts
	}
	return d
}

// stop returns the first mark at or after c that ends a clause.
func stop(c lex.Cursor) lex.Cursor {
	for !c.Done() && (!c.In(lex.FlagStop|lex.FlagSemicolon|lex.FlagColon) || c.In(lex.FlagStop) && c.Peek(-1).In(lex.ClassAbbreviation)) {
		c = c.Next()
	}
	return c
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
