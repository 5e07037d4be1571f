package en

import "dialoguec/schema"

// strength says how firm the undertaking of a sentence is: specific where it
// names a date or a deed that can be checked, vague where the parties only
// mean to go on or do more, none where they undertake nothing.
func (r *reader) strength(s Sentence, d deed, deadline schema.EDTF) schema.Commitment {
	if d.acts&actCommit == 0 && !(d.acts&actAgree != 0 && r.complementOf(d.main.Verb, s.To).kind == toVerb) {
		return schema.NoCommitment
	}
	if deadline != "" {
		return schema.SpecificCommitment
	}
	if d.continuing || r.slight(d.main.Verb, s.To) {
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
