package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// curated makes a folder with two statements of testdata/linked, a registry and
// a file of corrections that its dialoguec.yaml names.
func curated(t *testing.T, corrections string) {
	t.Helper()
	linked, err := filepath.Abs(filepath.Join("..", "..", "testdata", "linked"))
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	put := func(name, text string) {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"japan-norway-marine-information-02.en.txt", "japan-norway-ocean-data-03.en.txt"} {
		text, err := os.ReadFile(filepath.Join(linked, "statements", name))
		if err != nil {
			t.Fatal(err)
		}
		put("statements/"+name, string(text))
	}
	put("registry/own.tsv", "id\tkind\tcountry\tparent\tname_en\tname_ja\tacronym\tvariants_en\tvariants_ja\tvalid\twebsite\twikidata\tror\tsource\n"+
		"no-nfd\tministry\tNO\t\tMinistry of Trade, Industry and Fisheries\t貿易産業水産省\tNFD\t\t\t\t\t\t\tlocal\n")
	put("curation/c.yaml", corrections)
	put("dialoguec.yaml", "sources: [statements]\nregistries: [\"registry/*.tsv\"]\ncorrections: [\"curation/*.yaml\"]\n")
	t.Chdir(folder)
}

const goodCorrection = `- document: japan-norway-ocean-data-03.en
  quote: "Kjersti Aasheim"
  sha256: df6923b6e724481a73c973dbe975471887e3694e4877856a79628c54747abb9a
  merge: {table: people, value: "Kjersti Aasheim", with: "Kjersti Åsheim"}
  reason: The same name in the spelling without Å.
`

// TestCuration: the registries and corrections that dialoguec.yaml names are
// used, and what they did is said in the dataset.
func TestCuration(t *testing.T) {
	curated(t, goodCorrection)
	var out, problems strings.Builder
	if status := run([]string{"build"}, nil, &out, &problems, noEnvironment); status != 0 {
		t.Fatalf("exit status %d: %s", status, problems.String())
	}
	for file, want := range map[string]string{
		"csv/people.csv":        "Kjersti Åsheim",
		"csv/organizations.csv": "貿易産業水産省",
		"dataset.json":          "correction: The same name in the spelling without Å. (c.yaml:1)",
	} {
		text, err := os.ReadFile(filepath.Join("dist", filepath.FromSlash(file)))
		if err != nil || !strings.Contains(string(text), want) {
			t.Errorf("%s does not say %q: %v", file, want, err)
		}
	}
	people, err := os.ReadFile(filepath.Join("dist", "csv", "people.csv"))
	if n := strings.Count(string(people), "kjersti"); err != nil || n != 1 {
		t.Errorf("people.csv has %d rows of her, want 1: %v", n, err)
	}
}

// TestRottenCuration: a correction that no longer holds stops the publication,
// with its line.
func TestRottenCuration(t *testing.T) {
	curated(t, strings.Replace(goodCorrection, "Kjersti Aasheim\"\n  sha", "Kjersti Aasheim \"\n  sha", 1))
	var out, problems strings.Builder
	if status := run([]string{"build"}, nil, &out, &problems, noEnvironment); status != 1 {
		t.Errorf("exit status %d, want 1", status)
	}
	if want := filepath.Join("curation", "c.yaml") + ":3:11: error[D503]"; !strings.Contains(problems.String(), want) {
		t.Errorf("no %s in\n%s", want, problems.String())
	}
	if _, err := os.Stat("dist"); err == nil {
		t.Error("the dataset was written all the same")
	}
}
