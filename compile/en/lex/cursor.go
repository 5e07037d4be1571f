package lex

// A Cursor is a place in a phrase from which a rule reads, ahead or back: token
// At is read next. A cursor is a value: what reads on returns another one, and
// what finds nothing returns its own.
type Cursor struct {
	text *Text
	in   Phrase // what it reads
	At   int32
	step int32 // 1 ahead, -1 back
}

// Ahead returns a cursor at token i that reads on and ends before token end.
func (r *Text) Ahead(i, end int32) Cursor { return Cursor{r, Phrase{i, end}, i, 1} }

// Back returns a cursor at token i that reads back and ends after token start.
func (r *Text) Back(i, start int32) Cursor { return Cursor{r, Phrase{start, i + 1}, i, -1} }

// First returns a cursor at the first token of a phrase that reads on to its end.
func (r *Text) First(p Phrase) Cursor { return Cursor{r, p, p.From, 1} }

// Last returns a cursor at the last token of a phrase that reads back to its beginning.
func (r *Text) Last(p Phrase) Cursor { return Cursor{r, p, p.To - 1, -1} }

// Done reports whether nothing is left to read.
func (c Cursor) Done() bool {
	if c.step < 0 {
		return c.At < c.in.From
	}
	return c.At >= c.in.To
}

// Begin returns the cursor at the beginning of what it reads.
func (c Cursor) Begin() Cursor {
	if c.step < 0 {
		return c.To(c.in.To - 1)
	}
	return c.To(c.in.From)
}

// Turned returns the cursor turned round: it reads the token before it next.
func (c Cursor) Turned() Cursor {
	c.At -= c.step
	c.step = -c.step
	return c
}

// Within returns the cursor with at most n tokens left to read.
func (c Cursor) Within(n int32) Cursor {
	if c.step < 0 {
		c.in.From = max(c.in.From, c.At-n+1)
	} else {
		c.in.To = min(c.in.To, c.At+n)
	}
	return c
}

// UpTo returns the cursor with its end at token i, if that comes before its own end.
func (c Cursor) UpTo(i int32) Cursor {
	c.in.To = min(c.in.To, i)
	return c
}

// Rest returns what a cursor that reads on has left to read.
func (c Cursor) Rest() Phrase { return Phrase{c.At, c.in.To} }

// Token returns the token at the cursor, an empty one at its end.
func (c Cursor) Token() *Token {
	if c.Done() {
		return &noToken
	}
	return c.text.Token(c.At)
}

// Peek returns the token n further on, whether or not the cursor reads so far:
// 0 is that at the cursor, -1 the one before it.
func (c Cursor) Peek(n int32) *Token { return c.text.Token(c.At + n*c.step) }

// Printed returns the text of the token at the cursor, as printed.
func (c Cursor) Printed() string { return c.text.TokenText(c.At) }

// Frame returns the frame of the verb at the cursor, done or not.
func (c Cursor) Frame() Frame { return c.text.Frame(c.At) }

// In reports whether the token at the cursor has a feature.
func (c Cursor) In(f Feature) bool { return c.Token().In(f) }

// Is reports whether the token at the cursor is one of the words.
func (c Cursor) Is(words ...Word) bool { return !c.Done() && c.text.Is(c.At, words...) }

// To returns the cursor at token i.
func (c Cursor) To(i int32) Cursor {
	c.At = i
	return c
}

// Next returns the cursor one token on.
func (c Cursor) Next() Cursor { return c.Move(1) }

// Move returns the cursor n tokens on, or back if n is negative.
func (c Cursor) Move(n int32) Cursor { return c.To(c.At + n*c.step) }

// Past reports whether a cursor is further on than another of the same direction.
func (c Cursor) Past(d Cursor) bool { return (c.At-d.At)*c.step > 0 }

// Skip passes over one token that has a feature.
func (c Cursor) Skip(f Feature) Cursor {
	if c.In(f) {
		return c.Next()
	}
	return c
}

// SkipWord passes over one of the words.
func (c Cursor) SkipWord(words ...Word) Cursor {
	if c.Is(words...) {
		return c.Next()
	}
	return c
}

// SkipAll passes over all tokens that have a feature.
func (c Cursor) SkipAll(f Feature) Cursor {
	for c.In(f) {
		c = c.Next()
	}
	return c
}

// SkipParens passes over what is in parentheses at the cursor, which reads on.
func (c Cursor) SkipParens() Cursor {
	if !c.In(FlagOpen) {
		return c
	}
	if end := c.Seek(FlagClose); !end.Done() {
		return end.Next()
	}
	return c
}

// Seek returns the cursor at the first token that has a feature, or at the end.
func (c Cursor) Seek(f Feature) Cursor {
	for !c.Done() && !c.In(f) {
		c = c.Next()
	}
	return c
}

// Until returns the cursor at the first token for which stop is true, or at the end.
func (c Cursor) Until(stop func(*Token) bool) Cursor {
	for !c.Done() && !stop(c.Token()) {
		c = c.Next()
	}
	return c
}

// Passed returns what was read since another cursor of the same direction.
func (c Cursor) Passed(since Cursor) Phrase {
	if c.step < 0 {
		return Phrase{c.At + 1, since.At + 1}
	}
	return Phrase{since.At, c.At}
}
