package graph

import "io"

// literal is a text, with a language tag if it is in some language.
type literal struct{ text, language string }

// sink writes a graph, node by node. A node that is opened again at once is
// the same node still.
type sink interface {
	open(node iri, classes ...*word)
	texts(p *word, values []literal)
	nodes(p *word, values []iri)
	close()
}

// pieceSize is how many bytes a sink collects before it writes them.
const pieceSize = 1 << 16

// output collects what is written, and passes it on in pieces.
type output struct {
	to   io.Writer
	base string
	out  []byte // what is not written yet
	err  error  // the first one; nothing is written after it
}

func newOutput(to io.Writer, base string) output {
	return output{to: to, base: base, out: make([]byte, 0, pieceSize+pieceSize/4)} // most pieces end a little over their size
}

// flushed passes on what was collected once it is a piece.
func (o *output) flushed() {
	if len(o.out) >= pieceSize {
		o.flush()
	}
}

func (o *output) flush() {
	if o.err == nil && len(o.out) > 0 {
		_, o.err = o.to.Write(o.out)
	}
	o.out = o.out[:0]
}
