package clause

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// A home is the country of officials who are named without one.
type home struct {
	code   string
	spoken bool // those tell it who speak of it as their own; else nothing but it is left
}

// findHome finds the home of the officials of a text.
func (r *Subjects) findHome() home {
	if left := r.partyLeft(); left != "" {
		return home{code: left}
	}
	return home{r.ownBacking(), true}
}

// partyLeft returns the only one of the parties of the dialogue to which no named
// person belongs. It is blank if that leaves none or several.
func (r *Subjects) partyLeft() string {
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

// ownBacking returns the country whose support or promises those tell who are named
// without one: "Mr. Roe reiterated Fiji’s support". It is blank if they are several.
func (r *Subjects) ownBacking() (code string) {
	for _, m := range r.people.Mentions {
		if m.Fact < 0 || r.people.All[m.Fact].Country != "" {
			continue
		}
		own := r.backed(m)
		if own != "" && code != "" && own != code {
			return ""
		}
		code = cmp.Or(own, code)
	}
	return code
}

// backed returns the country of whose support, promise or views the verb after a
// name tells: "conveyed Fijian support", "will present Fiji’s priorities".
func (r *Subjects) backed(name lex.Mention) string {
	verb := Adverbs(r.First(r.Sentences[r.SentenceAt(name.From)].Phrase).To(name.To))
	verb = Adverbs(verb.SkipAll(lex.ClassModal | lex.ClassBe))
	goods := lex.Feature(lex.RoleCommitment | lex.RoleSupport)
	switch {
	case verb.In(presenting):
		goods = ownGoods
	case !verb.In(affirming) && !verb.In(voicing):
		return ""
	}
	owner := verb.Next().Within(4)
	for !owner.Done() && r.HitOn(owner.At) == 0 && !owner.In(lex.ClassPreposition) {
		owner = owner.Next()
	}
	h := r.HitOn(owner.At)
	if owner.Done() || h == 0 {
		return ""
	}
	backing := verb.To(r.Hits[h-1].To).Within(4).Seek(lex.Any{goods, lex.ClassPreposition, lex.ClassConjunction})
	return choose(!backing.Done() && backing.In(goods), r.CodeOf(r.Hits[h-1]), "")
}

// countryOf returns the country of a person: that of the officials who are named
// without one if the text names none.
func (r *Subjects) countryOf(p *fact.Person) string {
	h := r.home
	if p.Country != "" || h.spoken && (p.Organization != fact.None || !r.HasOffice(h.code, p.Title)) {
		return p.Country
	}
	return h.code
}

// isSurname reports whether a word is the first or the last of the name of a person:
// "Advisors Sullivan, Shin and Akiba".
func (r *Subjects) isSurname(word string) bool { return r.byName(word) != nil }

// surnameCountry returns the country of the person whose first or last name a word is.
func (r *Subjects) surnameCountry(word string) string {
	if p := r.byName(word); p != nil {
		return r.countryOf(p)
	}
	return ""
}

// byName returns the person of whose name a word is the first or the last.
func (r *Subjects) byName(word string) *fact.Person {
	for n := range min(len(r.people.All), fact.MostKnown) {
		p := &r.people.All[n]
		if rest, ok := strings.CutSuffix(p.Name, word); ok && strings.HasSuffix(rest, " ") {
			return p
		}
		if rest, ok := strings.CutPrefix(p.Name, word); ok && strings.HasPrefix(rest, " ") {
			return p
		}
	}
	return nil
}
