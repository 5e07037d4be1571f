package graph

import (
	"io"

	"dialoguec/schema"
)

// Provenance writes, in canonical N-Quads of a graph of their own, by which rule
// each fact was read, and where values come from that the text does not print.
func (g *Graph) Provenance(out io.Writer) error {
	w := &nquads{output: newOutput(out, g.base)}
	w.graph = " <" + string(iri{space: spaceGraph, id: "provenance"}.appendTo(nil, g.base)) + ">"
	g.walkProvenance(w)
	return w.end()
}

// walkProvenance visits the same nodes as [Graph.walk], in the same order.
func (g *Graph) walkProvenance(to sink) {
	w, ds := newWalker(g, to), g.dataset
	for _, c := range g.claims {
		w.provenance(iri{space: spaceClaim, id: c.id}, &ds.Meetings[c.meeting].Claims[c.n].Fact)
	}
	for _, p := range g.parts {
		w.provenanceOfPart(p)
	}
	for _, i := range g.meetings {
		w.provenance(iri{space: spaceMeeting, id: ds.Meetings[i].ID}, &ds.Meetings[i].Fact)
	}
	for _, i := range g.organizations {
		w.provenance(iri{space: spaceOrganization, id: ds.Organizations[i].ID}, &ds.Organizations[i].Fact)
	}
	for _, i := range g.people {
		w.provenance(iri{space: spacePerson, id: ds.People[i].ID}, &ds.People[i].Fact)
	}
	for _, i := range g.series {
		w.provenance(iri{space: spaceSeries, id: ds.Series[i].ID}, &ds.Series[i].Fact)
	}
}

func (w *walker) provenanceOfPart(p part) {
	ds := w.dataset
	switch p.kind {
	case aDocument:
		d := &ds.Documents[p.row]
		w.provenance(iri{space: spaceDocument, id: d.ID}, &d.Fact)
		w.open(iri{space: spaceDocument, id: d.ID})
		w.code(pSourceFile, d.SourceFile)
		w.code(pSourceHash, d.SourceSHA256)
		w.close()
	case aParticipation:
		w.provenance(iri{space: spaceDocument, id: w.taken[p.row]}, &w.participations.At(int(p.row)).Fact)
	case aSection:
		a := w.sections.At(int(p.row))
		w.provenance(iri{space: spaceDocument, id: a.ID}, &a.Fact)
	case aProvision:
		q := w.provisions.At(int(p.row))
		w.provenance(iri{space: spaceDocument, id: q.ID}, &q.Fact)
		w.open(iri{space: spaceDocument, id: q.ID})
		for n := range w.ties.Of(q.ID) {
			w.code(pBasis, ds.Threads[n].Basis)
		}
		w.close()
	case anItem:
		r := w.items.At(int(p.row))
		w.provenance(iri{space: spaceDocument, id: r.ID}, &r.Fact)
	}
}

func (w *walker) provenance(node iri, f *schema.Fact) {
	w.open(node)
	w.code(pRule, f.Rule)
	for i := range f.Provenance {
		p := &f.Provenance[i]
		if w.lits = fieldsLike(w.lits[:0], f.Provenance, i); len(w.lits) > 0 {
			w.texts(originWords[p.Origin], w.lits)
		}
	}
	w.close()
}

// originWords are the properties for the origins of values.
var originWords = map[schema.Origin]*word{
	schema.OriginResolved: pFromText, schema.OriginRegistry: pFromRegistry,
	schema.OriginLinked: pFromDocuments, schema.OriginCorrected: pFromCorrection,
}

// fieldsLike says of which fields the values rest on what that of field i does:
// "acronym, website: entry us-fcc". It says nothing if a field before i has
// said so.
func fieldsLike(dst []literal, all []schema.Provenance, i int) []literal {
	p, fields := &all[i], ""
	for n := range all {
		switch q := &all[n]; {
		case q.Origin != p.Origin || q.Basis != p.Basis:
		case n < i:
			return dst
		case fields == "":
			fields = q.Field
		default:
			fields += ", " + q.Field
		}
	}
	return append(dst, literal{text: fields + ": " + p.Basis})
}
