package compile

import (
	"slices"
	"testing"

	"dialoguec/compile/text"
)

func TestJoined(t *testing.T) {
	got := joined([]text.Span{{Start: 8, End: 9}, {Start: 3, End: 3}, {Start: 4, End: 6}, {Start: 0, End: 5}, {Start: 2, End: 3}, {Start: 9, End: 12}})
	if want := []text.Span{{Start: 0, End: 6}, {Start: 8, End: 12}}; !slices.Equal(got, want) {
		t.Errorf("joined = %v, want %v", got, want)
	}
}

// TestStretches looks for what is left of a text of which some words are explained.
func TestStretches(t *testing.T) {
	const published = "one  two\u3000three . four\n"
	at := func(start, end int) text.Span { return text.Span{Start: start, End: end} }
	tests := []struct {
		explained []text.Span
		want      []string
	}{
		{nil, []string{"one  two\u3000three . four"}},
		{[]text.Span{at(0, 3)}, []string{"two\u3000three . four"}},
		{[]text.Span{at(3, 5)}, []string{"one  two\u3000three . four"}}, // white space alone parts nothing
		{[]text.Span{at(8, 11)}, []string{"one  two\u3000three . four"}},
		{[]text.Span{at(5, 8), at(17, 18)}, []string{"one", "three", "four"}},
		{[]text.Span{at(0, len(published))}, nil},
	}
	for _, tt := range tests {
		var got []string
		for _, s := range stretches(published, outside(published, tt.explained)) {
			got = append(got, s.Of(published))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%v leaves %q, want %q", tt.explained, got, tt.want)
		}
	}
}

func TestInked(t *testing.T) {
	if got := inked(" a\t日本\u3000é\u00a0.\n\x00"); got != 6 {
		t.Errorf("inked = %d, want 6", got)
	}
}
