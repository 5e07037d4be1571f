package emit

import (
	"strconv"

	"dialoguec/schema"
)

// graphJSONLD gives dataset.jsonld, which needs no other file to be understood.
func graphJSONLD(ds *schema.Dataset, opt Options) ([]File, error) {
	w := &jsonldSink{base: opt.Base, out: make([]byte, 0, graphSize(ds))}
	w.out = append(w.out, "{\"@context\": "...)
	w.out = append(w.out, contextJSON()...)
	w.out = append(w.out, ",\n\"@graph\": ["...)
	walkGraph(ds, w)
	w.out = append(w.out, "\n]}\n"...)
	return []File{{Name: "dataset.jsonld", Data: w.out}}, nil
}

// graphSize guesses how long the JSON-LD will be, so that it need not move as it grows.
func graphSize(ds *schema.Dataset) int {
	rows := len(ds.Documents) + len(ds.Participations) + len(ds.Agenda) + len(ds.Provisions) + len(ds.References) +
		len(ds.Alignments) + len(ds.Threads)
	return 1<<14 + 2400*rows
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
	out   []byte
	depth int  // of open nodes
	more  bool // a node stands before the next one of the same list
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
