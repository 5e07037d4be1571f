package tables

import (
	"encoding/csv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestCSVWriter: records are written as encoding/csv writes them.
func TestCSVWriter(t *testing.T) {
	cells := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{`\.`, " a", "\u00a0b", "a\r\nb", `"`, `a "b" c`, "a,b", "\xff", "会合"}))
	rapid.Check(t, func(t *rapid.T) {
		records := rapid.SliceOf(rapid.SliceOfN(cells, 1, 4)).Draw(t, "records")
		var got, want strings.Builder
		ours, theirs := &csvWriter{to: &got}, csv.NewWriter(&want)
		for _, r := range records {
			if err := ours.Write(r); err != nil {
				t.Fatal(err)
			}
			_ = theirs.Write(r)
		}
		ours.Flush()
		theirs.Flush()
		if got.String() != want.String() {
			t.Errorf("%q is written as %q, want %q", records, &got, &want)
		}
	})
}
