package emit

import (
	"crypto/sha256"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"dialoguec/schema/sample"
)

// TestCatalog: the record says what the settings say, and lists the forms of
// the dataset, but no part of one, with their sizes and hashes.
func TestCatalog(t *testing.T) {
	opt := Options{About: said, Base: "https://data.example/", Version: "1"}
	sums := []Sum{
		{"csv/people.csv", sha256.Sum256(nil), 7}, {"dataset.nq.gz", sha256.Sum256([]byte("x")), 1 << 40},
		{"meetings/a.jsonld", sha256.Sum256(nil), 0}, {"metadata.json", sha256.Sum256(nil), 0}, {"report.json", sha256.Sum256(nil), 0}, {"text/a.txt", sha256.Sum256(nil), 0},
	}
	files, err := Sealing(sample.Dataset(), opt)(sums)
	if err != nil {
		t.Fatal(err)
	}
	data, err := files[0].Bytes()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"Harbour Dialogues", "港湾対話", `"foaf:name": "Office of Harbours"`, "港湾局", "1.2.3", "2026-01-31", "mailto:data@harbour.example", "https://harbour.example/d",
		"https://creativecommons.org/licenses/by/4.0/", "https://doi.org/10.5281/zenodo.1", "港湾", `"7"`, `"1099511627776"`, "application/gzip",
	} {
		if !strings.Contains(string(data), want) {
			t.Errorf("the record does not say %s", want)
		}
	}
	var record struct {
		Graph []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal(data, &record); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, n := range record.Graph {
		if _, ok := n["dcat:byteSize"]; ok {
			names = append(names, n["schema:name"].(string))
		}
	}
	if !slices.Equal(names, []string{"csv/people.csv", "dataset.nq.gz"}) {
		t.Errorf("the forms are %v", names)
	}
}
