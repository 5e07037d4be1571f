package ja

import (
	"os"
	"path/filepath"
	"slices"
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

func TestRulesListed(t *testing.T) {
	for name, text := range fixtures(t) {
		_, f := read(t, text)
		for b := range f.Bases() {
			if !slices.Contains(Rules, b.Rule) {
				t.Errorf("%s: rule %q is not listed", name, b.Rule)
			}
		}
		for _, p := range f.Passages {
			if !slices.Contains(Rules, p.Rule) {
				t.Errorf("%s: rule %q is not listed", name, p.Rule)
			}
		}
	}
}

// TestSpans proves that all spans lie in the text and begin and end at characters.
func TestSpans(t *testing.T) {
	for name, text := range fixtures(t) {
		doc, f := read(t, text)
		for b := range f.Bases() {
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

// TestIssueBelowTitle holds that a day right below the title tells when a page was issued,
// though it is printed as an item.
func TestIssueBelowTitle(t *testing.T) {
	for line, want := range map[string]string{"  • 2031年3月14日": "2031-03-14", "  • 灯台の点検": ""} {
		_, f := read(t, "横浜で4年ぶり日独灯台協議、点検で一致\n\n"+line+"\n\n　国土交通省は、12日、横浜で第3回日独灯台協議を行った。双方は、点検で一致した。\n\n　双方は、海図についても話した。\n")
		if got := string(f.Document.Issued); got != want {
			t.Errorf("%s: issued %q, want %q", line, got, want)
		}
	}
}

// TestIssueAtEnd holds that a bracket which ends a page tells when it was issued.
func TestIssueAtEnd(t *testing.T) {
	for end, want := range map[string]string{
		"【運輸省　2031年3月14日】": "2031-03-14", "（運輸省　令和13年3月14日）": "2031-03-14",
		"運輸省　2031年3月14日": "", "【運輸省】": "", "（2031年3月までの計画）": "",
	} {
		_, f := read(t, "第3回日独灯台協議の結果\n\n　3月12日、ベルリンで第3回日独灯台協議を開催した。双方は、点検で一致した。\n\n"+end+"\n")
		if got := string(f.Document.Issued); got != want {
			t.Errorf("%s: issued %q, want %q", end, got, want)
		}
	}
}
