package ja

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// A tight text is the text of the blocks as the grammar wants it: one form of
// each bracket, comma and wave dash, and no single space beside a Japanese
// character. Spaces between Latin words and the wide gaps of columns stay.
type tight struct {
	s    string
	back text.Map // from the tight text to the text of the blocks
}

// folds lists the forms that are written as one.
var folds = []struct{ from, to string }{
	{"，", "、"}, {"､", "、"}, {"｡", "。"}, {"〜", "～"}, {"∼", "～"}, {"｢", "「"}, {"｣", "」"},
	{"〈", "＜"}, {"〉", "＞"}, {"｀", "`"}, {"〔", "（"}, {"〕", "）"},
}

// tighten makes the tight text. Line feeds and the order of the text stay.
func tighten(s string) tight {
	var t tight
	var b strings.Builder
	done := 0
	replace := func(at, n int, with string) {
		if b.Len() == 0 && done == 0 {
			b.Grow(len(s) + len(s)/16)
		}
		t.back.Copy(b.Len(), done)
		b.WriteString(s[done:at])
		t.back.Replace(b.Len(), at, n)
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
	t.back.Copy(b.Len(), done)
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

// origin leads a span back to the text of the blocks.
func (t *tight) origin(s text.Span) text.Span { return t.back.Back(s) }

// forward leads a span of the text of the blocks to the tight text.
func (t *tight) forward(s text.Span) text.Span { return t.back.Forward(s) }
