package en

// join reads what is joined to the first clause of a sentence: coordinated
// verbs, participles that report an act, further clauses with a subject of
// their own.
func (r *reader) join(d *deed, to int32) {
	j := joiner{r: r, d: d, to: to, verb: d.main.Verb}
	j.open = r.complementOf(j.verb, to).kind == thatClause || j.verb.Adjective != 0 && !r.tok(j.verb.End).In(ClassPreposition)
	toks := r.toks[:to]
	for i := j.verb.End; i < to; {
		if toks[i].Is(jointFlags) {
			i = j.step(i)
		} else {
			i++
		}
	}
}

// jointFlags are those of the tokens behind which something joined to a clause may begin.
const jointFlags = FlagOpen | FlagOpenQuote | FlagSemicolon | FlagComma | flagJoint

// joins reports whether something joined to a clause may begin with a word, or behind it.
func joins(word Word, class Class) bool {
	return class&(ClassRelative|ClassConjunction) != 0 || word == wTo || word == wThat || word == wBy || word == wWhile
}

// joiner walks a sentence behind its first verb.
type joiner struct {
	r          *reader
	d          *deed
	to         int32
	verb       group
	open       bool // inside a that-clause or a relative clause
	infinitive bool // "to" and a verb stand before
	things     bool // inside a clause that says of a thing what it will do
}

// step looks at token i, a joint, and returns where to go on.
func (j *joiner) step(i int32) int32 {
	r, t := j.r, j.r.tok(i)
	switch {
	case t.Is(FlagOpen | FlagOpenQuote):
		return max(r.closing(i, j.to), i) + 1
	case t.Word == wTo && r.tok(r.adverbs(i+1, j.to)).In(ClassBase):
		j.infinitive = true
	case t.Word == wThat && !t.Is(FlagCapital):
		j.open = true
		j.things = r.tok(i + 1).In(ClassModal) // "a forum that will … and recommend"
	case t.In(ClassRelative) && !t.Is(FlagCapital):
		return j.relative(i)
	case t.Is(FlagSemicolon):
		j.open, j.things = false, false
		return j.joined(i, i+1, true)
	case t.Is(FlagComma):
		next := i + 1
		and := r.tok(next).In(ClassConjunction)
		if and {
			next++
		}
		return j.joined(i, next, and)
	case t.In(ClassConjunction) && !t.Is(FlagCapital):
		return j.joined(i, i+1, true)
	case t.Word == wWhile || t.Word == wBy:
		return j.participle(i, i+1)
	}
	return i + 1
}

// relative passes over ", which …,"; one without a comma goes on to the end.
func (j *joiner) relative(i int32) int32 {
	if j.r.tok(i - 1).Is(FlagComma) {
		if end := j.related(i); end > i {
			return end
		}
		if end := j.r.relative(i, j.to); end > i {
			return end
		}
	}
	j.open = true
	return i + 1
}

// joined reads what stands at next, behind the comma or conjunction at i.
func (j *joiner) joined(i, next int32, and bool) int32 {
	r := j.r
	at := r.adverbs(next, j.to)
	if r.tok(at).Word == wWhile {
		at = r.adverbs(at+1, j.to)
	}
	if r.prefixed(at + 2) {
		at += 2 // "and re-affirmed"
	}
	t := r.tok(at)
	if at >= j.to || !t.Is(FlagWord) {
		return next
	}
	if t.In(ClassGerund) && t.In(ClassVerb) {
		return j.participle(i, next)
	}
	if g, ok := j.coordinated(at, and); ok {
		j.take(g)
		return g.End
	}
	if and || r.tok(i).Is(FlagComma) {
		return j.clause(i, at)
	}
	return next
}

// take adds the acts of a coordinated verb.
func (j *joiner) take(g group) {
	acts := j.r.actsOf(g, j.to)
	if j.d.who.kind == gathering || j.d.who.kind == organization {
		return
	}
	j.d.acts |= acts
	j.d.undertake(acts, g.Main)
	j.d.continuing = j.d.continuing || j.r.continues(g, j.to)
	j.open = j.r.complementOf(g, j.to).kind == thatClause
}

// coordinated reads a finite verb at i that shares the subject of the first.
func (j *joiner) coordinated(i int32, and bool) (group, bool) {
	r, t := j.r, j.r.tok(i)
	if t.Is(FlagCapital) || r.tok(i+1).Is(FlagHyphen) || r.tok(i+1).Word == wBy {
		return group{}, false
	}
	var ok bool
	switch {
	case t.In(ClassModal):
		ok = and && !j.open
	case t.In(ClassBe), t.In(ClassHave):
		ok = and && !j.open && t.Word != wBe && !t.In(ClassGerund)
	case !t.In(ClassVerb):
	case j.verb.Past || j.verb.Frame == frameNone && t.In(ClassPast):
		ok = t.In(ClassPast) && j.pastGoesOn(i, and)
	case and && t.In(ClassPast) && !t.In(ClassBase) && r.frame(i).speaks():
		ok = !j.open && (r.tok(i+1).In(ClassDeterminer) || r.tok(i+1).Word == wThat) // "commit to … and recognized the"
	default:
		ok = t.In(ClassBase|ClassThird) && j.presentGoesOn(i, and)
	}
	if !ok {
		return group{}, false
	}
	g, ok := r.groupAt(i, j.to)
	if ok && g.Passive {
		return g, false
	}
	return g, ok
}

// pastGoesOn tells a coordinated past tense from a participle.
func (j *joiner) pastGoesOn(i int32, and bool) bool {
	r := j.r
	f := r.frame(i)
	toDo := r.promisesTo(i + 1)
	if r.role(i)&roleAdjective != 0 && !r.object(i+1) && !toDo {
		return false
	}
	if j.open && !f.speaks() {
		return false
	}
	if !and {
		next := r.tok(i + 1)
		if f == frameCommit && j.verb.Perfect && toDo { // "has opened its ports, committed to keep them open, and"
			return true
		}
		return f.speaks() && r.object(i+1) && (!next.In(ClassPreposition) || f == frameAgree || f == frameCall)
	}
	return true
}

// promisesTo reports whether "to" or "not to" and a verb stand at i.
func (r *reader) promisesTo(i int32) bool {
	if r.tok(i).Word == wNot {
		return r.tok(i+1).Word == wTo
	}
	return r.tok(i).Word == wTo && r.tok(i+1).In(ClassVerb) && r.tok(i+1).In(ClassBase)
}

// presentGoesOn tells a coordinated present tense from an infinitive or a noun.
func (j *joiner) presentGoesOn(i int32, and bool) bool {
	r, t := j.r, j.r.tok(i)
	if j.verb.Future || j.verb.Would || j.verb.Should {
		return false
	}
	main := r.tok(j.verb.From)
	if main.In(ClassThird) != t.In(ClassThird) && !main.In(ClassBe|ClassHave) {
		return false
	}
	f := r.frame(i)
	if r.role(i)&roleNominal != 0 && (!r.object(i+1) || !and && r.tok(i+1).In(ClassPreposition) && r.tok(i+1).Word != wTo) {
		return false
	}
	if j.open || j.infinitive || !and {
		return f.mental() && f != frameCall || f == frameRestate || f == frameRecognize && r.object(i+1) || f == frameCall && r.role(i)&roleNominal == 0 && !j.infinitive && !j.things || f == frameIntend && r.tok(i+1).Word == wTo || f == frameSupport && and && !j.infinitive && r.role(i)&roleNominal == 0
	}
	return f.speaks() || f == frameSupport || f == frameIntend || f == frameRemain || f == frameContinue
}

// participle reads ", recognizing that …", "while noting", "by emphasizing".
func (j *joiner) participle(i, next int32) int32 {
	r := j.r
	at := r.adverbs(next, j.to)
	if r.tok(at).Word == wWhile {
		at = r.adverbs(at+1, j.to)
	}
	if f := r.frame(at); (f == frameExchange || f == frameCall) && r.tok(i).Is(FlagComma) && r.complementOf(j.verb, j.to).kind == toGerund {
		return next // "committed to sharing data, reviewing laws, and"
	}
	if r.tok(i).In(ClassConjunction) || r.tok(next-1).In(ClassConjunction) || !r.reporting(at) || r.tok(i).Word == wBy && !r.opening(j.verb) {
		return next
	}
	acts := r.verbActs(at, j.to)
	j.d.acts |= acts
	j.d.undertake(acts, at)
	j.open = true
	return at + 1
}

// opening reports whether the verb opens or closes a meeting.
func (r *reader) opening(g group) bool {
	switch r.verbs[r.list[r.tok(g.Main).Word].verb].Lemma {
	case "open", "close", "begin", "start", "conclude", "end", "inaugurate":
		return true
	}
	return false
}

// reporting reports whether the gerund at i tells what the parties said.
func (r *reader) reporting(i int32) bool {
	t := r.tok(i)
	if !t.In(ClassGerund) || !t.In(ClassVerb) {
		return false
	}
	switch f := r.frame(i); f {
	case frameExchange:
		lemma := r.verbs[r.list[t.Word].verb].Lemma
		return lemma == "discuss" || lemma == "exchange" || lemma == "review"
	case frameRecognize:
		return r.tok(i+1).In(ClassDeterminer) || r.tok(i+1).Word == wThat || r.tok(i+1).Word == wThe
	case frameCommit, frameShare:
		return false
	case frameTake:
		return r.tok(i+1).Word == wNote
	default:
		return f.speaks()
	}
}

// clause reads a further clause with a subject of its own at i.
func (j *joiner) clause(from, at int32) int32 {
	r := j.r
	reach := int32(24)
	if !r.tok(from).Is(FlagComma | FlagSemicolon) {
		if j.open || r.tok(at).Is(FlagCapital) && r.tok(from-1).Is(FlagCapital) {
			return at // "between Canada and Peru in the pledge made"
		}
		reach = 10
	}
	c, ok := r.clauseWithin(at, at+reach, j.to)
	if !ok || c.Verb.From-at > reach || r.contact(c) {
		return at // "investments our two sides have made"
	}
	again := r.tok(c.From).Word == wWe && r.tok(j.d.main.From).Word == wWe && r.tok(from).Is(FlagComma)
	if j.open && !again && (c.Verb.Future || c.Verb.Would || !c.Verb.Frame.speaks()) {
		return at
	}
	who := r.actorOf(c.From, c.Verb.From)
	if who.kind == noActor || who.kind == private || who.kind == organization || who.kind == gathering && !c.Verb.Passive && !c.Verb.Future {
		return at
	}
	acts, who, _ := r.clauseActs(c, who, j.to)
	if acts == 0 {
		return at
	}
	j.d.add(acts, who)
	j.d.undertake(acts, c.Verb.Main)
	j.verb, j.infinitive = c.Verb, false
	j.open = r.complementOf(c.Verb, j.to).kind == thatClause
	return c.Verb.End
}

// fronted reads a participle before the subject: "Recognizing the need …, the
// two sides agreed".
func (r *reader) fronted(d *deed, from int32) {
	at := r.adverbs(from, d.main.From)
	if s := r.lit(at); s == "While" || s == "while" {
		at = r.adverbs(at+1, d.main.From)
	}
	if d.main.From-at < 3 || !r.reporting(at) || d.who.kind == gathering {
		return
	}
	d.acts |= r.verbActs(at, d.main.From)
}

// contact reports whether the subject of a clause begins within a noun phrase
// that the clause only describes: "investments our two sides have made".
func (r *reader) contact(c clause) bool {
	if r.infinitiveIn(c.From, c.Verb.From) {
		return true
	}
	for i := c.From + 1; i < c.Verb.From; i++ {
		if r.role(i).has(roleOwn) && r.plural(i-1) && !r.tok(i-1).Is(FlagCapital) && !r.tok(i-1).In(ClassDeterminer|ClassPreposition|ClassConjunction) {
			return true
		}
	}
	return false
}
