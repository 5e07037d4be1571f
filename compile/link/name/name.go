// Package name takes the names of people and their posts apart and says which
// may be one: as they are written, read and pronounced in Latin and Japanese
// letters. It knows names alone, no statements.
package name

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
)

//go:embed data
var data embed.FS

// Person is a person's name, taken apart. Where the order of the words is
// not known, parts has an entry for each.
type Person struct {
	Printed string
	Folded  string
	Parts   []NameParts
}

// NameParts is one reading of a name: which of it is the family name. All is folded.
type NameParts struct {
	Family string
	Given  []string // none if the family name is alone
}

// familyFirst are the countries whose people are also printed with the family
// name first in Latin letters: "Kishida Fumio", "Yoon Suk Yeol", "Lim Kok Seng".
var familyFirst = []string{"CN", "HK", "HU", "JP", "KH", "KP", "KR", "MO", "MY", "SG", "TW", "VN"}

// twoSurnames are the countries whose people may bear two family names, of
// which the first is the one that stays if only one is printed: "Gustavo
// Petro Urrego".
var twoSurnames = []string{"AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV", "UY", "VE"}

// Alone reports whether the name is a family name without a given one.
func (n Person) Alone() bool { return len(n.Parts) == 0 || len(n.Parts[0].Given) == 0 }

// Parse takes a name apart. A Latin name has its family name last, unless
// another word is all capitals or the country puts it first; a katakana name
// has it after the last middle dot; a Japanese or Chinese one first, with or
// without a blank.
func Parse(name, country string) Person {
	n := Person{Printed: name, Folded: Fold(name)}
	parts := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '　' || r == '・' || r == '\n' })
	switch {
	case len(parts) == 0:
	case Latin(name) || Katakana(name):
		n.Parts = orders(parts, country)
	case len(parts) > 1:
		n.Parts = []NameParts{{Fold(parts[0]), []string{Fold(strings.Join(parts[1:], ""))}}}
	default:
		n.Parts = []NameParts{splitJapanese(n.Folded)}
	}
	return n
}

// orders returns the readings of a name of several words.
func orders(parts []string, country string) []NameParts {
	at, sure := familyWord(parts)
	out := []NameParts{partsAt(parts, at)}
	if at > 1 && slices.Contains(twoSurnames, country) {
		return append(out, partsAt(parts, at-1))
	}
	if sure || len(parts) < 2 || !slices.Contains(familyFirst, country) {
		return out
	}
	first := partsAt(parts, 0)
	if country != "JP" {
		return append(out, first)
	}
	switch last := isJapaneseFamily(out[0].Family); {
	case isJapaneseFamily(first.Family) && !last:
		return []NameParts{first}
	case last:
		return out
	}
	return append(out, first)
}

func partsAt(parts []string, i int) NameParts {
	n := NameParts{Family: Fold(parts[i])}
	for j, w := range parts {
		if w = Fold(w); j != i && w != "" && !suffix(w) {
			n.Given = append(n.Given, w)
		}
	}
	return n
}

// familyWord finds the family name among the words of a Latin or katakana
// name; sure is true if capitals show it.
func familyWord(parts []string) (i int, sure bool) {
	for i, w := range parts {
		if len(w) > 2 && len(parts) > 1 && w == strings.ToUpper(w) && w != strings.ToLower(w) && Latin(w) && !strings.Contains(w, ".") {
			return i, !allCapitals(parts)
		}
	}
	last := len(parts) - 1
	for last > 0 && suffix(Fold(parts[last])) {
		last--
	}
	return last, false
}

func allCapitals(parts []string) bool {
	return !slices.ContainsFunc(parts, func(w string) bool { return w != strings.ToUpper(w) })
}

// suffix reports whether a folded word follows a name without being a part of it.
func suffix(word string) bool {
	return word == "jr" || word == "sr" || word == "ii" || word == "iii" || word == "iv"
}

// splitJapanese splits a Japanese name without a blank after the longest
// family name that is known; a name that is no longer than that is the family
// name alone, and so is one of up to three characters that is not known.
func splitJapanese(name string) NameParts {
	runes := []rune(name)
	for n := min(len(runes), 4); n > 0; n-- {
		if _, ok := familyReadings().byName[string(runes[:n])]; ok && (n > 1 || len(runes) > 2) {
			return japaneseParts(runes, n)
		}
	}
	if len(runes) <= 3 {
		return NameParts{Family: name}
	}
	return japaneseParts(runes, 2)
}

func japaneseParts(runes []rune, n int) NameParts {
	p := NameParts{Family: string(runes[:n])}
	if n < len(runes) {
		p.Given = []string{string(runes[n:])}
	}
	return p
}

// readings holds how Japanese family names are read, in Latin letters.
type readings struct {
	byName map[string][]string
	latin  map[string]bool
}

var familyReadings = sync.OnceValue(func() readings {
	rows, err := lexicon.Table(data, "data/family-names.tsv", "name", "readings")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	out := readings{make(map[string][]string, len(rows)), make(map[string]bool, len(rows))}
	for _, r := range rows {
		out.byName[r.Fields[0]] = lexicon.List(r.Fields[1])
		for _, reading := range out.byName[r.Fields[0]] {
			out.latin[reading] = true
		}
	}
	return out
})

func isJapaneseFamily(folded string) bool { return familyReadings().latin[folded] }

// shortForms holds the given names that a short one stands for ("joe": joseph).
var shortForms = sync.OnceValue(func() map[string][]string {
	rows, err := lexicon.Table(data, "data/given-names.tsv", "short", "full")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	out := make(map[string][]string, len(rows))
	for _, r := range rows {
		out[r.Fields[0]] = lexicon.List(r.Fields[1])
	}
	return out
})
