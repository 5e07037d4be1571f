package attend

import (
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// talksWith reads "In his talks with X, Y spoke of", "During the meeting with X", where the
// statement tells of a visit or of talks without a name: in its course several may have met.
func (m mark) talksWith() (cue, bool) {
	with, ok := m.withTalks()
	c := cue{At: with.At, construct: met.at(read.Guests).alone(), Close: true}
	return c, ok && m.At == m.From && m.unnamed() && m.foreignAfter(with.At)
}

// withTalks returns the "with" of the talks that the preposition names: "during
// consultations with", "at a bilateral meeting with"; false if it names none.
func (m mark) withTalks() (lex.Cursor, bool) {
	noun := m.Ahead(m.At+1, m.To).Within(5).Until(func(t *lex.Token) bool {
		return t.In(told) || t.Is(lex.FlagCapital|lex.FlagComma) || t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer)
	})
	with := m.Ahead(noun.At+1, m.To)
	return with, noun.In(told) && with.Is(lex.With)
}

// unnamed reports whether the reported meeting is one of no series.
func (l *line) unnamed() bool { return l.meetings.All[l.held].Series == fact.None }

// foreignAfter reports whether the first one who is named after token i is of another
// country than whoever is a principal already.
func (l *line) foreignAfter(i int32) bool {
	for _, e := range l.entries {
		if e.From <= i {
			continue
		}
		return e.Person && e.Country != "" && l.adjoins(i+1, e.From) && slices.ContainsFunc(l.known, func(p fact.Participation) bool {
			return p.Role == schema.Head && p.Person >= 0 && string(p.Side) != e.Country
		})
	}
	return false
}
