package graph

// turtle writes Turtle, one node a paragraph.
type turtle struct {
	output
	props int // of the open node
}

func (w *turtle) begin() {
	w.out = append(append(append(w.out, "@base <"...), w.base...), "> .\n"...)
	for _, p := range prefixes {
		w.out = append(append(w.out, "@prefix "...), p.name...)
		w.out = append(append(append(w.out, ": <"...), p.iri...), "> .\n"...)
	}
}

func (w *turtle) end() error {
	w.flush()
	return w.err
}

func (w *turtle) open(node iri, classes ...*word) {
	w.props = 0
	w.out = append(w.out, '\n')
	w.iri(node)
	if len(classes) == 0 {
		return
	}
	w.property("a")
	w.list(len(classes), func(i int) { w.out = append(w.out, classes[i].compact...) })
}

func (w *turtle) close() {
	w.out = append(w.out, " .\n"...)
	w.flushed()
}

// property begins a property of the open node.
func (w *turtle) property(name string) {
	if w.props++; w.props > 1 {
		w.out = append(w.out, " ;\n   "...)
	}
	w.out = append(append(append(w.out, ' '), name...), ' ')
}

func (w *turtle) list(n int, value func(int)) {
	for i := range n {
		if i > 0 {
			w.out = append(w.out, ", "...)
		}
		value(i)
	}
}

// iri writes an IRI: a value of the project by its prefix, another one between
// brackets. Identifiers may hold what a name after a prefix may not.
func (w *turtle) iri(x iri) {
	if x.space == spaceVocabulary || x.space == spaceSchemaOrg {
		w.out = x.appendShort(w.out, w.base)
		return
	}
	w.out = append(x.appendShort(append(w.out, '<'), w.base), '>')
}

func (w *turtle) nodes(p *word, values []iri) {
	w.property(p.compact)
	w.list(len(values), func(i int) { w.iri(values[i]) })
}

func (w *turtle) texts(p *word, values []literal) {
	w.property(p.compact)
	w.list(len(values), func(i int) {
		v := values[i]
		if p.kind == isInteger || p.kind == isBoolean {
			w.out = append(w.out, v.text...)
			return
		}
		w.out = append(appendText(append(w.out, '"'), v.text, escaped), '"')
		switch {
		case v.language != "":
			w.out = append(append(w.out, '@'), v.language...)
		case datatypes[p.kind] != "":
			w.out = append(append(w.out, "^^"...), datatypes[p.kind]...)
		}
	})
}
