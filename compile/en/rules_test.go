package en

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/source"
)

// read reads a text of paragraphs with blank lines between them.
func read(t testing.TB, text string) *fact.Facts {
	t.Helper()
	src, _ := source.Read("test.txt", []byte(text))
	if src == nil { // refused as a file, but a reader must bear it
		src = &source.Text{Published: text, Clean: text}
	}
	return checkRules(t, Read(block.Parse(src, lex.Layout())))
}

// references lists what a text refers to: the kind, the name and the date of each.
func references(t testing.TB, text string) string {
	t.Helper()
	var list []string
	for _, x := range read(t, text).References {
		list = append(list, strings.TrimSpace(fmt.Sprint(x.Kind, " ", x.Name, " ", x.Date)))
	}
	return strings.Join(list, "; ")
}

// checkRules fails the test where a fact bears a rule that is not listed.
func checkRules(t testing.TB, f *fact.Facts) *fact.Facts {
	t.Helper()
	for b := range f.Bases() {
		if !slices.Contains(Rules, b.Rule) {
			t.Errorf("rule %q is not listed in Rules", b.Rule)
		}
	}
	for _, x := range f.Passages {
		if !slices.Contains(Rules, x.Rule) {
			t.Errorf("rule %q is not listed in Rules", x.Rule)
		}
	}
	return f
}
