package en

import "dialoguec/compile/fact"

// room is where the facts of a statement grow: their slices are used again for
// the next statement, and what is handed out is cut to its length.
type room struct{ facts fact.Facts }

// empty returns the facts of a statement of which nothing is read.
func (m *room) empty() *fact.Facts {
	f := &m.facts
	*f = fact.Facts{
		Document: fact.Document{Publisher: fact.None},
		Series:   f.Series[:0], Meetings: f.Meetings[:0], Organizations: f.Organizations[:0], People: f.People[:0],
		Participations: f.Participations[:0], Agenda: f.Agenda[:0], Provisions: f.Provisions[:0],
		References: f.References[:0], Passages: f.Passages[:0], Problems: f.Problems[:0],
	}
	return f
}

// take returns the facts in memory of their own.
func (m *room) take() *fact.Facts {
	f := &m.facts
	out := &fact.Facts{
		Document: f.Document,
		Series:   own(f.Series), Meetings: own(f.Meetings), Organizations: own(f.Organizations), People: own(f.People),
		Participations: own(f.Participations), Agenda: own(f.Agenda), Provisions: own(f.Provisions),
		References: own(f.References), Passages: own(f.Passages), Problems: own(f.Problems),
	}
	f.Document = fact.Document{}
	return out
}

// own moves what a slice holds to memory of its own; nil where it holds nothing.
func own[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	out := make([]T, len(s))
	copy(out, s)
	clear(s) // so that a slice kept for later holds no text alive
	return out
}
