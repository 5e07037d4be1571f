// Package ja reads statements in Japanese.
package ja

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// Read reads the facts of a statement.
func Read(doc *block.Document) *fact.Facts {
	facts := &fact.Facts{Document: fact.Document{Publisher: fact.None}}
	document(doc, facts)
	agenda(doc, facts)
	furniture(doc, facts)
	return facts
}
