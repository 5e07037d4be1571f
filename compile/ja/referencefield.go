package ja

import (
	"strings"

	"dialoguec/compile/fact"
)

// about enters a document or group that is named by its subject: …に関する協力覚書.
func (r *reader) about(i int, s fact.Span) int {
	if r.subject != s {
		r.subject, r.subjected = s, containsAny(s.Of(r.s), "に関する", "に係る", "のための")
	}
	if !r.subjected {
		return i
	}
	e := r.runEnd(i, s.End)
	if e > i && strings.HasPrefix(r.s[e:s.End], "の") && !strings.HasPrefix(r.s[e:s.End], "のための") && runes(r.s[i:e]) >= 2 && !conjunction(r.s[i:s.End]) {
		if j := e + len("の"); startsAny(r.s[r.runEnd(j, s.End):s.End], "に関する", "に係る", "のための") { // 船員の訓練に関する…
			e = r.runEnd(j, s.End)
		}
	}
	k := e
	for _, w := range []string{"に関する", "に係る", "のための"} {
		k = max(k, skip(r.s[:s.End], e, w))
	}
	if e == i || k == e || runes(r.s[i:e]) < 3 {
		return i
	}
	end := r.runEnd(k, s.End)
	kind, n := r.v.kinds.longest(r.s[k:end])
	if n > 0 && kind.kind == "working_group" && strings.HasSuffix(r.s[k:end], "会合") && r.datedBehind(end, s) { // a meeting that is to be held
		kind = kindOf{kind: "event", open: true}
	}
	if n == 0 || !kind.open || kind.kind == "event" && !r.heldAt(end, s) || strings.HasPrefix(r.s[k:end], "国際") {
		return i
	}
	if r.v.stillToMake.begins(r.s[end:s.End]) {
		return end // still to be made
	}
	if kind.kind == "working_group" && strings.HasPrefix(r.s[end:s.End], "を") && r.v.stillToSet.in(first(r.s[end:s.End], 90)) {
		return end
	}
	name := fact.Span{Start: i, End: end}
	if b, q := bracket(r.s[:s.End], end); q > end && acronym(b.Of(r.s)) {
		name.End = q
	}
	r.refer(kind.kind, name, s, name, "reference.ending")
	return name.End
}
