package ja

import (
	"sort"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// An edit is one place where the tight text differs from the text of the
// blocks: toLen bytes at to stand for fromLen bytes at from.
type edit struct{ to, from, toLen, fromLen int }

// A tight text is the text of the blocks as the grammar wants it: one form of
// each bracket, comma and wave dash, and no single space beside a Japanese
// character. Spaces between Latin words and the wide gaps of columns stay.
type tight struct {
	s     string
	edits []edit
}

// folds lists the forms that are written as one.
var folds = []struct{ from, to string }{
	{"，", "、"}, {"､", "、"}, {"｡", "。"}, {"〜", "～"}, {"∼", "～"}, {"｢", "「"}, {"｣", "」"},
	{"〈", "＜"}, {"〉", "＞"}, {"｀", "`"}, {"〔", "（"}, {"〕", "）"},
}

// tighten makes the tight text. Line feeds and the order of the text stay.
func tighten(s string) tight { return tightenInto(nil, s) }

// tightenInto makes the tight text, and keeps the edits in a slice to use again.
func tightenInto(edits []edit, s string) tight {
	t := tight{edits: edits[:0]}
	var b strings.Builder
	done := 0
	replace := func(at, n int, with string) {
		if b.Len() == 0 && done == 0 {
			b.Grow(len(s) + len(s)/16)
		}
		b.WriteString(s[done:at])
		t.edits = append(t.edits, edit{b.Len(), at, len(with), n})
		b.WriteString(with)
		done = at + n
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ':
			if loose(s, i) {
				replace(i, 1, "")
			}
		case c == '(':
			replace(i, 1, "（")
		case c == ')':
			replace(i, 1, "）")
		case c == 0xE3 && i+1 < len(s) && s[i+1] != 0x80: // kana
			i += 2
		case c == 0xEF || c == 0xE3 || c == 0xE2:
			if with, n := fold(s[i:]); n > 0 {
				replace(i, n, with)
				i += n - 1
			} else {
				i += 2
			}
		case c >= 0xE4 && c < 0xF0:
			i += 2
		}
	}
	if done == 0 {
		t.s = s
		return t
	}
	b.WriteString(s[done:])
	t.s = b.String()
	return t
}

func fold(s string) (with string, n int) {
	for _, f := range folds {
		if strings.HasPrefix(s, f.from) {
			return f.to, len(f.from)
		}
	}
	return "", 0
}

// loose tells whether the space at i stands alone and beside a character that
// is no Latin one: such a space was only typed or left by a broken line.
func loose(s string, i int) bool {
	if i == 0 || i+1 >= len(s) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	if before == ' ' || after == ' ' || before == '　' || after == '　' || before == '\n' || after == '\n' {
		return false
	}
	return before >= 0x250 || after >= 0x250
}

// start leads the offset of a first byte back to the text of the blocks.
func (t *tight) start(at int) int {
	i := sort.Search(len(t.edits), func(i int) bool { return t.edits[i].to > at }) - 1
	return t.back(i, at)
}

// end leads the offset behind a last byte back to the text of the blocks.
func (t *tight) end(at int) int {
	i := sort.Search(len(t.edits), func(i int) bool { return t.edits[i].to >= at }) - 1
	return t.back(i, at)
}

func (t *tight) back(i, at int) int {
	if i < 0 {
		return at
	}
	e := t.edits[i]
	if at < e.to+e.toLen {
		return e.from
	}
	return e.from + e.fromLen + at - e.to - e.toLen
}

// origin leads a span back to the text of the blocks.
func (t *tight) origin(s text.Span) text.Span {
	if len(t.edits) == 0 {
		return s
	}
	return text.Span{Start: t.start(s.Start), End: t.end(s.End)}
}

// forward leads a span of the text of the blocks to the tight text.
func (t *tight) forward(s text.Span) text.Span {
	return text.Span{Start: t.ahead(s.Start), End: t.ahead(s.End)}
}

func (t *tight) ahead(at int) int {
	i := sort.Search(len(t.edits), func(i int) bool { return t.edits[i].from >= at }) - 1
	if i < 0 {
		return at
	}
	e := t.edits[i]
	if at < e.from+e.fromLen {
		return e.to
	}
	return e.to + e.toLen + at - e.from - e.fromLen
}
