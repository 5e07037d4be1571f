package lex

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/text"
)

// AllSentences returns the sentences of all blocks but furniture, as spans of
// the text of the blocks.
func AllSentences(doc *block.Document) []text.Span {
	var all []text.Span
	for _, b := range doc.Blocks {
		if b.Kind != block.Furniture {
			all = append(all, sentences(doc.Text, b.Span)...)
		}
	}
	return all
}

// Sentences splits a stretch of the text into sentences.
func (t *Text) Sentences(in text.Span) []text.Span { return sentences(t.S, in) }

// sentences splits a stretch of text at each 。 outside brackets and quotation
// marks. Spans keep the 。 and leave out white space. What is longer than any
// list that somebody wrote is cut, after a 、 if there is one, so that rules,
// which look over a sentence from each of its words, do not look over megabytes.
func sentences(s string, in text.Span) []text.Span {
	out := make([]text.Span, 0, 4)
	depth, from, comma := 0, in.Start, 0
	for i := in.Start; i < in.End; {
		c, n := rune(0), width(s[i])
		if isMark(s[i:]) {
			c, n = Decode(s[:in.End], i)
		}
		switch c {
		case '「', '『', '（', '【', '〈', '《':
			depth++
		case '」', '』', '）', '】', '〉', '》':
			depth = max(0, depth-1)
		case '。', '．':
			if depth == 0 {
				out = AppendSpan(out, s, from, i+n)
				from = i + n
			}
		case '、':
			comma = i + n
		}
		i += n
		if i-from > mostBytes {
			if comma <= from {
				comma = i
			}
			out = AppendSpan(out, s, from, comma)
			from, depth = comma, 0
		}
	}
	return AppendSpan(out, s, from, in.End)
}

// isMark reports whether s begins with a character of the two blocks that have the
// marks of Japanese and full-width forms of others.
func isMark(s string) bool { return bytesOf(s)>>8 == 0xE380 || s[0] == 0xEF }

// mostBytes is how long a sentence is at most.
const mostBytes = 6000

// AppendSpan appends the span of a stretch of s without the white space at its
// ends, unless nothing is left.
func AppendSpan(out []text.Span, s string, from, to int) []text.Span {
	printed := s[from:to]
	from += len(printed) - len(strings.TrimLeft(printed, " 　\t\n"))
	printed = strings.TrimRight(s[from:to], " 　\t\n")
	if printed == "" || printed == Stop {
		return out
	}
	return append(out, text.Span{Start: from, End: from + len(printed)})
}

// TrimStop returns a sentence without its 。 and the blanks at its end.
func TrimStop(s string) string { return strings.TrimRight(s, "。 　") }
