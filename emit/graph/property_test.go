package graph

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/piprate/json-gold/ld"
	"pgregory.net/rapid"

	"dialoguec/emit/internal/oddtext"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// TestTextSurvivesJSON: what is written is what is read, and broken UTF-8
// becomes what encoding/json makes of it.
func TestTextSurvivesJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(oddtext.Any(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) })).Draw(t, "text")
		var got string
		if err := json.Unmarshal(appendJSON(nil, s), &got); err != nil || got != string([]rune(s)) {
			t.Fatalf("%q comes back as %q (%v)", s, got, err)
		}
	})
}

// TestTextSurvivesTheGraph: json-gold reads the same text in both forms, and
// both forms say the same.
func TestTextSurvivesTheGraph(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		whole := sample.Dataset()
		ds := &schema.Dataset{Documents: whole.Documents[:1], Series: whole.Series[:1], Organizations: whole.Organizations[:1],
			Provisions: schema.Listed(whole.Provisions.List[:1]...)}
		want := oddtext.Any().Draw(r, "text") + "."
		ds.Provisions.List[0].Text = want
		ds.Organizations[0].ID = oddtext.Any().Draw(r, "id") + "x"
		ds.Organizations[0].Website = oddtext.Any().Draw(r, "website")
		ds.Series[0].NameJA = oddtext.Any().Draw(r, "name")
		jsonld, nquads := both(t, ds)
		if judge(t, jsonld) != string(nquads) {
			r.Fatalf("the forms differ for %q", want)
		}
		for _, quad := range quads(r, jsonld) {
			if quad.Predicate.GetValue() == pText.iri && strings.Contains(quad.Subject.GetValue(), ds.Provisions.List[0].ID) {
				if got := quad.Object.GetValue(); got != want {
					r.Fatalf("%q comes back as %q", want, got)
				}
				return
			}
		}
		r.Fatal("the provision has no text")
	})
}

// quads returns what json-gold reads in a JSON-LD document.
func quads(t *rapid.T, document []byte) []*ld.Quad {
	var tree any
	if err := json.Unmarshal(document, &tree); err != nil {
		t.Fatal(err)
	}
	opt := ld.NewJsonLdOptions("")
	opt.DocumentLoader = closedLoader{}
	dataset, err := ld.NewJsonLdProcessor().ToRDF(tree, opt)
	if err != nil {
		t.Fatal(err)
	}
	return dataset.(*ld.RDFDataset).Graphs["@default"]
}
