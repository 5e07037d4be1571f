package body

import (
	"strings"

	"dialoguec/compile/en/lex"
)

// notListed is the kind of an organization that the registry does not have.
const notListed = "?"

// KindOf returns the kind of the n-th organization: that of the registry, or
// what its name tells.
func (r *Bodies) KindOf(n int32) string {
	if r.kinds[n] == notListed {
		return kindByName(r.All[n].Name)
	}
	return r.kinds[n]
}

// kindByName tells an association by its name; "" for any other kind.
func kindByName(name string) string {
	for _, word := range [...]string{"Chamber", "Association", "Federation", "Alliance", "Business", " Inc", " Ltd", "Airlines", "Airways"} {
		if strings.Contains(name, word) {
			return "association"
		}
	}
	return ""
}

// On returns the mention of an organization that covers token i plus 1, or 0.
func (r *Bodies) On(i int32) int32 { return lex.ValueAt(r.At, i) }

// In returns where organizations are named in the tokens from to to;
// Fact is the index in facts.Organizations.
func (r *Bodies) In(from, to int32) []lex.Mention { return lex.Within(r.Mentions, from, to) }
