package emit

import (
	"bytes"
	"io"
	"slices"
	"strconv"

	"dialoguec/schema"
)

// graphNQuads writes dataset.nq: the graph as canonical N-Quads. Every node has
// an IRI, so that the canonical form is simply the sorted lines.
func graphNQuads(ds *schema.Dataset, opt Options, out io.Writer) error {
	w := &nquadsSink{base: opt.Base}
	walkGraph(ds, w)
	_, err := out.Write(w.sorted())
	return err
}

// nquadsSink writes N-Quads. It sorts the lines of a node as the node closes,
// and the nodes at the end: lines of different nodes differ in their subjects,
// and no subject in its brackets is the beginning of another.
type nquadsSink struct {
	base     string
	chunk    []byte    // the closed nodes stand in chunks, which never move
	segments []segment // the closed nodes
	size     int       // of all of them, in bytes
	frames   []frame   // of the open nodes, reused
	depth    int
	lines    [][]byte // scratch
}

// segment is the sorted lines of one node; subject is how long its subject is.
type segment struct {
	lines   []byte
	subject int
}

// chunkSize is how many bytes a chunk takes, unless one node needs more.
const chunkSize = 1 << 20

// frame is an open node.
type frame struct {
	subject []byte // "<…>"
	body    []byte
	starts  []int // of the lines in body
	leads   *term // the property that leads to the nodes inside
}

func (w *nquadsSink) open(node iri, first, second *term) {
	if w.depth == len(w.frames) {
		w.frames = append(w.frames, frame{})
	}
	if w.depth > 0 {
		w.nodes(w.frames[w.depth-1].leads, []iri{node})
	}
	f := &w.frames[w.depth]
	f.subject = append(node.appendTo(append(f.subject[:0], '<'), w.base), '>')
	f.body, f.starts = f.body[:0], f.starts[:0]
	w.depth++
	w.class(f, first)
	if second != nil {
		w.class(f, second)
	}
}

func (w *nquadsSink) class(f *frame, c *term) {
	f.line("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
	f.body = append(append(append(f.body, '<'), c.iri...), "> .\n"...)
}

// line begins a line.
func (f *frame) line(predicate string) {
	f.starts = append(f.starts, len(f.body))
	f.body = append(append(f.body, f.subject...), " <"...)
	f.body = append(append(f.body, predicate...), "> "...)
}

func (w *nquadsSink) close() {
	w.depth--
	f := &w.frames[w.depth]
	w.lines = w.lines[:0]
	for i, from := range f.starts {
		to := len(f.body)
		if i+1 < len(f.starts) {
			to = f.starts[i+1]
		}
		w.lines = append(w.lines, f.body[from:to])
	}
	if cap(w.chunk)-len(w.chunk) < len(f.body) {
		w.chunk = make([]byte, 0, max(chunkSize, len(f.body)))
	}
	from := len(w.chunk)
	w.chunk = appendSorted(w.chunk, w.lines)
	w.segments = append(w.segments, segment{w.chunk[from:], len(f.subject)})
	w.size += len(w.chunk) - from
}

// appendSorted appends lines in their order, each once.
func appendSorted(dst []byte, lines [][]byte) []byte {
	slices.SortFunc(lines, bytes.Compare)
	for i, line := range lines {
		if i == 0 || !bytes.Equal(line, lines[i-1]) {
			dst = append(dst, line...)
		}
	}
	return dst
}

// sorted returns all lines in their order.
func (w *nquadsSink) sorted() []byte {
	slices.SortFunc(w.segments, func(a, b segment) int { return bytes.Compare(a.key(), b.key()) })
	out := make([]byte, 0, w.size)
	for i := 0; i < len(w.segments); {
		j := i + 1
		for j < len(w.segments) && bytes.Equal(w.segments[i].key(), w.segments[j].key()) {
			j++
		}
		if j == i+1 {
			out = append(out, w.segments[i].lines...)
		} else {
			out = w.merge(out, w.segments[i:j])
		}
		i = j
	}
	return out
}

func (s segment) key() []byte { return s.lines[:s.subject] }

// merge appends the lines of a node that was written in several pieces.
func (w *nquadsSink) merge(out []byte, pieces []segment) []byte {
	w.lines = w.lines[:0]
	for _, s := range pieces {
		for line := range bytes.Lines(s.lines) {
			w.lines = append(w.lines, line)
		}
	}
	return appendSorted(out, w.lines)
}

func (w *nquadsSink) begin(p *term) { w.frames[w.depth-1].leads = p }

func (w *nquadsSink) end() {}

func (w *nquadsSink) nodes(p *term, values []iri) {
	f := &w.frames[w.depth-1]
	for _, v := range values {
		f.line(p.iri)
		f.body = append(v.appendTo(append(f.body, '<'), w.base), "> .\n"...)
	}
}

func (w *nquadsSink) integer(p *term, n int) {
	f := &w.frames[w.depth-1]
	f.line(p.iri)
	f.body = append(strconv.AppendInt(append(f.body, '"'), int64(n), 10), '"')
	f.datatype(p.datatypeIRI)
}

func (f *frame) datatype(iri string) {
	f.body = append(append(append(f.body, "^^<"...), iri...), "> .\n"...)
}

func (w *nquadsSink) literals(p *term, values []literal) {
	f := &w.frames[w.depth-1]
	for _, v := range values {
		f.line(p.iri)
		f.body = append(appendText(append(f.body, '"'), v.text, nquadsControl), '"')
		switch {
		case v.language != "":
			f.body = append(append(append(f.body, '@'), v.language...), " .\n"...)
		case p.datatypeIRI != "":
			f.datatype(p.datatypeIRI)
		default:
			f.body = append(f.body, " .\n"...)
		}
	}
}

// nquadsControl leaves control characters other than tabs and line breaks as
// they are, as URDNA2015 does in json-gold, against which the file is held. They
// may stand in N-Quads so. RDFC-1.0, its successor, would escape them; the page
// breaks of some sources are the only ones met, and both forms read the same.
func nquadsControl(dst []byte, c byte) []byte { return append(dst, c) }
