package graph

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"dialoguec/schema"
)

// The words of the graph. The context of the JSON-LD and the vocabulary are made
// of this table, so that a word that is not in it cannot be written, and one
// that is in it is always mapped and, if it is the project's own, documented.

// VocabularyIRI is the namespace of the project's own words. They mean the same
// in every dataset, whatever its base.
const VocabularyIRI = "https://dialoguec.example/vocab#"

// schemaOrgIRI is what schema.org's own context expands to.
const schemaOrgIRI = "http://schema.org/"

const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

// prefixes are the namespaces of the words, in the order of the context.
var prefixes = []struct{ name, iri string }{
	{"schema", schemaOrgIRI},
	{"dcterms", "http://purl.org/dc/terms/"},
	{"org", "http://www.w3.org/ns/org#"},
	{"prov", "http://www.w3.org/ns/prov#"},
	{"skos", "http://www.w3.org/2004/02/skos/core#"},
	{"xsd", "http://www.w3.org/2001/XMLSchema#"},
	{"edtf", "http://id.loc.gov/datatypes/edtf/"},
	{"dlg", VocabularyIRI},
}

// kind says what a word is, and what its values are if it is a property.
type kind int

const (
	isClass   kind = iota
	isNode         // an IRI
	isText         // a text in some language
	isPlain        // a word of a closed list, a hash, a name that is in no language
	isDate         // a full day
	isEDTF         // a date as vague as its source
	isInteger      // any whole number
	isBoolean
)

// datatypes are those of the literals that have one, as JSON-LD names them.
var datatypes = map[kind]string{
	isDate: "xsd:date", isEDTF: "edtf:EDTF", isInteger: "xsd:integer", isBoolean: "xsd:boolean",
}

// word is one word of the graph: a class or a property.
type word struct {
	name     string // in JSON-LD
	compact  string // with its prefix
	iri      string
	kind     kind
	datatype string // the IRI of that of its literals, if they have one
	lead     string // what a line of N-Quads has between its subject and its object
	rank     int32  // of its lead among those of all words, see [rankOfType]
	own      bool   // of the project: [docs] describes it
}

// doc is what the vocabulary says about a word of the project.
type doc struct {
	en, ja       string // labels
	defEN, defJA string // definitions
	parent       string // compact name of the wider class or property; "" if there is none
	domain       string // compact name of the class that has the property; "" if several have
}

// words lists the table in the order in which it is written.
var words []*word

// add enters a word into the table.
func add(name, compact string, k kind) *word {
	w := &word{name: name, compact: compact, iri: expand(compact), kind: k}
	w.lead = " <" + w.iri + "> "
	if t := datatypes[k]; t != "" {
		w.datatype = expand(t)
	}
	words = append(words, w)
	return w
}

// borrow enters a word of another vocabulary, under its own name.
func borrow(compact string, k kind) *word {
	_, name, _ := strings.Cut(compact, ":")
	return add(name, compact, k)
}

// own enters a word of the project.
func own(name string, k kind) *word {
	w := add(name, "dlg:"+name, k)
	w.own = true
	return w
}

//go:embed words.tsv
var docTable string

// docs are what the vocabulary says about the words of the project.
var docs = sync.OnceValue(func() map[string]doc {
	docs := map[string]doc{}
	for c := range schema.Cells(docTable, 7) {
		docs[c[0]] = doc{c[1], c[2], c[3], c[4], c[5], c[6]}
	}
	return docs
})

// expand returns the IRI of a compact name.
func expand(compact string) string {
	prefix, name, _ := strings.Cut(compact, ":")
	i := slices.IndexFunc(prefixes, func(p struct{ name, iri string }) bool { return p.name == prefix })
	if i < 0 {
		panic("no prefix for " + compact) // the table is part of the program
	}
	return prefixes[i].iri + name
}

// rankOfType ranks the words by their leads, so that most lines of a node are told
// apart by a number, and is the rank of the property that says what a node is.
var rankOfType = sync.OnceValue(func() int32 {
	leads := []string{typeLead}
	for _, w := range words {
		if w.kind != isClass {
			leads = append(leads, w.lead)
		}
	}
	slices.Sort(leads)
	for _, w := range words {
		rank, _ := slices.BinarySearch(leads, w.lead)
		w.rank = int32(rank)
	}
	rank, _ := slices.BinarySearch(leads, typeLead)
	return int32(rank)
})

const typeLead = " <" + rdfType + "> "
