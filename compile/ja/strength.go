package ja

import (
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// strength says how firm the undertaking of a provision is.
func (r *reader) strength(l, source *line, p *fact.Provision) (schema.Commitment, bool) {
	says := func(words ...string) bool {
		return containsAny(l.span.Of(r.s), words...) || source != l && containsAny(source.span.Of(r.s), words...)
	}
	going := says("引き続き", "継続", "し続け", "続けて", "続けること", "続けます", "今後とも", "これまでどおり")
	if !has(p.Acts, schema.Agree) && !has(p.Acts, schema.Commit) {
		return schema.NoCommitment, going
	}
	if says("検討する", "検討していく", "検討を進め", "検討を行", "努める", "努めていく") {
		return schema.VagueCommitment, going // what is only considered, whatever the date
	}
	if p.Deadline != "" || says("開催する", "設置する", "策定する", "作成する", "取りまとめる", "開始する", "公表する", "実施する", "締結する", "派遣する", "提出する", "延長する", "指定する", "採択する", "署名する", "立ち上げる") {
		return schema.SpecificCommitment, going
	}
	if has(p.Acts, schema.Commit) || says("すること", "いくこと", "こととし", "こととなった") {
		return schema.VagueCommitment, going
	}
	return schema.NoCommitment, going
}
