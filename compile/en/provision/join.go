package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// join reads what is joined to the first clause of what c reads: coordinated
// verbs, participles that report an act, further clauses with a subject of
// their own.
func (r *search) join(d *action, c lex.Cursor) {
	j := joiner{r: r, d: d, verb: d.main.Verb}
	j.open = clause.ComplementOf(j.verb, c).Kind == clause.ThatClause || j.verb.Adjective != 0 && !r.Token(j.verb.End).In(lex.ClassPreposition)
	for c = c.To(j.verb.End); !c.Done(); {
		if c.In(lex.JointFlags) {
			c = j.step(c)
		} else {
			c = c.Next()
		}
	}
}

// joiner walks a sentence after its first verb.
type joiner struct {
	r          *search
	d          *action
	verb       clause.VerbGroup
	open       bool // inside a that-clause or a relative clause
	infinitive bool // "to" and a verb are before
	things     bool // inside a clause that says of a thing what it will do
	told       bool // a participle told an act
}

// step looks at the joint at c, and returns where to go on.
func (j *joiner) step(c lex.Cursor) lex.Cursor {
	t, next := c.Token(), c.Next()
	switch {
	case t.Is(lex.FlagOpen | lex.FlagOpenQuote):
		return clause.Closing(c).Next()
	case t.Word == lex.To && clause.Adverbs(next).Peek(0).In(lex.ClassBase):
		j.infinitive = true
	case t.Word == lex.That && !t.Is(lex.FlagCapital):
		j.open = true
		j.things = next.Peek(0).In(lex.ClassModal) // "a forum that will … and recommend"
	case t.In(lex.ClassRelative) && !t.Is(lex.FlagCapital):
		return j.relative(c)
	case t.In(lex.ClassSubordinate) && t.Word != lex.As && t.Word != lex.While && !t.Is(lex.FlagCapital):
		j.open = true
	case t.Is(lex.FlagSemicolon):
		j.open, j.things = false, false
		return j.joined(c, next, true)
	case t.Is(lex.FlagComma):
		if next.Peek(0).In(lex.ClassConjunction) {
			return j.joined(c, next.Next(), true)
		}
		if next.Is(lex.As) && next.Next().Is(lex.They) && next.Peek(2).In(lex.ClassPast) && next.Move(2).Frame().Speaks() { // ", as they affirmed"
			return j.clause(c, next.Next())
		}
		return j.joined(c, next, false)
	case t.In(lex.ClassConjunction) && !t.Is(lex.FlagCapital):
		return j.joined(c, next, true)
	case t.Word == lex.While || t.Word == lex.By:
		return j.participle(c, next)
	}
	return next
}

// relative passes over ", which …,"; one without a comma goes on to the end.
func (j *joiner) relative(c lex.Cursor) lex.Cursor {
	if c.Peek(-1).Is(lex.FlagComma) {
		if end := j.related(c); end.Past(c) {
			return end
		}
		if end, ok := clause.Relative(c); ok {
			return end
		}
	}
	j.open = true
	return c.Next()
}

// skipWhile passes over adverbs, and a "while" after them.
func skipWhile(c lex.Cursor) lex.Cursor {
	if c = clause.Adverbs(c); c.Is(lex.While) {
		return clause.Adverbs(c.Next())
	}
	return c
}

// joined reads what is at next, after the comma or conjunction at joint.
func (j *joiner) joined(joint, next lex.Cursor, and bool) lex.Cursor {
	at := skipWhile(next)
	if clause.Prefixed(at.Move(2)) || at.Is(lex.To) && at.Next().Printed() == "date" { // "and re-affirmed", "and to date has paid"
		at = at.Move(2)
	}
	t := at.Token()
	switch {
	case !t.Is(lex.FlagWord):
		return next
	case t.Gerund():
		return j.participle(joint, next)
	}
	if g, ok := j.coordinated(at, and); ok {
		j.take(g, at)
		return at.To(g.End)
	}
	if and || joint.In(lex.FlagComma) {
		return j.clause(joint, at)
	}
	return next
}

// take adds the acts of a coordinated verb of what in reads.
func (j *joiner) take(g clause.VerbGroup, in lex.Cursor) {
	if j.d.who.Kind == clause.Gathering || j.d.who.Kind == clause.OtherBody {
		return
	}
	acts := j.r.clauses.Acts.Of(g, in)
	j.d.acts |= acts
	if !j.open {
		j.d.last = acts
	}
	j.d.undertake(acts, g.Main)
	j.d.continuing = j.d.continuing || continues(g, in)
	j.open = clause.ComplementOf(g, in).Kind == clause.ThatClause
}

// goOn adds the act of a further clause, whose verb is the first one from now on. Who
// is only told to be something is no actor: "Fiji is a port of call, and they discussed".
func (j *joiner) goOn(told act, g clause.VerbGroup, in lex.Cursor) {
	if j.d.acts == 0 && !j.d.main.Verb.Passive && !j.d.main.Verb.Is(lex.FrameAttend, lex.FrameTake, lex.FrameGive) {
		j.d.who = clause.Actor{}
	}
	j.d.add(told.acts, told.who)
	j.d.last = told.acts
	j.d.undertake(told.acts, g.Main)
	j.verb, j.infinitive = g, false
	j.open = clause.ComplementOf(g, in).Kind == clause.ThatClause
}

// coordinated reads a finite verb at c that shares the subject of the first.
func (j *joiner) coordinated(c lex.Cursor, and bool) (clause.VerbGroup, bool) {
	t, next := c.Token(), c.Peek(1)
	if t.Is(lex.FlagCapital) || next.Is(lex.FlagHyphen) || next.Word == lex.By {
		return clause.VerbGroup{}, false
	}
	var ok bool
	switch {
	case t.In(lex.ClassModal):
		ok = and && !j.open
	case t.In(lex.ClassBe), t.In(lex.ClassHave):
		ok = and && !j.open && t.Word != lex.Be && !t.In(lex.ClassGerund)
	case !t.In(lex.ClassVerb):
	case and && j.verb.Past && j.meansTo(c):
		ok = true
	case j.verb.Past || j.verb.Frame == lex.FrameNone && t.In(lex.ClassPast):
		ok = t.In(lex.ClassPast) && j.pastGoesOn(c, and)
	case and && t.In(lex.ClassPast) && !t.In(lex.ClassBase) && c.Frame().Speaks():
		ok = !j.open && (next.In(lex.ClassDeterminer) || next.Word == lex.That) // "commit to … and recognized the"
	default:
		ok = t.In(lex.ClassBase|lex.ClassThird) && j.presentGoesOn(c, and)
	}
	if !ok {
		return clause.VerbGroup{}, false
	}
	g, ok := clause.GroupAt(c)
	return g, ok && !g.Passive
}

// meansTo reports whether the verb at c says, after one in the past, what the
// parties mean to do: "underscored …, and intend to", "praised …, and looks
// forward to".
func (j *joiner) meansTo(c lex.Cursor) bool {
	if !c.In(lex.ClassBase | lex.ClassThird) {
		return false
	}
	switch c.Frame() {
	case lex.FrameLook:
		return c.Peek(1).In(lex.Forward)
	case lex.FrameIntend:
		return !j.open && !c.In(lex.RoleNominal) && c.Peek(1).In(lex.To)
	}
	return false
}

// pastGoesOn tells a coordinated past tense from a participle.
func (j *joiner) pastGoesOn(c lex.Cursor, and bool) bool {
	f, toDo, object := c.Frame(), promisesTo(c.Next()), clause.Object(c.Next())
	switch {
	case c.In(lex.RoleAdjective) && !object && !toDo, j.open && !f.Speaks(),
		and && !object && !toDo && (!f.Speaks() || f == lex.FrameResolve) && j.endsList(c):
		return false
	case and, f == lex.FrameCommit && j.verb.Perfect && toDo: // "has opened its ports, committed to keep them open, and"
		return true
	}
	return f.Speaks() && object && (!c.Peek(1).In(lex.ClassPreposition) || f == lex.FrameAgree && j.r.LemmaOf(c.Token()) != "adopt" || f == lex.FrameCall)
}

// endsList reports whether the word at c, after "and", belongs to the last noun of
// a list: "growth, trade, and mutually determined measures".
func (j *joiner) endsList(c lex.Cursor) bool {
	c = c.Turned()
	for clause.Adverb(c) || c.Is(lex.And) || c.In(lex.FlagComma) {
		c = c.Next()
	}
	for ; c.At >= j.verb.End && !c.Is(lex.And); c = c.Next() {
		if c.In(lex.FlagComma) {
			return !c.Peek(-1).In(lex.ClassPast)
		}
	}
	return false
}

// promisesTo reports whether "to" or "not to" and a verb are at c.
func promisesTo(c lex.Cursor) bool {
	verb := c.Peek(1)
	return c.Is(lex.Not) && verb.Word == lex.To || c.Is(lex.To) && verb.Base()
}

// presentGoesOn tells a coordinated present tense from an infinitive or a noun.
func (j *joiner) presentGoesOn(c lex.Cursor, and bool) bool {
	if j.verb.Future || j.verb.Would || j.verb.Should {
		return false
	}
	main, next := j.r.Token(j.verb.From), c.Peek(1)
	if main.In(lex.ClassThird) != c.In(lex.ClassThird) && !main.In(lex.ClassBe|lex.ClassHave) {
		return false
	}
	nominal, object := c.In(lex.RoleNominal), clause.Object(c.Next())
	if nominal && (!object || !and && next.In(lex.ClassPreposition) && next.Word != lex.To) {
		return false
	}
	f := c.Frame()
	if !j.open && !j.infinitive && and {
		return f.Speaks() || f == lex.FrameSupport || f == lex.FrameIntend || f == lex.FrameRemain || f == lex.FrameContinue
	}
	switch f {
	case lex.FrameRestate:
		return true
	case lex.FrameRecognize:
		return object
	case lex.FrameCall:
		return !nominal && !j.infinitive && !j.things
	case lex.FrameIntend:
		return next.Word == lex.To
	case lex.FrameSupport:
		return and && !j.infinitive && !nominal
	}
	return f.Mental()
}

// participle reads what is at next, after the joint: ", recognizing that …",
// "while noting", "by emphasizing".
func (j *joiner) participle(joint, next lex.Cursor) lex.Cursor {
	verb := skipWhile(next)
	if f := verb.Frame(); (f == lex.FrameExchange || f == lex.FrameCall) && joint.In(lex.FlagComma) && clause.ComplementOf(j.verb, joint).Kind == clause.ToGerund {
		return next // "committed to sharing data, reviewing laws, and"
	}
	and := joint.In(lex.ClassConjunction) || next.Peek(-1).In(lex.ClassConjunction)
	if and && !j.told || !reporting(verb) || joint.Is(lex.By) && !j.r.Token(j.verb.Main).In(opening) {
		return next
	}
	acts := j.r.clauses.Acts.OfVerb(verb)
	j.d.acts |= acts
	j.d.undertake(acts, verb.At)
	j.open, j.told = true, true
	return verb.Next()
}

// reporting reports whether the gerund at c tells what the parties said.
func reporting(c lex.Cursor) bool {
	t, next := c.Peek(0), c.Peek(1)
	if !t.Gerund() || t.In(lex.ClassPreposition) { // "regarding its focus on"
		return false
	}
	switch f := c.Frame(); f {
	case lex.FrameExchange:
		return t.In(discussing)
	case lex.FrameRecognize:
		return next.In(lex.ClassDeterminer) || next.Word == lex.That || next.Word == lex.The
	case lex.FrameCommit, lex.FrameShare:
		return false
	case lex.FrameLook: // not "Looking ahead"
		return next.Word == lex.Forward
	case lex.FrameTake:
		return next.Word == lex.Note
	case lex.FrameReport: // "adding that"
		return next.Word == lex.That && t.In(adding)
	default:
		return f.Speaks()
	}
}

// clause reads a further clause with a subject of its own at c, after the joint.
func (j *joiner) clause(joint, c lex.Cursor) lex.Cursor {
	r, comma := j.r, joint.In(lex.FlagComma)
	reach := int32(24)
	if !comma && !joint.In(lex.FlagSemicolon) {
		if j.open || c.In(lex.FlagCapital) && joint.Peek(-1).Is(lex.FlagCapital) {
			return c // "between Canada and Peru in the pledge made"
		}
		reach = 10
	}
	told, ok := r.clauses.ClauseWithin(c, reach)
	v := told.Verb
	if !ok || v.From-c.At > reach || r.contact(told.Subject()) || comma && onlyTells(v, c) {
		return c // "investments our two sides have made"
	}
	again := comma && r.Is(told.From, lex.We) && r.Is(j.d.main.From, lex.We) && !j.fronts(joint)
	if j.open && !again && (v.Future || v.Would || !v.Frame.Speaks()) {
		return c
	}
	who := r.clauses.Subjects.Of(told.Subject())
	switch who.Kind {
	case clause.NoActor:
		if j.open || v.Able || !v.Passive || !v.Frame.Speaks() || !r.Is(told.From, lex.It) && v.Frame != lex.FrameAgree { // "and it was agreed that", "and a plan was adopted"
			return c
		}
	case clause.Private, clause.OtherBody:
		return c
	case clause.Gathering:
		if !v.Passive && !v.Future && !(v.Past && v.Frame.Speaks()) {
			return c
		}
	}
	further := r.predicate(told, who, c).act()
	if further.acts == 0 {
		return c
	}
	j.goOn(further, v, c)
	return c.To(v.End)
}

// onlyTells reports whether a clause with the verb g only says who told what comes
// before it: ", the ministry said in a statement".
func onlyTells(g clause.VerbGroup, in lex.Cursor) bool {
	after := in.To(g.End)
	return g.Frame == lex.FrameState && (after.Done() || after.In(lex.FlagStop) || after.Is(lex.In, lex.On) || after.In(lex.ClassDayWord))
}

// fronts reports whether the comma closes what comes before the subject of a
// that-clause: "that since the signing of the accord, we have".
func (j *joiner) fronts(comma lex.Cursor) bool {
	that := clause.ComplementOf(j.verb, comma)
	return that.Kind == clause.ThatClause && that.In(lex.ClassPreposition|lex.ClassSubordinate) && that.UpTo(comma.At).Seek(lex.FlagComma).Done()
}

// fronted reads a participle before the subject: "Recognizing the need …, the
// two sides agreed".
func (r *search) fronted(d *action, c lex.Cursor) {
	before := c.UpTo(d.main.From)
	if before.Is(lex.With) && clause.Satisfied(before.Next()) { // "With satisfaction they noted"
		d.acts |= clause.ActWelcome
	}
	verb := clause.Adverbs(before)
	if verb.Peek(0).In(fronting) {
		verb = clause.Adverbs(verb.Next())
	}
	if d.main.From-verb.At >= 3 && reporting(verb) && d.who.Kind != clause.Gathering {
		d.acts |= r.clauses.Acts.OfVerb(verb)
	}
}

// contact reports whether the subject of a clause begins within a noun phrase
// that the clause only describes: "investments our two sides have made".
func (r *search) contact(subject lex.Phrase) bool {
	c := r.First(subject)
	if clause.Infinitive(c) {
		return true
	}
	for c = c.Next(); !c.Done(); c = c.Next() {
		if noun := c.Move(-1); described(noun) && (c.In(lex.RoleOwn) && clause.Plural(noun) || c.Is(lex.The) || r.lastName(c)) {
			return true
		}
	}
	return false
}

// described reports whether a common noun is at c, which a clause may describe.
func described(c lex.Cursor) bool {
	const never = lex.ClassDeterminer | lex.ClassPreposition | lex.ClassConjunction | lex.ClassTime | lex.ClassDayWord | lex.ClassPronoun
	return c.In(lex.FlagWord) && !c.In(lex.FlagCapital) && !c.In(never) && !c.In(lex.RoleAdjective) && !clause.Adverb(c)
}

// lastName reports whether what c reads ends with the name of a country at c: "the
// role Iraq plays".
func (r *search) lastName(c lex.Cursor) bool {
	hit, ok := r.Hit(c.At)
	return ok && hit.To >= c.Rest().To
}
