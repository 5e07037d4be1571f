package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

var samples = []string{"", "plain", "two\nlines\n", strings.Repeat("日米対話 dialogue é\n", 40), strings.Repeat("é", 64), "\xff\x80broken"}

func TestIndexRunes(t *testing.T) {
	for _, s := range samples {
		if !utf8.ValidString(s) {
			continue
		}
		x := NewIndex(s)
		for i := range s {
			n := utf8.RuneCountInString(s[:i])
			if got := x.Runes(i); got != n {
				t.Fatalf("Runes(%d) of %.20q… = %d, want %d", i, s, got, n)
			}
			if got := x.Offset(n); got != i {
				t.Fatalf("Offset(%d) of %.20q… = %d, want %d", n, s, got, i)
			}
		}
		if got, want := x.Runes(len(s)+5), utf8.RuneCountInString(s); got != want {
			t.Errorf("Runes beyond the end = %d, want %d", got, want)
		}
		if got := x.Offset(len(s) + 5); got != len(s) {
			t.Errorf("Offset beyond the end = %d, want %d", got, len(s))
		}
	}
}

// TestIndexBounds asks for offsets outside a text, and inside one that is not UTF-8.
func TestIndexBounds(t *testing.T) {
	for _, s := range samples {
		x := NewIndex(s)
		for i := -2; i < len(s)+3; i++ {
			if n := x.Runes(i); n < 0 || n > len(s) {
				t.Errorf("Runes(%d) of %.20q… = %d", i, s, n)
			}
			if n := x.Offset(i); n < 0 || n > len(s) {
				t.Errorf("Offset(%d) of %.20q… = %d", i, s, n)
			}
			if p := x.At(i); p.Line < 1 || p.Column < 1 {
				t.Errorf("At(%d) of %.20q… = %v", i, s, p)
			}
		}
	}
}

func TestIndexAt(t *testing.T) {
	x := NewIndex("日本\nab\n\nc")
	for offset, want := range map[int]string{0: "1:1", 3: "1:2", 7: "2:1", 9: "2:3", 10: "3:1", 11: "4:1", 12: "4:2", 99: "4:2", -1: "1:1"} {
		if got := x.At(offset).String(); got != want {
			t.Errorf("At(%d) = %s, want %s", offset, got, want)
		}
	}
	for n, want := range map[int]string{0: "1:1", 1: "1:2", 3: "2:1", 6: "3:1", 7: "4:1", 8: "4:2"} {
		if got := x.At(x.Offset(n)).String(); got != want {
			t.Errorf("At(Offset(%d)) = %s, want %s", n, got, want)
		}
	}
}
