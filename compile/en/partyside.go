package en

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// ownPeople gives those whose title names no country that of the issuer: a
// government names its own officials so. Offices that it does not have, heads
// of state and those of a named body stay as they are.
func (r *reader) ownPeople() {
	voice := r.voice()
	if voice == "" {
		return
	}
	for i := range r.facts.People {
		x := &r.facts.People[i]
		if x.Country != "" || x.Title == "" || x.Organization != fact.None || sovereign(x.Title) || !r.hasOffice(voice, x.Title) {
			continue
		}
		x.Country = voice
		r.guessed = append(r.guessed, int32(i))
		x.Notes = append(x.Notes, schema.Provenance{Field: "country", Origin: schema.OriginResolved, Basis: "an official whom the text names without a country, as it does those of " + voice})
	}
}

// sovereign reports whether a title is of those that any text prints without
// the country.
func sovereign(title string) bool {
	for _, head := range [...]string{"President", "Prime Minister", "Premier", "Chancellor", "King", "Queen", "Emir", "Sultan", "Prince", "Ambassador", "Secretary-General", "Secretary General", "General", "Admiral", "Pope"} {
		if title == head {
			return true
		}
	}
	return strings.HasPrefix(title, "Ambassador to") || strings.HasPrefix(title, "President of") || strings.HasPrefix(title, "Secretary-General of")
}

// voice returns the country whose government speaks: that of the spokesperson
// or the body in the title, else that of the offices which only one state has
// and the text names without a country. It is blank where they are of several.
func (r *reader) voice() string {
	for i := range r.doc.Blocks {
		if r.doc.Blocks[i].Kind != block.Title {
			continue
		}
		for _, m := range r.peopleIn(r.blocks[i].From, r.blocks[i].To) {
			if x := &r.facts.People[m.Fact]; strings.Contains(x.Title, "Spokes") || strings.Contains(x.Title, "Press Secretary") {
				return x.Country
			}
		}
	}
	code := ""
	for n, p := range r.posts {
		if p.To == p.From || r.countryIn(p.From, p.To) || r.tok(p.From-1).Is(FlagPossessive) {
			continue
		}
		own := r.onlyOffice(p)
		if own == "" || r.facts.People[r.persons[n].Fact].Country != own {
			continue
		}
		if code != "" && code != own {
			return ""
		}
		code = own
	}
	return code
}

// onlyOffice returns the country of a post that only one state has.
func (r *reader) onlyOffice(p postSpan) string {
	for i := p.From; i < p.To; i++ {
		if value, _ := r.phrase(i); strings.HasPrefix(value, "post:") {
			return value[len("post:"):]
		}
	}
	return ""
}

// countryIn reports whether a country is named in the tokens from to to.
func (r *reader) countryIn(from, to int32) bool {
	for i := from; i < to; i++ {
		if code, _ := r.country(i); code != "" {
			return true
		}
	}
	return false
}

// remainder gives the people who took part and have no country the one party
// that their office allows: of those whom nobody else there is of, if there are any.
func (r *reader) remainder(held int) {
	r.leave(r.partiesOf(held))
	r.leave(r.leaderParties())
}

// leave does so for one list of parties.
func (r *reader) leave(parties []string) {
	if len(parties) < 2 {
		return
	}
	var left []string
	for _, code := range parties {
		if !r.asCounterparts(code) && !slices.ContainsFunc(r.facts.Participations, func(x fact.Participation) bool { return x.Person != fact.None && x.Side == code }) {
			left = append(left, code)
		}
	}
	for i := range r.facts.Participations {
		x := &r.facts.Participations[i]
		if x.Person == fact.None || x.Side != "other" {
			continue
		}
		code := r.allowed(left, x.Position)
		if code == "" {
			code = r.allowed(parties, x.Position)
		}
		if code == "" || x.Position == "" && len(left) != 1 {
			continue
		}
		x.Side = code
		x.Notes = append(x.Notes, schema.Provenance{Field: "side", Origin: schema.OriginResolved, Basis: "the only party of the meeting to which the others and the office leave the person"})
		if p := &r.facts.People[x.Person]; p.Country == "" {
			p.Country = code
		}
	}
}

// leaderParties returns the countries of the heads of state and government
// whom the text names without them.
func (r *reader) leaderParties() (codes []string) {
	for i := range r.facts.People {
		x := &r.facts.People[i]
		if x.Country != "" && (x.Title == "President" || x.Title == "Prime Minister") && !slices.Contains(codes, x.Country) {
			codes = append(codes, x.Country)
		}
	}
	return codes
}

// partiesOf returns the countries between which a meeting was held.
func (r *reader) partiesOf(held int) []string {
	if at := r.facts.Meetings[held].Series; at != fact.None && len(r.facts.Series[at].Parties) > 1 {
		return r.facts.Series[at].Parties
	}
	codes := r.titled()
	for i := range r.doc.Blocks {
		if r.doc.Blocks[i].Kind != block.Title {
			continue
		}
		for _, m := range r.organizationsIn(r.blocks[i].From, r.blocks[i].To) { // "the European Commission"
			if code := r.facts.Organizations[m.Fact].Country; code == "EU" && !slices.Contains(codes, code) {
				codes = append(codes, code)
			}
		}
	}
	if len(codes) > 1 {
		return codes
	}
	return r.parties
}

// allowed returns the one country of several that may have the office of a
// title; blank where none or more than one may.
func (r *reader) allowed(codes []string, title string) string {
	found := ""
	for _, code := range codes {
		if !r.hasOffice(code, title) {
			continue
		}
		if found != "" {
			return ""
		}
		found = code
	}
	return found
}

// asCounterparts reports whether the text speaks of counterparts from a
// country: those whom they met are of another.
func (r *reader) asCounterparts(code string) bool {
	for _, s := range r.sents {
		if !s.Role.has(roleCounterpart) {
			continue
		}
		for _, h := range r.hitsIn(s.From, s.To) {
			if r.counterpart(h.To) && r.countryBefore(h.To) == code {
				return true
			}
		}
	}
	return false
}
