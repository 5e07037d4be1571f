package date

import (
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/source"
)

// reading lays out a text of paragraphs and reads its dates.
func reading(t testing.TB, text string) *Dates {
	t.Helper()
	src, _ := source.Read("test.txt", []byte(text))
	cut := lex.Read(block.Parse(src, lex.Layout()))
	return Read(cut, country.Read(cut))
}
