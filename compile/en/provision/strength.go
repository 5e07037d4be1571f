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
	if t, ok := r.deedItem(); ok {
		u.Deed, u.Slight, u.Tentative = true, t.In(lex.RoleSlight), t.In(lex.RoleTentative)
		return u
	}
	verb := d.main.Verb
	if d.undertaken > 0 && d.undertaken != verb.Main {
		verb = clause.VerbAt(r.First(r.s.Phrase).To(d.undertaken))
	}
	deed, done := r.deedOf(verb)
	u.Deed, u.Continuing = deed, d.continuing
	u.Slight, u.Tentative = !done.known || done.role.Has(lex.RoleSlight) || done.goesOn, done.role.Has(lex.RoleTentative)
	return u
}

// deedItem returns the verb of an item that says what is to be done, under a
// lead-in that agrees or promises: "to hold …", "Hold …"; false if it is none.
func (r dating) deedItem() (*lex.Token, bool) {
	first := r.First(r.s.Phrase)
	if verb := first.Peek(1); first.Is(lex.To) && verb.In(lex.ClassVerb) {
		return verb, true
	}
	verb := r.label(r.s)
	return verb.Peek(0), r.d.rule.Inherits && imperative(verb) && !verb.In(stating)
}

// deed is the verb that says what will be done.
type deed struct {
	known, goesOn bool
	role          lex.Role
}

// deedOf returns the verb of what v promises or settles, and reports whether
// what is settled is a deed to come, "agreed to meet", "agreed that the tables
// would be published", and no view.
func (r dating) deedOf(v clause.VerbGroup) (settled bool, done deed) {
	c := clause.ComplementOf(v, r.First(r.s.Phrase))
	if c.Kind == clause.ThatClause {
		inner, ok := r.known.Clauses.ClauseAt(c.Cursor)
		w := inner.Verb
		settled = ok && (w.Future || w.Would && w.Frame != lex.FrameServe && w.Frame != lex.FrameNone) // not "would be needed"
		done = deed{ok, w.Frame == lex.FrameContinue, r.Role(w.Main)}
	} else if c.Kind == clause.ToVerb {
		settled, done = true, deed{known: true, role: c.Peek(0).Role}
	}
	if v.Future {
		done = deed{known: true, role: r.Role(v.Main)}
	}
	return settled, done
}
