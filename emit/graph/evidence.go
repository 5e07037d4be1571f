package graph

import (
	"bytes"
	"cmp"
	"io"
	"slices"
	"strconv"

	"dialoguec/schema"
)

// Evidence writes, in canonical N-Quads of a graph of their own, which stretch
// of a text names what.
func (g *Graph) Evidence(out io.Writer) error {
	w := &evidenceWriter{output: newOutput(out, g.base)}
	w.tail = append(append(w.tail, " <"...), iri{space: spaceGraph, id: "evidence"}.appendTo(nil, g.base)...)
	w.tail = append(w.tail, "> .\n"...)
	all, items := g.allMentions(), g.dataset.ReferencedItems.Reader()
	named := func(m mention) iri { return g.named(m, items) }
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].document == all[0].document {
			n++
		}
		w.document(g.dataset.Documents[all[0].document].ID, all[:n], named)
		all = all[n:]
	}
	w.flush()
	return w.err
}

// mention is a stretch of a document that names a row of some table.
type mention struct {
	document   int32 // its place in the dataset
	start, end int32
	kind       schema.EntityKind
	row        int32
}

func (g *Graph) named(m mention, items *schema.Reader[schema.ReferencedItem]) iri {
	switch ds := g.dataset; m.kind {
	case schema.EntityItem:
		return iri{space: spaceDocument, id: items.At(int(m.row)).ID}
	case schema.EntityMeeting:
		return iri{space: spaceMeeting, id: ds.Meetings[m.row].ID}
	case schema.EntityOrganization:
		return iri{space: spaceOrganization, id: ds.Organizations[m.row].ID}
	case schema.EntityPerson:
		return iri{space: spacePerson, id: ds.People[m.row].ID}
	default:
		return iri{space: spaceSeries, id: ds.Series[m.row].ID}
	}
}

// allMentions lists all that names something, by the documents in the order of
// their IRIs.
func (g *Graph) allMentions() []mention {
	ds := g.dataset
	c := &mentionList{places: make(map[string]int32, len(ds.Documents))}
	keys, list := make([]string, len(ds.Documents)), make(order, len(ds.Documents))
	for i := range ds.Documents {
		c.places[ds.Documents[i].ID] = int32(i)
		keys[i], list[i] = iri{id: ds.Documents[i].ID}.key(), int32(i)
	}
	byKey(list, keys, '.') // after which ".txt" follows
	rank := make([]int32, len(list))
	for n, i := range list {
		rank[i] = int32(n)
	}
	n := 0
	ds.EachNamed(func(_ schema.EntityKind, _ int, f *schema.Fact) { n += len(f.Evidence) })
	c.list = make([]mention, 0, n)
	ds.EachNamed(c.add)
	slices.SortStableFunc(c.list, func(a, b mention) int { return cmp.Compare(rank[a.document], rank[b.document]) })
	return c.list
}

type mentionList struct {
	places map[string]int32 // of the documents in the dataset
	list   []mention
}

// add adds the stretches that name an entity; a document names itself in no other one.
func (c *mentionList) add(kind schema.EntityKind, row int, f *schema.Fact) {
	for _, s := range f.Evidence {
		if place, ok := c.places[s.Document]; ok && kind != schema.EntityDocument {
			c.list = append(c.list, mention{place, int32(s.Start), int32(s.End), kind, int32(row)})
		}
	}
}

// evidenceWriter writes the lines of one document after the other.
type evidenceWriter struct {
	output
	tail   []byte // what every line ends with
	body   []byte
	starts []int
	lines  [][]byte
}

func (w *evidenceWriter) document(id string, mentions []mention, of func(mention) iri) {
	head := append(iri{space: spaceText, id: id}.appendTo([]byte("<"), w.base), ".txt#char="...)
	w.body, w.starts, w.lines = w.body[:0], w.starts[:0], w.lines[:0]
	for _, m := range mentions {
		w.starts = append(w.starts, len(w.body))
		w.body = strconv.AppendInt(append(w.body, head...), int64(m.start), 10)
		w.body = strconv.AppendInt(append(w.body, ','), int64(m.end), 10)
		w.body = append(of(m).appendTo(append(append(append(w.body, '>'), pNames.lead...), '<'), w.base), '>')
		w.body = append(w.body, w.tail...)
	}
	for i, from := range w.starts {
		to := len(w.body)
		if i+1 < len(w.starts) {
			to = w.starts[i+1]
		}
		w.lines = append(w.lines, w.body[from:to])
	}
	slices.SortFunc(w.lines, bytes.Compare)
	for i, line := range w.lines {
		if i == 0 || !bytes.Equal(line, w.lines[i-1]) {
			w.out = append(w.out, line...)
		}
	}
	w.flushed()
}
