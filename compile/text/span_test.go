package text

import "testing"

func TestSpanOf(t *testing.T) {
	const s = "the office"
	tests := []struct {
		span Span
		want string
	}{
		{Span{4, 10}, "office"}, {Span{0, 0}, ""}, {Span{4, 99}, "office"}, {Span{-3, 3}, "the"},
		{Span{7, 4}, ""}, {Span{12, 15}, ""}, {Span{-5, -2}, ""}, {Span{15, 3}, ""},
	}
	for _, tt := range tests {
		if got := tt.span.Of(s); got != tt.want {
			t.Errorf("%v of %q is %q, want %q", tt.span, s, got, tt.want)
		}
	}
}

func TestSpanParts(t *testing.T) {
	s := Span{2, 7}
	if got := s.From(4); got != (Span{4, 7}) {
		t.Errorf("From(4) = %v", got)
	}
	if got := s.To(4); got != (Span{2, 4}) {
		t.Errorf("To(4) = %v", got)
	}
}
