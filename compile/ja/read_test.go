package ja

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/source"
)

// read reads a text as a statement.
func read(t testing.TB, text string) (*block.Document, *fact.Facts) {
	t.Helper()
	src, problems := source.Read("test.txt", []byte(text))
	if src == nil {
		t.Fatal(problems)
	}
	doc := block.Parse(src, Layout())
	return doc, Read(doc)
}

// fixtures gives the Japanese statements of the test data.
func fixtures(t testing.TB) map[string]string {
	t.Helper()
	names, err := filepath.Glob("../../testdata/statements/*.ja.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no Japanese statements", err)
	}
	out := map[string]string{}
	for _, n := range names {
		data, err := os.ReadFile(n)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(n)] = string(data)
	}
	return out
}

// bases gives the basis of every fact.
func bases(f *fact.Facts) []fact.Basis {
	out := []fact.Basis{f.Document.Basis}
	for _, x := range f.Series {
		out = append(out, x.Basis)
	}
	for _, x := range f.Meetings {
		out = append(out, x.Basis)
	}
	for _, x := range f.Organizations {
		out = append(out, x.Basis)
	}
	for _, x := range f.People {
		out = append(out, x.Basis)
	}
	for _, x := range f.Participations {
		out = append(out, x.Basis)
	}
	for _, x := range f.Agenda {
		out = append(out, x.Basis)
	}
	for _, x := range f.Provisions {
		out = append(out, x.Basis)
	}
	for _, x := range f.References {
		out = append(out, x.Basis)
	}
	return out
}

func TestRulesListed(t *testing.T) {
	for name, text := range fixtures(t) {
		_, f := read(t, text)
		for _, b := range bases(f) {
			if Rules[b.Rule] == "" {
				t.Errorf("%s: rule %q is not listed", name, b.Rule)
			}
		}
		for _, p := range f.Passages {
			if Rules[p.Rule] == "" {
				t.Errorf("%s: rule %q is not listed", name, p.Rule)
			}
		}
	}
}

// TestProvisionRules proves that every act of the table has a rule that is listed.
func TestProvisionRules(t *testing.T) {
	frames := map[string][]string{"confirm": {"confirm.undertaking", "confirm.view", "confirm.decision", "confirm.support"}, "do": {"report"}, "meet": {"hold"}}
	for _, w := range words().verbs.words {
		names, ok := frames[w.value.act]
		if !ok {
			names = []string{w.value.act}
		}
		for _, n := range names {
			if Rules["provision."+n] == "" {
				t.Errorf("%s: rule provision.%s is not listed", w.text, n)
			}
		}
	}
}

// TestSpans proves that all spans lie in the text and begin and end at characters.
func TestSpans(t *testing.T) {
	for name, text := range fixtures(t) {
		doc, f := read(t, text)
		for _, b := range bases(f) {
			for _, s := range b.Spans {
				if s.Start < 0 || s.Start > s.End || s.End > len(doc.Text) || strings.ToValidUTF8(s.Of(doc.Text), "") != s.Of(doc.Text) {
					t.Errorf("%s: %s: bad span %v", name, b.Rule, s)
				}
			}
		}
	}
}

func BenchmarkRead(b *testing.B) {
	var docs []*block.Document
	size := 0
	for _, text := range fixtures(b) {
		doc, _ := read(b, text)
		docs = append(docs, doc)
		size += len(doc.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			Read(d)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range fixtures(f) {
		f.Add(text)
	}
	f.Add("第1回日米対話（第2回）を、（")
	f.Fuzz(func(t *testing.T, text string) {
		src, _ := source.Read("test.txt", []byte(text))
		if src != nil {
			Read(block.Parse(src, Layout()))
		}
	})
}
