package person

import (
	"dialoguec/compile/en/lex"
)

// On returns the mention of a person that covers token i plus 1, or 0.
func (r *People) On(i int32) int32 { return lex.ValueAt(r.At, i) }

// In returns where people are named in the tokens from to to; Fact is
// the index in facts.People.
func (r *People) In(from, to int32) []lex.Mention { return lex.Within(r.Mentions, from, to) }
