package link

import (
	"cmp"
	"slices"

	"dialoguec/compile/link/name"
	"dialoguec/schema"
)

// tenure is within how many days two statements may speak of one holder of a
// post by surname alone.
const tenure = 2 * 366

// personRule joins a person that is known less of with one that is known more of.
type personRule struct {
	// keys gives the keys of a mention; only people who share one are compared.
	keys func(f *mention) []string
	// same says why the weak one is the strong one, or "".
	same func(weak, strong *profile) string
}

// personRules are from the surest to the least sure.
var personRules = []personRule{
	{byFullName, noCountry},
	{byFamily, shorterForm},
	{byFamily, otherScript},
	{byFamily, surnameAndPost},
	{byFamily, surnamesAndPost},
}

func byFullName(f *mention) []string { return f.full }

func byFamily(f *mention) []string { return f.family }

// fullNameKeys returns the key of a full name, none of a surname alone.
func fullNameKeys(n name.Person) []string {
	if n.Alone() {
		return nil
	}
	return []string{n.Folded}
}

func familyKeys(n name.Person, country string) []string {
	if country == "" {
		return nil
	}
	keys := n.FamilyKeys()
	for i := range keys {
		keys[i] = country + " " + keys[i]
	}
	return keys
}

// noCountry joins a full name without a country with the same name of one of
// the parties of its statement, or in the same post.
func noCountry(weak, strong *profile) string {
	switch {
	case weak.country != "" || strong.country == "" && weak.first.s < strong.first.s:
		return ""
	case !anyNames(weak, strong, func(x, y name.Person) bool { return x.Folded == y.Folded }):
		return ""
	case strong.country != "" && weak.parties[strong.country]:
		return "the same full name, and the country is a party to the statement"
	case sharePost(weak, strong, tenure):
		return "the same full name and post, and no other country"
	}
	return ""
}

// shorterForm joins "Joe Biden" with "Joseph R. Biden, Jr." on the same side
// where the rank is the same too, or none is printed for one of them.
func shorterForm(weak, strong *profile) string {
	if weak.alone() || strong.alone() || meet(weak.appeared, strong.appeared) && !sharePost(weak, strong, 0) {
		return ""
	}
	if len(weak.ranks) > 0 && len(strong.ranks) > 0 && !meet(weak.ranks, strong.ranks) {
		return ""
	}
	if anyNames(weak, strong, func(x, y name.Person) bool { return name.Shortens(x, y) && shorter(x, y) }) {
		return "a shorter form of the same name, and side and rank agree"
	}
	return ""
}

// shorter orders two names that are forms of each other, so that only one of
// them is the weak one.
func shorter(x, y name.Person) bool {
	return cmp.Or(cmp.Compare(len(x.Folded), len(y.Folded)), cmp.Compare(x.Printed, y.Printed)) < 0
}

// otherScript joins a name in katakana with the Latin name that it sounds
// like, where side and rank, or side and meeting agree too, and a Japanese name
// with the Latin one that its family name is read as, where side, post and
// time agree.
func otherScript(weak, strong *profile) string {
	if weak.alone() || strong.alone() || meet(weak.appeared, strong.appeared) || !onlyLatin(strong) || onlyLatin(weak) {
		return ""
	}
	alike := anyNames(weak, strong, name.SoundAlike)
	if alike && meet(weak.days, strong.days) {
		return "the names sound alike, and side, parties and days of the meeting agree"
	}
	if !meet(weak.ranks, strong.ranks) {
		return ""
	}
	if alike {
		return "the names sound alike, and side and rank agree"
	}
	if anyNames(weak, strong, name.SameReading) && sharePost(weak, strong, 2*tenure) {
		return "the family name is read so, and side, post and time agree"
	}
	return ""
}

func onlyLatin(p *profile) bool {
	return !slices.ContainsFunc(p.names, func(n name.Person) bool { return !name.Latin(n.Printed) })
}

// surnameAndPost joins a surname alone with the one person of that surname who
// held the same post on the same side at about the same time.
func surnameAndPost(weak, strong *profile) string {
	if !weak.alone() || strong.alone() {
		return ""
	}
	return sameHolder(weak, strong)
}

// surnamesAndPost joins two surnames alone, in whatever script, in the same way.
func surnamesAndPost(weak, strong *profile) string {
	if !weak.alone() || !strong.alone() || weak.first.s < strong.first.s {
		return ""
	}
	return sameHolder(weak, strong)
}

func sameHolder(weak, strong *profile) string {
	if !anyNames(weak, strong, name.SameSurname) || !sharePost(weak, strong, tenure) {
		return ""
	}
	return "surname, side, post and time agree"
}

// findDoubts looks for people who may be one although no rule joins them.
func (c *personClusters) findDoubts() {
	family, full, posts := c.pairs(byFamily), c.pairs(byFullName), c.pairs(japanesePosts)
	profiles := c.profiles(slices.Concat(family, full, posts))
	for _, pair := range family {
		a, b := profiles[pair[0]], profiles[pair[1]]
		if why := likely(a, b); why != "" {
			c.doubts = append(c.doubts, doubt{a.first, b.first, why})
		}
	}
	for _, pair := range full {
		a, b := profiles[pair[0]], profiles[pair[1]]
		if a.country != "" && b.country != "" && a.country != b.country && meet(a.ranks, b.ranks) {
			c.doubts = append(c.doubts, doubt{a.first, b.first, "one full name and one rank, but on two sides"})
		}
	}
	for _, pair := range posts {
		a, b := profiles[pair[0]], profiles[pair[1]]
		if a.country == b.country && unreadable(a, b) && sharePost(a, b, tenure) {
			c.doubts = append(c.doubts, doubt{a.first, b.first, "side, post and time agree, but it is not known how the Japanese name is read"})
		}
	}
}

// likely says why two people of one family name on one side may be one, or "".
func likely(a, b *profile) string {
	switch {
	case anyNames(a, b, name.SpelledAlike):
		return "the names differ only in how their letters are written"
	case meet(a.appeared, b.appeared) && !sharePost(a, b, tenure):
		return ""
	case (a.alone() || b.alone()) && anyNames(a, b, name.SameSurname):
		return "one surname on one side, but not the same post at the same time"
	case anyNames(a, b, func(x, y name.Person) bool { return name.Shortens(x, y) || name.Shortens(y, x) }):
		return "one may be a shorter form of the other's name, but the ranks differ"
	case anyNames(a, b, name.SoundAlike):
		return "the names sound alike, but the ranks differ"
	}
	return ""
}

func japanesePosts(f *mention) []string {
	if f.person.Country != "JP" {
		return nil
	}
	var keys []string
	for _, p := range f.posts {
		if p.Rank != "" && p.Organization != "" {
			keys = append(keys, p.Rank+" in "+p.Organization)
		}
	}
	return keys
}

// unreadable reports whether one is known by a Japanese name alone whose
// reading is not known, and the other by a Latin one.
func unreadable(a, b *profile) bool {
	if onlyLatin(a) {
		a, b = b, a
	}
	if onlyLatin(a) || !onlyLatin(b) {
		return false
	}
	return !slices.ContainsFunc(a.names, func(n name.Person) bool {
		return n.Readable()
	})
}

// reportDoubts writes down each doubt once, with the identifiers of both.
func (c *personClusters) reportDoubts() {
	seen := map[[2]string]bool{}
	for _, d := range c.doubts {
		a, b := c.id(d.a), c.id(d.b)
		if a == b || seen[[2]string{a, b}] || seen[[2]string{b, a}] {
			continue
		}
		seen[[2]string{a, b}] = true
		c.l.candidate(schema.UncertainIdentity, "person", a, b, d.why, d.a.person.Evidence, d.b.person.Evidence)
	}
}

func (c *personClusters) id(f *mention) string { return c.l.ids[f.s][f.person.ID] }
