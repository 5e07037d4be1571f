package compile

import (
	"fmt"
	"slices"

	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Lint says what a reader of a statement, be it a person or this compiler,
// cannot tell from it: what its authors know and may still write down before it
// is released. These are notes; nothing of it keeps a statement from being
// published.
func Lint(path string, s Stages) []schema.Diagnostic {
	if s.Statement == nil || s.Source == nil {
		return nil
	}
	l := linter{path: path, source: s, index: text.NewIndex(s.Statement.Text)}
	l.meetings()
	l.heads()
	l.promises()
	return l.notes
}

type linter struct {
	path   string
	source Stages
	index  *text.Index
	notes  []schema.Diagnostic
}

// note notes something at the first span of a fact.
func (l *linter) note(code schema.Code, f *schema.Fact, format string, args ...any) {
	at := schema.Position{Path: l.path}
	if len(f.Evidence) > 0 {
		at = l.source.Source.At(l.path, l.index.Span(f.Evidence[0].Start, f.Evidence[0].End))
	}
	l.notes = append(l.notes, schema.Diagnose(code, at, fmt.Sprintf(format, args...)))
}

// meetings asks where the meeting was, and for the number of one of a series.
func (l *linter) meetings() {
	for i := range l.source.Statement.Meetings {
		m := &l.source.Statement.Meetings[i]
		if m.Status != schema.Held {
			continue
		}
		if m.City == "" && m.Country == "" && m.Mode != "virtual" {
			l.note(schema.NoPlace, &m.Fact, "the text does not say where the meeting was held")
		}
		if m.SeriesID != "" && m.Ordinal == 0 {
			l.note(schema.NoOrdinal, &m.Fact, "the text does not say which meeting of its series this was")
		}
	}
}

// heads asks for which side those spoke who led one.
func (l *linter) heads() {
	st := l.source.Statement
	for i := range st.Participations.List {
		p := &st.Participations.List[i]
		if p.Role == schema.Head && p.Side == "other" {
			who := p.PersonName
			if who == "" {
				who = p.OrganizationName
			}
			l.note(schema.NoSide, &p.Fact, "the text does not say which side %s led", who)
		}
	}
}

// agentless are the rules that read a promise whose sentence names nobody who
// is bound: that the parties are is only supposed.
var agentless = map[string]bool{"provision.agentless": true, "provision.planned": true}

// promises asks who is bound by them. That a meeting is planned binds nobody.
func (l *linter) promises() {
	st := l.source.Statement
	for i := range st.Provisions.List {
		p := &st.Provisions.List[i]
		binds := p.Commitment != schema.NoCommitment && p.Commitment != ""
		if binds && (len(p.Actors) == 0 || agentless[p.Rule] && !l.plans(p)) {
			l.note(schema.NoActor, &p.Fact, "the sentence does not say who will do this")
		}
	}
}

// plans reports whether a provision is the one that plans a meeting.
func (l *linter) plans(p *schema.Provision) bool {
	for i := range l.source.Statement.Meetings {
		m := &l.source.Statement.Meetings[i]
		if m.Status == schema.Planned && slices.ContainsFunc(m.Evidence, func(e schema.Span) bool {
			return e.Start >= p.Evidence[0].Start && e.Start < p.Evidence[len(p.Evidence)-1].End
		}) {
			return true
		}
	}
	return false
}
