package markup

import "testing"

// TestHeadline: no line divides a shortened country from what it is joined to.
func TestHeadline(t *testing.T) {
	for words, want := range map[string]string{
		"The U.S.-Japan Dialogue": "The U.S.-\u2060Japan Dialogue",
		"A well-known Dialogue":   "A well-known Dialogue",
	} {
		if got := Plain(words).Headline().Text; got != want {
			t.Errorf("%q is written as %q, want %q", words, got, want)
		}
	}
}
