// Package ja reads statements in Japanese.
package ja

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// Layout returns the words by which layouts are marked.
func Layout() *block.Vocabulary { return &block.Vocabulary{JoinWith: ""} }

// Read reads the facts of a statement.
func Read(doc *block.Document) *fact.Facts {
	return &fact.Facts{Document: fact.Document{Publisher: fact.None}}
}
