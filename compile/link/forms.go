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
	var b strings.Builder
	for _, r := range norm.NFKD.String(trimArticle(strings.TrimSpace(name))) {
		if (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)) && (r < 0x300 || r > 0x36f) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return norm.NFC.String(b.String())
}

func trimArticle(name string) string {
	for _, article := range []string{"the ", "The ", "a ", "A "} {
		if rest, ok := strings.CutPrefix(name, article); ok {
			return rest
		}
	}
	return name
}

// latin reports whether a name is written in Latin letters.
func latin(name string) bool {
	return strings.IndexFunc(name, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) }) < 0
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
