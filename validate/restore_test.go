package validate_test

import (
	"slices"
	"testing"

	"dialoguec/schema"
	"dialoguec/schema/sample"
	"dialoguec/validate"
)

// TestRestored: what dataset.json leaves out is found again, and what is not as
// derived is written.
func TestRestored(t *testing.T) {
	for name, change := range map[string]func(*schema.Dataset){
		"in no section": func(ds *schema.Dataset) { ds.Provisions.List[0].SectionID = "" },
		"in a section that begins below": func(ds *schema.Dataset) {
			below := ds.Sections.List[0]
			below.ID, below.Evidence = sample.EN+"/section-2", ds.Provisions.List[1].Evidence[:1]
			ds.Sections.List = append(ds.Sections.List, below)
			ds.Provisions.List[0].SectionID = below.ID
		},
		"with a lead-in": func(ds *schema.Dataset) {
			p := &ds.Provisions.List[0]
			p.Evidence = append(slices.Clone(p.Evidence), ds.Sections.List[0].Evidence[0])
		},
		"with other parties": func(ds *schema.Dataset) { ds.Provisions.List[0].ActorParties = []string{"AD"} },
		"from text to text": func(ds *schema.Dataset) {
			o := &ds.Organizations[0]
			o.Evidence = append(slices.Clone(o.Evidence), ds.Provisions.List[2].Evidence[0], ds.Provisions.List[2].Evidence[0], ds.Provisions.List[0].Evidence[0])
		},
	} {
		ds := sample.Dataset()
		change(ds)
		for _, d := range validate.Dist(writeAll(t, ds, "json", "csv", "text")) {
			t.Errorf("%s: %s:%d: %s: %s", name, d.Path, d.Line, d.Code, d.Message)
		}
	}
}
