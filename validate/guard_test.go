package validate_test

import (
	"bytes"
	"testing"

	"dialoguec/emit"
	"dialoguec/schema/sample"
	"dialoguec/validate"
)

// TestSpreadsheetTables: tables for spreadsheets are read as what they mean, and
// what such a program would run is found.
func TestSpreadsheetTables(t *testing.T) {
	ds := sample.Dataset()
	ds.People[0].NameEN = "=1+1"
	opt := emit.Options{Formats: []string{"csv", "xlsx", "sqlite"}, Version: "1", Spreadsheets: true}
	for _, d := range validate.Dist(writeWith(t, ds, opt)) {
		t.Errorf("%s:%d: %s", d.Path, d.Line, d.Message)
	}
	if testing.Short() {
		return // it is the same work again
	}
	for says, spoil := range map[string][2]string{
		"a spreadsheet would run the cell =1+1": {"'=1+1", "=1+1"},
		"does not begin with a byte order mark": {"\uFEFF", ""},
		"the rows do not end in CRLF":           {"\r\n", "\n"},
	} {
		fsys := writeWith(t, ds, opt)
		file := fsys["csv/people.csv"]
		file.Data = bytes.ReplaceAll(file.Data, []byte(spoil[0]), []byte(spoil[1]))
		checkSays(t, fsys, "csv/people.csv", says)
	}
}
