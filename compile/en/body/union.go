package body

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// union enters the European Union if it is no party of the statement: it is
// a body of others then, as the United Nations are. It names nobody's side, so
// that no token is covered by it.
func (r *work) union() {
	if r.unionIsParty() {
		return
	}
	at := -1
	for _, h := range r.Hits {
		if r.CodeOf(h) != "EU" || r.At[h.From] != 0 || r.Token(h.To).Name() && !r.Token(h.To).Is(lex.FlagLineStart) {
			continue
		}
		if _, ok := r.Meaning(h, lex.KindCountry); !ok {
			continue // "European"
		}
		if at < 0 {
			at = len(r.All)
			r.newBody(named(h.Phrase, organizationUnion), r.Clean(h.Phrase), "INT", nil)
			continue
		}
		o := &r.All[at]
		r.AddSpan(&o.Basis, h.From, h.To)
		if name := r.Clean(h.Phrase); len(name) > len(o.Name) {
			o.Name, name = name, o.Name
			r.addAlias(o, name)
		} else {
			r.addAlias(o, name)
		}
	}
}

// unionIsParty reports whether the Union, or a body of its, is named in the
// title or the opening sentences, or is a party of a dialogue.
func (r *work) unionIsParty() bool {
	if slices.Contains(r.countries.Parties, "EU") {
		return true
	}
	for i := range r.series.All {
		if slices.Contains(r.series.All[i].Parties, "EU") {
			return true
		}
	}
	opening := func(p lex.Phrase) bool {
		n := r.SentenceAt(p.From)
		return r.BlockOf(r.Sentences[n]).Kind == block.Title || r.BodySentence(int32(n)) < unionOpening
	}
	for _, m := range r.Mentions {
		if r.All[m.Fact].Country == "EU" && opening(m.Phrase) {
			return true
		}
	}
	return slices.ContainsFunc(r.Hits, func(h lex.Hit) bool { return r.CodeOf(h) == "EU" && opening(h.Phrase) && !r.memberOf(h) })
}

// unionOpening is how many sentences of the body may name the parties.
const unionOpening = 2

// memberOf reports whether a hit only says of what somebody is a member:
// "a member state of the European Union".
func (r *work) memberOf(h lex.Hit) bool {
	return r.Holds(lex.PhraseOf(max(0, h.From-5), h.From), members)
}
