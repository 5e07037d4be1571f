package lex

import (
	"testing"
)

// Letters without a mark are their own: a capital's place is counted from the
// small letter alone.
func TestPlain(t *testing.T) {
	for c, base := range plain {
		if c < 0xC0 {
			t.Errorf("%q is taken for %q", c, base)
		}
	}
	for c, want := range map[rune]byte{'í': 'i', 'Í': 'i', 'Č': 'c', 'ÿ': 'y', 'Ş': 's'} {
		if plain[c] != want {
			t.Errorf("%q is taken for %q, want %q", c, plain[c], want)
		}
	}
}
