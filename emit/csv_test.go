package emit

import (
	"strings"
	"testing"

	"dialoguec/schema"
)

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
