package graph

import (
	"bytes"
	"strings"
	"testing"

	"dialoguec/schema/sample"
)

// TestShapes holds every node of a graph against the shape of its class: the
// properties that it has, and how many values of each.
func TestShapes(t *testing.T) {
	ds := sample.Corpus(3)
	var out bytes.Buffer
	if err := New(ds, DefaultBase).NQuads(&out); err != nil {
		t.Fatal(err)
	}
	nodes, classes := map[string]map[string]int{}, map[string]string{}
	for line := range strings.Lines(out.String()) {
		parts := strings.SplitN(line, " ", 3)
		subject, property := parts[0], strings.Trim(parts[1], "<>")
		if property == rdfType {
			classes[subject] = strings.Trim(strings.TrimSuffix(strings.TrimSpace(parts[2]), " ."), "<>")
			continue
		}
		if nodes[subject] == nil {
			nodes[subject] = map[string]int{}
		}
		nodes[subject][property]++
	}
	found := map[string]bool{}
	for subject, class := range classes {
		var of *shape
		for i := range shapes {
			if shapes[i].class.iri == class {
				of = &shapes[i]
			}
		}
		if of == nil {
			t.Errorf("%s is a %s, which has no shape", subject, class)
			continue
		}
		found[class] = true
		left := nodes[subject]
		for _, h := range of.has {
			n := left[h.property.iri]
			if n < h.least || h.most > 0 && n > h.most {
				t.Errorf("%s has %d values of %s", subject, n, h.property.compact)
			}
			delete(left, h.property.iri)
		}
		for property := range left {
			t.Errorf("%s has %s, which the shape of %s does not", subject, property, class)
		}
	}
	if len(found) < 12 {
		t.Errorf("the sample has nodes of %d classes alone", len(found))
	}
}

// TestShapesAreWritten: every value of a closed list is in its shape.
func TestShapesAreWritten(t *testing.T) {
	text := Shapes()
	for _, want := range []string{
		"sh:in (dlg:status-held dlg:status-planned dlg:status-mentioned)", "sh:path dlg:deadline ; sh:maxCount 1 ; sh:datatype edtf:EDTF",
		"sh:path schema:text ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString", "sh:targetClass dlg:Commitment ;",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the shapes do not say %s", want)
		}
	}
	if n := strings.Count(text, "sh:closed true"); n != len(shapes) {
		t.Errorf("%d of %d shapes are closed", n, len(shapes))
	}
}
