package validate

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

func TestSampleIsValid(t *testing.T) {
	for _, d := range Dataset(sample.Dataset()) {
		t.Error(d.Path, d.Line, d.Code, d.Message)
	}
}

// TestFindings spoils one thing at a time and wants the code, the place in the
// source, and the words.
func TestFindings(t *testing.T) {
	en := "statements/" + sample.EN + ".txt"
	for _, c := range []struct {
		name         string
		spoil        func(*schema.Dataset)
		code         schema.Code
		path         string
		line, column int
		message      string
	}{
		{"enum", func(ds *schema.Dataset) { ds.Meetings[0].Status = "over" }, "D301", en, 1, 24,
			`meeting "arvania-borduria-harbour/2": status: value must be one of "held", "planned", "mentioned"`},
		{"pattern", func(ds *schema.Dataset) { ds.Documents[0].SourceSHA256 = "abc" }, "D301", en, 1, 1, "source_sha256: does not match pattern"},
		{"format", func(ds *schema.Dataset) { ds.Organizations[0].Website = "tides" }, "D301", en, 4, 161, "website: 'tides' is not valid 'uri'"},
		{"day", func(ds *schema.Dataset) { ds.Meetings[0].StartDate = "2021-06-31" }, "D301", en, 1, 24, "start_date: '2021-06-31' is not valid 'date'"},
		{"nested", func(ds *schema.Dataset) { ds.Documents[0].Evidence[1].Start = -2 }, "D301", en, 1, 1, "evidence[1]: does not match pattern"},
		{"no evidence", func(ds *schema.Dataset) { ds.ReferencedItems.List[0].Evidence = nil }, "D301", en, 0, 0, "missing properties: 'evidence'"},
		{"no evidence of a provision", func(ds *schema.Dataset) { ds.Provisions.List[0].Evidence = nil }, "D301", en, 0, 0, "it has no evidence"},
		{"date", func(ds *schema.Dataset) { ds.ReferencedItems.List[0].Date = "2021-02-30" }, "D301", en, 8, 71, `date: "2021-02-30" is not an EDTF date`},
		{"too precise", func(ds *schema.Dataset) { ds.Meetings[1].StartDate = "2022-09-01" }, "D301", en, 9, 13, `start_date is "2022-09-01", but the date says ""`},
		{"twice", func(ds *schema.Dataset) { ds.ReferencedItems.List[1].ID = ds.ReferencedItems.List[0].ID }, "D301", en, 7, 88, "another row has this identifier"},
		{"reference", func(ds *schema.Dataset) { ds.People[0].OrganizationID = "nobody" }, "D302", en, 4, 127, `organization_id names "nobody", which does not exist`},
		{"theme", func(ds *schema.Dataset) { ds.Sections.List[0].Themes[0] = "magic" }, "D302", en, 6, 1, `theme_ids names "magic"`},
		{"thread", func(ds *schema.Dataset) { ds.Threads[0].ProvisionID = "nowhere/1-2" }, "D302", "dataset.json", 0, 0, `thread "t-0a1b2c3d": provision_id names "nowhere/1-2"`},
		{"document", func(ds *schema.Dataset) { ds.Organizations[2].Evidence[0].Document = "lost" }, "D302", "dataset.json", 0, 0, `a document "lost" that does not exist`},
		{"quote", func(ds *schema.Dataset) { ds.Series[0].Evidence[1].Quote = "港" }, "D303", "statements/" + sample.JA + ".txt", 1, 4, `the text at 3–19 is "アルヴァニア・ボルドリア港湾対話", not "港"`},
		{"outside", func(ds *schema.Dataset) { ds.Sections.List[0].Evidence[0].End = 9999 }, "D303", en, 6, 1, "lies outside of the text"},
		{"claim", func(ds *schema.Dataset) { ds.Meetings[0].Claims[0].Evidence[0].Start++ }, "D303", "statements/" + sample.JA + ".txt", 2, 2, "the text at"},
		{"cue", func(ds *schema.Dataset) { ds.Provisions.List[0].ThemeCues[1].Span.Quote = "ebb" }, "D303", en, 7, 49, `not "ebb"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			ds := sample.Dataset()
			c.spoil(ds)
			found := Dataset(ds)
			for _, d := range found {
				if d.Code == c.code && d.Path == c.path && d.Line == c.line && d.Column == c.column && strings.Contains(d.Message, c.message) {
					return
				}
			}
			t.Errorf("want %s:%d:%d: %s: %s\ngot %+v", c.path, c.line, c.column, c.code, c.message, found)
		})
	}
}

// TestOneProblemOneFinding: a date without the form of one is found once.
func TestOneProblemOneFinding(t *testing.T) {
	ds := sample.Dataset()
	ds.ReferencedItems.List[0].Date = "May 2020"
	if found := Dataset(ds); len(found) != 1 || !strings.Contains(found[0].Message, "date: does not match pattern") {
		t.Errorf("got %+v", found)
	}
}

// TestTree holds the shortcut against the long way.
func TestTree(t *testing.T) {
	ds := sample.Dataset()
	for f := range ds.Facts() {
		for i := range f.Evidence {
			f.Evidence[i].Quote = "" // spans are written as places
		}
	}
	for i := range ds.Provisions.List {
		for n := range ds.Provisions.List[i].ThemeCues {
			ds.Provisions.List[i].ThemeCues[n].Span.Quote = ""
		}
	}
	ds.Sections.List[0].ThemeCues[0].Span.Quote = ""
	data, err := json.Marshal(ds)
	if err != nil {
		t.Fatal(err)
	}
	var want map[string]any
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	numbers := cmp.Transformer("number", func(n int) float64 { return float64(n) })
	for _, table := range tables(ds) {
		var rows []any
		for i := range table.rows {
			rows = append(rows, tree(reflect.ValueOf(table.row(i).value)))
		}
		if diff := cmp.Diff(want[table.name], floats(rows), numbers); diff != "" {
			t.Error(diff)
		}
	}
	if got := tree(reflect.ValueOf(&schema.Provision{})).(map[string]any); got["actors"] == nil || got["acts"] == nil || got["forums"] != nil {
		t.Errorf("an empty provision is %v", got)
	}
}

// floats makes the numbers of a tree what decoding gives.
func floats(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = floats(v[k])
		}
	case []any:
		for i := range v {
			v[i] = floats(v[i])
		}
	case int:
		return float64(v)
	}
	return v
}

func TestTextSlice(t *testing.T) {
	long := strings.Repeat("a港🚢", 100)
	runes := []rune(long)
	x := newDocument("f", long)
	for start := 0; start <= len(runes); start += 7 {
		for _, end := range []int{start, start + 1, start + 64, len(runes)} {
			got, ok := x.slice(start, end)
			if want := end <= len(runes); ok != want || ok && got != string(runes[start:end]) {
				t.Fatalf("slice(%d, %d) = %q, %v", start, end, got, ok)
			}
		}
	}
	if _, ok := x.slice(-1, 2); ok {
		t.Error("a negative start is accepted")
	}
}
