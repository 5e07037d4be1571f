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
	graph   string   // " <…>" of the named graph, "" for the default one
	node    iri      // whose lines are collected
	subject []byte   // "<…>"
	body    []byte   // the lines without their subjects
	starts  []int    // of the lines in body
	lines   [][]byte // scratch
}

func (w *nquads) open(node iri, classes ...*word) {
	if len(w.starts) > 0 && node != w.node {
		w.finish()
	}
	w.node = node
	for _, c := range classes {
		w.line(" <" + rdfType + "> ")
		w.body = append(append(append(w.body, '<'), c.iri...), '>')
		w.endLine()
	}
}

func (w *nquads) close() {}

// finish writes the lines of a node, each once.
func (w *nquads) finish() {
	w.subject = append(w.node.appendTo(append(w.subject[:0], '<'), w.base), '>')
	w.lines = w.lines[:0]
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
			w.out = append(append(w.out, w.subject...), line...)
		}
	}
	w.body, w.starts = w.body[:0], w.starts[:0]
	w.flushed()
}

// end writes what is left.
func (w *nquads) end() error {
	if len(w.starts) > 0 {
		w.finish()
	}
	w.flush()
	return w.err
}

// line begins a line.
func (w *nquads) line(lead string) {
	w.starts = append(w.starts, len(w.body))
	w.body = append(w.body, lead...)
}

func (w *nquads) endLine() {
	w.body = append(append(w.body, w.graph...), " .\n"...)
}

func (w *nquads) nodes(p *word, values []iri) {
	for _, v := range values {
		w.line(p.lead)
		w.body = append(v.appendTo(append(w.body, '<'), w.base), '>')
		w.endLine()
	}
}

func (w *nquads) texts(p *word, values []literal) {
	for _, v := range values {
		w.line(p.lead)
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
