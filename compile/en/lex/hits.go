package lex

import (
	"slices"
)

// Without returns the text without the hits in what is something else, the
// names of people: covered is not 0 for their tokens. In most texts there are none.
func (r *Text) Without(covered []int32) *Text {
	if !slices.ContainsFunc(r.Hits, func(h Hit) bool { return covered[h.From] != 0 }) {
		return r
	}
	x := *r
	x.Tokens, x.Hits, x.HitAt = slices.Clone(r.Tokens), nil, make([]int32, len(r.Tokens))
	for _, h := range r.Hits {
		if covered[h.From] == 0 {
			x.Hits = append(x.Hits, h)
			x.HitAt[h.From] = int32(len(x.Hits))
			continue
		}
		x.Tokens[h.From].Flags &^= FlagHit
		x.Tokens[h.To-1].Flags &^= FlagHitEnd
	}
	return &x
}

// Aside returns the tokens of a text that is none of the statement's own.
func (r *Text) Aside(text string) []Token { return r.tokenize(nil, text) }

// gazette finds the hits of a block.
func (r *Text) gazette(toks []Token, starts []NameStart, b BlockPart) {
	g, next := &r.Gazetteer, b.From
	for _, s := range starts {
		if s.node == 0 || s.At < next {
			continue
		}
		to, entry := g.matchFrom(s.node, toks, s.At, b.To)
		if to == 0 || to == s.At+1 && g.Entries[entry].Kind <= KindCity && s.At > b.From && toks[s.At-1].initial() {
			continue // the surname in "Lisa O. Monaco"
		}
		e := &g.Entries[entry]
		r.Hits = append(r.Hits, Hit{Phrase{s.At, to}, entry, e.chain, g.Entries[e.state].number})
		toks[s.At].Flags |= FlagHit
		toks[to-1].Flags |= FlagHitEnd
		next = to
	}
}
