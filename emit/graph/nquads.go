package graph

import (
	"bytes"
	"slices"
)

// nquads writes canonical N-Quads. Every node has an IRI, so that the canonical
// form is simply the sorted lines; and as the nodes come in the order of their
// IRIs, it is enough to sort the lines of each.
type nquads struct {
	output
	graph   string // " <…>" of the named graph, "" for the default one
	node    iri    // whose lines are collected
	subject []byte // "<…>"
	body    []byte // the lines without their subjects
	lines   []line
}

// line is a line of a node: its place in the body, and the rank of its property.
type line struct{ rank, from, to int32 }

func (w *nquads) open(node iri, classes ...*word) {
	if len(w.lines) > 0 && node != w.node {
		w.finish()
	}
	w.node = node
	for _, c := range classes {
		w.line(rankOfType(), typeLead)
		w.body = append(append(append(w.body, '<'), c.iri...), '>')
		w.endLine()
	}
}

func (w *nquads) close() {}

// finish writes the lines of a node, each once.
func (w *nquads) finish() {
	w.subject = append(w.node.appendTo(append(w.subject[:0], '<'), w.base), '>')
	w.sort()
	for i, l := range w.lines {
		if i == 0 || w.compare(l, w.lines[i-1]) != 0 {
			w.out = append(append(w.out, w.subject...), w.body[l.from:l.to]...)
		}
	}
	w.body, w.lines = w.body[:0], w.lines[:0]
	w.flushed()
}

// sort orders the lines of a node. Most nodes have few, which come in groups
// that are in order.
func (w *nquads) sort() {
	if len(w.lines) > 32 {
		slices.SortFunc(w.lines, w.compare)
		return
	}
	for i := 1; i < len(w.lines); i++ {
		l := w.lines[i]
		at := i
		for at > 0 && (w.lines[at-1].rank > l.rank || w.lines[at-1].rank == l.rank && w.compare(w.lines[at-1], l) > 0) {
			w.lines[at] = w.lines[at-1]
			at--
		}
		w.lines[at] = l
	}
}

func (w *nquads) compare(a, b line) int {
	if a.rank != b.rank {
		return int(a.rank - b.rank)
	}
	return bytes.Compare(w.body[a.from:a.to], w.body[b.from:b.to])
}

func (w *nquads) end() error {
	if len(w.lines) > 0 {
		w.finish()
	}
	w.flush()
	return w.err
}

func (w *nquads) line(rank int32, lead string) {
	w.lines = append(w.lines, line{rank: rank, from: int32(len(w.body))})
	w.body = append(w.body, lead...)
}

func (w *nquads) endLine() {
	w.body = append(append(w.body, w.graph...), " .\n"...)
	w.lines[len(w.lines)-1].to = int32(len(w.body))
}

func (w *nquads) nodes(p *word, values []iri) {
	for _, v := range values {
		w.line(p.rank, p.lead)
		w.body = append(v.appendTo(append(w.body, '<'), w.base), '>')
		w.endLine()
	}
}

func (w *nquads) texts(p *word, values []literal) {
	for _, v := range values {
		w.line(p.rank, p.lead)
		w.body = append(appendText(append(w.body, '"'), v.text, verbatim), '"')
		switch {
		case v.language != "":
			w.body = append(append(w.body, '@'), v.language...)
		case p.datatype != "":
			w.body = append(append(append(w.body, "^^<"...), p.datatype...), '>')
		}
		w.endLine()
	}
}
