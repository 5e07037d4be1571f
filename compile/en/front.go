// Package en reads statements in English.
package en

import "dialoguec/compile/block"

// Layout returns the words by which layouts are marked.
func Layout() *block.Vocabulary { return &block.Vocabulary{JoinWith: " "} }
