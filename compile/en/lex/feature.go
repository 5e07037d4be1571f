package lex

// A Feature is what may be asked of a token: how it is printed (Flags), what
// its word can be (Class), what the word does in a sentence (Role), whether it
// is one word (Word) or one of a list (*Words).
type Feature interface {
	// Of reports whether the token has the feature.
	Of(t *Token) bool
}

// Of reports whether the token is printed in one of the ways.
func (f Flags) Of(t *Token) bool { return t.Flags&f != 0 }

// Of reports whether the token's word is of one of the classes.
func (c Class) Of(t *Token) bool { return t.Class&c != 0 }

// Of reports whether the token's word has one of the roles.
func (r Role) Of(t *Token) bool { return t.Role&r != 0 }

// Of reports whether the token is the word.
func (w Word) Of(t *Token) bool { return t.Word == w && w != 0 }

// Any is one of several features.
type Any []Feature

// Of reports whether the token has one of the features.
func (a Any) Of(t *Token) bool {
	for _, f := range a {
		if f.Of(t) {
			return true
		}
	}
	return false
}

// In reports whether the token has the feature.
func (t *Token) In(f Feature) bool { return f.Of(t) }
