package en

import "dialoguec/schema"

// strength says how firm the undertaking of a sentence is: specific where it
// names a date or a deed that can be checked, vague where the parties only
// mean to go on or do more, none where they undertake nothing.
func (r *reader) strength(s Sentence, d *deed, deadline schema.EDTF) schema.Commitment {
	verb := d.main.Verb
	if d.undertaken > 0 && d.undertaken != verb.Main {
		verb = group{From: d.undertaken, Main: d.undertaken, End: d.undertaken + 1, Frame: r.frame(d.undertaken)}
	}
	switch {
	case d.acts&(actCommit|actAgree) == 0:
		return schema.NoCommitment
	case r.is(s.From, wTo) && r.tok(s.From+1).In(ClassVerb):
		return r.itemStrength(s.From+1, deadline) // "They agreed: to hold …"
	case d.acts&actCommit == 0 && r.complementOf(verb, s.To).kind != toVerb:
		return schema.NoCommitment // agreed that something is so
	case deadline != "":
		return schema.SpecificCommitment
	case d.continuing || r.slight(verb, s.To):
		return schema.VagueCommitment
	}
	return schema.SpecificCommitment
}

// itemStrength says how firm an item is whose own verb, at i, is what the
// lead-in agreed or promised to do.
func (r *reader) itemStrength(i int32, deadline schema.EDTF) schema.Commitment {
	if deadline == "" && r.role(i)&roleSlight != 0 {
		return schema.VagueCommitment
	}
	return schema.SpecificCommitment
}

// slight reports whether the verb that says what will be done has no measure:
// strengthen, work towards, explore.
func (r *reader) slight(v group, to int32) bool {
	if v.Future {
		return r.role(v.Main)&roleSlight != 0
	}
	c := r.complementOf(v, to)
	switch c.kind {
	case toVerb:
		return r.role(c.at)&roleSlight != 0
	case toGerund:
		return true
	case thatClause:
		if inner, ok := r.clauseAt(c.at, to); ok {
			return r.role(inner.Verb.Main)&roleSlight != 0 || inner.Verb.Frame == frameContinue
		}
	}
	return c.kind != toVerb
}
