package lex

// A Cursor is a place in a text from which a rule reads on: token At, and End,
// which it does not reach. A cursor is a value: what reads on returns another
// one, and what finds nothing returns its own.
type Cursor struct {
	text    *Text
	At, End int32
}

// Ahead returns a cursor at token i that ends before token end.
func (r *Text) Ahead(i, end int32) Cursor { return Cursor{r, i, end} }

// Done reports whether nothing is left to read.
func (c Cursor) Done() bool { return c.At >= c.End }

// Token returns the token at the cursor, an empty one at its end.
func (c Cursor) Token() *Token {
	if c.Done() {
		return &noToken
	}
	return c.text.Token(c.At)
}

// Is reports whether the token at the cursor is one of the words.
func (c Cursor) Is(words ...Word) bool { return !c.Done() && c.text.Is(c.At, words...) }

// To returns the cursor at token i.
func (c Cursor) To(i int32) Cursor {
	c.At = i
	return c
}

// Skip passes over one token that has one of the flags.
func (c Cursor) Skip(f Flags) Cursor {
	if c.Token().Is(f) {
		c.At++
	}
	return c
}

// SkipWord passes over one of the words.
func (c Cursor) SkipWord(words ...Word) Cursor {
	if c.Is(words...) {
		c.At++
	}
	return c
}

// SkipAll passes over all tokens that have one of the classes.
func (c Cursor) SkipAll(class Class) Cursor {
	for c.Token().In(class) {
		c.At++
	}
	return c
}

// SkipParens passes over what is in parentheses at the cursor.
func (c Cursor) SkipParens() Cursor {
	if !c.Token().Is(FlagOpen) {
		return c
	}
	for at := c.At + 1; at < c.End; at++ {
		if c.text.Tokens[at].Is(FlagClose) {
			return c.To(at + 1)
		}
	}
	return c
}

// Until returns the cursor at the first token for which stop is true, or at the end.
func (c Cursor) Until(stop func(*Token) bool) Cursor {
	for !c.Done() && !stop(c.Token()) {
		c.At++
	}
	return c
}
