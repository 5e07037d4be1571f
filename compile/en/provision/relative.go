package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// related reads a relative clause by which a party acts: ", which Canada
// welcomed", ", where they affirmed that", ", which is why we will". It returns
// where to go on, 0 where the clause at i is none of these.
func (j *joiner) related(i int32) int32 {
	r := j.r
	at := i + 1
	switch t := r.Token(i); {
	case t.Word == lex.Which && r.Token(at).Word == lex.Is && r.Token(at+1).Word == lex.Why:
		at += 2
	case t.Word != lex.Which && t.Word != lex.Where:
		return 0
	}
	if j.d.who.Kind != clause.Party && j.d.who.Kind != clause.Governments && j.d.who.Kind != clause.Named {
		return 0
	}
	c, ok := r.clauses.ClauseAt(at, j.to)
	if !ok || c.Verb.From-c.From > 12 || c.Verb.Passive || c.Verb.Able {
		return 0
	}
	who := r.clauses.Subjects.Of(c.From, c.Verb.From)
	if who.Kind != clause.Party && who.Kind != clause.Governments && who.Kind != clause.Named {
		return 0
	}
	if at == i+1 && !r.receives(c.Verb, r.Token(i).Word == lex.Where) {
		return 0
	}
	if r.Token(c.From).Word == lex.They || r.Token(c.From).Word == lex.We {
		who = j.d.who
	}
	acts := r.clauses.Acts.Of(c.Verb, j.to)
	if acts == 0 {
		return 0
	}
	j.d.add(acts, who)
	j.d.undertake(acts, c.Verb.Main)
	j.verb, j.infinitive = c.Verb, false
	j.open = r.clauses.ComplementOf(c.Verb, j.to).Kind == clause.ThatClause
	return c.Verb.End
}

// receives reports whether the verb of a relative clause tells how a party took
// what another did, or at a place what it said there.
func (r *search) receives(g clause.VerbGroup, where bool) bool {
	if where {
		return g.Past && g.Frame.Speaks()
	}
	return !g.Future && (g.Frame == lex.FrameWelcome || g.Frame == lex.FrameSupport || g.Frame == lex.FrameRecognize && r.clauses.Lemma(g) != "view")
}
