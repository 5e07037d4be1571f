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
	space      namedSpace
	row        int32
}

// namedSpace is a table whose rows texts name.
type namedSpace int8

const (
	namedItem namedSpace = iota
	namedMeeting
	namedOrganization
	namedPerson
	namedSeries
)

func (g *Graph) named(m mention, items *schema.Reader[schema.ReferencedItem]) iri {
	switch ds := g.dataset; m.space {
	case namedItem:
		return iri{space: spaceDocument, id: items.At(int(m.row)).ID}
	case namedMeeting:
		return iri{space: spaceMeeting, id: ds.Meetings[m.row].ID}
	case namedOrganization:
		return iri{space: spaceOrganization, id: ds.Organizations[m.row].ID}
	case namedPerson:
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
	g.eachNamed(func(_ namedSpace, _ int, spans []schema.Span) { n += len(spans) })
	c.list = make([]mention, 0, n)
	g.eachNamed(c.add)
	slices.SortStableFunc(c.list, func(a, b mention) int { return cmp.Compare(rank[a.document], rank[b.document]) })
	return c.list
}

// eachNamed visits all that texts name, each with its row and the stretches
// that do.
func (g *Graph) eachNamed(add func(space namedSpace, row int, spans []schema.Span)) {
	ds := g.dataset
	for i, r := range ds.ReferencedItems.All() {
		add(namedItem, i, r.Evidence)
	}
	for i := range ds.Meetings {
		add(namedMeeting, i, ds.Meetings[i].Evidence)
		for n := range ds.Meetings[i].Claims {
			add(namedMeeting, i, ds.Meetings[i].Claims[n].Evidence)
		}
	}
	for i := range ds.Organizations {
		add(namedOrganization, i, ds.Organizations[i].Evidence)
	}
	for i := range ds.People {
		add(namedPerson, i, ds.People[i].Evidence)
	}
	for i := range ds.Series {
		add(namedSeries, i, ds.Series[i].Evidence)
	}
}

type mentionList struct {
	places map[string]int32 // of the documents in the dataset
	list   []mention
}

func (c *mentionList) add(space namedSpace, row int, spans []schema.Span) {
	for i := range spans {
		if place, ok := c.places[spans[i].Document]; ok {
			c.list = append(c.list, mention{place, int32(spans[i].Start), int32(spans[i].End), space, int32(row)})
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
