package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// recalled enters the meetings of other dialogues of the parties that a sentence
// recalls or announces with their date and no number: 9月に開かれた日印米豪…協議.
func (m *reader) recalled(s text.Span, named []Naming) {
	if _, dated := m.dates.Last(s, nil); !dated || m.Held() == fact.None {
		return
	}
	for _, name := range m.bareNames(s) {
		if isNamed(name, named) || m.EndsSeries(name.Of(m.t.S)) || len(m.parties.Of(name)) < 2 {
			continue
		}
		before := s.To(name.Start)
		if !words().Qualifying.Ends(before.Of(m.t.S)) {
			continue
		}
		if i := strings.LastIndex(before.Of(m.t.S), lex.Comma); i >= 0 {
			before.Start += i + len(lex.Comma)
		}
		w, ok := m.dates.Last(before, nil)
		if !ok || w.Value == "" {
			continue
		}
		q := fact.Meeting{Series: m.addSeries(name, seriesSentence), Status: schema.Mentioned, Level: level(name.Of(m.t.S)), Basis: fact.At(meetingDated, name)}
		if m.After(w.Value) {
			q.Status = schema.Planned
		}
		m.take(&q, before, map[text.Span]bool{}, false)
		m.All = append(m.All, q)
	}
}

// isNamed reports whether a name is part of what names a meeting.
func isNamed(name text.Span, named []Naming) bool {
	return slices.ContainsFunc(named, func(n Naming) bool { return n.Span.Start < name.End && name.Start < n.Span.End })
}
