package emit

import (
	"io"
	"strconv"

	"dialoguec/schema"
)

// graphJSONLD writes dataset.jsonld, which needs no other file to be understood.
func graphJSONLD(ds *schema.Dataset, opt Options, out io.Writer) error {
	w := &jsonldSink{base: opt.Base, to: out}
	w.out = append(w.out, "{\"@context\": "...)
	w.out = append(w.out, contextJSON()...)
	w.out = append(w.out, ",\n\"@graph\": ["...)
	walkGraph(ds, w)
	w.out = append(w.out, "\n]}\n"...)
	w.flush()
	return w.err
}

// contextJSON writes the context: every word, mapped one by one. There is no
// @vocab in it, so that a word that is not mapped is an error and not a guess.
func contextJSON() []byte {
	out := []byte("{\n \"@version\": 1.1")
	for _, p := range prefixes {
		out = append(out, ",\n "...)
		out = appendMember(out, p.name, p.iri)
	}
	for _, t := range terms {
		out = append(out, ",\n "...)
		if t.datatype == "" || t.datatype == isClass {
			out = appendMember(out, t.name, t.compact)
			continue
		}
		out = append(appendJSON(out, t.name), ": {"...)
		out = append(appendMember(out, "@id", t.compact), ", "...)
		out = append(appendMember(out, "@type", t.datatype), '}')
	}
	return append(out, "\n}"...)
}

// appendMember appends a member of a JSON object.
func appendMember(dst []byte, name, value string) []byte {
	return appendJSON(append(appendJSON(dst, name), ": "...), value)
}

// appendJSON appends a JSON string.
func appendJSON(dst []byte, s string) []byte {
	return append(appendText(append(dst, '"'), s, jsonControl), '"')
}

func jsonControl(dst []byte, c byte) []byte {
	const hex = "0123456789abcdef"
	return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}

// jsonldSink writes compact JSON-LD, one node of the graph a line.
type jsonldSink struct {
	base  string
	to    io.Writer
	out   []byte // what is not written yet
	err   error  // the first one; nothing is written after it
	depth int    // of open nodes
	more  bool   // a node stands before the next one of the same list
}

func (w *jsonldSink) open(node iri, first, second *term) {
	if w.more {
		w.out = append(w.out, ',')
	}
	if w.depth == 0 {
		w.out = append(w.out, '\n')
	}
	w.depth++
	w.out = append(w.out, `{"@id":`...)
	w.iri(node)
	w.out = append(w.out, `,"@type":`...)
	if second == nil {
		w.out = appendJSON(w.out, first.name)
		return
	}
	w.out = appendJSON(append(w.out, '['), first.name)
	w.out = appendJSON(append(w.out, ','), second.name)
	w.out = append(w.out, ']')
}

func (w *jsonldSink) close() {
	w.out = append(w.out, '}')
	w.depth--
	w.more = true
	if len(w.out) >= pieceSize {
		w.flush()
	}
}

func (w *jsonldSink) flush() {
	if w.err == nil {
		_, w.err = w.to.Write(w.out)
	}
	w.out = w.out[:0]
}

func (w *jsonldSink) begin(p *term) {
	w.key(p)
	w.out = append(w.out, '[')
	w.more = false
}

func (w *jsonldSink) end() { w.out = append(w.out, ']') }

func (w *jsonldSink) key(p *term) {
	w.out = append(appendJSON(append(w.out, ','), p.name), ':')
}

func (w *jsonldSink) iri(x iri) {
	w.out = append(w.out, '"')
	if x.room == roomVocabulary || x.room == roomSchemaOrg {
		w.out = x.appendRest(append(w.out, x.room...))
	} else {
		w.out = x.appendTo(w.out, w.base)
	}
	w.out = append(w.out, '"')
}

func (w *jsonldSink) nodes(p *term, values []iri) {
	w.key(p)
	w.array(len(values), func(i int) { w.iri(values[i]) })
}

func (w *jsonldSink) integer(p *term, n int) {
	w.key(p)
	w.out = strconv.AppendInt(w.out, int64(n), 10)
}

func (w *jsonldSink) literals(p *term, values []literal) {
	w.key(p)
	w.array(len(values), func(i int) { w.literal(p, values[i]) })
}

func (w *jsonldSink) literal(p *term, v literal) {
	switch {
	case p.datatype == isBoolean:
		w.out = append(w.out, v.text...)
	case p.datatype == isNode: // a text where a node should be: no absolute IRI
		w.out = appendJSON(append(w.out, `{"@value":`...), v.text)
		w.out = append(w.out, '}')
	case v.language != "":
		w.out = appendJSON(append(w.out, `{"@value":`...), v.text)
		w.out = appendJSON(append(w.out, `,"@language":`...), v.language)
		w.out = append(w.out, '}')
	default:
		w.out = appendJSON(w.out, v.text)
	}
}

// array writes several values between brackets, and one without.
func (w *jsonldSink) array(n int, value func(int)) {
	if n == 1 {
		value(0)
		return
	}
	w.out = append(w.out, '[')
	for i := range n {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		value(i)
	}
	w.out = append(w.out, ']')
}
