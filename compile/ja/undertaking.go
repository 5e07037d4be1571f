package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/schema"
)

// promised tells whether what is expressed, stressed or confirmed is a promise:
// …していく考え, …する方針, …していきたいと(述べた), …の決意.
func (r *reader) promised(object string) bool {
	if r.v.Promises.Ends(object) {
		return true
	}
	if n := r.v.Views.Suffix(object); n > 0 {
		view := object[len(object)-n:]
		t := said(object[:len(object)-n])
		return r.undertaking(t) || r.v.Wanting.Ends(t) || view != "旨" && r.plainVerb(t)
	}
	if n := r.v.SpokenViews.Suffix(object); n > 0 {
		return r.v.Wishes.Ends(said(object[:len(object)-n]))
	}
	return false
}

// said cuts off what leads from what is said to the noun for it: との, という.
func said(clause string) string {
	return strings.TrimSuffix(strings.TrimSuffix(clause, "という"), "との")
}

// plainVerb tells whether a clause ends in the plain present of a verb of doing.
func (r *reader) plainVerb(clause string) bool {
	return strings.ContainsRune("うくすつむるぐぶ", lex.LastRune(clause)) && !r.v.Being.Ends(clause)
}

// undertaking tells whether a clause in front of こと is one of doing: していく,
// 強化する, and not one of being: している, した, である.
func (r *reader) undertaking(clause string) bool {
	if r.v.Doing.Ends(clause) {
		return true
	}
	if r.v.StateVerbs.Ends(clause) {
		return false
	}
	return strings.HasSuffix(clause, "する")
}

// continuing tells whether what is agreed on goes on: していく, 引き続き, 継続する.
func (r *reader) continuing(complement string) bool {
	return r.v.Continuing.In(complement)
}

// intent reads the ends of a sentence that announce: 予定である, 目指す, and the
// plain present of an action.
func (r *reader) intent(s text.Span, found []predicate) []predicate {
	printed := strings.TrimRight(s.Of(r.s), "。 　")
	n := r.v.Intents.Suffix(printed)
	if n == 0 {
		return found
	}
	at := text.Span{Start: s.Start + len(printed) - n, End: s.Start + len(printed)}
	if len(found) > 0 && found[len(found)-1].span.End > at.Start {
		return found
	}
	if object, ok := strings.CutSuffix(printed[:len(printed)-n], "を"); ok && r.v.Outcomes.Ends(object) {
		return found // 結果を公表する: says what the statement is for
	}
	return append(found, predicate{span: at, acts: []schema.Act{schema.Commit}, rule: provisionIntent, frame: intending})
}
