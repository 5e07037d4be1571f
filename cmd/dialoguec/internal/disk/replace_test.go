package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// TestReplace: a file is replaced as a whole; its mode stays, and a link to it.
func TestReplace(t *testing.T) {
	folder := t.TempDir()
	path, link := filepath.Join(folder, "real.yaml"), filepath.Join(folder, "link.yaml")
	if err := Replace(path, []byte("1")); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("real.yaml", link); err != nil {
		t.Skip("no links here:", err)
	}
	if err := Replace(link, []byte("2")); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil || string(data) != "2" {
		t.Errorf("the file holds %q: %v", data, err)
	}
	if info, err := os.Lstat(path); err != nil || info.Mode() != 0o640 {
		t.Errorf("the mode is %v: %v", info.Mode(), err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
	put(t, folder, filepath.Base(beside(path, "-file")), "of one that was killed")
	if err := Replace(path, []byte("3")); err != nil {
		t.Error(err)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 2 {
		t.Errorf("something is left: %v, %v", entries, err)
	}
}

// TestReplaceFails: a file that cannot be replaced is as it was.
func TestReplaceFails(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "there/x", "1")
	if err := Replace(filepath.Join(folder, "there"), []byte("2")); err == nil {
		t.Error("a folder is replaced by a file")
	}
	if err := Replace(filepath.Join(folder, "none", "x"), []byte("2")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("in a folder that is not there: %v", err)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 1 {
		t.Errorf("something is left: %v, %v", entries, err)
	}
	if err := Replace(filepath.Join(folder, "there"), nil); err == nil || Cause(err) == "" {
		t.Errorf("no cause: %v", err)
	}
}

func TestBadName(t *testing.T) {
	for name, bad := range map[string]bool{
		"a.txt": false, "会合 b'\"c.txt": false, "..txt": false, "a\nb": true, "\x1b[0m": true, "\u202Ea": true, "\xff": true, "a\u200Fb": true,
	} {
		if got := badName(name); (got != "") != bad {
			t.Errorf("%q: %q", name, got)
		}
	}
}
