package lex

import "strings"

// A Cursor is a place in a text up to which it was read. Its methods return the
// place after what they take in; the same place if it is not there.
type Cursor struct {
	S  string
	At int
}

// Rest returns what follows the cursor.
func (c Cursor) Rest() string { return c.S[c.At:] }

// Has reports whether a word follows.
func (c Cursor) Has(word string) bool { return strings.HasPrefix(c.Rest(), word) }

// Skip takes in a word.
func (c Cursor) Skip(word string) Cursor { return Cursor{c.S, Skip(c.S, c.At, word)} }

// SkipAny takes in the first of some words that follows.
func (c Cursor) SkipAny(words *List) Cursor { return Cursor{c.S, words.Skip(c.S, c.At)} }

// SkipBlanks takes in blanks.
func (c Cursor) SkipBlanks() Cursor { return Cursor{c.S, SkipBlanks(c.S, c.At)} }

// Number takes in a number of at most max digits, and returns it.
func (c Cursor) Number(max int) (int, Cursor) {
	n, end := Number(c.S, c.At, max)
	return n, Cursor{c.S, end}
}

// Bracket takes in a bracket, and returns what is in it.
func (c Cursor) Bracket() (string, Cursor) {
	in, end := Bracket(c.S, c.At)
	return in.Of(c.S), Cursor{c.S, end}
}
