package compile

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestIndex(t *testing.T) {
	for _, text := range []string{"", "plain", strings.Repeat("日米対話 dialogue é ", 40)} {
		x := newIndex(text)
		for i := range text {
			if got, want := x.runes(i), utf8.RuneCountInString(text[:i]); got != want {
				t.Fatalf("runes(%d) of %.20q… = %d, want %d", i, text, got, want)
			}
		}
		if got, want := x.runes(len(text)+5), utf8.RuneCountInString(text); got != want {
			t.Errorf("runes beyond the end = %d, want %d", got, want)
		}
	}
}
