package lex

import (
	"strings"
	"testing"
)

func TestStops(t *testing.T) {
	for c := range 256 {
		for at := range 8 {
			text := []byte("aZz09Ab8")
			text[at] = byte(c)
			want := uint64(0)
			if foldedByte[c] == 0 {
				want = 0x80 << (8 * at)
			}
			if got := stops(eight(string(text))); got != want {
				t.Fatalf("%q: stops %x, want %x", text, got, want)
			}
		}
	}
}

// A word has the hash of its letters however it was read and wherever it ends.
func TestWordHash(t *testing.T) {
	for _, word := range []string{"a", "G7", "Minister", "Ministers", "Counterterrorism", "Counterterrorisms", "O'Brien’", "Ståle", "U.S.", "17"} {
		folded := strings.ToLower(strings.TrimSuffix(word, "’"))
		for _, text := range []string{word, word + " and what follows it", strings.ToUpper(word)} {
			if got := tokenize(nil, text)[0].Hash; got != hashOf(folded) {
				t.Errorf("%q: hash %x, want that of %q, %x", text, got, folded, hashOf(folded))
			}
		}
	}
}
