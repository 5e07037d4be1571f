package ja

import (
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// strength says how firm the undertaking of a provision is, and whether it goes on.
func (r *reader) strength(l, source *line, p *fact.Provision) (schema.Commitment, bool) {
	says := func(words *lex.List) bool {
		return words.In(l.span.Of(r.s)) || source != l && words.In(source.span.Of(r.s))
	}
	going := says(&r.v.GoingOn)
	switch {
	case !has(p.Acts, schema.Agree) && !has(p.Acts, schema.Commit):
		return schema.NoCommitment, going
	case says(&r.v.Vague): // what is only considered, whatever the date
		return schema.VagueCommitment, going
	case p.Deadline != "" || says(&r.v.Specific):
		return schema.SpecificCommitment, going
	case has(p.Acts, schema.Commit) || says(&r.v.Undertaken):
		return schema.VagueCommitment, going
	}
	return schema.NoCommitment, going
}
