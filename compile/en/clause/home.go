package clause

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
)

// findHome finds the country of officials who are named without one: of the
// parties of the dialogue the only one to which no named person belongs. It is
// blank if that leaves none or several.
func (r *Subjects) findHome() string {
	parties, left := r.countries.InTitle(), ""
	if len(r.series.All) > 0 && len(r.series.All[0].Parties) > 1 {
		parties = r.series.All[0].Parties
	}
	for _, code := range parties {
		if slices.ContainsFunc(r.people.Mentions, func(m lex.Mention) bool { return m.Fact >= 0 && r.people.All[m.Fact].Country == code }) {
			continue
		}
		if left != "" {
			return ""
		}
		left = code
	}
	return choose(len(parties) > 1, left, "")
}

// surnameCountry returns the country of the person of whose name a word is the first
// or the last: "Advisors Sullivan, Shin and Akiba".
func (r *Subjects) surnameCountry(word string) string {
	for n := range r.people.All {
		p := &r.people.All[n]
		if rest, ok := strings.CutSuffix(p.Name, word); ok && strings.HasSuffix(rest, " ") {
			return p.Country
		}
		if rest, ok := strings.CutPrefix(p.Name, word); ok && strings.HasPrefix(rest, " ") {
			return p.Country
		}
	}
	return ""
}
