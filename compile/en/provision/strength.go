package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// strength says how firm the undertaking of a sentence is: specific where it
// names a date or a deed that can be checked, vague where the parties only
// mean to go on or do more, none where they undertake nothing.
func (r *Provisions) strength(s lex.Sentence, d *action, deadline schema.EDTF) schema.Commitment {
	verb := d.main.Verb
	if d.undertaken > 0 && d.undertaken != verb.Main {
		verb = clause.VerbGroup{From: d.undertaken, Main: d.undertaken, End: d.undertaken + 1, Frame: r.Frame(d.undertaken)}
	}
	switch {
	case d.acts&(clause.ActCommit|clause.ActAgree) == 0:
		return schema.NoCommitment
	case r.Is(s.From, lex.To) && r.Token(s.From+1).In(lex.ClassVerb):
		return r.itemStrength(s.From+1, deadline) // "They agreed: to hold …"
	case d.acts&clause.ActCommit == 0 && !r.agreedDeed(verb, s.To):
		return schema.NoCommitment // agreed that something is so
	case deadline != "":
		return schema.SpecificCommitment
	case d.continuing || r.slight(verb, s.To):
		return schema.VagueCommitment
	}
	return schema.SpecificCommitment
}

// agreedDeed reports whether what is agreed is a deed to come, "agreed to meet",
// "agreed that the tables would be published", and no view.
func (r *Provisions) agreedDeed(v clause.VerbGroup, to int32) bool {
	c := r.clauses.ComplementOf(v, to)
	if c.Kind == clause.ThatClause {
		inner, ok := r.clauses.ClauseAt(c.At, to)
		v := inner.Verb
		return ok && (v.Future || v.Would && v.Frame != lex.FrameServe && v.Frame != lex.FrameNone) // not "would be needed"
	}
	return c.Kind == clause.ToVerb
}

// itemStrength says how firm an item is whose own verb, at i, is what the
// lead-in agreed or promised to do.
func (r *Provisions) itemStrength(i int32, deadline schema.EDTF) schema.Commitment {
	if deadline == "" && r.Role(i)&lex.RoleSlight != 0 {
		return schema.VagueCommitment
	}
	return schema.SpecificCommitment
}

// slight reports whether the verb that says what will be done has no measure:
// strengthen, work towards, explore.
func (r *Provisions) slight(v clause.VerbGroup, to int32) bool {
	if v.Future {
		return r.Role(v.Main)&lex.RoleSlight != 0
	}
	c := r.clauses.ComplementOf(v, to)
	switch c.Kind {
	case clause.ToVerb:
		return r.Role(c.At)&lex.RoleSlight != 0
	case clause.ToGerund:
		return true
	case clause.ThatClause:
		if inner, ok := r.clauses.ClauseAt(c.At, to); ok {
			return r.Role(inner.Verb.Main)&lex.RoleSlight != 0 || inner.Verb.Frame == lex.FrameContinue
		}
	}
	return c.Kind != clause.ToVerb
}
