// Package fragment makes the address of a quotation: the address of the
// publisher's page with a text fragment, by which a browser scrolls to the very
// sentence and marks it (https://wicg.github.io/scroll-to-text-fragment), or,
// for a PDF file, with the page on which it is.
//
//	texts := map[string]*fragment.Text{} // one a document, made once
//	…
//	quoteURL := fragment.URL(document.SourceURL, texts[document.ID], span.Start, span.End)
package fragment

import (
	"net/url"
	"sort"
	"strconv"
	"strings"
	"unicode"
)

// URL returns the address of the code points start to end (end exclusive) of a
// published text on the page at the address given. For a page it has a text
// fragment that no other place of the text answers to; for a PDF file it has
// the number of the page, counted by the form feeds of the text, if there are any. It is empty
// if the address of the page is, and if no fragment is unambiguous: a link to
// the wrong sentence would be worse than none.
func URL(page string, text *Text, start, end int) string {
	if page == "" || text == nil {
		return ""
	}
	page, _, _ = strings.Cut(page, "#")
	if isPDF(page) {
		if len(text.pages) > 0 {
			page += "#page=" + strconv.Itoa(text.Page(start))
		}
		return page
	}
	directive := text.Directive(start, end)
	if directive == "" {
		return ""
	}
	return page + "#:~:" + directive
}

// isPDF reports whether an address is that of a PDF file, by its name.
func isPDF(address string) bool {
	u, err := url.Parse(address)
	return err == nil && strings.HasSuffix(strings.ToLower(u.Path), ".pdf")
}

// Page returns the number of the page, from 1, that a code point is on: one
// more than the form feeds before it.
func (t *Text) Page(at int) int {
	if at < 0 || at >= len(t.starts) {
		return 1
	}
	from := t.starts[at]
	if n := len(t.pages); n > 0 && t.pages[n-1] <= from {
		return n + 1
	}
	return sort.Search(len(t.pages), func(i int) bool { return t.pages[i] > from }) + 1
}

// Directive returns the text directive, such as "text=we%20will,by%202030",
// that leads to the code points start to end (end exclusive). If these alone,
// with what is beside them, are not unambiguous, it takes in lines
// before them. It is empty if nothing helps, and for a stretch without a
// letter or a digit, which no browser looks for.
func (t *Text) Directive(start, end int) string {
	from, to := t.bytes(start, end)
	if from < to && !strings.ContainsFunc(string(t.plain[from:to]), isWord) {
		return ""
	}
	for range 4 {
		if from >= to {
			return ""
		}
		if p, ok := t.find(from, to); ok {
			return t.directive(p).String()
		}
		before, ok := t.cutBefore(from)
		if !ok {
			return ""
		}
		if before, ok = t.cutBefore(before.at - 1); ok {
			from = before.at + before.width
		} else {
			from = 0
		}
		from, to = t.trim(from, to)
	}
	return ""
}

// isWord reports whether a code point is of a word.
func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// trim leaves out the blanks around a stretch of plain.
func (t *Text) trim(from, to int) (int, int) {
	for from < to && t.plain[from] == ' ' {
		from++
	}
	for from < to && t.plain[to-1] == ' ' {
		to--
	}
	return from, to
}

// directive is a text directive: its parts as they are printed, those that are
// not needed empty.
type directive struct{ prefix, start, end, suffix string }

// String writes a directive as it is in an address.
func (d directive) String() string {
	var b strings.Builder
	b.WriteString("text=")
	if d.prefix != "" {
		escape(&b, d.prefix)
		b.WriteString("-,")
	}
	escape(&b, d.start)
	if d.end != "" {
		b.WriteByte(',')
		escape(&b, d.end)
	}
	if d.suffix != "" {
		b.WriteString(",-")
		escape(&b, d.suffix)
	}
	return b.String()
}

// escape writes all but letters, digits and a few signs in per cent: a comma,
// an ampersand and a hyphen mean something in a directive.
func escape(b *strings.Builder, s string) {
	const hex = "0123456789ABCDEF"
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '.', c == '_', c == '~':
			b.WriteByte(c)
		default:
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
}
