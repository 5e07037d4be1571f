package lex

// Ends are the last words of some phrases, as bits of their hashes, so that most
// words of a text are seen to end none of them. It is a [Feature].
type Ends [1 << 6]uint64

// Add enters the last word of a phrase.
func (e *Ends) Add(phrase string) {
	toks := tokenize(nil, phrase)
	if n := len(toks); n > 0 {
		hash := toks[n-1].Hash
		e[hash>>58] |= 1 << (hash >> 52 & 63)
	}
}

// Of reports whether the token may end one of the phrases: if it does not,
// none of them ends.
func (e *Ends) Of(t *Token) bool { return e[t.Hash>>58]>>(t.Hash>>52&63)&1 != 0 }
