package ja

import (
	"slices"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// enter adds those who took part to a meeting. A body has one row: as head
// rather than as host, as host rather than as member.
func (r *reader) enter(meeting int, all []delegate) {
	for _, d := range all {
		p := fact.Participation{Meeting: meeting, Side: schema.Side(d.side), Role: d.role, Person: d.person, Organization: fact.None, Basis: fact.At(d.rule, d.c.span)}
		if len(d.orgs) > 0 {
			p.Organization = d.orgs[len(d.orgs)-1]
		}
		if !d.c.post.Empty() {
			p.Position = r.title(&d.c)
		}
		r.participate(p)
	}
}

func (r *reader) participate(p fact.Participation) {
	for i := range r.f.Participations {
		q := &r.f.Participations[i]
		if q.Meeting != p.Meeting || q.Person != p.Person || p.Person == fact.None && q.Organization != p.Organization {
			continue
		}
		if order(p.Role) < order(q.Role) {
			q.Role = p.Role
			if p.Position != "" {
				q.Position = p.Position
			}
		}
		q.Spans = append(q.Spans, p.Spans...)
		return
	}
	r.f.Participations = append(r.f.Participations, p)
}

// mergeHeads drops the row of a body whose post was named before the person
// who holds it: 共同議長：総務省審議官, and then the name in the list.
func (r *reader) mergeHeads() {
	all := r.f.Participations
	out := all[:0] // those with a person, to whom others are compared, all stay
	for _, p := range all {
		drop := false
		for i := range all {
			q := &all[i]
			if p.Person == fact.None && p.Position != "" && q.Person != fact.None && q.Organization == p.Organization && q.Role == p.Role && q.Meeting == p.Meeting && q.Side == p.Side {
				drop = true
				break
			}
		}
		if !drop {
			out = append(out, p)
		}
	}
	r.f.Participations = out
}

func order(role schema.Role) int {
	return slices.Index([]schema.Role{schema.Head, schema.Host, schema.Speaker, schema.Member, schema.PrivateSector}, role)
}
