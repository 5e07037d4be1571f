package en

// related reads a relative clause by which a party acts: ", which Canada
// welcomed", ", where they affirmed that", ", which is why we will". It returns
// where to go on, 0 where the clause at i is none of these.
func (j *joiner) related(i int32) int32 {
	r := j.r
	at := i + 1
	switch t := r.tok(i); {
	case t.Word == wWhich && r.tok(at).Word == wIs && r.tok(at+1).Word == wWhy:
		at += 2
	case t.Word != wWhich && t.Word != wWhere:
		return 0
	}
	if j.d.who.kind != party && j.d.who.kind != governments && j.d.who.kind != named {
		return 0
	}
	c, ok := r.clauseAt(at, j.to)
	if !ok || c.Verb.From-c.From > 12 || c.Verb.Passive || c.Verb.Able {
		return 0
	}
	who := r.actorOf(c.From, c.Verb.From)
	if who.kind != party && who.kind != governments && who.kind != named {
		return 0
	}
	if at == i+1 && !r.receives(c.Verb, r.tok(i).Word == wWhere) {
		return 0
	}
	if r.tok(c.From).Word == wThey || r.tok(c.From).Word == wWe {
		who = j.d.who
	}
	acts := r.actsOf(c.Verb, j.to)
	if acts == 0 {
		return 0
	}
	j.d.add(acts, who)
	j.d.undertake(acts, c.Verb.Main)
	j.verb, j.infinitive = c.Verb, false
	j.open = r.complementOf(c.Verb, j.to).kind == thatClause
	return c.Verb.End
}

// receives reports whether the verb of a relative clause tells how a party took
// what another did, or at a place what it said there.
func (r *reader) receives(g group, where bool) bool {
	if where {
		return g.Past && g.Frame.speaks()
	}
	return !g.Future && (g.Frame == frameWelcome || g.Frame == frameSupport || g.Frame == frameRecognize && r.lemma(g) != "view")
}
