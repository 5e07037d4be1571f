package en

import (
	"unicode"
	"unicode/utf8"
)

// fold returns a name in the form in which names are compared: small letters
// and digits alone.
func fold(name string) string { return string(appendFold(nil, name)) }

// appendFold appends the folded form of a name.
func appendFold(out []byte, name string) []byte {
	for i := 0; i < len(name); {
		switch c := name[i]; {
		case foldedByte[c] != 0:
			out = append(out, foldedByte[c])
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(name[i:])
			if r != '’' && r != '–' && r != '—' {
				out = utf8.AppendRune(out, unicode.ToLower(r))
			}
			i += n
			continue
		}
		i++
	}
	return out
}

// forms keeps the folded forms of names, each made once.
type forms struct {
	text []byte
	ends []int32 // of each form in text
}

func (f *forms) empty() { f.text, f.ends = f.text[:0], f.ends[:0] }

func (f *forms) add(name string) {
	f.text = appendFold(f.text, name)
	f.ends = append(f.ends, int32(len(f.text)))
}

// form returns the n-th form; it is good until the next one is added.
func (f *forms) form(n int) []byte {
	from := int32(0)
	if n > 0 {
		from = f.ends[n-1]
	}
	return f.text[from:f.ends[n]]
}
