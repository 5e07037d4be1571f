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

// mention is one span, and the thing that it grounds where that has a room.
type mention struct {
	document, start, end int // document by its rank
	span                 *schema.Span
	room, id             string
}

func newEvidence(ds *schema.Dataset) *evidence {
	e := &evidence{order: documentOrder(ds)}
	collectSpans(e, ds.Documents, func(d *schema.Document) (*schema.Fact, iri) {
		return &d.Fact, iri{room: roomDocument, id: d.ID}
	})
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
		return &a.Fact, iri{room: roomAgenda, id: a.ID}
	})
	collectSpans(e, ds.Provisions, func(p *schema.Provision) (*schema.Fact, iri) {
		e.addCues(p.ThemeCues)
		return &p.Fact, iri{}
	})
	collectSpans(e, ds.References, func(r *schema.Reference) (*schema.Fact, iri) {
		return &r.Fact, iri{room: roomReference, id: r.ID}
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
	case a.room != b.room:
		return cmp.Compare(a.room, b.room)
	}
	return cmp.Compare(a.id, b.id)
}

func collectSpans[T any](e *evidence, rows []T, of func(*T) (*schema.Fact, iri)) {
	for i := range rows {
		f, node := of(&rows[i])
		e.add(f.Evidence, node)
	}
}

func (e *evidence) add(spans []schema.Span, of iri) {
	for i := range spans {
		s := &spans[i]
		e.spans = append(e.spans, mention{e.order[s.Document], s.Start, s.End, s, of.room, of.id})
	}
}

func (e *evidence) addCues(cues []schema.Cue) {
	for i := range cues {
		s := &cues[i].Span
		e.spans = append(e.spans, mention{e.order[s.Document], s.Start, s.End, s, roomTheme, cues[i].Theme})
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
		for j < len(spans) && spans[j].sameSpan(&spans[i]) {
			j++
		}
		g.span(*spans[i].span, spans[i:j])
		i = j
	}
}

// mentions reports whether the span mentions something. A document does not
// mention itself, nor the headings that it has.
func (m *mention) mentions() bool {
	return m.room != "" && m.room != roomDocument && m.room != roomAgenda
}

func (m *mention) sameSpan(n *mention) bool {
	return m.document == n.document && m.start == n.start && m.end == n.end
}

// span writes one span. Where it mentions something it is a quotation, which is
// what schema.org lets mention things.
func (g *graph) span(s schema.Span, mentions []mention) {
	node := spanIRI(s)
	g.refs = g.refs[:0]
	for i, m := range mentions {
		if m.mentions() && (i == 0 || m.room != mentions[i-1].room || m.id != mentions[i-1].id) {
			g.refs = append(g.refs, iri{room: m.room, id: m.id})
		}
	}
	if len(g.refs) > 0 {
		g.open(node, cResource, cQuotation)
		g.nodes(pMentions, g.refs)
		g.node(pIsPartOf, roomDocument, s.Document)
	} else {
		g.open(node, cResource, nil)
	}
	g.link(pHasSource, textIRI(s.Document))
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
