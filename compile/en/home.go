package en

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
)

// findHome finds the country of officials who are named without one: of the
// parties of the dialogue the only one to which no named person belongs. It is
// blank where that leaves none or several.
func (r *reader) findHome() {
	r.home = ""
	parties, left := r.titled(), ""
	if len(r.facts.Series) > 0 && len(r.facts.Series[0].Parties) > 1 {
		parties = r.facts.Series[0].Parties
	}
	for _, code := range parties {
		if slices.ContainsFunc(r.persons, func(m mention) bool { return m.Fact >= 0 && r.facts.People[m.Fact].Country == code }) {
			continue
		}
		if left != "" {
			return
		}
		left = code
	}
	if len(parties) > 1 {
		r.home = left
	}
}

// titled returns the countries named in the title.
func (r *reader) titled() (codes []string) {
	for i := range r.doc.Blocks {
		if r.doc.Blocks[i].Kind == block.Title {
			codes = r.countriesIn(codes, r.blocks[i].From, r.blocks[i].To)
		}
	}
	return codes
}

// surname returns the country of the person of whose name the word at i is the
// first or the last: "Advisors Sullivan, Shin and Akiba".
func (r *reader) surname(i int32) string {
	word := r.lit(i)
	for n := range r.facts.People {
		p := &r.facts.People[n]
		if rest, ok := strings.CutSuffix(p.Name, word); ok && strings.HasSuffix(rest, " ") {
			return p.Country
		}
		if rest, ok := strings.CutPrefix(p.Name, word); ok && strings.HasPrefix(rest, " ") {
			return p.Country
		}
	}
	return ""
}
