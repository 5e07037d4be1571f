package site

import (
	"io"
	"testing"

	"dialoguec/internal/cputime"
	"dialoguec/schema/sample"
)

// TestGrowth: eight times as many statements take about eight times as long.
func TestGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("it measures time")
	}
	cost := func(n int) (seconds float64) {
		ds := sample.Corpus(n)
		return cputime.Least(2, func() {
			for _, f := range New(ds, options()).Files() {
				if err := f.Write(io.Discard); err != nil {
					t.Fatal(err)
				}
			}
		}).Seconds()
	}
	few, many := cost(50), cost(400)
	t.Logf("50 statements take %.2f s, 400 take %.2f s", few, many)
	if many > 16*few {
		t.Errorf("eight times as many statements take %.1f times as long", many/few)
	}
}
