// Package lex reads a Japanese text into what the rules look at: characters by
// class, stretches that may be names, sentences, and the names of the registry.
package lex

import (
	"sort"

	"dialoguec/compile/block"
	"dialoguec/compile/text"
)

// A Text is a statement as the grammar wants it. It does not change.
type Text struct {
	Doc    *block.Document
	S      string      // the tight text: all spans of the grammar count its bytes
	Blocks []text.Span // of the blocks of Doc, in the tight text
	back   text.Map
	hits   []int32 // by the offset of a character: the longest name that begins there, as in names.words; none if negative
}

// Read makes the text of a document.
func Read(doc *block.Document) *Text {
	t := &Text{Doc: doc, Blocks: make([]text.Span, len(doc.Blocks))}
	t.S, t.back = tighten(doc.Text)
	for i := range doc.Blocks {
		t.Blocks[i] = t.Forward(doc.Blocks[i].Span)
	}
	t.hits = names().hits(t.S)
	return t
}

// Origin returns a span of the tight text as one of the text of the blocks.
func (t *Text) Origin(s text.Span) text.Span { return t.back.Back(s) }

// Forward returns a span of the text of the blocks as one of the tight text.
func (t *Text) Forward(s text.Span) text.Span { return t.back.Forward(s) }

// BlockStart returns where the block begins in which an offset of the tight text is.
func (t *Text) BlockStart(at int) int {
	next := sort.Search(len(t.Blocks), func(i int) bool { return t.Blocks[i].Start > at })
	if next == 0 {
		return 0
	}
	return t.Blocks[next-1].Start
}

// Blank reports whether a blank was taken out before an offset.
func (t *Text) Blank(at int) bool { return t.back.Start(at) > t.back.End(at) }

// Name returns the longest name of the registry that begins at an offset and
// ends at limit or before it, and its length in bytes; 0 if there is none.
func (t *Text) Name(in text.Span) (Name, int) {
	if in.Start >= in.End || t.hits[in.Start] < 0 {
		return Name{}, 0
	}
	inside := in.End < len(t.S) && IsAlnum(t.S[in.End]) && IsAlnum(t.S[in.End-1]) // a name may end inside a longer word
	if w, n := names().at(t.hits[in.Start]); !inside && in.Start+n <= in.End {
		return w, n
	}
	return LongestName(in.Of(t.S))
}

// RunEnd returns the end of the stretch of name characters that begins at an
// offset and ends at limit or before it.
func (t *Text) RunEnd(in text.Span) int { return RunEnd(t.S[:in.End], in.Start) }
