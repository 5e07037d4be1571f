package compile_test

import (
	"os"
	"path/filepath"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja"
	"dialoguec/compile/source"
)

// front is the reading of one language, for measuring.
type front struct {
	name, pattern string
	layout        func() *block.Vocabulary
	read          func(*block.Document) *fact.Facts
}

var measured = []front{
	{"en", "*.en.*", en.Layout, en.Read},
	{"ja", "*.ja.*", ja.Layout, ja.Read},
}

// statements loads the fixtures whose names match a pattern.
func statements(b *testing.B, pattern string) (files [][]byte, size int64) {
	b.Helper()
	names, err := filepath.Glob(filepath.Join("..", "testdata", "statements", pattern))
	if err != nil || len(names) == 0 {
		b.Fatalf("no statements match %s: %v", pattern, err)
	}
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		files, size = append(files, raw), size+int64(len(raw))
	}
	return files, size
}

// BenchmarkRead reads the fixtures of a language from bytes to facts, and up to
// each stage before, so that the cost of a stage is a difference.
func BenchmarkRead(b *testing.B) {
	for _, f := range measured {
		files, size := statements(b, f.pattern)
		run := func(name string, read func(*source.Text)) {
			b.Run(f.name+"/"+name, func(b *testing.B) {
				b.SetBytes(size)
				b.ReportAllocs()
				for b.Loop() {
					for _, raw := range files {
						src, problems := source.Read("x.txt", raw)
						if src == nil {
							b.Fatal(problems)
						}
						read(src)
					}
				}
				b.ReportMetric(float64(b.N*len(files))/b.Elapsed().Seconds(), "docs/s")
			})
		}
		run("source", func(*source.Text) {})
		run("block", func(src *source.Text) { block.Parse(src, f.layout()) })
		run("facts", func(src *source.Text) { f.read(block.Parse(src, f.layout())) })
	}
}
