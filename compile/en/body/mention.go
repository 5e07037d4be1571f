package body

import "dialoguec/compile/en/lex"

// notListed is the kind of an organization that the registry does not have.
const notListed = "?"

// KindOf returns the kind of the n-th organization: that of the registry, or
// what its name tells.
func (r *Bodies) KindOf(n int32) string { return r.kinds[n] }

// kindsByName tells associations that the registry does not have by their names.
func (r *roll) kindsByName() {
	for n, kind := range r.kinds {
		if kind != notListed {
			continue
		}
		r.kinds[n] = ""
		for _, t := range r.Aside(r.All[n].Name) {
			if t.Word == lex.Of || t.Word == lex.For {
				break // "Ministry of Trade of the Russian Federation"
			}
			if t.In(association) && t.Is(lex.FlagCapital) {
				r.kinds[n] = "association"
			}
		}
	}
}

// On returns the mention of an organization that covers token i plus 1, or 0.
func (r *Bodies) On(i int32) int32 { return lex.ValueAt(r.At, i) }

// In returns where organizations are named in the tokens from to to;
// Fact is the index in facts.Organizations.
func (r *Bodies) In(from, to int32) []lex.Mention { return lex.Within(r.Mentions, from, to) }
