package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// join reads what is joined to the first clause of a sentence: coordinated
// verbs, participles that report an act, further clauses with a subject of
// their own.
func (r *search) join(d *action, to int32) {
	j := joiner{r: r, d: d, to: to, verb: d.main.Verb}
	j.open = r.clauses.ComplementOf(j.verb, to).Kind == clause.ThatClause || j.verb.Adjective != 0 && !r.Token(j.verb.End).In(lex.ClassPreposition)
	toks := r.Tokens[:to]
	for i := j.verb.End; i < to; {
		if toks[i].Is(lex.JointFlags) {
			i = j.step(i)
		} else {
			i++
		}
	}
}

// joiner walks a sentence after its first verb.
type joiner struct {
	r          *search
	d          *action
	to         int32
	verb       clause.VerbGroup
	open       bool // inside a that-clause or a relative clause
	infinitive bool // "to" and a verb are before
	things     bool // inside a clause that says of a thing what it will do
	told       bool // a participle told an act
}

// step looks at token i, a joint, and returns where to go on.
func (j *joiner) step(i int32) int32 {
	r, t := j.r, j.r.Token(i)
	switch {
	case t.Is(lex.FlagOpen | lex.FlagOpenQuote):
		return max(r.clauses.Closing(i, j.to), i) + 1
	case t.Word == lex.To && r.Token(r.clauses.Adverbs(i+1, j.to)).In(lex.ClassBase):
		j.infinitive = true
	case t.Word == lex.That && !t.Is(lex.FlagCapital):
		j.open = true
		j.things = r.Token(i + 1).In(lex.ClassModal) // "a forum that will … and recommend"
	case t.In(lex.ClassRelative) && !t.Is(lex.FlagCapital):
		return j.relative(i)
	case t.In(lex.ClassSubordinate) && t.Word != lex.As && t.Word != lex.While && !t.Is(lex.FlagCapital):
		j.open = true
	case t.Is(lex.FlagSemicolon):
		j.open, j.things = false, false
		return j.joined(i, i+1, true)
	case t.Is(lex.FlagComma):
		next := i + 1
		and := r.Token(next).In(lex.ClassConjunction)
		if and {
			next++
		}
		return j.joined(i, next, and)
	case t.In(lex.ClassConjunction) && !t.Is(lex.FlagCapital):
		return j.joined(i, i+1, true)
	case t.Word == lex.While || t.Word == lex.By:
		return j.participle(i, i+1)
	}
	return i + 1
}

// relative passes over ", which …,"; one without a comma goes on to the end.
func (j *joiner) relative(i int32) int32 {
	if j.r.Token(i - 1).Is(lex.FlagComma) {
		if end := j.related(i); end > i {
			return end
		}
		if end := j.r.clauses.Relative(i, j.to); end > i {
			return end
		}
	}
	j.open = true
	return i + 1
}

// joined reads what is at next, after the comma or conjunction at i.
func (j *joiner) joined(i, next int32, and bool) int32 {
	r := j.r
	at := r.clauses.Adverbs(next, j.to)
	if r.Token(at).Word == lex.While {
		at = r.clauses.Adverbs(at+1, j.to)
	}
	switch {
	case r.clauses.Prefixed(at + 2): // "and re-affirmed"
		at += 2
	case r.Token(at).Word == lex.To && r.TokenText(at+1) == "date": // "and to date has paid"
		at += 2
	}
	t := r.Token(at)
	if at >= j.to || !t.Is(lex.FlagWord) {
		return next
	}
	if t.In(lex.ClassGerund) && t.In(lex.ClassVerb) {
		return j.participle(i, next)
	}
	if g, ok := j.coordinated(at, and); ok {
		j.take(g)
		return g.End
	}
	if and || r.Token(i).Is(lex.FlagComma) {
		return j.clause(i, at)
	}
	return next
}

// take adds the acts of a coordinated verb.
func (j *joiner) take(g clause.VerbGroup) {
	acts := j.r.clauses.Acts.Of(g, j.to)
	if j.d.who.Kind == clause.Gathering || j.d.who.Kind == clause.OtherBody {
		return
	}
	j.d.acts |= acts
	j.d.undertake(acts, g.Main)
	j.d.continuing = j.d.continuing || j.r.continues(g, j.to)
	j.open = j.r.clauses.ComplementOf(g, j.to).Kind == clause.ThatClause
}

// coordinated reads a finite verb at i that shares the subject of the first.
func (j *joiner) coordinated(i int32, and bool) (clause.VerbGroup, bool) {
	r, t := j.r, j.r.Token(i)
	if t.Is(lex.FlagCapital) || r.Token(i+1).Is(lex.FlagHyphen) || r.Token(i+1).Word == lex.By {
		return clause.VerbGroup{}, false
	}
	var ok bool
	switch {
	case t.In(lex.ClassModal):
		ok = and && !j.open
	case t.In(lex.ClassBe), t.In(lex.ClassHave):
		ok = and && !j.open && t.Word != lex.Be && !t.In(lex.ClassGerund)
	case !t.In(lex.ClassVerb):
	case and && j.verb.Past && j.meansTo(i):
		ok = true
	case j.verb.Past || j.verb.Frame == lex.FrameNone && t.In(lex.ClassPast):
		ok = t.In(lex.ClassPast) && j.pastGoesOn(i, and)
	case and && t.In(lex.ClassPast) && !t.In(lex.ClassBase) && r.Frame(i).Speaks():
		ok = !j.open && (r.Token(i+1).In(lex.ClassDeterminer) || r.Token(i+1).Word == lex.That) // "commit to … and recognized the"
	default:
		ok = t.In(lex.ClassBase|lex.ClassThird) && j.presentGoesOn(i, and)
	}
	if !ok {
		return clause.VerbGroup{}, false
	}
	g, ok := r.clauses.GroupAt(i, j.to)
	if ok && g.Passive {
		return g, false
	}
	return g, ok
}

// meansTo reports whether the verb at i says, after one in the past, what the
// parties mean to do: "underscored …, and intend to", "praised …, and looks
// forward to".
func (j *joiner) meansTo(i int32) bool {
	r, t := j.r, j.r.Token(i)
	if !t.In(lex.ClassBase | lex.ClassThird) {
		return false
	}
	return r.Frame(i) == lex.FrameLook && r.Token(i+1).Word == lex.Forward ||
		r.Frame(i) == lex.FrameIntend && !j.open && !r.Role(i).Has(lex.RoleNominal) && r.Token(i+1).Word == lex.To
}

// pastGoesOn tells a coordinated past tense from a participle.
func (j *joiner) pastGoesOn(i int32, and bool) bool {
	r := j.r
	f := r.Frame(i)
	toDo := r.promisesTo(i + 1)
	if r.Role(i)&lex.RoleAdjective != 0 && !r.clauses.Object(i+1) && !toDo {
		return false
	}
	if j.open && !f.Speaks() {
		return false
	}
	if !and {
		next := r.Token(i + 1)
		if f == lex.FrameCommit && j.verb.Perfect && toDo { // "has opened its ports, committed to keep them open, and"
			return true
		}
		return f.Speaks() && r.clauses.Object(i+1) && (!next.In(lex.ClassPreposition) || f == lex.FrameAgree || f == lex.FrameCall)
	}
	return true
}

// promisesTo reports whether "to" or "not to" and a verb are at i.
func (r *search) promisesTo(i int32) bool {
	if r.Token(i).Word == lex.Not {
		return r.Token(i+1).Word == lex.To
	}
	return r.Token(i).Word == lex.To && r.Token(i+1).In(lex.ClassVerb) && r.Token(i+1).In(lex.ClassBase)
}

// presentGoesOn tells a coordinated present tense from an infinitive or a noun.
func (j *joiner) presentGoesOn(i int32, and bool) bool {
	r, t := j.r, j.r.Token(i)
	if j.verb.Future || j.verb.Would || j.verb.Should {
		return false
	}
	main := r.Token(j.verb.From)
	if main.In(lex.ClassThird) != t.In(lex.ClassThird) && !main.In(lex.ClassBe|lex.ClassHave) {
		return false
	}
	f := r.Frame(i)
	if r.Role(i)&lex.RoleNominal != 0 && (!r.clauses.Object(i+1) || !and && r.Token(i+1).In(lex.ClassPreposition) && r.Token(i+1).Word != lex.To) {
		return false
	}
	if j.open || j.infinitive || !and {
		return f.Mental() && f != lex.FrameCall || f == lex.FrameRestate || f == lex.FrameRecognize && r.clauses.Object(i+1) || f == lex.FrameCall && r.Role(i)&lex.RoleNominal == 0 && !j.infinitive && !j.things || f == lex.FrameIntend && r.Token(i+1).Word == lex.To || f == lex.FrameSupport && and && !j.infinitive && r.Role(i)&lex.RoleNominal == 0
	}
	return f.Speaks() || f == lex.FrameSupport || f == lex.FrameIntend || f == lex.FrameRemain || f == lex.FrameContinue
}

// participle reads ", recognizing that …", "while noting", "by emphasizing".
func (j *joiner) participle(i, next int32) int32 {
	r := j.r
	at := r.clauses.Adverbs(next, j.to)
	if r.Token(at).Word == lex.While {
		at = r.clauses.Adverbs(at+1, j.to)
	}
	if f := r.Frame(at); (f == lex.FrameExchange || f == lex.FrameCall) && r.Token(i).Is(lex.FlagComma) && r.clauses.ComplementOf(j.verb, j.to).Kind == clause.ToGerund {
		return next // "committed to sharing data, reviewing laws, and"
	}
	and := r.Token(i).In(lex.ClassConjunction) || r.Token(next-1).In(lex.ClassConjunction)
	if and && !j.told || !r.reporting(at) || r.Token(i).Word == lex.By && !r.opening(j.verb) {
		return next
	}
	acts := r.clauses.Acts.OfVerb(at, j.to)
	j.d.acts |= acts
	j.d.undertake(acts, at)
	j.open, j.told = true, true
	return at + 1
}

// opening reports whether the verb opens or closes a meeting.
func (r *search) opening(g clause.VerbGroup) bool {
	return r.Token(g.Main).In(opening)
}

// reporting reports whether the gerund at i tells what the parties said.
func (r *search) reporting(i int32) bool {
	t := r.Token(i)
	if !t.In(lex.ClassGerund) || !t.In(lex.ClassVerb) {
		return false
	}
	switch f := r.Frame(i); f {
	case lex.FrameExchange:
		return t.In(discussing)
	case lex.FrameRecognize:
		return r.Token(i+1).In(lex.ClassDeterminer) || r.Token(i+1).Word == lex.That || r.Token(i+1).Word == lex.The
	case lex.FrameCommit, lex.FrameShare:
		return false
	case lex.FrameTake:
		return r.Token(i+1).Word == lex.Note
	default:
		return f.Speaks()
	}
}

// clause reads a further clause with a subject of its own at i.
func (j *joiner) clause(from, at int32) int32 {
	r := j.r
	reach := int32(24)
	if !r.Token(from).Is(lex.FlagComma | lex.FlagSemicolon) {
		if j.open || r.Token(at).Is(lex.FlagCapital) && r.Token(from-1).Is(lex.FlagCapital) {
			return at // "between Canada and Peru in the pledge made"
		}
		reach = 10
	}
	c, ok := r.clauses.ClauseWithin(at, at+reach, j.to)
	if !ok || c.Verb.From-at > reach || r.contact(c) {
		return at // "investments our two sides have made"
	}
	again := r.Token(c.From).Word == lex.We && r.Token(j.d.main.From).Word == lex.We && r.Token(from).Is(lex.FlagComma)
	if j.open && !again && (c.Verb.Future || c.Verb.Would || !c.Verb.Frame.Speaks()) {
		return at
	}
	who := r.clauses.Subjects.Of(c.From, c.Verb.From)
	if who.Kind == clause.NoActor || who.Kind == clause.Private || who.Kind == clause.OtherBody || who.Kind == clause.Gathering && !c.Verb.Passive && !c.Verb.Future && !(c.Verb.Past && c.Verb.Frame.Speaks()) {
		return at
	}
	told := r.predicate(c, who, j.to).act()
	if told.acts == 0 {
		return at
	}
	j.d.add(told.acts, told.who)
	j.d.undertake(told.acts, c.Verb.Main)
	j.verb, j.infinitive = c.Verb, false
	j.open = r.clauses.ComplementOf(c.Verb, j.to).Kind == clause.ThatClause
	return c.Verb.End
}

// fronted reads a participle before the subject: "Recognizing the need …, the
// two sides agreed".
func (r *search) fronted(d *action, from int32) {
	at := r.clauses.Adverbs(from, d.main.From)
	if fronting.Of(r.Token(at)) {
		at = r.clauses.Adverbs(at+1, d.main.From)
	}
	if d.main.From-at < 3 || !r.reporting(at) || d.who.Kind == clause.Gathering {
		return
	}
	d.acts |= r.clauses.Acts.OfVerb(at, d.main.From)
}

// contact reports whether the subject of a clause begins within a noun phrase
// that the clause only describes: "investments our two sides have made".
func (r *search) contact(c clause.Clause) bool {
	if r.clauses.InfinitiveIn(c.From, c.Verb.From) {
		return true
	}
	for i := c.From + 1; i < c.Verb.From; i++ {
		if r.Role(i).Has(lex.RoleOwn) && r.clauses.Plural(i-1) && !r.Token(i-1).Is(lex.FlagCapital) && !r.Token(i-1).In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassConjunction) {
			return true
		}
	}
	return false
}
