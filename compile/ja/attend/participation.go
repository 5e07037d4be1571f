package attend

import (
	"slices"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// roles are the roles of participants, the one that counts most first.
var roles = []schema.Role{schema.Head, schema.Host, schema.Speaker, schema.Member, schema.PrivateSector}

// enter adds those who took part to a meeting.
func (r *reader) enter(meeting int, all []delegate) {
	for _, d := range all {
		r.participate(fact.Participation{
			Meeting: meeting, Side: d.side, Role: d.role, Person: d.person, Organization: d.body(),
			Position: d.phrase.Title(r.t.S), Basis: fact.At(d.rule, d.phrase.Span),
		})
	}
}

// participate adds a participation. A body has one row: as head rather than as
// host, as host rather than as member.
func (r *reader) participate(p fact.Participation) {
	for i := fact.First(r.All); i < len(r.All); i++ {
		q := &r.All[i]
		if q.Meeting != p.Meeting || q.Person != p.Person || p.Person == fact.None && q.Organization != p.Organization {
			continue
		}
		if slices.Index(roles, p.Role) < slices.Index(roles, q.Role) {
			q.Role = p.Role
			if p.Position != "" {
				q.Position = p.Position
			}
		}
		q.Spans = append(q.Spans, p.Spans...)
		return
	}
	r.All = append(r.All, p)
}

// mergeHeads drops the row of a body whose post was named before the person
// who holds it: 共同議長：総務省審議官, and then the name in the list.
func (r *reader) mergeHeads() {
	named := func(p fact.Participation) bool {
		return slices.ContainsFunc(r.All, func(q fact.Participation) bool {
			return q.Person != fact.None && q.Organization == p.Organization && q.Role == p.Role && q.Meeting == p.Meeting && q.Side == p.Side
		})
	}
	r.All = slices.DeleteFunc(slices.Clone(r.All), func(p fact.Participation) bool {
		return p.Person == fact.None && p.Position != "" && named(p)
	})
}
