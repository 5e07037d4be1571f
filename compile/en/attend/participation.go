package attend

import (
	"slices"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// lastSide gives the one person who led, hosted or met somebody and has no country the one
// country of the meeting that nobody has led.
func (r *Attendance) lastSide(held int) {
	var lone *fact.Participation
	left := slices.Clone(r.countries.Parties)
	if at := r.meetings.All[held].Series; at != fact.None && len(r.series.All[at].Parties) > 1 {
		left = append(left[:0], r.series.All[at].Parties...)
	}
	for i := range r.All {
		x := &r.All[i]
		if x.Person == fact.None || rank(x.Role) < rank(schema.Head) && !x.Rule.Mutual {
			continue
		}
		if at := slices.Index(left, string(x.Side)); at >= 0 {
			left = slices.Delete(left, at, at+1)
		}
		if x.Side == "other" && lone != nil {
			return
		}
		if x.Side == "other" {
			lone = x
		}
	}
	if lone == nil || len(left) != 1 {
		return
	}
	for i := range r.People {
		if r.People[i].Country == left[0] {
			return // somebody else may have led that side
		}
	}
	lone.Side = schema.Side(left[0])
	lone.Notes = append(lone.Notes, schema.Provenance{Field: "side", Origin: schema.OriginResolved, Basis: "the only party of the meeting that nobody else has led"})
	if x := &r.People[lone.Person]; x.Country == "" {
		x.Country = left[0]
	}
}

// take enters a participation.
func (r *Attendance) take(meeting int, m *marker, p part) {
	row := fact.Participation{
		Meeting: meeting, Role: m.Role, Person: fact.None, Organization: fact.None,
		Basis: r.Basis(m.Rule, p.From, p.To),
	}
	row.Side = schema.Side(p.Country)
	if m.Side != "" && (row.Side == "" || p.Person && string(row.Side) != m.Side && slices.Contains(r.people.Guessed, p.Fact)) {
		row.Side = schema.Side(m.Side)
		if p.Person && m.Side != "private" {
			r.People[p.Fact].Country, r.People[p.Fact].Notes = m.Side, nil
		}
	}
	if p.Person {
		x := &r.People[p.Fact]
		row.Person, row.Organization, row.Position = int(p.Fact), x.Organization, x.Title
		if row.Side == "" && x.Organization != fact.None {
			row.Side = schema.Side(r.bodies.All[x.Organization].Country)
		}
		if x.Country == "" && row.Side != "private" && row.Side != "INT" {
			x.Country = string(row.Side)
		}
	} else {
		if !m.Bodies {
			return
		}
		row.Organization = int(p.Fact)
		if m.BodyRole != "" {
			row.Role = m.BodyRole
		}
		if m.Side == "private" || r.privateBody(p.Fact) {
			row.Side, row.Role = "private", schema.PrivateSector
		}
	}
	if m.Side == "private" {
		row.Side, row.Role = "private", schema.PrivateSector
	}
	if row.Side == "" {
		row.Side = "other"
	}
	r.enter(&row)
}

// privateBody reports whether a body is a company or an association of business.
func (r *Attendance) privateBody(at int32) bool {
	if r.bodies.All[at].Registry == "" {
		return false
	}
	kind := r.bodies.KindOf(at)
	return kind == "company" || kind == "association"
}

// rank orders the roles: a host or a head is not also a member.
func rank(role schema.Role) int {
	switch role {
	case schema.Host:
		return 4
	case schema.Head:
		return 3
	case schema.Speaker:
		return 2
	}
	return 1
}

// enter adds a row, or raises the role of one that is there already.
func (r *Attendance) enter(row *fact.Participation) {
	for i := range r.All {
		x := &r.All[i]
		if x.Person == row.Person && (row.Person != fact.None || x.Organization == row.Organization) {
			x.Spans = append(x.Spans, row.Spans...)
			if rank(row.Role) > rank(x.Role) {
				x.Role, x.Rule = row.Role, row.Rule
			}
			if x.Side == "other" {
				x.Side = row.Side
			}
			return
		}
	}
	r.All = append(r.All, *row)
}
