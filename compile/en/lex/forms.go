package lex

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// AppendFold appends a name in the form in which names are compared: small
// letters and digits alone.
func AppendFold(out []byte, name string) []byte {
	n := len(out)
	room := slices.Grow(out, len(name))[:n+len(name)]
	for i := range len(name) {
		c := name[i]
		if c >= utf8.RuneSelf {
			return foldRunes(room[:n], name[i:])
		}
		room[n] = foldedByte[c]
		n += int(foldedByte[c]+0x7f) >> 7 // 1 where a letter or digit stands there
	}
	return room[:n]
}

// foldRunes goes on with a name from the first letter beyond ASCII on.
func foldRunes(out []byte, name string) []byte {
	for i, r := range name {
		switch {
		case r < utf8.RuneSelf:
			if c := foldedByte[name[i]]; c != 0 {
				out = append(out, c)
			}
		case r != '’' && r != '–' && r != '—':
			out = utf8.AppendRune(out, unicode.ToLower(r))
		}
	}
	return out
}

// Forms keeps the folded forms of names, each made once.
type Forms struct {
	text []byte
	ends []int32 // of each form in text
}

func (f *Forms) Empty() { f.text, f.ends = f.text[:0], f.ends[:0] }

func (f *Forms) Add(name string) {
	f.text = AppendFold(f.text, name)
	f.ends = append(f.ends, int32(len(f.text)))
}

// Keep adds a form that is folded already.
func (f *Forms) Keep(form []byte) {
	f.text = append(f.text, form...)
	f.ends = append(f.ends, int32(len(f.text)))
}

// Form returns the n-th form; it is good until the next one is added.
func (f *Forms) Form(n int) []byte {
	from := int32(0)
	if n > 0 {
		from = f.ends[n-1]
	}
	return f.text[from:f.ends[n]]
}
