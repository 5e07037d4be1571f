package block_test

import (
	"os"
	"path/filepath"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en"
	"dialoguec/compile/ja"
	"dialoguec/compile/source"
)

// BenchmarkFixtures lays out the fixtures of a language.
func BenchmarkFixtures(b *testing.B) {
	for _, f := range []struct {
		name, pattern string
		words         *block.Vocabulary
	}{{"en", "*.en.*", en.Layout()}, {"ja", "*.ja.*", ja.Layout()}} {
		b.Run(f.name, func(b *testing.B) {
			names, _ := filepath.Glob(filepath.Join("..", "..", "testdata", "statements", f.pattern))
			var texts []*source.Text
			size := 0
			for _, name := range names {
				raw, err := os.ReadFile(name)
				if err != nil {
					b.Fatal(err)
				}
				src, problems := source.Read(name, raw)
				if src == nil {
					b.Fatal(problems)
				}
				texts, size = append(texts, src), size+len(raw)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, src := range texts {
					block.Parse(src, f.words)
				}
			}
		})
	}
}
