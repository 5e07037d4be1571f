package compile

import (
	"fmt"
	"slices"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// review says what is wrong or missing in what was read of a statement.
func (a *assembler) review(path string, s *Stages) []schema.Diagnostic {
	at := func(span schema.Span) schema.Position {
		return s.Source.At(path, a.index.Span(span.Start, span.End))
	}
	var out []schema.Diagnostic
	for _, p := range s.Facts.Problems {
		out = append(out, schema.Diagnose(p.Code, at(a.span(p.Span)), p.Message))
	}
	first := schema.Position{Path: path}
	if begin := a.beginning(); !begin.Empty() {
		first = at(a.span(begin))
	}
	return append(append(out, reviewMeeting(s, first, at)...), reviewCoverage(s.Statement, first)...)
}

// reviewMeeting says whether the statement reports a dated meeting in which the parties act.
func reviewMeeting(s *Stages, first schema.Position, at func(schema.Span) schema.Position) []schema.Diagnostic {
	held, announced := firstMeeting(s.Statement, schema.Held), firstMeeting(s.Statement, schema.Planned)
	switch {
	case held == nil && announced != nil && len(announced.Evidence) > 0:
		return []schema.Diagnostic{schema.Diagnose(schema.OnlyAnnounced, at(announced.Evidence[0]),
			"this meeting is still to come; no sentence says that one was held")}
	case held == nil && !partiesAct(s.Facts):
		return []schema.Diagnostic{schema.Diagnose(schema.NoMeeting, first, "no sentence says that a meeting was held"+looks("; the text looks like ", s.Source.Clean[s.Source.Body:]))}
	case held == nil:
		return []schema.Diagnostic{schema.Diagnose(schema.NoMeetingNamed, first,
			"the parties act in this text, but no sentence says that a meeting was held")}
	case held.Date == "":
		return []schema.Diagnostic{schema.Diagnose(schema.NoMeetingDate, at(held.Evidence[0]), "no date is printed for this meeting")}
	case s.Statement.Provisions.Len() == 0:
		return []schema.Diagnostic{schema.Diagnose(schema.NoProvision, first, "no sentence says what the parties did")}
	}
	return nil
}

// firstMeeting returns the first meeting of a status, or nil.
func firstMeeting(s *schema.Statement, status schema.Status) *schema.Meeting {
	for i := range s.Meetings {
		if s.Meetings[i].Status == status {
			return &s.Meetings[i]
		}
	}
	return nil
}

// partiesAct reports whether parties act together in some provision, as they do in a
// joint statement that was issued without a meeting, somebody acts by name or talked with
// another, or some party acts in a text that calls itself a statement.
func partiesAct(f *fact.Facts) bool {
	if f.Document.Type != "" && len(f.Provisions) > 0 {
		return true
	}
	return slices.ContainsFunc(f.Provisions, func(p fact.Provision) bool {
		return len(p.Actors) > 1 || slices.Contains(p.Acts, schema.Exchange) || slices.ContainsFunc(p.Actors, func(actor string) bool {
			return schema.IsCollective(actor) || !schema.IsCoded(actor)
		})
	})
}

// muchUnexplained is the share of a text above which the reader is told.
const muchUnexplained = 0.25

func reviewCoverage(s *schema.Statement, first schema.Position) []schema.Diagnostic {
	c := s.Coverage
	if c.Characters == 0 || float64(c.Unexplained) <= muchUnexplained*float64(c.Characters) {
		return nil
	}
	return []schema.Diagnostic{schema.Diagnose(schema.LowCoverage, first,
		fmt.Sprintf("%d of %d characters are not explained", c.Unexplained, c.Characters))}
}
