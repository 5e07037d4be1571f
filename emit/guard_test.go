package emit

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestGuard: no cell of a table for spreadsheets is run, and every cell comes
// back once the guard is taken off.
func TestGuard(t *testing.T) {
	rows := [][]string{
		{"=1+1", "+81", "-x", "-12", "@SUM(A1)"}, {"\tx", "'quoted'", "a,b", "line\nbreak", `"q"`}, {"", " x", "日本", "-", "007"},
	}
	var out strings.Builder
	if err := guarded(&out, []string{"a", "b", "c", "d", "e"}, slices.Values(rows)); err != nil {
		t.Fatal(err)
	}
	text, ok := strings.CutPrefix(out.String(), "\uFEFF")
	if !ok || strings.Count(text, "\r\n") != 4 || !strings.HasSuffix(text, "\r\n") {
		t.Fatalf("got %q", out.String())
	}
	if got, want := strings.SplitN(text, "\r\n", 3)[1], "'=1+1,'+81,'-x,-12,'@SUM(A1)"; got != want {
		t.Errorf("the first row is %s, want %s", got, want)
	}
	got, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range got[1:] {
		for n, cell := range row {
			if cell = strings.TrimPrefix(cell, "'"); cell != rows[i][n] {
				t.Errorf("%q came back as %q", rows[i][n], cell)
			}
		}
	}
}

// TestGuardDeclared: who reads the description of the tables knows of the guard.
func TestGuardDeclared(t *testing.T) {
	files := filesOf(t, hostile(), Options{Formats: []string{"csv"}, Spreadsheets: true})
	for name, want := range map[string]string{
		"csv/csv-metadata.json": `"\r\n"`, "datapackage.json": `"formulaGuard": "'"`, "csv/people.csv": `,"'=HYPERLINK(`,
	} {
		if !strings.Contains(files[name], want) {
			t.Errorf("%s lacks %s", name, want)
		}
	}
	plain := filesOf(t, hostile(), Options{Formats: []string{"csv"}})
	if strings.Contains(plain["datapackage.json"], "formulaGuard") || strings.Contains(plain["csv/people.csv"], "\r") {
		t.Error("plain tables are guarded")
	}
}

// filesOf returns the files of a dataset by name.
func filesOf(t testing.TB, ds *schema.Dataset, opt Options) map[string]string {
	t.Helper()
	list, err := All(ds, opt)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range list {
		data, err := f.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = string(data)
	}
	return files
}
