package ja

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// Sentences returns the sentences of all blocks but furniture.
func Sentences(doc *block.Document) []fact.Span {
	var all []fact.Span
	for _, b := range doc.Blocks {
		if b.Kind != block.Furniture {
			all = append(all, sentences(doc.Text, b.Span)...)
		}
	}
	return all
}

// sentences splits a stretch of text at each 。 outside brackets and quotation
// marks. Spans keep the 。 and leave out white space.
func sentences(s string, in fact.Span) []fact.Span {
	out := make([]fact.Span, 0, 4)
	depth, from := 0, in.Start
	for i := in.Start; i < in.End; {
		c, n := decode(s[:in.End], i)
		switch c {
		case '「', '『', '（', '【', '〈', '《':
			depth++
		case '」', '』', '）', '】', '〉', '》':
			depth = max(0, depth-1)
		case '。', '．':
			if depth == 0 {
				out = appendSpan(out, s, from, i+n)
				from = i + n
			}
		}
		i += n
	}
	return appendSpan(out, s, from, in.End)
}

func appendSpan(out []fact.Span, s string, from, to int) []fact.Span {
	text := s[from:to]
	from += len(text) - len(strings.TrimLeft(text, " 　\t\n"))
	text = strings.TrimRight(s[from:to], " 　\t\n")
	if text == "" || text == "。" {
		return out
	}
	return append(out, fact.Span{Start: from, End: from + len(text)})
}

// next gives the offset behind the character at offset at.
func next(s string, at int) int {
	_, n := decode(s, at)
	return at + n
}

// quoteEnd gives the offset behind the closing mark of the quotation that
// opens at offset at, at itself where none opens or none closes it.
func quoteEnd(s string, at int) int {
	if at >= len(s) || s[at] != "「"[0] {
		return at
	}
	return quotation(s, at)
}

func quotation(s string, at int) int {
	open, close := "「", "」"
	if strings.HasPrefix(s[at:], "『") {
		open, close = "『", "』"
	} else if !strings.HasPrefix(s[at:], "「") {
		return at
	}
	depth := 0
	s = s[:min(len(s), at+3*maxName)]
	for i := at; i < len(s) && s[i] != '\n'; i = next(s, i) {
		switch {
		case strings.HasPrefix(s[i:], open):
			depth++
		case strings.HasPrefix(s[i:], close):
			if depth--; depth == 0 {
				return i + len(close)
			}
		}
	}
	return at
}
