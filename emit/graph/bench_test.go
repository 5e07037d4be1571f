package graph

import (
	"encoding/json"
	"io"
	"runtime"
	"testing"
	"time"

	"github.com/piprate/json-gold/ld"

	"dialoguec/internal/cputime"
	"dialoguec/schema/sample"
)

// BenchmarkJSONGold does with json-gold, of 20 documents, what the graph's
// writers do, and reports how many times as fast they are in the same run. More
// documents would be unfair: json-gold is quadratic in some of them.
func BenchmarkJSONGold(b *testing.B) {
	const documents = 20
	ds := sample.Corpus(documents / 2)
	jsonld, nquads := both(b, ds)
	var tree map[string]any
	if err := json.Unmarshal(jsonld, &tree); err != nil {
		b.Fatal(err)
	}
	opt := ld.NewJsonLdOptions("")
	opt.DocumentLoader = closedLoader{}
	opt.Algorithm = ld.AlgorithmURDNA2015
	processor := ld.NewJsonLdProcessor()
	expanded, err := processor.Expand(tree, opt)
	if err != nil {
		b.Fatal(err)
	}
	context := map[string]any{"@context": tree["@context"]}
	b.Run("Compact", func(b *testing.B) {
		against(b, documents, func() error {
			_, err := processor.Compact(expanded, context, opt)
			return err
		}, func() error {
			return New(ds, DefaultBase).JSONLD(io.Discard)
		})
	})
	b.Run("ToRDF", func(b *testing.B) {
		against(b, documents, func() error {
			_, err := processor.ToRDF(tree, opt)
			return err
		}, func() error {
			return New(ds, DefaultBase).NQuads(io.Discard)
		})
	})
	opt.Format = "application/n-quads"
	b.Run("Normalize", func(b *testing.B) {
		against(b, documents, func() error {
			quads, err := processor.Normalize(tree, opt)
			if quads != string(nquads) {
				b.Fatal("the quads differ")
			}
			return err
		}, func() error {
			return New(ds, DefaultBase).NQuads(io.Discard)
		})
	})
}

// against compares the processor time of a peer and of our own writer, by turns.
// Each pays for its own garbage.
func against(b *testing.B, documents int, peer, own func() error) {
	var peerTime, ownTime time.Duration
	timed := func(do func() error) time.Duration {
		runtime.GC()
		return cputime.Least(1, func() {
			if err := do(); err != nil {
				b.Fatal(err)
			}
		})
	}
	for b.Loop() {
		peerTime += timed(peer)
		ownTime += timed(own)
	}
	n := float64(b.N * documents)
	b.ReportMetric(n/peerTime.Seconds(), "peer-docs/s")
	b.ReportMetric(n/ownTime.Seconds(), "own-docs/s")
	b.ReportMetric(peerTime.Seconds()/ownTime.Seconds(), "times-as-fast")
}

// TestLargerGraph holds the corpus of the benchmarks against json-gold.
func TestLargerGraph(t *testing.T) {
	jsonld, nquads := both(t, sample.Corpus(10))
	if judge(t, jsonld) != string(nquads) {
		t.Error("the forms of a larger graph differ")
	}
}
