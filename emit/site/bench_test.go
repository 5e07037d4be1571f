package site

import (
	"io"
	"testing"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// BenchmarkPages writes all pages of many statements.
func BenchmarkPages(b *testing.B) {
	ds := sample.Corpus(200)
	for b.Loop() {
		s := New(ds, Options{Base: "https://example.org/dialogues/", Data: "../", Event: func(*schema.Meeting) any { return nil }})
		size := &counter{}
		for _, f := range s.Files() {
			if err := f.Write(size); err != nil {
				b.Fatal(err)
			}
		}
		b.SetBytes(size.n)
	}
}

type counter struct{ n int64 }

func (c *counter) Write(p []byte) (int, error) {
	c.n += int64(len(p))
	return len(p), nil
}

var _ io.Writer = (*counter)(nil)
