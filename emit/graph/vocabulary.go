package graph

import (
	"strings"

	"dialoguec/schema"
)

// Vocabulary returns what the project's own words mean, as Turtle: classes,
// properties and the values of closed lists, each with labels and definitions
// in English and Japanese. It is the same for every dataset.
func Vocabulary() string {
	v := &vocabulary{}
	v.head()
	for _, w := range words {
		if w.own {
			v.word(w)
		}
	}
	for _, l := range valueLists {
		v.list(l)
	}
	return v.String()
}

type vocabulary struct{ strings.Builder }

func (v *vocabulary) write(texts ...string) {
	for _, s := range texts {
		v.WriteString(s)
	}
}

func (v *vocabulary) head() {
	for _, p := range prefixes {
		v.write("@prefix ", p.name, ": <", p.iri, "> .\n")
	}
	v.write("@prefix owl: <http://www.w3.org/2002/07/owl#> .\n",
		"@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n",
		"@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\n",
		"<", strings.TrimSuffix(VocabularyIRI, "#"), "> a owl:Ontology ;\n",
		`  rdfs:label "Vocabulary of policy dialogues"@en, "政策対話の語彙"@ja ;`+"\n",
		`  rdfs:comment "What dialogues need and schema.org and the vocabularies of the W3C lack."@en, "政策対話の記述に必要で、schema.orgとW3Cの語彙にない語。"@ja ;`+"\n",
		"  owl:versionInfo ", quoted(schema.ContractVersion), " ;\n",
		"  dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> .\n")
}

// word describes one class or property.
func (v *vocabulary) word(w *word) {
	d := docs()[w.name]
	v.write("\n", w.compact, " a ")
	switch {
	case w.kind == isClass:
		v.write("rdfs:Class, owl:Class")
	case w.kind == isNode:
		v.write("rdf:Property, owl:ObjectProperty")
	default:
		v.write("rdf:Property, owl:DatatypeProperty")
	}
	v.labels("rdfs:label", d.en, d.ja)
	v.labels("rdfs:comment", d.defEN, d.defJA)
	if d.parent != "" && w.kind == isClass {
		v.write(" ;\n  rdfs:subClassOf ", d.parent)
	} else if d.parent != "" {
		v.write(" ;\n  rdfs:subPropertyOf ", d.parent)
	}
	if d.domain != "" {
		v.write(" ;\n  rdfs:domain ", d.domain)
	}
	if t := datatypes[w.kind]; t != "" {
		v.write(" ;\n  rdfs:range ", t)
	}
	v.write(" ;\n  rdfs:isDefinedBy <", strings.TrimSuffix(VocabularyIRI, "#"), "> .\n")
}

func (v *vocabulary) labels(property, en, ja string) {
	if en == "" {
		return
	}
	v.write(" ;\n  ", property, " ", quoted(en), "@en, ", quoted(ja), "@ja")
}

func quoted(s string) string { return string(appendJSON(nil, s)) }

// list describes a closed list and its values.
func (v *vocabulary) list(l valueList) {
	v.write("\ndlg:", l.scheme, " a skos:ConceptScheme")
	v.labels("skos:prefLabel", l.en, l.ja)
	v.write(" .\n")
	for _, x := range l.values() {
		v.write("dlg:", l.prefix, x.Code, " a skos:Concept ;\n  skos:inScheme dlg:", l.scheme, " ;\n  skos:notation ", quoted(x.Code))
		v.labels("skos:prefLabel", x.EN, x.JA)
		v.labels("skos:definition", x.Definition, x.DefinitionJA)
		v.write(" .\n")
	}
}
