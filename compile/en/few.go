package en

// few tells most words from a few listed ones by a bit of their hashes. Rules
// ask it at every token before they compare letters.
type few uint64

// fewOf returns the set of some words.
func fewOf(words ...string) (f few) {
	var buffer [2]Token
	for _, word := range words {
		toks := tokenize(buffer[:0], word, 0, len(word))
		f |= 1 << (toks[0].Hash >> 58)
	}
	return f
}

// maybe reports whether a token can be one of the words; false is sure.
func (f few) maybe(t *Token) bool { return f>>(t.Hash>>58)&1 != 0 }
