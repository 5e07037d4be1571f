package ja

import (
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// strength says how firm the undertaking of a provision is, and whether it goes on.
func (r *reader) strength(l, source *line, p *fact.Provision) (schema.Commitment, bool) {
	says := func(words *list) bool {
		return words.in(l.span.Of(r.s)) || source != l && words.in(source.span.Of(r.s))
	}
	going := says(&r.v.goingOn)
	switch {
	case !has(p.Acts, schema.Agree) && !has(p.Acts, schema.Commit):
		return schema.NoCommitment, going
	case says(&r.v.vague): // what is only considered, whatever the date
		return schema.VagueCommitment, going
	case p.Deadline != "" || says(&r.v.specific):
		return schema.SpecificCommitment, going
	case has(p.Acts, schema.Commit) || says(&r.v.undertaken):
		return schema.VagueCommitment, going
	}
	return schema.NoCommitment, going
}
