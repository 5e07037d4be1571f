package lex

import (
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/source"
)

const sample = "Norway and Chile held the third Norway-Chile Harbor Dialogue in Oslo on March 3 and 4, 2021. Jane W. Doe, Director General of the Coastal Policy Branch, led the Norwegian delegation, which included representatives from the Ministry of Foreign Affairs.\n"

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat(sample, 20)
	src, _ := source.Read("sample.txt", []byte(text))
	doc := block.Parse(src, Layout())
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(doc)
	}
}
