package emit

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// TestReportAsEncoded: the report that is written row by row is indented as
// encoding/json does, be its lists empty or not.
func TestReportAsEncoded(t *testing.T) {
	at := schema.At("berths/a.txt", "Tides <&> \"berths\"\n", 0, 5)
	found := []schema.Diagnostic{schema.Diagnose(schema.NoMeeting, at, "none"), schema.Diagnose(schema.EmptyFile, schema.Position{Path: "b"}, "empty")}
	found[0].Related = []schema.Related{{Position: at, Message: "the other"}}
	ds := sample.Dataset()
	ds.Links = append(ds.Links, schema.Link{Kind: "series", Spans: []schema.Span{{Document: "a", End: 3, Quote: "a&b"}}}, schema.Link{})
	for _, c := range []struct {
		ds    *schema.Dataset
		found []schema.Diagnostic
	}{{ds, found}, {&schema.Dataset{}, nil}} {
		var out, indented bytes.Buffer
		if err := report(c.ds, Options{Diagnostics: func() []schema.Diagnostic { return c.found }}, &out); err != nil {
			t.Fatal(err)
		}
		if err := json.Indent(&indented, out.Bytes(), "", " "); err != nil {
			t.Fatal(err)
		}
		if out.String() != indented.String() || !strings.HasSuffix(out.String(), "\n}\n") {
			t.Errorf("the report is\n%s\nnot\n%s", out.String(), indented.String())
		}
		var read struct {
			Diagnostics []schema.Diagnostic
			Coverage    []schema.Coverage
			Links       []schema.Link
		}
		if err := json.Unmarshal(out.Bytes(), &read); err != nil || read.Diagnostics == nil || read.Coverage == nil || read.Links == nil ||
			len(read.Diagnostics) != len(c.found) || len(read.Coverage) != len(c.ds.Coverage) || len(read.Links) != len(c.ds.Links) {
			t.Errorf("the report is read as %+v, %v", read, err)
		}
	}
}
