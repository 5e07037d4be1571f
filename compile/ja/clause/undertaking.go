package clause

import "strings"

// isPromise reports whether what is expressed, stressed or confirmed is a
// promise: …していく考え, …する方針, …していきたいと(述べた), …の決意.
func isPromise(object string) bool {
	v := words()
	if v.Promises.Ends(object) {
		return true
	}
	if n := v.Views.Suffix(object); n > 0 {
		view, t := object[len(object)-n:], said(object[:len(object)-n])
		return Undertakes(t) || v.Wanting.Ends(t) || view != "旨" && v.PlainEnds.Ends(t) && !v.Being.Ends(t)
	}
	n := v.SpokenViews.Suffix(object)
	return n > 0 && v.Wishes.Ends(said(object[:len(object)-n]))
}

// said cuts off what leads from what is said to the noun for it: との, という.
func said(clause string) string {
	return strings.TrimSuffix(strings.TrimSuffix(clause, "という"), "との")
}

// Undertakes reports whether a clause before こと is one of doing: していく,
// 強化する, and not one of being: している, した, である.
func Undertakes(clause string) bool {
	v := words()
	return v.Doing.Ends(clause) || strings.HasSuffix(clause, "する") && !v.StateVerbs.Ends(clause)
}

// PromisesIn reports whether a clause of doing ends anywhere in a sentence:
// 計画を見直すことで一致した.
func PromisesIn(sentence string) bool {
	for before, rest, ok := strings.Cut(sentence, "こと"); ok; before, rest, ok = strings.Cut(rest, "こと") {
		if Undertakes(before) {
			return true
		}
	}
	return false
}

// Continues reports whether what is agreed on goes on: していく, 引き続き, 継続する.
func Continues(complement string) bool { return words().Continuing.In(complement) }
