package graph

// Context returns the JSON-LD context: every word, mapped one by one. There is
// no @vocab in it, so that a word that is not mapped is an error and not a
// guess. Texts are grouped by their languages.
func Context(base string) string {
	out := appendMember([]byte("{\"@version\":1.1,"), "@base", base)
	for _, p := range prefixes {
		out = appendMember(append(out, ','), p.name, p.iri)
	}
	for _, w := range words {
		out = append(out, ",\n"...)
		switch {
		case w.kind == isClass || w.kind == isPlain:
			out = appendMember(out, w.name, w.compact)
			continue
		case w.kind == isText:
			out = appendMember(append(appendJSON(out, w.name), ":{"...), "@id", w.compact)
			out = appendMember(append(out, ','), "@container", "@language")
		default:
			out = appendMember(append(appendJSON(out, w.name), ":{"...), "@id", w.compact)
			out = appendMember(append(out, ','), "@type", w.jsonType())
		}
		out = append(out, '}')
	}
	return string(append(out, "}"...))
}

// jsonType is the type of the values of a property in the context.
func (w *word) jsonType() string {
	if w.kind == isNode {
		return "@id"
	}
	return datatypes[w.kind]
}

// appendMember appends a member of a JSON object.
func appendMember(dst []byte, name, value string) []byte {
	return appendJSON(append(appendJSON(dst, name), ':'), value)
}

// jsonld writes compact JSON-LD, one node of the graph a line.
type jsonld struct {
	output
	more bool // a node is before the next one
}

func (w *jsonld) begin() {
	w.out = append(append(append(w.out, "{\"@context\":"...), Context(w.base)...), ",\n\"@graph\":["...)
}

func (w *jsonld) end() error {
	w.out = append(w.out, "\n]}\n"...)
	w.flush()
	return w.err
}

func (w *jsonld) open(node iri, classes ...*word) {
	if w.more {
		w.out = append(w.out, ',')
	}
	w.more = true
	w.out = append(w.out, "\n{\"@id\":"...)
	w.iri(node)
	if len(classes) == 0 {
		return
	}
	w.out = append(w.out, ",\"@type\":"...)
	w.array(len(classes), func(i int) { w.out = appendJSON(w.out, classes[i].name) })
}

func (w *jsonld) close() {
	w.out = append(w.out, '}')
	w.flushed()
}

func (w *jsonld) key(p *word) {
	w.out = append(appendJSON(append(w.out, ','), p.name), ':')
}

func (w *jsonld) iri(x iri) {
	w.out = append(x.appendShort(append(w.out, '"'), w.base), '"')
}

func (w *jsonld) nodes(p *word, values []iri) {
	w.key(p)
	w.array(len(values), func(i int) { w.iri(values[i]) })
}

func (w *jsonld) texts(p *word, values []literal) {
	w.key(p)
	switch p.kind {
	case isText:
		w.languages(values)
	case isNode: // a text where a node should be: no absolute IRI
		w.array(len(values), func(i int) {
			w.out = append(appendMember(append(w.out, '{'), "@value", values[i].text), '}')
		})
	case isInteger, isBoolean:
		w.array(len(values), func(i int) { w.out = append(w.out, values[i].text...) })
	default:
		w.array(len(values), func(i int) { w.out = appendJSON(w.out, values[i].text) })
	}
}

// languages groups texts by their languages, in the order in which they come.
func (w *jsonld) languages(values []literal) {
	w.out = append(w.out, '{')
	for i, v := range values {
		if i > 0 && v.language == values[i-1].language {
			continue
		}
		if i > 0 {
			w.out = append(w.out, ',')
		}
		n := 1
		for i+n < len(values) && values[i+n].language == v.language {
			n++
		}
		tag := v.language
		if tag == "" {
			tag = "@none"
		}
		w.out = append(appendJSON(w.out, tag), ':')
		w.array(n, func(j int) { w.out = appendJSON(w.out, values[i+j].text) })
	}
	w.out = append(w.out, '}')
}

// array writes several values between brackets, and one without.
func (w *jsonld) array(n int, value func(int)) {
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
