package compile

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja"
)

// Front reads the statements of one language.
type Front struct {
	Language string // BCP 47
	// Share returns which share of the letters of a text are this language's, 0…1.
	Share  func(text string) float64
	Layout func() *block.Vocabulary
	Read   func(doc *block.Document) *fact.Facts
}

// fronts lists the languages. A further one is a further folder and a line here.
var fronts = []Front{
	{"en", en.Share, en.Layout, en.Read},
	{"ja", ja.Share, ja.Layout, ja.Read},
}
