package scaffold

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dialoguec/cmd/dialoguec/internal/config"
	"dialoguec/cmd/dialoguec/internal/manifest"
	"dialoguec/compile/lexicon"
)

// project makes the files of a new project.
func project(t *testing.T) []File {
	t.Helper()
	list, err := Files(map[string]string{"title": "Dialogues: all"})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// TestFiles: the settings can be read, and what they name is among the files; the
// registry has its columns and no organization yet.
func TestFiles(t *testing.T) {
	names := map[string]string{}
	for _, f := range project(t) {
		names[f.Name] = f.Text
	}
	c, problems := config.Parse(config.File, []byte(names[config.File]))
	if len(problems) > 0 || c.Title.EN.Text != "Dialogues: all" {
		t.Fatalf("%v: %+v", problems, c)
	}
	for _, v := range slices.Concat(c.Registries, c.Corrections, []config.Value{c.Documents}) {
		if !slices.ContainsFunc(project(t), func(f File) bool { ok, _ := filepath.Match(v.Text, f.Name); return ok }) {
			t.Errorf("%s names no file of the project", v.Text)
		}
	}
	rows, problems := manifest.Parse("sources.csv", []byte(names["sources.csv"]))
	if len(rows) != 1 || names[rows[0].File] == "" || len(problems) > 0 {
		t.Errorf("the manifest names %+v: %v", rows, problems)
	}
	folder := t.TempDir()
	if err := Write(folder, project(t)); err != nil {
		t.Fatal(err)
	}
	if found, err := lexicon.ReadOrganizations("organizations.tsv", []byte(names["registry/organizations.tsv"])); err != nil || len(found) != 0 {
		t.Errorf("the registry holds %v: %v", found, err)
	}
	if !strings.Contains(names[".gitignore"], ".dialoguec-*") || names[".gitattributes"] == "" || names[".github/workflows/dataset.yml"] == "" {
		t.Error("a hidden file is missing")
	}
}

// TestWriteAllOrNothing: a file that is there stays, and so does all else.
func TestWriteAllOrNothing(t *testing.T) {
	folder := t.TempDir()
	for _, there := range []string{"sources.csv", "statements"} { // the second is in the way of a folder
		path := filepath.Join(folder, there)
		if err := os.WriteFile(path, []byte("mine"), 0o666); err != nil {
			t.Fatal(err)
		}
		if err := Write(folder, project(t)); err == nil {
			t.Errorf("no word of %s", there)
		}
		if data, err := os.ReadFile(path); err != nil || string(data) != "mine" {
			t.Errorf("%s is lost: %v", there, err)
		}
		_ = filepath.WalkDir(folder, func(found string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && found != path {
				t.Errorf("%s was written", found)
			}
			return err
		})
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	if err := Write(folder, project(t)); err != nil {
		t.Error(err)
	}
}
