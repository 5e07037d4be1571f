package validate

import (
	"math/rand/v2"
	"testing"

	"dialoguec/emit"
	"dialoguec/schema/sample"
)

// TestSpoiledBinaries: whatever bytes a workbook, a database or a calendar has,
// they are read to the end or found to be damaged, and nothing panics.
func TestSpoiledBinaries(t *testing.T) {
	files, err := emit.All(sample.Dataset(), emit.Options{Formats: []string{"csv", "xlsx", "sqlite", "ics"}})
	if err != nil {
		t.Fatal(err)
	}
	d := &dist{files: map[string][]byte{}, texts: map[string]*document{}}
	for _, f := range files {
		if d.files[f.Name], err = f.Bytes(); err != nil {
			t.Fatal(err)
		}
	}
	d.checkTables()
	r, n := rand.New(rand.NewPCG(7, 7)), 60
	if testing.Short() {
		n = 6
	}
	for name, check := range map[string]func(){workbookFile: d.checkWorkbook, databaseFile: d.checkDatabase, calendarFile: d.checkCalendar} {
		good := d.files[name]
		d.found = nil
		if check(); len(d.found) > 0 {
			t.Fatalf("the good %s: %v", name, d.found)
		}
		found := 0
		for range n {
			bad := append([]byte(nil), good...)
			for range 1 + r.IntN(20) {
				bad[r.IntN(len(bad))] = byte(r.UintN(256))
			}
			if r.IntN(4) == 0 {
				bad = bad[:r.IntN(len(bad))]
			}
			d.files[name], d.found = bad, nil
			if check(); len(d.found) > 0 {
				found++
			}
		}
		if found < n/3 {
			t.Errorf("of %d spoiled files of %s, %d are found", n, name, found)
		}
		d.files[name] = good
	}
}
