package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// rewrite makes a text of pieces: each is copied, left out, or replaced as a whole.
func rewrite(t *rapid.T) (original, made string, m Map) {
	var from, to strings.Builder
	for range rapid.IntRange(0, 12).Draw(t, "pieces") {
		piece := strings.Repeat("x", rapid.IntRange(1, 4).Draw(t, "length"))
		switch rapid.SampledFrom([]string{"copy", "drop", "replace"}).Draw(t, "how") {
		case "copy":
			m.Copy(to.Len(), from.Len())
			to.WriteString(piece)
		case "drop":
			m.Replace(to.Len(), from.Len(), len(piece))
		case "replace":
			m.Replace(to.Len(), from.Len(), len(piece))
			to.WriteString("ab")
		}
		from.WriteString(piece)
	}
	return from.String(), to.String(), m
}

// TestMapBounds checks that spans lead to spans, in order and inside the text,
// both ways.
func TestMapBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		original, made, m := rewrite(t)
		last := 0
		for i := range len(made) {
			s := m.Back(Span{i, i + 1})
			if s.Start < last || s.End < s.Start || s.End > len(original) {
				t.Fatalf("byte %d of %q leads back to %v of %q, after %d", i, made, s, original, last)
			}
			last = s.Start
		}
		last = 0
		for i := range len(original) {
			s := m.Forward(Span{i, i})
			if s.Start < last || s.Start > len(made) {
				t.Fatalf("byte %d of %q leads to %v of %q, after %d", i, original, s, made, last)
			}
			last = s.Start
		}
	})
}

// TestMapWays reads one map both ways: "a(b c)d" was made "a（bc）d".
func TestMapWays(t *testing.T) {
	var m Map
	m.Copy(0, 0)
	m.Replace(1, 1, 1) // "("
	m.Copy(4, 2)
	m.Replace(5, 3, 1) // " "
	m.Copy(5, 4)
	m.Replace(6, 5, 1) // ")"
	m.Copy(9, 6)
	tests := []struct{ made, original Span }{
		{Span{0, 1}, Span{0, 1}}, {Span{1, 4}, Span{1, 2}}, {Span{4, 6}, Span{2, 5}},
		{Span{5, 6}, Span{4, 5}}, {Span{6, 9}, Span{5, 6}}, {Span{0, 10}, Span{0, 7}},
	}
	for _, tt := range tests {
		if got := m.Back(tt.made); got != tt.original {
			t.Errorf("%v leads back to %v, want %v", tt.made, got, tt.original)
		}
		if got := m.Forward(tt.original); got != tt.made {
			t.Errorf("%v leads to %v, want %v", tt.original, got, tt.made)
		}
	}
	if got := m.Forward(Span{3, 4}); got != (Span{5, 5}) {
		t.Errorf("what was left out leads to %v", got)
	}
	if got := m.Back(Span{5, 5}); got != (Span{4, 4}) {
		t.Errorf("an empty span leads back to %v", got)
	}
}
