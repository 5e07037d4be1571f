package emit

import (
	"encoding/json"
	"testing"

	"github.com/piprate/json-gold/ld"

	"dialoguec/schema/sample"
)

const benchDocuments = 2000

// BenchmarkFormats writes each format of 2,000 documents.
func BenchmarkFormats(b *testing.B) {
	ds := sample.Corpus(benchDocuments / 2)
	for _, f := range formats {
		b.Run(f.name, func(b *testing.B) {
			b.ReportAllocs()
			var size int
			for b.Loop() {
				files, err := f.files(ds, Options{Base: DefaultBase})
				if err != nil {
					b.Fatal(err)
				}
				size = 0
				for _, file := range files {
					size += len(file.Data)
				}
			}
			perSecond(b, benchDocuments, size)
		})
	}
}

// perSecond reports documents and megabytes a second.
func perSecond(b *testing.B, documents, size int) {
	n := float64(b.N) / b.Elapsed().Seconds()
	b.ReportMetric(n*float64(documents), "docs/s")
	b.ReportMetric(n*float64(size)/1e6, "MB/s")
}

// BenchmarkJSONGold does with json-gold, of 20 documents, what the graph's
// writers do: quads of the document, and its compact form. More documents
// would be unfair: it is quadratic in them.
func BenchmarkJSONGold(b *testing.B) {
	const documents = 20
	ds := sample.Corpus(documents / 2)
	jsonld, _ := both(b, ds)
	var tree map[string]any
	if err := json.Unmarshal(jsonld, &tree); err != nil {
		b.Fatal(err)
	}
	opt := ld.NewJsonLdOptions("")
	opt.DocumentLoader = closedLoader{}
	opt.Format = "application/n-quads"
	processor := ld.NewJsonLdProcessor()
	b.Run("ToRDF", func(b *testing.B) {
		for b.Loop() {
			if _, err := processor.ToRDF(tree, opt); err != nil {
				b.Fatal(err)
			}
		}
		perSecond(b, documents, 0)
	})
	expanded, err := processor.Expand(tree, opt)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("Compact", func(b *testing.B) {
		for b.Loop() {
			if _, err := processor.Compact(expanded, map[string]any{"@context": tree["@context"]}, opt); err != nil {
				b.Fatal(err)
			}
		}
		perSecond(b, documents, 0)
	})
}

// TestLargerGraph holds the corpus of the benchmarks against json-gold.
func TestLargerGraph(t *testing.T) {
	jsonld, nquads := both(t, sample.Corpus(10))
	if judge(t, jsonld) != string(nquads) {
		t.Error("the forms of a larger graph differ")
	}
}
