package report

import (
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestLong: a line of a megabyte with a fault is not shown as a whole, in no format.
func TestLong(t *testing.T) {
	long := strings.Repeat("海", 1<<20)
	d := schema.Diagnose(schema.BadRegistry, schema.Position{Path: "a.tsv", Line: 1, Column: 500_000, EndColumn: 500_001, Text: long}, "header is "+long)
	for format := range writers {
		var b strings.Builder
		if err := Write(&b, []schema.Diagnostic{d, d}, Options{Format: format}); err != nil {
			t.Fatal(err)
		}
		if b.Len() > 8*mostShown {
			t.Errorf("%s: %d bytes", format, b.Len())
		}
		if !strings.Contains(b.String(), "海") || strings.ContainsRune(b.String(), '\uFFFD') {
			t.Errorf("%s does not show the line, or cuts a character", format)
		}
	}
}
