// Package text holds what all stages of the compiler say of places in a text:
// spans in bytes, maps from a rewritten text back to the text that it was made
// of, and an index from bytes to lines, columns and code points.
package text

// Span is a stretch of a text: offsets in bytes, from 0, End exclusive.
type Span struct{ Start, End int }

// Len returns the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether the span holds all of t.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Of returns the text of the span: of a span that reaches beyond its text, the
// part inside it; of one that holds nothing, "". It never panics, so that a
// wrong span costs one cell and not the build.
func (s Span) Of(text string) string {
	start, end := max(s.Start, 0), min(s.End, len(text))
	if start >= end {
		return ""
	}
	return text[start:end]
}

// From returns the part of the span from an offset on.
func (s Span) From(at int) Span { return Span{at, s.End} }

// To returns the part of the span up to an offset.
func (s Span) To(at int) Span { return Span{s.Start, at} }
