package block_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"dialoguec/compile/block"
	"dialoguec/compile/en"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja"
	"dialoguec/compile/source"
	"dialoguec/compile/text"
)

// verify checks what holds for every document: spans lie on lines of their
// own, in order, and lead back to the letters that they were made of; sections
// and leads are earlier blocks.
func verify(t testing.TB, doc *block.Document) {
	t.Helper()
	last := 0
	for i, b := range doc.Blocks {
		for _, s := range []text.Span{b.Marker, b.Span} {
			if s.Start > s.End || s.End > len(doc.Text) || strings.Contains(s.Of(doc.Text), "\n") {
				t.Fatalf("block %d: bad span %v", i, s)
			}
			if !s.Empty() && s.Start < last {
				t.Fatalf("block %d begins at %d, before %d", i, s.Start, last)
			}
			last = max(last, s.End)
			if !s.Empty() {
				leadsBack(t, doc, s)
			}
		}
		if b.Section >= i || b.Lead >= i || b.Section != fact.None && doc.Blocks[b.Section].Kind != block.Heading {
			t.Fatalf("block %d: section %d, lead %d", i, b.Section, b.Lead)
		}
	}
}

// leadsBack checks that a span leads to published text in which its letters
// are in their order, and that begins and ends with its own.
func leadsBack(t testing.TB, doc *block.Document, s text.Span) {
	t.Helper()
	start, end := doc.Map.Start(s.Start), doc.Map.End(s.End)
	if start < 0 || start >= end || end > len(doc.Source.Clean) {
		t.Fatalf("%q leads to %d–%d of %d", s.Of(doc.Text), start, end, len(doc.Source.Clean))
	}
	rest := doc.Source.Clean[start:end]
	for _, r := range s.Of(doc.Text) {
		if r == ' ' || r == '\u3000' {
			continue
		}
		i := strings.IndexRune(rest, r)
		if i < 0 {
			t.Fatalf("%q leads to %q", s.Of(doc.Text), doc.Source.Clean[start:end])
		}
		rest = rest[i+utf8.RuneLen(r):]
	}
	if rest != "" {
		t.Fatalf("%q leads to %q, with %q too much", s.Of(doc.Text), doc.Source.Clean[start:end], rest)
	}
	p := doc.Published(s)
	if p.Start < 0 || p.Start >= p.End || p.End > len(doc.Source.Published) || !utf8.ValidString(p.Of(doc.Source.Published)) {
		t.Fatalf("%q is published at %v of %d", s.Of(doc.Text), p, len(doc.Source.Published))
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"Title\n\nMay 1, 2020\n\nText.", "(1) a\n(2) b\n\n- 2 -\n\n(3) c", "１　経緯\n\n　本文。", "日　時：令和5年\n場　所：東京",
		"**Head.** Text\n\n* a\n  * b", "出席者：日本側　甲\n　　　　米国側　乙", "（参考）x\n【y】\n○ z", "## (1) x\n\n\\###", "A > B > C\n| | |", "[1] x\n※y",
		"(Reference) P of the M Japanese delegation: A. U.S. delegation: B.", "I. A\ni. b\na) c\nア　d\n① e", "(Annex 1 )\n\nText.",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		src, _ := source.Read("fuzz.txt", data)
		if src == nil {
			return
		}
		verify(t, block.Parse(src, en.Layout()))
		verify(t, block.Parse(src, ja.Layout()))
	})
}

// The real statements are not part of the repository: DIALOGUEC_REAL, or
// "shared" beside it.
func TestRealStatements(t *testing.T) {
	dir := os.Getenv("DIALOGUEC_REAL")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	files, _ := filepath.Glob(filepath.Join(dir, "*", "*.txt"))
	if len(files) == 0 {
		t.Skip("the real statements are not here")
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		src, problems := source.Read(f, data)
		if src == nil {
			t.Fatal(problems)
		}
		words := en.Layout()
		if ja.Share(src.Clean) > en.Share(src.Clean) {
			words = ja.Layout()
		}
		verify(t, block.Parse(src, words))
	}
}

func BenchmarkParse(b *testing.B) {
	english := strings.Repeat("The delegations of both countries, which met for three days in the\ncapital, reviewed their work and agreed to set up a commission.\n\n1. Ports\n\nBoth sides agreed to:\n\n• share data;\n• meet again.\n\n", 100)
	japanese := strings.Repeat("１　経緯\n\n　両国は、令和5年11月7日に協議を開催し、政策に関する意見の交換を行った。\n\n（１）港湾\n\n・データの共有\n・共同研究の実施\n\n", 100)
	for _, bb := range []struct {
		name, text string
		words      *block.Vocabulary
	}{{"English", english, en.Layout()}, {"Japanese", japanese, ja.Layout()}} {
		b.Run(bb.name, func(b *testing.B) {
			src, _ := source.Read("bench.txt", []byte(bb.text))
			b.SetBytes(int64(len(bb.text)))
			b.ReportAllocs()
			for b.Loop() {
				block.Parse(src, bb.words)
			}
		})
	}
}
