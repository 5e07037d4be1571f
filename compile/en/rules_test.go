package en

import (
	"strings"
	"testing"

	"dialoguec/compile/block"
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
	return checkRules(t, Read(block.Parse(src, Layout())))
}

// checkRules fails the test where a fact bears a rule that is not listed.
func checkRules(t testing.TB, f *fact.Facts) *fact.Facts {
	t.Helper()
	check := func(b fact.Basis) {
		if _, ok := Rules[b.Rule]; !ok {
			t.Errorf("rule %q is not listed in Rules", b.Rule)
		}
	}
	check(f.Document.Basis)
	for _, x := range f.Series {
		check(x.Basis)
	}
	for _, x := range f.Meetings {
		check(x.Basis)
	}
	for _, x := range f.Organizations {
		check(x.Basis)
	}
	for _, x := range f.People {
		check(x.Basis)
	}
	for _, x := range f.Participations {
		check(x.Basis)
	}
	for _, x := range f.Agenda {
		check(x.Basis)
	}
	for _, x := range f.Provisions {
		check(x.Basis)
	}
	for _, x := range f.References {
		check(x.Basis)
	}
	for _, x := range f.Passages {
		if _, ok := Rules[x.Rule]; !ok {
			t.Errorf("rule %q is not listed in Rules", x.Rule)
		}
	}
	return f
}

func TestRulesAreDescribed(t *testing.T) {
	for name, text := range Rules {
		if !strings.Contains(name, ".") || text == "" || strings.ToLower(name) != name {
			t.Errorf("rule %q: %q", name, text)
		}
	}
}
