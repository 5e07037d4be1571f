package link

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
)

//go:embed data
var data embed.FS

// personName is a person's name, taken apart.
type personName struct {
	folded  string
	family  string // folded; of a Latin name its last word, in capitals before the others
	given   string // folded; "" where the family name stands alone
	printed string
}

// parseName takes a name apart. A Latin name has its family name last, unless
// another word is all capitals; a katakana name has it behind the middle dot;
// a Japanese or Chinese one first, with or without a blank.
func parseName(name string) personName {
	n := personName{folded: fold(name), printed: name}
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '　' || r == '・' || r == '＝' || r == '=' })
	switch {
	case len(words) == 0:
	case latin(name) || katakana(name):
		i := familyWord(words)
		n.family = fold(words[i])
		n.given = fold(strings.Join(append(append([]string{}, words[:i]...), words[i+1:]...), " "))
	case len(words) > 1:
		n.family, n.given = fold(words[0]), fold(strings.Join(words[1:], ""))
	default:
		n.family, n.given = splitJapanese(n.folded)
	}
	return n
}

// familyWord finds the family name among the words of a Latin or katakana name.
func familyWord(words []string) int {
	for i, w := range words {
		if len(w) > 2 && len(words) > 1 && w == strings.ToUpper(w) && w != strings.ToLower(w) && latin(w) && !strings.Contains(w, ".") {
			return i
		}
	}
	last := len(words) - 1
	if suffix := strings.ToLower(strings.Trim(words[last], ".,")); last > 0 && (suffix == "jr" || suffix == "sr" || suffix == "iii" || suffix == "ii") {
		last--
	}
	return last
}

// splitJapanese splits a Japanese name without a blank behind the longest
// family name that is known; a name that is no longer than that is the family
// name alone, and so is one of up to two characters that is not known.
func splitJapanese(name string) (family, given string) {
	runes := []rune(name)
	for n := min(len(runes), 4); n > 0; n-- {
		if _, ok := familyReadings()[string(runes[:n])]; ok {
			return string(runes[:n]), string(runes[n:])
		}
	}
	if len(runes) <= 3 {
		return name, ""
	}
	return string(runes[:2]), string(runes[2:])
}

// familyReadings gives the readings of Japanese family names in Latin letters.
var familyReadings = sync.OnceValue(func() map[string][]string {
	rows, err := lexicon.Table(data, "data/family-names.tsv", "name", "readings")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	out := make(map[string][]string, len(rows))
	for _, r := range rows {
		out[r.Fields[0]] = lexicon.List(r.Fields[1])
	}
	return out
})

// sameSurname reports whether two names have one family name, in one script
// or as it is read or sounds in the other.
func sameSurname(a, b personName) bool {
	if a.family == "" || b.family == "" {
		return false
	}
	return a.family == b.family || sameFamilyReading(a, b) ||
		katakana(a.printed) != katakana(b.printed) && skeleton(a.family) == skeleton(b.family) && len(skeleton(a.family)) > 1
}

// sameFamilyReading reports whether a Japanese family name is read as the
// Latin family name of the other.
func sameFamilyReading(a, b personName) bool {
	if latin(a.printed) {
		a, b = b, a
	}
	if latin(a.printed) || !latin(b.printed) {
		return false
	}
	for _, reading := range familyReadings()[a.family] {
		if reading == b.family {
			return true
		}
	}
	return false
}

// sound reports whether a katakana name and a Latin name sound alike: their
// consonants are the same, for the family name and the given name each.
func sound(a, b personName) bool {
	if katakana(a.printed) == katakana(b.printed) || !latin(a.printed) && !latin(b.printed) {
		return false
	}
	f, g := skeleton(a.family), skeleton(a.given)
	return len(f)+len(g) > 2 && f == skeleton(b.family) && g == skeleton(b.given)
}
