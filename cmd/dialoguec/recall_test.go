package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// workplace is a folder of short statements that are compiled again and again,
// with a cache.
type workplace struct {
	*testing.T
	cache string
}

// newWorkplace makes the folder, which becomes the current one, with more
// statements than are read sooner than looked up.
func newWorkplace(t *testing.T) *workplace {
	w := &workplace{t, t.TempDir()}
	t.Chdir(t.TempDir())
	if err := os.Mkdir("statements", 0o777); err != nil {
		t.Fatal(err)
	}
	for i := range few + 2 {
		w.write(i, 2000+i)
	}
	return w
}

// file is the name of a statement.
func (w *workplace) file(i int) string { return fmt.Sprintf("statements/%03d.en.txt", i) }

// write writes the statement on a meeting of some year.
func (w *workplace) write(i, year int, more ...string) {
	w.Helper()
	text := fmt.Sprintf("Joint Press Statement\n\nThe %d meeting of the Norway-Chile Ocean Dialogue was held in Bergen on May %d, %d.\n\nBoth sides decided to share data.\n%s",
		i, 1+i%28, year, strings.Join(more, ""))
	if err := os.WriteFile(w.file(i), []byte(text), 0o666); err != nil {
		w.Fatal(err)
	}
}

// build compiles the statements and returns the hashes of all files.
func (w *workplace) build(out string, more ...string) string {
	w.Helper()
	var said, problems strings.Builder
	args := append([]string{"build", "--formats", "json,report,csv,nq,text", "--out", out, "statements"}, more...)
	env := func(name string) string {
		if name == "XDG_CACHE_HOME" {
			return w.cache
		}
		return ""
	}
	if status := run(args, strings.NewReader(""), &said, &problems, env); status != 0 {
		w.Fatalf("status %d: %s%s", status, &said, &problems)
	}
	return readText(w.T, filepath.Join(out, "SHA256SUMS"))
}

// kept is how many files are in the cache.
func (w *workplace) kept() int {
	files, _ := filepath.Glob(filepath.Join(w.cache, "dialoguec", "*"))
	return len(files)
}

// TestRecall: a build that recalls statements writes what one writes that reads
// them all, after an edit too; --no-cache keeps nothing.
func TestRecall(t *testing.T) {
	w := newWorkplace(t)
	cold := w.build("cold", "--no-cache")
	if n := w.kept(); n != 0 {
		t.Errorf("with --no-cache %d files are kept", n)
	}
	for range 2 {
		if w.build("warm") != cold {
			t.Error("a build that may recall writes something else")
		}
	}
	if n := w.kept(); n != 2 {
		t.Errorf("%d files are kept, want one of the statements and one of the dataset", n)
	}
	w.write(3, 1999)
	if got := w.build("warm"); got == cold || got != w.build("cold", "--no-cache") {
		t.Error("after an edit a build that recalls writes something else")
	}
}

// TestEdits: after whatever edits, a build over the dataset before has, byte by
// byte, what one writes that begins from nothing.
func TestEdits(t *testing.T) {
	w, r := newWorkplace(t), rand.New(rand.NewPCG(1, 2))
	before, again := "", 0
	for n := range 12 {
		i := r.IntN(few + 4)
		switch r.IntN(5) {
		case 0:
			if err := os.RemoveAll(w.file(i)); err != nil {
				t.Fatal(err)
			}
		case 1:
			w.write(i, 2000+i, fmt.Sprintf("\nThe Ministry of Fisheries of Chile intends to report in %d.\n", 2010+n))
		case 2:
			w.write(i, 1990+r.IntN(20))
		case 3: // nothing changes
		case 4:
			if err := os.RemoveAll(filepath.Join("warm", "csv")); err != nil { // what is lost comes back
				t.Fatal(err)
			}
		}
		sums := w.build("warm")
		w.build("warm", "--check", "--no-cache") // fails if a byte is not as it should be
		if sums == before {
			again++
		}
		before = sums
	}
	if again == 0 || again > 8 {
		t.Errorf("%d of 12 edits changed nothing", again)
	}
}
