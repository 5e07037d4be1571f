package attend

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// remainder gives the people who took part and have no country the one party
// that their office allows: of those whom nobody else there is of, if there are any.
func (r *Attendance) remainder(held int) {
	r.leave(r.partiesOf(held))
	r.leave(r.leaderParties())
}

// leave does so for one list of parties.
func (r *Attendance) leave(parties []string) {
	if len(parties) < 2 {
		return
	}
	var left []string
	for _, code := range parties {
		if !r.asCounterparts(code) && !slices.ContainsFunc(r.All, func(x fact.Participation) bool { return x.Person != fact.None && x.Side == schema.Side(code) }) {
			left = append(left, code)
		}
	}
	for i := range r.All {
		x := &r.All[i]
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
		x.Side = schema.Side(code)
		x.Notes = append(x.Notes, schema.Provenance{Field: "side", Origin: schema.OriginResolved, Basis: "the only party of the meeting to which the others and the office leave the person"})
		if p := &r.People[x.Person]; p.Country == "" {
			p.Country = code
		}
	}
}

// leaderParties returns the countries of the heads of state and government
// whom the text names without them.
func (r *Attendance) leaderParties() (codes []string) {
	for i := range r.People {
		x := &r.People[i]
		if x.Country != "" && (x.Title == "President" || x.Title == "Prime Minister") && !slices.Contains(codes, x.Country) {
			codes = append(codes, x.Country)
		}
	}
	return codes
}

// partiesOf returns the countries between which a meeting was held.
func (r *Attendance) partiesOf(held int) []string {
	if at := r.meetings.All[held].Series; at != fact.None && len(r.series.All[at].Parties) > 1 {
		return r.series.All[at].Parties
	}
	codes := r.countries.InTitle()
	for i := range r.Doc.Blocks {
		if r.Doc.Blocks[i].Kind != block.Title {
			continue
		}
		for _, m := range r.bodies.In(r.Blocks[i].From, r.Blocks[i].To) { // "the European Commission"
			if code := r.bodies.All[m.Fact].Country; code == "EU" && !slices.Contains(codes, code) {
				codes = append(codes, code)
			}
		}
	}
	if len(codes) > 1 {
		return codes
	}
	return r.countries.Parties
}

// allowed returns the one country of several that may have the office of a
// title; blank where none or more than one may.
func (r *Attendance) allowed(codes []string, title string) string {
	found := ""
	for _, code := range codes {
		if !r.HasOffice(code, title) {
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
func (r *Attendance) asCounterparts(code string) bool {
	for _, s := range r.Sentences {
		if !s.Role.Has(lex.RoleCounterpart) {
			continue
		}
		for _, h := range r.HitsIn(s.From, s.To) {
			if r.Counterpart(h.To) && r.countries.Before(h.To) == code {
				return true
			}
		}
	}
	return false
}
