package name

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold makes names comparable: width, case, accents of Latin letters,
// punctuation, blanks and a leading article are folded away.
func Fold(name string) string {
	name = TrimArticle(strings.TrimSpace(name))
	if strings.Contains(name, "国") {
		name = counters.Replace(name)
	}
	if s, ok := foldPlain(name); ok {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		if (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)) && (r < 0x300 || r > 0x36f) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return norm.NFC.String(b.String())
}

// counters spells alike what counts countries: 三ヵ国, 三か国.
var counters = strings.NewReplacer("ヵ国", "カ国", "ヶ国", "カ国", "か国", "カ国")

// foldPlain is [fold] for the common case of a name in plain letters: those of
// ASCII, kanji and kana, which fold to themselves.
func foldPlain(name string) (string, bool) {
	out := make([]byte, 0, len(name))
	for i, r := range name {
		switch {
		case 'A' <= r && r <= 'Z':
			out = append(out, byte(r)|0x20)
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			out = append(out, byte(r))
		case r < 0x80 || r == '・':
		case 0x4e00 <= r && r <= 0x9fff || 0x3041 <= r && r <= 0x3096 || 0x30a1 <= r && r <= 0x30fa || r == 'ー':
			out = append(out, name[i:i+3]...)
		default:
			return "", false
		}
	}
	return string(out), true
}

func TrimArticle(name string) string {
	for _, article := range []string{"the ", "The ", "THE ", "a ", "A "} {
		if rest, ok := strings.CutPrefix(name, article); ok {
			return rest
		}
	}
	return name
}

// Latin reports whether a name is written in Latin letters.
func Latin(name string) bool {
	for _, r := range name {
		if r >= 0x80 && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}

// Katakana reports whether a name is written in katakana.
func Katakana(name string) bool {
	found := false
	for _, r := range name {
		switch {
		case unicode.Is(unicode.Katakana, r):
			found = true
		case unicode.IsLetter(r) && r != 'ー':
			return false
		}
	}
	return found
}

// Words splits a Latin name at everything that is neither letter nor digit,
// folds each word, and drops possessive endings.
func Words(name string) []string {
	if list, ok := plainWords(name); ok {
		return list
	}
	return anyWords(name)
}

// anyWords is [Words] for names with whatever letters.
func anyWords(name string) []string {
	out := strings.FieldsFunc(name, separates)
	kept := out[:0]
	for _, w := range out {
		if w = Fold(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")); w != "" {
			kept = append(kept, w)
		}
	}
	return kept
}

// plainWords is [Words] for the common case of a name in ASCII: all of its words
// are parts of one text.
func plainWords(name string) ([]string, bool) {
	var room [96]byte
	var at [24]struct{ from, to int }
	folded, words := room[:0], at[:0]
	for rest, more := name, true; more; {
		from, plain := len(folded), false
		if folded, rest, more, plain = CutWord(folded, rest); !plain {
			return nil, false
		}
		if len(folded) > from {
			words = append(words, struct{ from, to int }{from, len(folded)})
		}
	}
	all, list := string(folded), make([]string, len(words))
	for i, w := range words {
		list[i] = all[w.from:w.to]
	}
	return list, true
}

// CutWord appends the first of the [Words] of a name, which may be empty, to a
// buffer, and returns what is left of the name, if anything. It is not plain where
// it is not of ASCII alone.
func CutWord(to []byte, name string) (_ []byte, rest string, more, plain bool) {
	i := 0
	for ; i < len(name); i++ {
		c := folds[name[i]]
		if c == foldsBeyond {
			return to, "", false, false
		}
		if c == foldsBetween {
			rest, more = name[i+1:], true
			break
		}
		if c != 0 {
			to = append(to, c)
		}
	}
	if strings.HasSuffix(name[:i], "'s") {
		to = to[:len(to)-1]
	}
	return to, rest, more, true
}

// What folds has for bytes that are of no word.
const (
	foldsBetween byte = 1 + iota // words
	foldsBeyond                  // ASCII
)

// folds has what each byte of a name becomes in its words; 0 for nothing.
var folds = func() (table [256]byte) {
	for c := range table {
		switch {
		case c >= 0x80:
			table[c] = foldsBeyond
		case separates(rune(c)):
			table[c] = foldsBetween
		case 'A' <= c && c <= 'Z':
			table[c] = byte(c) | 0x20
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			table[c] = byte(c)
		}
	}
	return table
}()

// separates reports whether a sign is between the words of a name.
func separates(r rune) bool {
	switch r {
	case ' ', '-', '–', '—', '‐', '‑', '/', ',', ';', '“', '”', '"', '&', '+', '(', ')', ':':
		return true
	}
	return r != ' ' && unicode.IsSpace(r)
}
