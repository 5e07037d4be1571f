package emit

import (
	"testing"

	"dialoguec/schema/sample"
)

const benchDocuments = 2000

// BenchmarkFormats writes each format of 2,000 documents.
func BenchmarkFormats(b *testing.B) {
	ds := sample.Corpus(benchDocuments / 2)
	for _, f := range formats {
		b.Run(f.name, func(b *testing.B) {
			b.ReportAllocs()
			var size counter
			for b.Loop() {
				size = 0
				files, err := All(ds, Options{Formats: []string{f.name}})
				if err != nil {
					b.Fatal(err)
				}
				for _, file := range files {
					if err := file.Write(&size); err != nil {
						b.Fatal(err)
					}
				}
			}
			perSecond(b, benchDocuments, int(size))
		})
	}
}

// counter counts the bytes that are written to it.
type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

// perSecond reports documents and megabytes a second.
func perSecond(b *testing.B, documents, size int) {
	n := float64(b.N) / b.Elapsed().Seconds()
	b.ReportMetric(n*float64(documents), "docs/s")
	b.ReportMetric(n*float64(size)/1e6, "MB/s")
}
