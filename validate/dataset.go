// Package validate checks what is about to be published, and what was
// published: a dataset against its JSON Schema and against rules that a JSON
// Schema cannot say, and a written dist as somebody would who downloaded it.
package validate

import (
	"fmt"

	"dialoguec/schema"
)

// Dataset checks a linked dataset: it fits the published JSON Schema, every
// identifier is unique and every reference resolves, every span holds its
// quote, and every date exists. Each diagnostic is at the first evidence
// of the fact that it speaks of. The order does not depend on the processors.
func Dataset(ds *schema.Dataset) []schema.Diagnostic {
	c := &checker{dataset: ds, tables: tables(ds), texts: indexTexts(ds)}
	c.checkSchema()
	c.checkReferences(c.checkIdentifiers())
	c.checkSpans()
	c.checkDates()
	c.checkConsistency()
	schema.SortDiagnostics(c.found)
	return c.found
}

// checker collects what is wrong with one dataset.
type checker struct {
	dataset *schema.Dataset
	tables  []table
	texts   map[string]*document
	found   []schema.Diagnostic
}

// report adds a diagnostic about a row at one of its spans; span is nil if
// the row as a whole is meant, or has no evidence.
func (c *checker) report(code schema.Code, r row, span *schema.Span, format string, args ...any) {
	message := fmt.Sprintf("%s %q: ", r.kind, r.id) + fmt.Sprintf(format, args...)
	c.found = append(c.found, schema.Diagnose(code, c.position(r, span), message))
}

// position finds the place in a source file that a row is on.
func (c *checker) position(r row, span *schema.Span) schema.Position {
	if span == nil && r.fact != nil && len(r.fact.Evidence) > 0 {
		span = &r.fact.Evidence[0]
	}
	if span != nil {
		if t := c.texts[span.Document]; t != nil {
			return schema.At(t.path, t.text, span.Start, span.End)
		}
	}
	if t := c.texts[r.document]; t != nil {
		return schema.Position{Path: t.path}
	}
	return schema.Position{Path: "dataset.json"}
}
