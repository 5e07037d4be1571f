package tables

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"
)

// TestGuard: no cell of a table for spreadsheets is run, and every cell comes
// back once the guard is taken off.
func TestGuard(t *testing.T) {
	rows := [][]string{
		{"=1+1", "+81", "-x", "-12", "@SUM(A1)"}, {"\tx", "'quoted'", "a,b", "line\nbreak", `"q"`}, {"", " x", "日本", "-", "007"},
	}
	var out strings.Builder
	if err := Guarded(&out, []string{"a", "b", "c", "d", "e"}, slices.Values(rows)); err != nil {
		t.Fatal(err)
	}
	text, ok := strings.CutPrefix(out.String(), "\uFEFF")
	if !ok || strings.Count(text, "\r\n") != 4 || !strings.HasSuffix(text, "\r\n") {
		t.Fatalf("got %q", out.String())
	}
	if got, want := strings.SplitN(text, "\r\n", 3)[1], "'=1+1,'+81,'-x,-12,'@SUM(A1)"; got != want {
		t.Errorf("the first row is %s, want %s", got, want)
	}
	got, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range got[1:] {
		for n, cell := range row {
			if cell = strings.TrimPrefix(cell, "'"); cell != rows[i][n] {
				t.Errorf("%q came back as %q", rows[i][n], cell)
			}
		}
	}
}
