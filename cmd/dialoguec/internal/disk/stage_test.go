package disk

import (
	"fmt"
	"path/filepath"
	"testing"
)

// TestPublishMany: so many files that the file system waits for all at once.
func TestPublishMany(t *testing.T) {
	var texts []string
	for i := range many + 1 {
		texts = append(texts, fmt.Sprintf("%d/%d/page", i%7, i), fmt.Sprint(i))
	}
	out, files := filepath.Join(t.TempDir(), "dist"), dataset(texts...)
	for range 2 { // the second time all are taken over
		to := &Target{Out: out}
		if err := to.Replaceable(); err != nil {
			t.Fatal(err)
		}
		if err := to.Publish(t.Context(), files, seal); err != nil {
			t.Fatal(err)
		}
		if found, err := Compare(t.Context(), out, files, seal); err != nil || len(found) > 0 {
			t.Errorf("after publishing: %v, %v", found, err)
		}
	}
}

// TestSyncMissing: what cannot be waited for is an error, alone or with others.
func TestSyncMissing(t *testing.T) {
	root := filepath.Join(t.TempDir(), "missing")
	for _, n := range []int{1, many + 1} {
		paths := make([]string, n)
		for i := range paths {
			paths[i] = filepath.Join(root, fmt.Sprint(i))
		}
		if err := syncAll(t.Context(), root, paths); err == nil {
			t.Errorf("%d files that are not there were waited for", n)
		}
	}
}

// TestFolders: a folder is made once, after those above it, and none outside.
func TestFolders(t *testing.T) {
	if _, err := newFolders(t.TempDir(), []string{"a/b", "../c"}); err == nil {
		t.Error("a file outside the folder was taken")
	}
	root := t.TempDir()
	f, err := newFolders(root, []string{"a/b/c", "a/d", "e"})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a/b", "a", "a/b", "."} {
		if err := f.make(name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got, err := filepath.Glob(filepath.Join(root, "*", "*")); err != nil || len(got) != 1 || len(f.paths()) != 3 {
		t.Errorf("made %q of %q (%v)", got, f.paths(), err)
	}
}
