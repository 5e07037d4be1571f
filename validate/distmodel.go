package validate

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"dialoguec/schema"
)

const datasetFile = "dataset.json"

// checkModel holds dataset.json as a whole against the JSON Schema, and then
// against the rules, with the texts beside it.
func (d *dist) checkModel() {
	data, ok := d.files[datasetFile]
	if !ok {
		return
	}
	d.checkWhole(data)
	var ds schema.Dataset
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&ds); err != nil {
		d.report(datasetFile, 0, "the file cannot be read: %v", err)
		return
	}
	c := &checker{dataset: &ds, tables: tables(&ds), texts: map[string]*document{}}
	for i := range ds.Documents {
		id := ds.Documents[i].ID
		if t := d.text(id); t != nil {
			c.texts[id] = t
		} else if d.has("text/") {
			d.report("text/"+id+".txt", 0, "the text of a document is missing")
		}
	}
	c.restore()
	c.checkIdentifiers()
	c.checkReferences()
	c.checkDates()
	if d.has("text/") {
		c.checkSpans()
	}
	d.found = append(d.found, c.found...)
}

// checkWhole validates the file as anybody would: decoded, in one piece.
func (d *dist) checkWhole(data []byte) {
	var whole any
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(&whole); err != nil {
		d.report(datasetFile, 0, "the file is not JSON: %v", err)
		return
	}
	var broken *jsonschema.ValidationError
	if err := compiled()[""].Validate(whole); errors.As(err, &broken) {
		d.reportLeaves(broken)
	} else if err != nil {
		d.report(datasetFile, 0, "%v", err)
	}
}

func (d *dist) reportLeaves(e *jsonschema.ValidationError) {
	if len(e.Causes) == 0 {
		at := schema.Position{Path: datasetFile}
		d.found = append(d.found, schema.Diagnose(schema.SchemaViolation, at, strings.TrimPrefix(field(e.InstanceLocation), ".")+e.Message))
	}
	for _, cause := range e.Causes {
		d.reportLeaves(cause)
	}
}

// restore gives the spans back what dataset.json leaves out: the document that
// is the row's own, and the quote that the text has.
func (c *checker) restore() {
	for _, t := range c.tables {
		for i := range t.rows {
			r := t.row(i)
			for _, s := range spansOf(r) {
				if s.Document == "" {
					s.Document = r.document
				}
				if d := c.texts[s.Document]; d != nil && s.Quote == "" {
					s.Quote, _ = d.slice(s.Start, s.End)
				}
			}
		}
	}
}

// spansOf lists all spans of a row.
func spansOf(r row) []*schema.Span {
	var all []*schema.Span
	add := func(f *schema.Fact) {
		for i := range f.Evidence {
			all = append(all, &f.Evidence[i])
		}
	}
	cues := func(list []schema.Cue) {
		for i := range list {
			all = append(all, &list[i].Span)
		}
	}
	if r.fact != nil {
		add(r.fact)
	}
	switch v := r.value.(type) {
	case *schema.Meeting:
		for i := range v.Claims {
			add(&v.Claims[i].Fact)
		}
	case *schema.Section:
		cues(v.ThemeCues)
	case *schema.Provision:
		cues(v.ThemeCues)
	}
	return all
}
