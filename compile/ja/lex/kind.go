package lex

import "dialoguec/schema"

// Kinds are the kinds of what a statement speaks of.
var Kinds = []string{"event", "document", "programme", "working_group"}

// A Kind is the kind of what has a name with some ending.
type Kind struct {
	Kind    schema.ReferenceKind
	Open    bool // the ending finds an unquoted name as well
	Apposed bool // the word only comes before a name: サイト「…」
}

// KindOf returns what the longest ending of s tells of its kind, and its length
// in bytes; 0 if it tells none.
func KindOf(s string) (Kind, int) { return words().kinds.Longest(s) }

// MayEndKind reports whether a word that tells a kind may end with a character.
func MayEndKind(r rune) bool { return words().kinds.MayEnd(r) }

// IsHeld reports whether what follows the name of an event says that it is held.
func IsHeld(rest string) bool { return words().Held.Begins(rest) }

// IsProper reports whether s has something of a name in it: a Latin word or
// katakana.
func IsProper(s string) bool {
	for _, c := range s {
		if k := ClassOf(c); k == Latin || k == Katakana {
			return true
		}
	}
	return false
}

func readKinds(l *Loader) *Tail[Kind] {
	var kinds []Word[Kind]
	for _, r := range l.Table("kinds.tsv", "ending", "kind", "where") {
		l.Choice(r, 1, Kinds...)
		l.Choice(r, 2, "quoted", "open", "apposed")
		kinds = append(kinds, Word[Kind]{r.Fields[0], Kind{schema.ReferenceKind(r.Fields[1]), r.Fields[2] == "open", r.Fields[2] == "apposed"}})
	}
	return NewTail(kinds)
}
