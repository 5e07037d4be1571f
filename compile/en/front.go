// Package en reads statements in English.
package en

import "dialoguec/compile/block"

// Share returns which share of the letters of a text are en's, 0…1.
func Share(text string) float64 { return 0 }

// Layout returns the words by which layouts are marked.
func Layout() *block.Vocabulary { return &block.Vocabulary{JoinWith: " "} }
