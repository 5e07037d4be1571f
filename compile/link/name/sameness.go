package name

import (
	"slices"
	"strings"
)

// FamilyKeys lists the keys under which names with one family name meet, in
// one script or across two: the name itself, its readings, its sound.
func (n Person) FamilyKeys() []string {
	var keys []string
	add := func(k string) {
		if !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	for _, p := range n.Parts {
		switch {
		case p.Family == "":
		case Katakana(n.Printed):
			add("sound " + Skeleton(p.Family))
		case Latin(n.Printed):
			add("name " + p.Family)
			add("name " + respell(p.Family))
			add("sound " + Skeleton(p.Family))
		default:
			add("name " + p.Family)
			for _, r := range familyReadings().byName[p.Family] {
				add("name " + r)
			}
		}
	}
	return keys
}

// anyParts reports whether a test holds for some reading of both names.
func anyParts(a, b Person, test func(p, q NameParts) bool) bool {
	for _, p := range a.Parts {
		if slices.ContainsFunc(b.Parts, func(q NameParts) bool { return p.Family != "" && q.Family != "" && test(p, q) }) {
			return true
		}
	}
	return false
}

// SameSurname reports whether two names have one family name, in one script
// or as it is read or sounds in the other.
func SameSurname(a, b Person) bool {
	return anyParts(a, b, func(p, q NameParts) bool {
		if p.Family == q.Family || readAs(p.Family, q.Family) || readAs(q.Family, p.Family) {
			return true
		}
		s := Skeleton(p.Family)
		return Katakana(a.Printed) != Katakana(b.Printed) && Latin(a.Printed) != Latin(b.Printed) && len(s) > 1 && s == Skeleton(q.Family)
	})
}

// readAs reports whether a Japanese family name is read as a Latin one.
func readAs(japanese, latin string) bool {
	return slices.Contains(familyReadings().byName[japanese], latin)
}

// SameReading reports whether one is a Japanese name whose family name is read
// as the Latin family name of the other, both with a given name.
func SameReading(a, b Person) bool {
	return anyParts(a, b, func(p, q NameParts) bool {
		return len(p.Given) > 0 && len(q.Given) > 0 && (readAs(p.Family, q.Family) || readAs(q.Family, p.Family))
	})
}

// SoundAlike reports whether a katakana name and a Latin name sound alike: their
// consonants are the same, for the family name and the given name each.
func SoundAlike(a, b Person) bool {
	if Katakana(a.Printed) == Katakana(b.Printed) || !Latin(a.Printed) && !Latin(b.Printed) {
		return false
	}
	return anyParts(a, b, func(p, q NameParts) bool {
		f, g := Skeleton(p.Family), Skeleton(strings.Join(p.Given, ""))
		return len(p.Given) > 0 && len(q.Given) > 0 && len(f)+len(g) > 2 &&
			f == Skeleton(q.Family) && g == Skeleton(strings.Join(q.Given, ""))
	})
}

// Shortens reports whether a is a shorter form of the Latin name b, or the
// same in another order: initials, left out middle names, short given names.
func Shortens(a, b Person) bool {
	if !Latin(a.Printed) || !Latin(b.Printed) {
		return false
	}
	return anyParts(a, b, func(p, q NameParts) bool {
		return p.Family == q.Family && len(p.Given) > 0 && len(p.Given) <= len(q.Given) && givenFits(p.Given, q.Given)
	})
}

// givenFits reports whether each given name of the shorter form is one of the
// longer form, in order, the first one with the first.
func givenFits(short, long []string) bool {
	i := 0
	for _, g := range short {
		found := false
		for ; i < len(long) && !found; i++ {
			found = sameGiven(g, long[i])
			if !found && i == 0 {
				return false
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// sameGiven reports whether two given names may be one: the same, an initial,
// or a usual short form.
func sameGiven(a, b string) bool {
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b) ||
		slices.Contains(shortForms()[a], b) || slices.Contains(shortForms()[b], a)
}

// SpelledAlike reports whether two Latin names differ only in how letters
// beyond A to Z are written: Åsheim and Aasheim, Müller and Mueller.
func SpelledAlike(a, b Person) bool {
	return Latin(a.Printed) && Latin(b.Printed) && a.Folded != b.Folded && respell(a.Folded) == respell(b.Folded)
}

// respell writes the digraphs that stand for other letters as those letters fold.
var respelling = strings.NewReplacer("aa", "a", "ae", "a", "oe", "o", "ue", "u", "ø", "o", "æ", "a", "œ", "o", "ß", "ss", "ł", "l", "ð", "d", "đ", "d", "þ", "th", "ı", "i")

func respell(folded string) string { return respelling.Replace(folded) }

// Readable reports whether it is known how a name is read in Latin letters.
func (n Person) Readable() bool {
	return Latin(n.Printed) || Katakana(n.Printed) || len(n.Parts) == 0 || len(familyReadings().byName[n.Parts[0].Family]) > 0
}
