package validate_test

import (
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"dialoguec/schema"
	"dialoguec/schema/sample"
	"dialoguec/validate"
)

// TestWorkbook: a workbook of the very dataset is valid, one of another is not.
func TestWorkbook(t *testing.T) {
	good := written(t, "csv", "xlsx")
	for _, d := range validate.Dist(good) {
		t.Errorf("%s: %s", d.Path, d.Message)
	}
	if testing.Short() {
		return // it is the same work again
	}
	for says, plant := range map[string]func(*schema.Dataset){
		`the sheet people: name_en in row 2 is "Nobody", and "`:              func(ds *schema.Dataset) { ds.People[0].NameEN = "Nobody" },
		`the sheet documents: characters in row 2 is "7", and "`:             func(ds *schema.Dataset) { ds.Documents[0].Characters = 7 },
		`the sheet provisions: negated in row 2 is "true", and "false"`:      func(ds *schema.Dataset) { ds.Provisions.List[0].Negated = true },
		`the sheet meetings: start_date in row 2 is "1999-01-02", and "2021`: func(ds *schema.Dataset) { ds.Meetings[0].StartDate = "1999-01-02" },
		`the sheet people: it has 0 rows below the header, csv/people.csv has 1`: func(ds *schema.Dataset) {
			ds.People = ds.People[:len(ds.People)-1]
		},
	} {
		ds := sample.Dataset()
		plant(ds)
		fsys := maps.Clone(good)
		fsys["dialogues.xlsx"] = writeAll(t, ds, "xlsx")["dialogues.xlsx"]
		checkSays(t, fsys, "dialogues.xlsx", says)
	}
	good["dialogues.xlsx"].Data = good["dialogues.xlsx"].Data[:100]
	checkSays(t, good, "dialogues.xlsx", "cannot be read")
}

// checkSays wants something to be said of a file, whose hashes are made right
// where they are listed.
func checkSays(t *testing.T, fsys fstest.MapFS, name, says string) {
	t.Helper()
	sum(fsys)
	var all []string
	for _, d := range validate.Dist(fsys) {
		if all = append(all, d.Path+": "+d.Message); d.Path == name && strings.Contains(d.Message, says) {
			return
		}
	}
	t.Errorf("nothing says %q of %s, but:\n%s", says, name, strings.Join(all, "\n"))
}
