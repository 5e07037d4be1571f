package link

import (
	"slices"
	"strings"
)

// familyKeys lists the keys under which names with one family name meet, in
// one script or across two: the name itself, its readings, its sound.
func (n personName) familyKeys() []string {
	var keys []string
	add := func(k string) {
		if !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	for _, p := range n.parts {
		switch {
		case p.family == "":
		case katakana(n.printed):
			add("sound " + skeleton(p.family))
		case latin(n.printed):
			add("name " + p.family)
			add("name " + respell(p.family))
			add("sound " + skeleton(p.family))
		default:
			add("name " + p.family)
			for _, r := range familyReadings().byName[p.family] {
				add("name " + r)
			}
		}
	}
	return keys
}

// anyParts reports whether a test holds for some reading of both names.
func anyParts(a, b personName, test func(p, q nameParts) bool) bool {
	for _, p := range a.parts {
		for _, q := range b.parts {
			if p.family != "" && q.family != "" && test(p, q) {
				return true
			}
		}
	}
	return false
}

// sameSurname reports whether two names have one family name, in one script
// or as it is read or sounds in the other.
func sameSurname(a, b personName) bool {
	return anyParts(a, b, func(p, q nameParts) bool {
		if p.family == q.family || readAs(p.family, q.family) || readAs(q.family, p.family) {
			return true
		}
		s := skeleton(p.family)
		return katakana(a.printed) != katakana(b.printed) && latin(a.printed) != latin(b.printed) && len(s) > 1 && s == skeleton(q.family)
	})
}

// readAs reports whether a Japanese family name is read as a Latin one.
func readAs(japanese, latin string) bool {
	return slices.Contains(familyReadings().byName[japanese], latin)
}

// sameReading reports whether one is a Japanese name whose family name is read
// as the Latin family name of the other, both with a given name.
func sameReading(a, b personName) bool {
	return anyParts(a, b, func(p, q nameParts) bool {
		return len(p.given) > 0 && len(q.given) > 0 && (readAs(p.family, q.family) || readAs(q.family, p.family))
	})
}

// sound reports whether a katakana name and a Latin name sound alike: their
// consonants are the same, for the family name and the given name each.
func sound(a, b personName) bool {
	if katakana(a.printed) == katakana(b.printed) || !latin(a.printed) && !latin(b.printed) {
		return false
	}
	return anyParts(a, b, func(p, q nameParts) bool {
		f, g := skeleton(p.family), skeleton(strings.Join(p.given, ""))
		return len(p.given) > 0 && len(q.given) > 0 && len(f)+len(g) > 2 &&
			f == skeleton(q.family) && g == skeleton(strings.Join(q.given, ""))
	})
}

// fullForm reports whether a is a shorter form of the Latin name b, or the
// same in another order: initials, left out middle names, short given names.
func fullForm(a, b personName) bool {
	if !latin(a.printed) || !latin(b.printed) {
		return false
	}
	return anyParts(a, b, func(p, q nameParts) bool {
		return p.family == q.family && len(p.given) > 0 && len(p.given) <= len(q.given) && givenFits(p.given, q.given)
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

// spelledAlike reports whether two Latin names differ only in how letters
// beyond A to Z are written: Åsheim and Aasheim, Müller and Mueller.
func spelledAlike(a, b personName) bool {
	return latin(a.printed) && latin(b.printed) && a.folded != b.folded && respell(a.folded) == respell(b.folded)
}

// respell writes the digraphs that stand for other letters as those letters fold.
var respelling = strings.NewReplacer("aa", "a", "ae", "a", "oe", "o", "ue", "u", "ø", "o", "æ", "a", "œ", "o", "ß", "ss", "ł", "l", "ð", "d", "đ", "d", "þ", "th", "ı", "i")

func respell(folded string) string { return respelling.Replace(folded) }
