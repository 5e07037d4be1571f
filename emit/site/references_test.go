package site

import (
	"strings"
	"testing"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// TestQuotations: where a statement names a body several times, it is named once
// below all these places.
func TestQuotations(t *testing.T) {
	ds := sample.Dataset()
	o, d := &ds.Organizations[0], &ds.Documents[0]
	o.Evidence = []schema.Span{
		{Document: d.ID, Start: 0, End: 1, Quote: "first"},
		{Document: d.ID, Start: 2, End: 3, Quote: "second"},
		{Document: ds.Documents[1].ID, Start: 0, End: 1, Quote: "third"},
	}
	page := written(t, ds)["org/"+o.ID+"/index.html"]
	_, list, _ := strings.Cut(page, `<ul class="quotations">`)
	list, _, _ = strings.Cut(list, "</ul>")
	items := strings.Split(list, "</li>")
	if len(items) != 3 || !strings.Contains(items[0], ">first<") || !strings.Contains(items[0], ">second<") || !strings.Contains(items[1], ">third<") {
		t.Errorf("the places are listed as\n%s", list)
	}
}
