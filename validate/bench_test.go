package validate_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"dialoguec/schema/sample"
	"dialoguec/validate"
)

const benchDocuments = 2000

// BenchmarkDataset checks a dataset of 2,000 documents; the second benchmark is
// what a JSON Schema costs alone when the dataset is encoded and decoded first.
func BenchmarkDataset(b *testing.B) {
	ds := sample.Corpus(benchDocuments / 2)
	b.Run("all", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if found := validate.Dataset(ds); len(found) > 0 {
				b.Fatal(found[0])
			}
		}
		b.ReportMetric(float64(b.N*benchDocuments)/b.Elapsed().Seconds(), "docs/s")
	})
	b.Run("decode-only", func(b *testing.B) {
		for b.Loop() {
			data, err := json.Marshal(ds)
			if err != nil {
				b.Fatal(err)
			}
			var tree any
			if err := json.Unmarshal(data, &tree); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(b.N*benchDocuments)/b.Elapsed().Seconds(), "docs/s")
	})
}

// BenchmarkDist checks a written dataset of 20 documents; most of it is the
// independent reading of the graph.
func BenchmarkDist(b *testing.B) {
	fsys := writeAll(b, sample.Corpus(10))
	for b.Loop() {
		if found := validate.Dist(fsys); len(found) > 0 {
			b.Fatal(found[0])
		}
	}
	b.ReportMetric(float64(b.N*20)/b.Elapsed().Seconds(), "docs/s")
}

// TestSameFindings: the findings do not depend on the processors.
func TestSameFindings(t *testing.T) {
	ds := sample.Corpus(300)
	for i := range ds.Provisions.List {
		if i%7 == 0 {
			ds.Provisions.List[i].Commitment = "firm"
		}
	}
	want := validate.Dataset(ds)
	if len(want) == 0 {
		t.Fatal("nothing is found")
	}
	for range 5 {
		if got := validate.Dataset(ds); !reflect.DeepEqual(got, want) {
			t.Fatal("the findings differ from run to run")
		}
	}
}
