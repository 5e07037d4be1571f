package disk

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dialoguec/emit"
)

// TestRecover: whatever a killed build left, the next one publishes, and nothing
// is left beside the dataset.
func TestRecover(t *testing.T) {
	plan := `["manifest.json","SHA256SUMS","a","b/c"]`
	for _, c := range []struct {
		name  string
		files map[string]string // beside the dataset
	}{
		{"an empty folder", map[string]string{"-new/": ""}},
		{"a plan that is cut off", map[string]string{"-new/" + planFile: plan[:20]}},
		{"a file that is cut off", map[string]string{"-new/" + planFile: plan, "-new/a": "c", "-new/b/": ""}},
		{"all but the end", map[string]string{"-new/" + planFile: plan, "-new/a": "1", "-new/b/c": "2", "-new/manifest.json": "{}"}},
		{"a lock", map[string]string{".lock": ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := published(t)
			for name, text := range c.files {
				put(t, filepath.Dir(out), filepath.Base(beside(out, name[:strings.Index(name+"/", "/")]))+name[strings.Index(name+"/", "/"):], text)
			}
			if err := (&Target{Out: out}).Publish(t.Context(), dataset("a", "3"), seal); err != nil {
				t.Error(err)
			}
			if got := state(t, out); !strings.Contains(got, "a=3\n") {
				t.Errorf("the dataset is\n%s", got)
			}
			onlyDist(t, filepath.Dir(out))
		})
	}
}

// TestRecoverOld: a build that was killed between the two steps of a swap has
// left the old dataset under another name, and no other.
func TestRecoverOld(t *testing.T) {
	out := published(t)
	before := state(t, out)
	if err := os.Rename(out, beside(out, "-old")); err != nil {
		t.Fatal(err)
	}
	if _, err := new(Target).stage(t.Context(), beside(out, "-new"), out, dataset("a", "3"), seal); err != nil {
		t.Fatal(err)
	}
	if err := new(Target).recoverKilled(out); err != nil {
		t.Error(err)
	}
	if got := state(t, out); got != before {
		t.Errorf("the dataset is\n%swas\n%s", got, before)
	}
	onlyDist(t, filepath.Dir(out))
}

// TestRecoverKeeps: what no build wrote is not removed, wherever it lies.
func TestRecoverKeeps(t *testing.T) {
	for _, name := range []string{"-new", "-new/mine", "-old/mine"} {
		out := published(t)
		before := state(t, out)
		path := beside(out, name)
		put(t, filepath.Dir(path), filepath.Base(path), "by hand")
		if err := (&Target{Out: out}).Publish(t.Context(), dataset("a", "3"), seal); err == nil {
			t.Errorf("%s: no word of it", name)
		}
		if data, err := os.ReadFile(path); err != nil || string(data) != "by hand" {
			t.Errorf("%s is gone: %v", name, err)
		}
		if got := state(t, out); got != before {
			t.Errorf("%s: the dataset changed to\n%s", name, got)
		}
	}
}

// TestDiscardTwice: removing a dataset can be broken off at any file, and done again.
func TestDiscardTwice(t *testing.T) {
	out := published(t)
	if err := os.Remove(filepath.Join(out, "a")); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.RemoveAll(filepath.Join(out, "b")), os.Remove(filepath.Join(out, emit.SumsName))); err != nil {
		t.Fatal(err)
	}
	if err := new(Target).discard(out, false); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("the folder is there still")
	}
}

// TestTwoBuilds: while one build writes, another one is refused with a clear
// word; the first is not harmed.
func TestTwoBuilds(t *testing.T) {
	out := published(t)
	first := []emit.File{{Name: "a", Write: func(w io.Writer) error {
		if err := (&Target{Out: out, Force: true}).Publish(context.Background(), dataset("a", "second"), seal); !errors.Is(err, errBusy) {
			t.Errorf("the second build: %v", err)
		}
		_, err := io.WriteString(w, "first")
		return err
	}}}
	if err := (&Target{Out: out}).Publish(t.Context(), first, seal); err != nil {
		t.Error(err)
	}
	if got := state(t, out); !strings.Contains(got, "a=first\n") {
		t.Errorf("the dataset is\n%s", got)
	}
	onlyDist(t, filepath.Dir(out))
}

// TestModes: the folder keeps its mode, and new ones have the usual one.
func TestModes(t *testing.T) {
	out := published(t)
	fresh, err := os.Stat(out)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(out, 0o750); err != nil {
		t.Fatal(err)
	}
	if err := (&Target{Out: out}).Publish(t.Context(), dataset("b/c", "3"), seal); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(out); err != nil || info.Mode().Perm() != 0o750 {
		t.Errorf("the mode is %v (%v), want 0750", info.Mode(), err)
	}
	if info, err := os.Stat(filepath.Join(out, "b")); err != nil || info.Mode() != fresh.Mode() {
		t.Errorf("the mode of a new folder is %v (%v), want %v", info.Mode(), err, fresh.Mode())
	}
}

// TestDanglingLink: a link in the place of the dataset stays, and what it leads to is made.
func TestDanglingLink(t *testing.T) {
	parent := t.TempDir()
	link := filepath.Join(parent, "dist")
	if err := os.Symlink("nowhere/real", link); err != nil {
		t.Skip("no links here:", err)
	}
	for range 2 {
		if err := (&Target{Out: link}).Publish(t.Context(), dataset("a", "1"), seal); err != nil {
			t.Fatal(err)
		}
	}
	if to, err := os.Readlink(link); err != nil || to != "nowhere/real" {
		t.Errorf("the link leads to %q (%v)", to, err)
	}
	if got := state(t, filepath.Join(parent, "nowhere", "real")); !strings.Contains(got, "a=1\n") {
		t.Errorf("behind the link is\n%s", got)
	}
}

// TestLate: what is put into the old dataset while the new one is written is not
// lost, and the word of it does not say that nothing was written.
func TestLate(t *testing.T) {
	out := published(t)
	files := []emit.File{{Name: "a", Write: func(w io.Writer) error {
		put(t, out, "late.txt", "by hand")
		_, err := io.WriteString(w, "3")
		return err
	}}}
	err := (&Target{Out: out}).Publish(t.Context(), files, seal)
	var late Late
	if !errors.As(err, &late) || !strings.Contains(err.Error(), "look into it") {
		t.Errorf("got %v", err)
	}
	if got := state(t, out); !strings.Contains(got, "a=3\n") {
		t.Errorf("the dataset is\n%s", got)
	}
	if data, err := os.ReadFile(beside(out, "-new/late.txt")); err != nil || string(data) != "by hand" {
		t.Errorf("the file is gone: %v", err)
	}
}

// TestVanished: the folder that the dataset is in goes away while it is written.
func TestVanished(t *testing.T) {
	parent := filepath.Join(t.TempDir(), "parent")
	files := []emit.File{{Name: "a", Write: func(io.Writer) error { return os.RemoveAll(parent) }}}
	if err := (&Target{Out: filepath.Join(parent, "dist")}).Publish(t.Context(), files, seal); err == nil {
		t.Error("no word of it")
	}
	if _, err := os.Stat(parent); err == nil {
		t.Error("it is there again")
	}
}
