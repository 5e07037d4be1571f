package report

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestClipped: a text is cut between characters, and one without any is cut whole.
func TestClipped(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"short", "short"},
		{strings.Repeat("あ", mostShown), strings.Repeat("あ", mostShown/3) + "…"},
		{strings.Repeat("\x80", mostShown+1), "…"},
	} {
		if got := clipped(c.text); got != c.want || utf8.ValidString(c.text) && !utf8.ValidString(got) {
			t.Errorf("%d bytes are cut to %d, want %d", len(c.text), len(got), len(c.want))
		}
	}
}
