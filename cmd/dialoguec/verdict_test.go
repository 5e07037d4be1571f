package main

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/emit"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// TestVerdict: a dataset is written while it is validated, and is published
// only if nothing is wrong with it.
func TestVerdict(t *testing.T) {
	ds := sample.Dataset()
	for _, late := range [][]schema.Diagnostic{
		{schema.Diagnose(schema.BadSpan, schema.Position{Path: "x"}, "wrong")},
		{schema.Diagnose(schema.DateConflict, schema.Position{Path: "x"}, "odd")}, // a warning
		nil,
	} {
		b := &built{project: &project{}, verdict: func() []schema.Diagnostic { return late }}
		opt := emit.Options{Version: Version, Diagnostics: b.reported}
		files, err := emit.All(ds, opt)
		if err != nil {
			t.Fatal(err)
		}
		b.seal = emit.Sealing(ds, opt)
		out := filepath.Join(t.TempDir(), "out")
		err = (&disk.Target{Out: out}).Publish(t.Context(), files, b.sealed)
		b.settle()
		_, missing := os.Stat(out)
		wrong := schema.HasErrors(late)
		if errors.Is(err, errInvalid) != wrong || (missing != nil) != wrong || b.publishable() == wrong || len(b.found) != len(late) {
			t.Errorf("after %v: error %v, folder %v, status %d, found %v", late, err, missing, b.status, b.found)
		}
	}
}
