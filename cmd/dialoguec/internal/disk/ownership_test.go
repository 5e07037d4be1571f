package disk

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dialoguec/emit"
)

// published makes a folder with a dataset of the files a and b/c.
func published(t *testing.T) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "dist")
	if err := (&Target{Out: out}).Publish(t.Context(), dataset("a", "1", "b/c", "2"), seal); err != nil {
		t.Fatal(err)
	}
	return out
}

// put writes a file below a folder; a name that ends in a slash is a folder.
func put(t *testing.T, root, name, text string) {
	t.Helper()
	path := filepath.Join(root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(name, "/") {
		if err := os.MkdirAll(path, 0o777); err != nil {
			t.Fatal(err)
		}
		return
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestReplaceable: what a build may write to, and why not.
func TestReplaceable(t *testing.T) {
	remove := func(t *testing.T, out string, names ...string) {
		for _, name := range names {
			if err := os.RemoveAll(filepath.Join(out, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	link := func(t *testing.T, to, path string) {
		if err := os.Symlink(to, path); err != nil {
			t.Skip("no links here:", err)
		}
	}
	for _, c := range []struct {
		name   string
		spoil  func(t *testing.T, out string)
		want   string
		forced string // with force
	}{
		{"a dataset", func(*testing.T, string) {}, "", ""},
		{"nothing", func(t *testing.T, out string) { remove(t, out, "") }, "", ""},
		{"an empty folder", func(t *testing.T, out string) { remove(t, out, ""); put(t, out, "/", "") }, "", ""},
		{"a folder that a file manager looked at", func(t *testing.T, out string) { remove(t, out, ""); put(t, out, ".DS_Store", "x") }, "", ""},
		{"a dataset that a file manager looked at", func(t *testing.T, out string) { put(t, out, "b/Thumbs.db", "x") }, "", ""},
		{"a dataset that lost a file", func(t *testing.T, out string) { remove(t, out, "b") }, "", ""},
		{"somebody's folder", func(t *testing.T, out string) { remove(t, out, ""); put(t, out, "thesis.doc", "x") }, "no manifest.json", "no manifest.json"},
		{"somebody's folder with hashes", func(t *testing.T, out string) { remove(t, out, emit.ManifestName) }, "no manifest.json", "no manifest.json"},
		{"somebody's empty folder inside", func(t *testing.T, out string) { put(t, out, "mine/", "") }, "holds mine, which no build wrote", ""},
		{"somebody's file", func(t *testing.T, out string) { put(t, out, "b/notes.md", "x") }, "holds b/notes.md, which no build wrote", ""},
		{"a changed file", func(t *testing.T, out string) { put(t, out, "a", "other") }, "dist/a was changed after the build", ""},
		{"a changed list of hashes", func(t *testing.T, out string) { put(t, out, emit.SumsName, "") }, "SHA256SUMS was changed", ""},
		{"a changed manifest", func(t *testing.T, out string) {
			path := filepath.Join(out, emit.ManifestName)
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			put(t, out, emit.ManifestName, string(data)+"\n")
		}, "SHA256SUMS was changed", ""},
		{"a manifest of another tool", func(t *testing.T, out string) { put(t, out, emit.ManifestName, "{}") }, "not one that dialoguec wrote", "not one that dialoguec wrote"},
		{"a manifest with a conflict", func(t *testing.T, out string) { put(t, out, emit.ManifestName, "<<<<<<<") }, "not one that dialoguec wrote", "not one that dialoguec wrote"},
		{"a link in the place of a file", func(t *testing.T, out string) { remove(t, out, "a"); link(t, "b/c", filepath.Join(out, "a")) }, "holds a, which no build wrote", ""},
		{"an older dataset", func(t *testing.T, out string) { remove(t, out, emit.ManifestName); put(t, out, "report.json", "{}") }, "an older dialoguec wrote, remove the folder once", "an older dialoguec"},
		{"a file", func(t *testing.T, out string) { remove(t, out, ""); put(t, out, "", "x") }, "is a file", "is a file"},
		{"a read-only folder", func(t *testing.T, out string) {
			if err := os.Chmod(out, 0o555); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = os.Chmod(out, 0o777) })
		}, "is read-only", "is read-only"},
		{"a link to itself", func(t *testing.T, out string) { remove(t, out, ""); link(t, "dist", out) }, "too many levels", "too many levels"},
		{"a link to nothing", func(t *testing.T, out string) { remove(t, out, ""); link(t, "nowhere", out) }, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := published(t)
			c.spoil(t, out)
			for force, want := range map[bool]string{false: c.want, true: c.forced} {
				switch err := (&Target{Out: out, Force: force}).Replaceable(); {
				case want == "" && err != nil, want != "" && (err == nil || !strings.Contains(err.Error(), want)):
					t.Errorf("force %v: %v, want %q", force, err, want)
				}
			}
		})
	}
}

// TestForceKeeps: with force, what no build wrote stays where it is, and only that.
func TestForceKeeps(t *testing.T) {
	out := published(t)
	for _, name := range []string{"mine.txt", "b/notes.md", "own/deep/x", "a"} {
		put(t, out, name, "by hand")
	}
	put(t, out, "hollow/", "")
	if err := (&Target{Out: out, Force: true}).Publish(t.Context(), dataset("a", "3", "d", "4"), seal); err != nil {
		t.Fatal(err)
	}
	names, err := list(out)
	if want := []string{"SHA256SUMS", "a", "b/notes.md", "catalog.jsonld", "d", "manifest.json", "mine.txt", "own/deep/x"}; err != nil || !slices.Equal(names, want) {
		t.Errorf("%v (%v), want %v", names, err, want)
	}
	if got := state(t, out); !strings.Contains(got, "b/notes.md=by hand\n") || !strings.Contains(got, "a=3\n") {
		t.Errorf("the files are\n%s", got)
	}
	if info, err := os.Stat(filepath.Join(out, "hollow")); err != nil || !info.IsDir() {
		t.Errorf("the empty folder is gone: %v", err)
	}
	onlyDist(t, filepath.Dir(out))
	for _, files := range [][]emit.File{dataset("mine.txt", "5"), dataset("own/deep/x", "5"), dataset("own/other", "5"), dataset("mine.txt/x", "5")} {
		if err := (&Target{Out: out, Force: true}).Publish(t.Context(), files, seal); err == nil || !strings.Contains(err.Error(), "this one would write there") {
			t.Errorf("%s is written over somebody's: %v", files[0].Name, err)
		}
	}
	if got := state(t, out); !strings.Contains(got, "mine.txt=by hand\n") {
		t.Errorf("the files are\n%s", got)
	}
}

// TestApart: no input lies in the folder of the dataset, by whatever name.
func TestApart(t *testing.T) {
	root := t.TempDir()
	put(t, root, "src/deep/a.txt", "x")
	put(t, root, "dist/", "")
	at := func(name string) string { return filepath.Join(root, filepath.FromSlash(name)) }
	for link, to := range map[string]string{"link": "src", "far": "src/deep", "src/back": ".."} {
		if err := os.Symlink(to, at(link)); err != nil {
			t.Skip("no links here:", err)
		}
	}
	for _, c := range []struct {
		out, input string
		want       string
	}{
		{"dist", "src", ""},
		{"none", "src", ""},
		{"src/dist", "src", ""}, // inside, and not read
		{"src", "src", "is an input of the build"},
		{"src", "src/deep/a.txt", "is an input of the build"},
		{"src/deep", "src/deep/a.txt", "is an input of the build"},
		{"link", "src", "is an input of the build"},
		{"src", "link/deep", "is an input of the build"},
		{"far", "src/deep/a.txt", "is an input of the build"},
		{"src/back", "src", "is an input of the build"},
		{"", "src/deep/a.txt", "is an input of the build"},
		{"SRC", "src", "systems that ignore case"},
		{"src/Deep", "src/deep/a.txt", "systems that ignore case"},
	} {
		switch err := Apart(at(c.out), []string{at(c.input)}); {
		case c.want == "" && err != nil, c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%s into %s: %v, want %q", c.input, c.out, err, c.want)
		}
	}
}
