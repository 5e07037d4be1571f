package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRecall: a build that recalls statements writes what one writes that reads
// them all, after an edit too; --no-cache keeps nothing.
func TestRecall(t *testing.T) {
	folder, cache := t.TempDir(), t.TempDir()
	t.Chdir(folder)
	write := func(i, year int) {
		t.Helper()
		text := fmt.Sprintf("Joint Press Statement\n\nThe %d meeting of the Norway-Chile Ocean Dialogue was held in Bergen on May %d, %d.\n\nBoth sides decided to share data.\n", i, 1+i%28, year)
		if err := os.WriteFile(fmt.Sprintf("statements/%03d.en.txt", i), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir("statements", 0o777); err != nil {
		t.Fatal(err)
	}
	for i := range few + 2 {
		write(i, 2000+i)
	}
	build := func(out string, more ...string) string {
		t.Helper()
		var said, problems strings.Builder
		args := append([]string{"build", "--formats", "json,report,csv", "--out", out, "statements"}, more...)
		env := func(name string) string {
			if name == "XDG_CACHE_HOME" {
				return cache
			}
			return ""
		}
		if status := run(args, strings.NewReader(""), &said, &problems, env); status != 0 {
			t.Fatalf("status %d: %s", status, &problems)
		}
		return readText(t, filepath.Join(out, "SHA256SUMS"))
	}
	kept := func() int {
		files, _ := filepath.Glob(filepath.Join(cache, "dialoguec", "*"))
		return len(files)
	}
	cold := build("cold", "--no-cache")
	if n := kept(); n != 0 {
		t.Errorf("with --no-cache %d files are kept", n)
	}
	for range 2 {
		if build("warm") != cold {
			t.Error("a build that may recall writes something else")
		}
	}
	if n := kept(); n != 1 {
		t.Errorf("%d files are kept, want one", n)
	}
	write(3, 1999)
	if got := build("warm"); got == cold || got != build("cold", "--no-cache") {
		t.Error("after an edit a build that recalls writes something else")
	}
}
