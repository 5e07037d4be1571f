package disk

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dialoguec/emit"
)

// inPieces is a file that is written so many bytes at a time.
func inPieces(name, text string, size int) emit.File {
	return emit.File{Name: name, Write: func(w io.Writer) error {
		for piece := range slices.Chunk([]byte(text), size) {
			if _, err := w.Write(piece); err != nil {
				return err
			}
		}
		return nil
	}}
}

// TestKept: a file that holds what is written again stays the same file, any
// other is a new one, and both have the text and the hash that are due.
func TestKept(t *testing.T) {
	long := strings.Repeat("a line of text\n", 10000)
	for _, c := range []struct{ there, written string }{
		{long, long}, {"", ""}, {"", "x"}, {"x", ""}, {long, long + "x"}, {long + "x", long},
		{long + "x\n" + long, long + "y\n" + long}, {"x" + long, "y" + long},
	} {
		for _, size := range []int{1000, pieceSize, 1 << 20} {
			out := filepath.Join(t.TempDir(), "dist")
			if err := (&Target{Out: out}).Publish(t.Context(), dataset("b/c", c.there), seal); err != nil {
				t.Fatal(err)
			}
			before := stat(t, filepath.Join(out, "b", "c"))
			files := []emit.File{inPieces("b/c", c.written, size)}
			if err := (&Target{Out: out}).Publish(t.Context(), files, seal); err != nil {
				t.Fatal(err)
			}
			if found, err := Compare(t.Context(), out, files, seal); err != nil || len(found) > 0 {
				t.Errorf("%d bytes over %d, in pieces of %d: %v, %v", len(c.written), len(c.there), size, found, err)
			}
			if same := os.SameFile(before, stat(t, filepath.Join(out, "b", "c"))); same != (c.there == c.written) {
				t.Errorf("%d bytes over %d, in pieces of %d: the same file: %v", len(c.written), len(c.there), size, same)
			}
			onlyDist(t, filepath.Dir(out))
		}
	}
}

func stat(t *testing.T, path string) os.FileInfo {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info
}

// TestTouched: what was found of a file does not count once it was touched.
func TestTouched(t *testing.T) {
	out := published(t)
	to := &Target{Out: out}
	if err := to.Replaceable(); err != nil {
		t.Fatal(err)
	}
	later := stat(t, filepath.Join(out, "a")).ModTime().Add(1)
	put(t, out, "a", "3")
	if err := os.Chtimes(filepath.Join(out, "a"), later, later); err != nil {
		t.Fatal(err)
	}
	if err := to.Replaceable(); err == nil {
		t.Error("a file that was changed between two looks may be replaced")
	}
	to.Force = true
	files := dataset("a", "3")
	if err := to.Publish(t.Context(), files, seal); err != nil {
		t.Fatal(err)
	}
	if found, err := Compare(t.Context(), out, files, seal); err != nil || len(found) > 0 {
		t.Errorf("%v, %v", found, err)
	}
}
