package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"
)

// listedReference enters a name that data/references.tsv has, with the acronym in
// brackets behind it, and gives the offset behind it.
func (r *reader) listedReference(i int, s text.Span) int {
	kind, n := r.v.listed.Longest(r.s[i:s.End])
	if n == 0 {
		return i
	}
	name := text.Span{Start: i, End: i + n}
	rest := r.s[name.End:s.End]
	if c := lex.FirstRune(rest); lex.ClassOf(c) == lex.Katakana && lex.Last(name.Of(r.s)) == lex.Katakana || lex.ClassOf(c) == lex.Kanji && !r.v.NameFollowers.Begins(rest) && !lex.Conjunction(rest) {
		return i // a longer word
	}
	if b, q := lex.Bracket(r.s[:s.End], name.End); q > name.End && (lex.Acronym(b.Of(r.s)) || strings.HasPrefix(b.Of(r.s), "COVID")) {
		name.End = q
	}
	r.refer(kind, name, s, name, referenceListed)
	return name.End
}
