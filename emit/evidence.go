package emit

import (
	"cmp"
	"slices"

	"dialoguec/schema"
)

// evidence collects every span of a dataset, and what each of them speaks of.
type evidence struct {
	order map[string]int // of the documents
	spans []mention
}

// mention is one span, and the thing that it grounds if that has a kind.
type mention struct {
	document, start, end int // document by its rank
	span                 *schema.Span
	kind, id             string
}

// entity is a thing that texts speak of.
type entity struct{ kind, id string }

func newEvidence(ds *schema.Dataset) *evidence {
	e := &evidence{order: documentOrder(ds)}
	collectSpans(e, ds.Documents, func(d *schema.Document) (*schema.Fact, entity) {
		return &d.Fact, entity{kind: "document", id: d.ID}
	})
	collectSpans(e, ds.Series, func(s *schema.Series) (*schema.Fact, entity) { return &s.Fact, entity{kind: "series", id: s.ID} })
	collectSpans(e, ds.Meetings, func(m *schema.Meeting) (*schema.Fact, entity) {
		for i := range m.Claims {
			e.add(m.Claims[i].Evidence, entity{kind: "meeting", id: m.ID})
		}
		return &m.Fact, entity{kind: "meeting", id: m.ID}
	})
	collectSpans(e, ds.Organizations, func(o *schema.Organization) (*schema.Fact, entity) {
		return &o.Fact, entity{kind: "organization", id: o.ID}
	})
	collectSpans(e, ds.People, func(p *schema.Person) (*schema.Fact, entity) { return &p.Fact, entity{kind: "person", id: p.ID} })
	collectSpans(e, ds.Participations, func(p *schema.Participation) (*schema.Fact, entity) { return &p.Fact, entity{} })
	collectSpans(e, ds.Agenda, func(a *schema.AgendaItem) (*schema.Fact, entity) {
		e.addCues(a.ThemeCues)
		return &a.Fact, entity{kind: "agenda", id: a.ID}
	})
	collectSpans(e, ds.Provisions, func(p *schema.Provision) (*schema.Fact, entity) {
		e.addCues(p.ThemeCues)
		return &p.Fact, entity{}
	})
	collectSpans(e, ds.References, func(r *schema.Reference) (*schema.Fact, entity) {
		return &r.Fact, entity{kind: "reference", id: r.ID}
	})
	slices.SortFunc(e.spans, compareMentions)
	return e
}

// documentOrder ranks the documents by their identifiers.
func documentOrder(ds *schema.Dataset) map[string]int {
	ids := make([]string, 0, len(ds.Documents))
	for i := range ds.Documents {
		ids = append(ids, ds.Documents[i].ID)
	}
	slices.Sort(ids)
	order := make(map[string]int, len(ids))
	for i, id := range ids {
		order[id] = i
	}
	return order
}

func compareMentions(a, b mention) int {
	switch {
	case a.document != b.document:
		return cmp.Compare(a.document, b.document)
	case a.start != b.start:
		return cmp.Compare(a.start, b.start)
	case a.end != b.end:
		return cmp.Compare(a.end, b.end)
	case a.kind != b.kind:
		return cmp.Compare(a.kind, b.kind)
	}
	return cmp.Compare(a.id, b.id)
}

func collectSpans[T any](e *evidence, rows []T, of func(*T) (*schema.Fact, entity)) {
	for i := range rows {
		f, node := of(&rows[i])
		e.add(f.Evidence, node)
	}
}

func (e *evidence) add(spans []schema.Span, of entity) {
	for i := range spans {
		s := &spans[i]
		e.spans = append(e.spans, mention{e.order[s.Document], s.Start, s.End, s, of.kind, of.id})
	}
}

func (e *evidence) addCues(cues []schema.Cue) {
	for i := range cues {
		s := &cues[i].Span
		e.spans = append(e.spans, mention{e.order[s.Document], s.Start, s.End, s, "theme", cues[i].Theme})
	}
}
