package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dialoguec/compile"
	"dialoguec/compile/pack"
	"dialoguec/emit"
	"dialoguec/schema"
	"dialoguec/validate"
)

// TestLean: a dataset whose rows are packed is the same in every file, and it is
// judged the same.
func TestLean(t *testing.T) {
	var sources []compile.Source
	for _, folder := range []string{"statements", "hostile"} {
		paths, err := filepath.Glob(filepath.Join("..", "..", "testdata", folder, "*.txt"))
		if err != nil || len(paths) == 0 {
			t.Fatal("no statements", err)
		}
		for _, path := range paths {
			sources = append(sources, compile.Source{Path: path, Name: folder + "/" + filepath.Base(path), Open: func() ([]byte, error) { return os.ReadFile(path) }})
		}
	}
	plain, found := compile.Dataset(t.Context(), sources, compile.Options{KeepGoing: true})
	lean, others := compile.Dataset(t.Context(), sources, compile.Options{KeepGoing: true, Pack: pack.Parts})
	if lean == nil || lean.Provisions.Packed() == nil || plain.Provisions.Packed() != nil {
		t.Fatal("the rows are not packed, or those of few statements are")
	}
	if diff := cmp.Diff(found, others); diff != "" {
		t.Errorf("other diagnostics of packed rows:\n%s", diff)
	}
	if diff := cmp.Diff(validate.Dataset(plain), validate.Dataset(lean)); diff != "" {
		t.Errorf("packed rows are judged otherwise:\n%s", diff)
	}
	lean.Provisions.EditAll(func(*schema.Provision) {}) // what is unpacked and packed again is the same
	want, got := allFiles(t, plain), allFiles(t, lean)
	for name, data := range want {
		if !bytes.Equal(got[name], data) {
			t.Errorf("%s is another one of packed rows", name)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d files, want %d", len(got), len(want))
	}
}

// allFiles returns what all formats make of a dataset, but for the workbook and
// the database, which are made of the same rows as the tables.
func allFiles(t *testing.T, ds *schema.Dataset) map[string][]byte {
	opt := emit.Options{Formats: []string{emit.Defaults, emit.SiteFormat, "feeds", "annotations"}}.Sharing(ds)
	files, err := emit.All(ds, opt)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]byte{}
	for _, f := range files {
		if all[f.Name], err = f.Bytes(); err != nil {
			t.Fatal(err)
		}
	}
	return all
}
