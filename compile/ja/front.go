// Package ja reads statements in Japanese.
package ja

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// Share returns which share of the letters of a text are ja's, 0…1.
func Share(text string) float64 { return 0 }

// Layout returns the words by which layouts are marked.
func Layout() *block.Vocabulary { return &block.Vocabulary{JoinWith: ""} }

// Read reads the facts of a statement.
func Read(doc *block.Document) *fact.Facts {
	return &fact.Facts{Document: fact.Document{Publisher: fact.None}}
}
