package validate_test

import (
	"bytes"
	"testing"
)

// TestDescriptions: what describes the tables is held against them.
func TestDescriptions(t *testing.T) {
	for _, c := range []struct{ file, old, new, says string }{
		{"csv/csv-metadata.json", `"url": "people.csv"`, `"url": "persons.csv"`, "csv/people.csv is not described"},
		{"csv/csv-metadata.json", `"url": "people.csv"`, `"url": "persons.csv"`, "csv/persons.csv is described but missing"},
		{"csv/csv-metadata.json", `"name": "ordinal"`, `"name": "number"`, "csv/meetings.csv is described with other columns"},
		{"csv/csv-metadata.json", `{`, `[`, "cannot be read"},
		{"datapackage.json", `"path": "csv/people.csv"`, `"path": "people.csv"`, "people.csv is described but missing"},
		{"datapackage.json", `"name": "ordinal"`, `"name": "number"`, "csv/meetings.csv is described with other columns"},
	} {
		fsys := written(t, "csv")
		file := fsys[c.file]
		spoiled := bytes.Replace(file.Data, []byte(c.old), []byte(c.new), 1)
		if bytes.Equal(spoiled, file.Data) {
			t.Fatalf("%s does not hold %s", c.file, c.old)
		}
		file.Data = spoiled
		checkSays(t, fsys, c.file, c.says)
	}
}
