package schema

import (
	"slices"
	"testing"
)

// TestTies: each provision leads to its entries in their order.
func TestTies(t *testing.T) {
	var threads []ThreadLink
	for _, p := range []string{"a/1-2", "b/1-2", "a/1-2", "c/1-2", "a/1-2"} {
		threads = append(threads, ThreadLink{ProvisionID: p})
	}
	ties := TiesOf(threads)
	for p, want := range map[string][]int{"a/1-2": {0, 2, 4}, "b/1-2": {1}, "c/1-2": {3}, "d/1-2": nil} {
		if got := slices.Collect(ties.Of(p)); !slices.Equal(got, want) || ties.Any(p) != (want != nil) {
			t.Errorf("%s is in %v, want %v", p, got, want)
		}
	}
}
