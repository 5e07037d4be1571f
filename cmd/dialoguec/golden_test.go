package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew; read the difference before committing it")

// goldenDir is the folder of the golden views.
const goldenDir = "../../testdata/golden"

// goldenViews are what is kept of every statement: how it was laid out, what
// was read with the rule after every fact, and the tables that came of it.
var goldenViews = []struct {
	name string
	view func(t *testing.T, path string) string
}{
	{"blocks.txt", func(t *testing.T, path string) string { return output(t, "inspect", "--stage", "blocks", path) }},
	{"model.txt", func(t *testing.T, path string) string { return output(t, "inspect", "--stage", "model", "--why", path) }},
	{"tables.txt", tables},
}

func TestGolden(t *testing.T) {
	statements, err := filepath.Glob(filepath.Join(statementDir, "*"))
	if err != nil || len(statements) == 0 {
		t.Fatalf("no statements: %v", err)
	}
	wanted := map[string]bool{}
	for _, path := range statements {
		for _, g := range goldenViews {
			name := filepath.Base(path) + "." + g.name
			wanted[name] = true
			t.Run(name, func(t *testing.T) { compareGolden(t, name, g.view(t, path)) })
		}
	}
	kept, err := os.ReadDir(goldenDir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range kept {
		if wanted[f.Name()] {
			continue
		}
		if *update {
			os.Remove(filepath.Join(goldenDir, f.Name()))
		} else {
			t.Errorf("%s belongs to no statement; remove it or run the test with -update", f.Name())
		}
	}
}

// compareGolden holds a text against its golden file, or writes it.
func compareGolden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join(goldenDir, name)
	if *update {
		if err := os.MkdirAll(goldenDir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; run the test with -update and read what it writes", err)
	}
	if string(want) != got {
		t.Errorf("%s is stale:\n%s\nrun the test with -update and read the difference", name, firstDifference(string(want), got))
	}
}

// firstDifference shows the first line in which two texts differ.
func firstDifference(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range max(len(a), len(b)) {
		var x, y string
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		if x != y {
			return fmt.Sprintf("line %d\n want %s\n  got %s", i+1, x, y)
		}
	}
	return "no difference"
}

// constant are the tables that say the same of every statement.
var constant = []string{"codebook.csv", "codes.csv", "rules.csv", "themes.csv"}

// tables builds one statement alone and joins its tables into one text, but
// for those that are constant.
func tables(t *testing.T, path string) string {
	out := filepath.Join(t.TempDir(), "out")
	output(t, "build", "--formats", "csv", "--out", out, path)
	files, err := filepath.Glob(filepath.Join(out, "csv", "*.csv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	slices.Sort(files)
	var b strings.Builder
	for _, f := range files {
		if slices.Contains(constant, filepath.Base(f)) {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "-- %s --\n%s", filepath.Base(f), data)
	}
	return b.String()
}
