package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// related reads a relative clause by which a party acts: ", which Canada
// welcomed", ", where they affirmed that", ", which is why we will". It returns
// where to go on, c if the clause there is none of these.
func (j *joiner) related(c lex.Cursor) lex.Cursor {
	at, why := c.Next(), c.Is(lex.Which) && c.Peek(1).In(lex.Is) && c.Peek(2).In(lex.Why)
	if why {
		at = c.Move(3)
	} else if !c.Is(lex.Which, lex.Where) {
		return c
	}
	told, ok := j.r.clauses.ClauseAt(at)
	v := told.Verb
	if !ok || !j.d.who.Acts() || told.Subject().Len() > 12 || v.Passive || v.Able || !why && !j.r.receives(v, c.Is(lex.Where)) {
		return c
	}
	who := j.r.clauses.Subjects.Of(told.Subject())
	acts := j.r.clauses.Acts.Of(v, c)
	if !who.Acts() || acts == 0 {
		return c
	}
	if j.r.Is(told.From, lex.They, lex.We) {
		who = j.d.who
	}
	j.goOn(act{acts: acts, who: who}, v, c)
	return c.To(v.End)
}

// receives reports whether the verb of a relative clause tells how a party took
// what another did, or at a place what it said there.
func (r *search) receives(g clause.VerbGroup, where bool) bool {
	if where {
		return g.Past && g.Frame.Speaks()
	}
	return !g.Future && (g.Frame == lex.FrameWelcome || g.Frame == lex.FrameSupport || g.Frame == lex.FrameRecognize && !believing.Of(r.Token(g.Main)))
}
