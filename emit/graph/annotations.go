package graph

import (
	"fmt"
	"io"
	"strconv"

	"dialoguec/schema"
)

// Annotations writes what [Graph.Evidence] says as Web Annotations, one a line:
// each names an entity, and the stretch of text by its offsets and its quote.
func (g *Graph) Annotations(out io.Writer) error {
	w := &annotations{output: newOutput(out, g.base)}
	ds := g.dataset
	for _, r := range ds.ReferencedItems.All() {
		w.all(iri{space: spaceDocument, id: r.ID}, r.Evidence)
	}
	for _, i := range g.meetings {
		m := &ds.Meetings[i]
		w.all(iri{space: spaceMeeting, id: m.ID}, m.Evidence)
		for n := range m.Claims {
			w.all(iri{space: spaceMeeting, id: m.ID}, m.Claims[n].Evidence)
		}
	}
	for _, i := range g.organizations {
		w.all(iri{space: spaceOrganization, id: ds.Organizations[i].ID}, ds.Organizations[i].Evidence)
	}
	for _, i := range g.people {
		w.all(iri{space: spacePerson, id: ds.People[i].ID}, ds.People[i].Evidence)
	}
	for _, i := range g.series {
		w.all(iri{space: spaceSeries, id: ds.Series[i].ID}, ds.Series[i].Evidence)
	}
	w.flush()
	return w.err
}

type annotations struct{ output }

func (w *annotations) all(body iri, spans []schema.Span) {
	for i := range spans {
		w.one(body, &spans[i])
	}
}

func (w *annotations) one(body iri, s *schema.Span) {
	w.out = appendMember(append(w.out, '{'), "@context", "http://www.w3.org/ns/anno.jsonld")
	w.member("id", iri{space: spaceAnnotation, id: fmt.Sprintf("%s/%d-%d/%s%s", s.Document, s.Start, s.End, body.space, body.id)})
	w.out = append(w.out, `,"type":"Annotation","motivation":"identifying"`...)
	w.member("body", body)
	w.out = append(w.out, `,"target":{"type":"SpecificResource"`...)
	w.member("source", iri{space: spaceText, id: s.Document + ".txt"})
	w.out = append(w.out, `,"selector":[{"type":"TextPositionSelector","start":`...)
	w.out = strconv.AppendInt(w.out, int64(s.Start), 10)
	w.out = strconv.AppendInt(append(w.out, `,"end":`...), int64(s.End), 10)
	w.out = appendMember(append(w.out, `},{"type":"TextQuoteSelector",`...), "exact", s.Quote)
	w.out = append(w.out, "}]}}\n"...)
	w.flushed()
}

func (w *annotations) member(name string, value iri) {
	w.out = append(append(append(w.out, `,"`...), name...), `":"`...)
	w.out = append(value.appendTo(w.out, w.base), '"')
}
