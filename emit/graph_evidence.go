package emit

import (
	"cmp"
	"slices"

	"dialoguec/schema"
)

// evidence collects every span of a dataset, and what each of them speaks of.
//
// An entity that thousands of spans mention would hang as many values on one
// property of one node; hence the spans name the entities, and the entity names
// the first of its spans only.
type evidence struct {
	order map[string]int // of the documents
	spans []mention
}

// mention is one span, and the thing that it mentions where there is one.
type mention struct {
	document int
	span     schema.Span
	of       iri
}

func newEvidence(ds *schema.Dataset) *evidence {
	e := &evidence{order: make(map[string]int, len(ds.Documents))}
	for i := range ds.Documents {
		e.order[ds.Documents[i].ID] = i
	}
	collectSpans(e, ds.Documents, func(d *schema.Document) (*schema.Fact, iri) { return &d.Fact, iri{} })
	collectSpans(e, ds.Series, func(s *schema.Series) (*schema.Fact, iri) { return &s.Fact, iri{room: roomSeries, id: s.ID} })
	collectSpans(e, ds.Meetings, func(m *schema.Meeting) (*schema.Fact, iri) {
		for i := range m.Claims {
			e.add(m.Claims[i].Evidence, iri{room: roomMeeting, id: m.ID})
		}
		return &m.Fact, iri{room: roomMeeting, id: m.ID}
	})
	collectSpans(e, ds.Organizations, func(o *schema.Organization) (*schema.Fact, iri) {
		return &o.Fact, iri{room: roomOrganization, id: o.ID}
	})
	collectSpans(e, ds.People, func(p *schema.Person) (*schema.Fact, iri) { return &p.Fact, iri{room: roomPerson, id: p.ID} })
	collectSpans(e, ds.Participations, func(p *schema.Participation) (*schema.Fact, iri) { return &p.Fact, iri{} })
	collectSpans(e, ds.Agenda, func(a *schema.AgendaItem) (*schema.Fact, iri) {
		e.addCues(a.ThemeCues)
		return &a.Fact, iri{}
	})
	collectSpans(e, ds.Provisions, func(p *schema.Provision) (*schema.Fact, iri) {
		e.addCues(p.ThemeCues)
		return &p.Fact, iri{}
	})
	collectSpans(e, ds.References, func(r *schema.Reference) (*schema.Fact, iri) {
		return &r.Fact, iri{room: roomReference, id: r.ID}
	})
	slices.SortStableFunc(e.spans, compareMentions)
	return e
}

func compareMentions(a, b mention) int {
	return cmp.Or(cmp.Compare(a.document, b.document), cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.span.End, b.span.End),
		cmp.Compare(a.of.room, b.of.room), cmp.Compare(a.of.id, b.of.id))
}

func collectSpans[T any](e *evidence, rows []T, of func(*T) (*schema.Fact, iri)) {
	for i := range rows {
		f, node := of(&rows[i])
		e.add(f.Evidence, node)
	}
}

func (e *evidence) add(spans []schema.Span, of iri) {
	for _, s := range spans {
		e.spans = append(e.spans, mention{e.order[s.Document], s, of})
	}
}

func (e *evidence) addCues(cues []schema.Cue) {
	for _, c := range cues {
		e.add([]schema.Span{c.Span}, iri{room: roomTheme, id: c.Theme})
	}
}

// spanIRI names a span after its document and its offsets.
func spanIRI(s schema.Span) iri {
	return iri{room: roomEvidence, id: s.Document, span: true, start: s.Start, end: s.End}
}

// writeEvidence writes each span once, with all that it mentions.
func (g *graph) writeEvidence() {
	spans := g.evidence.spans
	for i := 0; i < len(spans); {
		j := i + 1
		for j < len(spans) && spanIRI(spans[j].span) == spanIRI(spans[i].span) {
			j++
		}
		g.span(spans[i].span, spans[i:j])
		i = j
	}
}

func (g *graph) span(s schema.Span, mentions []mention) {
	node := spanIRI(s)
	g.open(node, cResource, cQuotation)
	g.link(pHasSource, textIRI(s.Document))
	g.node(pIsPartOf, roomDocument, s.Document)
	g.refs = g.refs[:0]
	for _, m := range mentions {
		if m.of.room != "" && (len(g.refs) == 0 || g.refs[len(g.refs)-1] != m.of) {
			g.refs = append(g.refs, m.of)
		}
	}
	g.links(pMentions)
	g.begin(pHasSelector)
	g.open(node.part("position"), cPosition, nil)
	g.integer(pStart, s.Start)
	g.integer(pEnd, s.End)
	g.close()
	g.open(node.part("quote"), cQuote, nil)
	g.text(pExact, s.Quote)
	g.close()
	g.end()
	g.close()
}
