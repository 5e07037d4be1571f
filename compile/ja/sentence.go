package ja

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/text"
)

// Sentences returns the sentences of all blocks but furniture.
func Sentences(doc *block.Document) []text.Span {
	var all []text.Span
	for _, b := range doc.Blocks {
		if b.Kind != block.Furniture {
			all = append(all, sentences(doc.Text, b.Span)...)
		}
	}
	return all
}

// sentences splits a stretch of text at each 。 outside brackets and quotation
// marks. Spans keep the 。 and leave out white space.
func sentences(s string, in text.Span) []text.Span {
	out := make([]text.Span, 0, 4)
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

func appendSpan(out []text.Span, s string, from, to int) []text.Span {
	printed := s[from:to]
	from += len(printed) - len(strings.TrimLeft(printed, " 　\t\n"))
	printed = strings.TrimRight(s[from:to], " 　\t\n")
	if printed == "" || printed == "。" {
		return out
	}
	return append(out, text.Span{Start: from, End: from + len(printed)})
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
