package lex

import (
	"strings"

	"dialoguec/compile/lexicon"
)

// Kinds of references.
const (
	RefEvent     = "event"
	RefDocument  = "document"
	RefProgramme = "programme"
	RefGroup     = "working_group"
)

// NoReference is the kind of names that look like those of references: fields
// of technology with an acronym.
const NoReference = "field"

// readReference reads: kind, names with "; " between them.
func (g *gazetteer) readReference(r lexicon.Row) error {
	if len(r.Fields) != 2 {
		return r.Errorf("%d fields, give the kind and its names", len(r.Fields))
	}
	switch kind := r.Fields[0]; kind {
	case RefEvent, RefDocument, RefProgramme, RefGroup, NoReference:
		for name := range strings.SplitSeq(r.Fields[1], "; ") {
			g.add(name, Entry{Kind: KindReference, Value: kind})
		}
	default:
		return r.Errorf("unknown kind %q, use event, document, programme, working_group or field", kind)
	}
	return nil
}
