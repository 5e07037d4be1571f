package attend

import (
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// enter adds those who took part to a meeting.
func (r *reader) enter(meeting int, all []delegate) {
	for _, d := range all {
		r.participate(fact.Participation{
			Meeting: meeting, Side: d.side, Role: d.role, Person: d.person, Organization: d.body(),
			Position: d.phrase.Title(r.t.S), Basis: fact.At(d.rule, d.phrase.Span),
		})
	}
}

// participate adds a row of one who took part in a meeting that was held.
func (r *reader) participate(p fact.Participation) {
	if p.Meeting != fact.None && r.meetings.All[p.Meeting].Status == schema.Held {
		r.roll.Enter(p)
	}
}
