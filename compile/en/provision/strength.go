package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// undertaking returns what the sentence says of what is undertaken in it.
func (r dating) undertaking(deadline schema.EDTF) read.Undertaking {
	d := r.d
	u := read.Undertaking{Acts: d.acts.Acts(), Dated: deadline != ""}
	if t, ok := r.actionItem(); ok {
		u.Action, u.Slight, u.Tentative = true, t.In(lex.RoleSlight), t.In(lex.RoleTentative)
		return u
	}
	verb := d.main.Verb
	if d.undertaken > 0 && d.undertaken != verb.Main {
		verb = clause.VerbAt(r.First(r.s.Phrase).To(d.undertaken))
	}
	action, done := r.promisedBy(verb)
	u.Action, u.Continuing = action, d.continuing
	u.Slight, u.Tentative = !done.known || done.role.Has(lex.RoleSlight) || done.goesOn, done.role.Has(lex.RoleTentative)
	return u
}

// actionItem returns the verb of an item that says what is to be done, under a
// lead-in that agrees or promises: "to hold …", "Hold …"; false if it is none.
func (r dating) actionItem() (*lex.Token, bool) {
	first := r.First(r.s.Phrase)
	if verb := first.Peek(1); first.Is(lex.To) && verb.In(lex.ClassVerb) {
		return verb, true
	}
	verb := r.label(r.s)
	return verb.Peek(0), r.d.rule.Inherits && imperative(verb) && !verb.In(stating)
}

// promised is the verb that says what will be done.
type promised struct {
	known, goesOn bool
	role          lex.Role
}

// promisedBy returns the verb of what v promises or settles, and reports whether
// what is settled is an act to come, "agreed to meet", "agreed that the tables
// would be published", and no view.
func (r dating) promisedBy(v clause.VerbGroup) (settled bool, done promised) {
	c := clause.ComplementOf(v, r.First(r.s.Phrase))
	if c.Kind == clause.ThatClause {
		inner, ok := r.known.Clauses.ClauseAt(c.Cursor)
		w := inner.Verb
		settled = ok && (w.Future || w.Would && w.Frame != lex.FrameServe && w.Frame != lex.FrameNone) // not "would be needed"
		done = promised{ok, w.Frame == lex.FrameContinue, r.Role(w.Main)}
	} else if c.Kind == clause.ToVerb {
		settled, done = true, promised{known: true, role: c.Peek(0).Role}
	}
	if v.Future {
		done = promised{known: true, role: r.Role(v.Main)}
	}
	return settled, done
}
