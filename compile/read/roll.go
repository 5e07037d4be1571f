package read

import (
	"cmp"
	"slices"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// Roll is who took part in the meetings of a text: a person has one row a
// meeting, and so has a body that is named without a person.
type Roll []fact.Participation

// Enter adds a row. Where its person or body has one already, that row takes
// the spans, the higher of the two roles with its rule and post, and a side if
// it has none.
func (r *Roll) Enter(row fact.Participation) {
	at := r.find(&row)
	if at < 0 {
		*r = append(*r, row)
		return
	}
	x := &(*r)[at]
	x.Spans = append(x.Spans, row.Spans...)
	if outranks(&row, x) {
		x.Role, x.Rule = row.Role, row.Rule
		x.Position = cmp.Or(row.Position, x.Position)
	}
	if x.Side == schema.SideOther {
		x.Side = row.Side
	}
}

// outranks reports whether a row says more of its person or body than another
// row of the same. Of an officer who is named by the post alone, what counts
// first is that he led: it is his body that hosted.
func outranks(row, other *fact.Participation) bool {
	ranks := ranked
	if row.Person == fact.None && row.Position+other.Position != "" {
		ranks = officers
	}
	return slices.Index(ranks, row.Role) > slices.Index(ranks, other.Role)
}

// find returns the index of the row of the same person or body, or -1.
func (r *Roll) find(row *fact.Participation) int {
	for i := fact.First(*r); i < len(*r); i++ {
		x := &(*r)[i]
		if x.Meeting == row.Meeting && x.Person == row.Person && (row.Person != fact.None || x.Organization == row.Organization) {
			return i
		}
	}
	return -1
}

// Has reports whether a person has a row.
func (r Roll) Has(person int) bool {
	for i := range r {
		if r[i].Person == person {
			return true
		}
	}
	return false
}

// Headed reports whether somebody led a side.
func (r Roll) Headed() bool {
	return slices.ContainsFunc(r, func(x fact.Participation) bool { return x.Role == schema.Head })
}

// HeadOf reports whether somebody led the side of a country.
func (r Roll) HeadOf(code string) bool {
	return slices.ContainsFunc(r, func(x fact.Participation) bool { return x.Role == schema.Head && string(x.Side) == code })
}

// Hosting returns how many people hosted.
func (r Roll) Hosting() (n int) {
	for i := range r {
		if r[i].Role == schema.Host && r[i].Person != fact.None {
			n++
		}
	}
	return n
}

// WithoutPosts returns the roll without the row of a body whose post was named
// before the person who holds it: "Co-chair: the Deputy Minister of the Ports
// Agency", and then the name in a list.
func (r Roll) WithoutPosts() Roll {
	held := func(post fact.Participation) bool {
		return slices.ContainsFunc(r, func(x fact.Participation) bool {
			return x.Person != fact.None && x.Organization == post.Organization && x.Role == post.Role && x.Meeting == post.Meeting && x.Side == post.Side
		})
	}
	return slices.DeleteFunc(slices.Clone(r), func(x fact.Participation) bool {
		return x.Person == fact.None && x.Position != "" && held(x)
	})
}

// Sided returns the roll without the bodies that only took part and of whose side the
// text tells nothing, where the meeting was one of certain parties: each was of one of
// them, and of which is not known. A problem tells of each.
func (r Roll) Sided(parties []string, bodies []fact.Organization) (kept Roll, problems []fact.Problem) {
	return slices.DeleteFunc(r, func(x fact.Participation) bool {
		if len(parties) < 2 || x.Person != fact.None || x.Side != schema.SideOther || x.Role != schema.Member {
			return false
		}
		problems = append(problems, fact.Problem{Code: schema.NoSide, Span: x.Spans[0],
			Message: "the text does not say on which side " + bodies[x.Organization].Name + " took part"})
		return true
	}), problems
}

// LeadAlone makes those of whom one is named for each side of a meeting, and no
// body, the principals of their sides: two at least, of whom nothing says more
// than that they took part.
func (r Roll) LeadAlone(meeting int) {
	var sides []schema.Side
	for _, x := range r {
		if x.Meeting != meeting || x.Person == fact.None && x.Role == schema.Host {
			continue
		}
		if x.Person == fact.None || x.Role != schema.Member || x.Side == schema.SideOther || slices.Contains(sides, x.Side) {
			return
		}
		sides = append(sides, x.Side)
	}
	for i := range r {
		if len(sides) > 1 && r[i].Meeting == meeting && r[i].Person != fact.None {
			r[i].Role = Principal.People
		}
	}
}

// LeadByPost makes those who hold the post of which a meeting is one the principals
// of their sides: of each side the only one who holds it, unless that side has
// another who does so, or who leads it in another way.
func (r Roll) LeadByPost(meeting int, rule *fact.Rule, holds func(*fact.Participation) bool) {
	for i := range r {
		p := &r[i]
		if p.Meeting != meeting || p.Person == fact.None || p.Role != schema.Member || !holds(p) {
			continue
		}
		if !slices.ContainsFunc(r, func(x fact.Participation) bool {
			return x.Meeting == meeting && x.Side == p.Side && x.Person != fact.None && x.Person != p.Person && (holds(&x) || x.Role != schema.Member && x.Rule != rule)
		}) {
			p.Role, p.Rule = Principal.People, rule
		}
	}
}

// HasBody reports whether a body, or somebody whom it sent, has a row of a meeting.
func (r Roll) HasBody(meeting, body int) bool {
	return slices.ContainsFunc(r, func(x fact.Participation) bool {
		return x.Meeting == meeting && x.Organization == body
	})
}
