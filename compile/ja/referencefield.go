package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"
)

// fieldReference enters a document or group that is named by its field:
// …に関する協力覚書.
func (r *reader) fieldReference(i int, s text.Span) int {
	k := r.fieldEnd(i, s)
	if k == i {
		return i
	}
	end := r.t.RunEnd(k, s.End)
	kind, n := r.v.kinds.Longest(r.s[k:end])
	if n > 0 && kind.kind == "working_group" && strings.HasSuffix(r.s[k:end], "会合") && r.datedBehind(end, s) { // a meeting that is to be held
		kind = kindOf{kind: "event", open: true}
	}
	if n == 0 || !kind.open || kind.kind == "event" && !r.heldAt(end, s) || strings.HasPrefix(r.s[k:end], "国際") {
		return i
	}
	if r.stillToCome(kind.kind, r.s[end:s.End]) {
		return end
	}
	name := text.Span{Start: i, End: end}
	if b, q := lex.Bracket(r.s[:s.End], end); q > end && lex.Acronym(b.Of(r.s)) {
		name.End = q
	}
	r.refer(kind.kind, name, s, name, referenceEnding)
	return name.End
}

// ofField leads from a field to what has its name of it.
var ofField = []string{"に関する", "に係る", "のための"}

// fieldEnd gives the offset behind the field that begins at i and the particle
// behind it; i where there is none.
func (r *reader) fieldEnd(i int, s text.Span) int {
	if r.subject != s {
		r.subject, r.subjected = s, lex.ContainsAny(s.Of(r.s), ofField...)
	}
	if !r.subjected {
		return i
	}
	e := r.t.RunEnd(i, s.End)
	if e > i && strings.HasPrefix(r.s[e:s.End], "の") && !strings.HasPrefix(r.s[e:s.End], "のための") && lex.Count(r.s[i:e]) >= 2 && !lex.Conjunction(r.s[i:s.End]) {
		if inner := r.t.RunEnd(e+len("の"), s.End); lex.StartsAny(r.s[inner:s.End], ofField...) { // 船員の訓練に関する…
			e = inner
		}
	}
	k := e
	for _, w := range ofField {
		k = max(k, lex.Skip(r.s[:s.End], e, w))
	}
	if k == e || lex.Count(r.s[i:e]) < 3 {
		return i
	}
	return k
}

// stillToCome tells whether what is named in front of rest is still to be made.
func (r *reader) stillToCome(kind, rest string) bool {
	return r.v.StillToMake.Begins(rest) || kind == "working_group" && strings.HasPrefix(rest, "を") && r.v.StillToSet.In(lex.Cut(rest, 90))
}
