package ja

import (
	"strings"

	"dialoguec/compile/text"
)

// listedReference enters a name that data/references.tsv has, with the acronym in
// brackets behind it, and gives the offset behind it.
func (r *reader) listedReference(i int, s text.Span) int {
	kind, n := r.v.listed.longest(r.s[i:s.End])
	if n == 0 {
		return i
	}
	name := text.Span{Start: i, End: i + n}
	rest := r.s[name.End:s.End]
	if c := firstRune(rest); classOf(c) == katakana && classOf(lastRune(name.Of(r.s))) == katakana || classOf(c) == kanji && !r.v.nameFollowers.begins(rest) && !conjunction(rest) {
		return i // a longer word
	}
	if b, q := bracket(r.s[:s.End], name.End); q > name.End && (acronym(b.Of(r.s)) || strings.HasPrefix(b.Of(r.s), "COVID")) {
		name.End = q
	}
	r.refer(kind, name, s, name, referenceListed)
	return name.End
}
