package link

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"dialoguec/schema"
)

// fold makes names comparable: width, case, accents of Latin letters,
// punctuation, blanks and a leading article are folded away.
func fold(name string) string {
	name = trimArticle(strings.TrimSpace(name))
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

func trimArticle(name string) string {
	for _, article := range []string{"the ", "The ", "THE ", "a ", "A "} {
		if rest, ok := strings.CutPrefix(name, article); ok {
			return rest
		}
	}
	return name
}

// latin reports whether a name is written in Latin letters.
func latin(name string) bool {
	for _, r := range name {
		if r >= 0x80 && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}

// katakana reports whether a name is written in katakana.
func katakana(name string) bool {
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

// words splits a Latin name at everything that is neither letter nor digit,
// folds each word, and drops possessive endings.
func words(name string) []string {
	out := strings.FieldsFunc(name, separates)
	kept := out[:0]
	for _, w := range out {
		if w = fold(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")); w != "" {
			kept = append(kept, w)
		}
	}
	return kept
}

// separates reports whether a sign stands between the words of a name.
func separates(r rune) bool {
	switch r {
	case ' ', '-', '–', '—', '‐', '‑', '/', ',', ';', '“', '”', '"', '&', '+', '(', ')', ':':
		return true
	}
	return r != ' ' && unicode.IsSpace(r)
}

// addNames adds the names that are not there yet, whatever kind they are.
func addNames(names []schema.Name, more ...schema.Name) []schema.Name {
	for _, n := range more {
		if n.Text == "" || slices.ContainsFunc(names, func(o schema.Name) bool { return o.Text == n.Text && o.Language == n.Language }) {
			continue
		}
		names = append(names, n)
	}
	return names
}

// addNotes adds the provenances that are not there yet.
func addNotes(notes []schema.Provenance, more ...schema.Provenance) []schema.Provenance {
	for _, n := range more {
		if !slices.Contains(notes, n) {
			notes = append(notes, n)
		}
	}
	return notes
}

// printed returns the fullest name printed in a language, or "".
func printed(names []schema.Name, language string) string {
	best := ""
	for _, n := range names {
		if n.Language == language && n.Kind == schema.AsPrinted && len(n.Text) > len(best) {
			best = n.Text
		}
	}
	return best
}
