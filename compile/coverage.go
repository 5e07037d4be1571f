package compile

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// coverage counts which share of the published text the facts explain.
func (a *assembler) coverage() schema.Coverage {
	published := a.doc.Source.Published
	typed := joined(a.explained())
	all := joined(append(a.furniture(), typed...))
	rest, left := inkedIn(published, outside(published, typed)), outside(published, all)
	c := schema.Coverage{DocumentID: a.id, Dropped: a.doc.Source.Dropped, Stretches: []schema.Span{}}
	c.Characters, c.Unexplained = inked(published), inkedIn(published, left)
	c.Typed, c.Furniture = c.Characters-rest, rest-c.Unexplained
	for _, s := range stretches(published, left) {
		c.Stretches = append(c.Stretches, a.publishedSpan(s.Start, s.End))
	}
	return c
}

// explained returns the spans of the published text from which facts were read.
func (a *assembler) explained() []text.Span {
	n := len(a.facts.Passages)
	for basis := range a.facts.Bases() {
		n += len(basis.Spans)
	}
	out := make([]text.Span, 0, n)
	for _, p := range a.facts.Passages {
		if p.Kind != fact.Furniture {
			out = append(out, a.whole(p.Span))
		}
	}
	for basis := range a.facts.Bases() {
		for _, s := range basis.Spans {
			out = append(out, a.whole(s))
		}
	}
	return out
}

// furniture returns the spans of the published text that say nothing of the
// matter: what is before the text, the marks of items, furniture of the page.
func (a *assembler) furniture() []text.Span {
	out := make([]text.Span, 0, 1+len(a.doc.Blocks)+len(a.facts.Passages))
	out = append(out, text.Span{Start: 0, End: a.doc.Source.Map.Start(a.doc.Source.Body)})
	for _, b := range a.doc.Blocks {
		out = append(out, a.whole(b.Marker))
	}
	for _, p := range a.facts.Passages {
		if p.Kind == fact.Furniture {
			out = append(out, a.whole(p.Span))
		}
	}
	return out
}

// whole leads a span back to the published text and has the characters there of
// which it holds the first byte.
func (a *assembler) whole(s text.Span) text.Span {
	p := a.doc.Published(s)
	return text.Span{Start: a.begin(p.Start), End: a.begin(p.End)}
}

// begin returns the first byte from an offset of the published text on with which
// a character begins.
func (a *assembler) begin(at int) int {
	published := a.doc.Source.Published
	for at < len(published) && !utf8.RuneStart(published[at]) {
		at++
	}
	return at
}

// joined returns the spans in the order of the text, those that meet as one, and
// none that is empty.
func joined(spans []text.Span) []text.Span {
	sort.Slice(spans, func(i, j int) bool { return spans[i].Start < spans[j].Start })
	out := spans[:0]
	for _, s := range spans {
		switch n := len(out) - 1; {
		case s.Empty():
		case n >= 0 && s.Start <= out[n].End:
			out[n].End = max(out[n].End, s.End)
		default:
			out = append(out, s)
		}
	}
	return out
}

// outside returns the parts of a text that are outside of spans of it, which are
// joined, empty ones included.
func outside(published string, spans []text.Span) []text.Span {
	out, at := make([]text.Span, 0, len(spans)+1), 0
	for _, s := range spans {
		out = append(out, text.Span{Start: at, End: s.Start})
		at = s.End
	}
	return append(out, text.Span{Start: at, End: len(published)})
}

// stretches returns parts of a text without the white space at their ends; those
// that only white space parts are one.
func stretches(published string, parts []text.Span) (out []text.Span) {
	for _, s := range parts {
		s = trimmed(published, s)
		n := len(out) - 1
		switch {
		case s.Empty():
		case n >= 0 && inked(published[out[n].End:s.Start]) == 0:
			out[n].End = s.End
		default:
			out = append(out, s)
		}
	}
	return out
}

// trimmed returns a span of a text without the white space at its ends.
func trimmed(published string, s text.Span) text.Span {
	rest := strings.TrimLeftFunc(s.Of(published), unicode.IsSpace)
	return text.Span{Start: s.End - len(rest), End: s.End - len(rest) + len(strings.TrimRightFunc(rest, unicode.IsSpace))}
}

// inkedIn counts the characters of spans of a text that are not white space.
func inkedIn(published string, spans []text.Span) (n int) {
	for _, s := range spans {
		n += inked(s.Of(published))
	}
	return n
}

// inks has 1 for each character of ASCII that is not white space: adding it up
// costs less than a branch at every word.
var inks = func() (n [256]uint8) {
	for c := range utf8.RuneSelf {
		if !unicode.IsSpace(rune(c)) {
			n[c] = 1
		}
	}
	return n
}()

// inked counts the characters of a text that are not white space.
func inked(s string) (n int) {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			n += int(inks[c])
			i++
			continue
		case c > 0xE3 && c < 0xF0: // of three bytes, and beyond the last white space, U+3000
			n++
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsSpace(r) {
			n++
		}
		i += size
	}
	return n
}
