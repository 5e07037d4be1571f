package compile_test

import (
	"context"
	"testing"

	"dialoguec/compile"
	"dialoguec/schema"
)

// TestOneTextTwice compiles one text under two names: its facts are told once.
func TestOneTextTwice(t *testing.T) {
	text := []byte("Joint Statement on the Second Norway-Chile Ocean Dialogue\n\nThe Second Norway-Chile Ocean Dialogue was held in Oslo on May 3, 2021. Both sides agreed to share tide tables.\n")
	sources := []compile.Source{{Path: "in/b.en.txt", Name: "b.en.txt", Data: text}, {Path: "in/a.en.txt", Name: "a.en.txt", Data: text}}
	ds, problems := compile.Dataset(context.Background(), sources, compile.Options{})
	if len(ds.Documents) != 1 || ds.Documents[0].SourceFile != "a.en.txt" || len(ds.Provisions.List) != 2 {
		t.Errorf("documents %v, %d provisions: want those of a.en.txt alone", ds.Documents, len(ds.Provisions.List))
	}
	for _, p := range problems {
		if p.Code == schema.RepeatedText && p.Path == "in/b.en.txt" {
			return
		}
	}
	t.Errorf("nothing is said of in/b.en.txt: %v", problems)
}
