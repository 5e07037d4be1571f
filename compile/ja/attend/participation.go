package attend

import (
	"dialoguec/compile/fact"
)

// enter adds those who took part to a meeting.
func (r *reader) enter(meeting int, all []delegate) {
	for _, d := range all {
		r.roll.Enter(fact.Participation{
			Meeting: meeting, Side: d.side, Role: d.role, Person: d.person, Organization: d.body(),
			Position: d.phrase.Title(r.t.S), Basis: fact.At(d.rule, d.phrase.Span),
		})
	}
}
