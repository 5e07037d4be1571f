package disk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"dialoguec/emit"
	"dialoguec/schema"
)

// dataset makes files as emit does.
func dataset(texts ...string) []emit.File {
	var files []emit.File
	for i := 0; i+1 < len(texts); i += 2 {
		files = append(files, emit.File{Name: texts[i], Write: func(w io.Writer) error {
			_, err := io.WriteString(w, texts[i+1])
			return err
		}})
	}
	return files
}

// seal makes the lists that belong to them.
var seal = emit.Sealing(&schema.Dataset{}, emit.Options{Version: "1"})

// state returns all files below a folder with what they hold.
func state(t *testing.T, root string) string {
	t.Helper()
	names, err := list(root)
	if err != nil {
		t.Fatal(err)
	}
	out := ""
	for _, name := range names {
		data, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		out += name + "=" + string(data) + "\n"
	}
	return out
}

func TestPublish(t *testing.T) {
	out := filepath.Join(t.TempDir(), "deep", "dist")
	for _, files := range [][]emit.File{dataset("a", "1", "b/c", "2"), dataset("a", "3")} {
		if err := (&Target{Out: out}).Publish(t.Context(), files, seal); err != nil {
			t.Fatal(err)
		}
		if found, err := Compare(t.Context(), out, files, seal); err != nil || len(found) > 0 {
			t.Errorf("after publishing: %v, %v", found, err)
		}
		onlyDist(t, filepath.Dir(out))
	}
}

func TestSwapByTwo(t *testing.T) {
	parent := t.TempDir()
	fresh, out := filepath.Join(parent, "fresh"), filepath.Join(parent, "dist")
	for _, text := range []string{"1", "2"} { // the second time, there is one to replace
		if _, err := new(Target).stage(t.Context(), fresh, out, dataset("a", text), seal); err != nil {
			t.Fatal(err)
		}
		if err := swapByTwo(fresh, out); err != nil {
			t.Fatal(err)
		}
		if got := state(t, out); !strings.Contains(got, "a="+text) {
			t.Errorf("after the swap: %s", got)
		}
		if err := new(Target).discard(fresh, false); err != nil {
			t.Error(err)
		}
		onlyDist(t, parent)
	}
	if err := swapByTwo(fresh, out); err == nil { // fresh is not there
		t.Error("a swap with nothing succeeds")
	}
	if got := state(t, out); !strings.Contains(got, "a=2") {
		t.Errorf("after a swap that failed: %s", got)
	}
	onlyDist(t, parent)
}

// onlyDist fails where anything but the dataset is left in its parent folder.
func onlyDist(t *testing.T, parent string) {
	t.Helper()
	entries, err := os.ReadDir(parent)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != "dist" {
			t.Errorf("%s is left behind", e.Name())
		}
	}
}

// lateContext is cancelled after it was asked a number of times.
type lateContext struct {
	context.Context
	left atomic.Int64
}

func after(asked int64) func(context.Context) context.Context {
	return func(parent context.Context) context.Context {
		ctx := &lateContext{Context: parent}
		ctx.left.Store(asked)
		return ctx
	}
}

func (c *lateContext) Err() error {
	if c.left.Add(-1) < 0 {
		return context.Canceled
	}
	return nil
}

func TestPublishFailureLeavesTheOld(t *testing.T) {
	good := dataset("a", "1", "b/c", "2")
	for _, c := range []struct {
		name  string
		ctx   func(context.Context) context.Context
		files []emit.File
		want  string
	}{
		{"a file that cannot be written", nil, dataset("a", "x", "a/b", "y"), "file exists"},
		{"a file outside", nil, dataset("../evil", "x"), "../evil"},
		{"an absolute path", nil, dataset("/tmp/dialoguec-evil", "x"), "/tmp/dialoguec-evil"},
		{"interrupted at once", after(0), dataset("a", "x"), "canceled"},
		{"interrupted while writing", after(2), dataset("a", "x", "b", "y"), "canceled"},
		{"interrupted before the swap", after(4), dataset("a", "x"), "canceled"},
	} {
		t.Run(c.name, func(t *testing.T) {
			parent := t.TempDir()
			out := filepath.Join(parent, "dist")
			if err := (&Target{Out: out}).Publish(t.Context(), good, seal); err != nil {
				t.Fatal(err)
			}
			before := state(t, out)
			ctx := t.Context()
			if c.ctx != nil {
				ctx = c.ctx(ctx)
			}
			if err := (&Target{Out: out}).Publish(ctx, c.files, seal); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
			if after := state(t, out); after != before {
				t.Errorf("the old dataset changed:\n%s\nto\n%s", before, after)
			}
			onlyDist(t, parent)
		})
	}
}

func TestPublishThroughLink(t *testing.T) {
	parent := t.TempDir()
	real, link := filepath.Join(parent, "real"), filepath.Join(parent, "dist")
	if err := os.Mkdir(real, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(real, link); err != nil {
		t.Skip("no links here:", err)
	}
	if err := (&Target{Out: link}).Publish(t.Context(), dataset("a", "1"), seal); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link was replaced: %v, %v", info, err)
	}
	if !strings.Contains(state(t, real), "a=1") {
		t.Error("what the link leads to was not replaced")
	}
}

func TestCompare(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	files := dataset("a", "1\n2\n3\n", "b/c", "2")
	if found, err := Compare(t.Context(), out, files, seal); err != nil || len(found) != 1 || found[0].Path != out {
		t.Errorf("no folder: %v, %v", found, err)
	}
	if err := (&Target{Out: out}).Publish(t.Context(), files, seal); err != nil {
		t.Fatal(err)
	}
	errs := errors.Join(os.WriteFile(filepath.Join(out, "a"), []byte("1\n2\nX\n"), 0o666),
		os.Remove(filepath.Join(out, "b", "c")), os.WriteFile(filepath.Join(out, "more"), nil, 0o666))
	if errs != nil {
		t.Fatal(errs)
	}
	found, err := Compare(t.Context(), out, files, seal)
	got := ""
	for _, d := range found {
		got += fmt.Sprintf("%s %s:%d %s\n", d.Code, filepath.Base(d.Path), d.Line, d.Message)
	}
	want := "D601 a:3 the file differs from this line on\nD601 c:0 the file is missing\nD601 more:0 the file is not part of the dataset\n"
	if err != nil || got != want {
		t.Errorf("got\n%swant\n%s%v", got, want, err)
	}
}

// TestMatcher: a file may be shorter or longer than what is written, in any pieces.
func TestMatcher(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	long := strings.Repeat("a line of text\n", 1000)
	for _, c := range []struct {
		there, written string
		line           int // of the difference; 0 for none
	}{
		{long, long, 0}, {"", "", 0}, {"", "x", 1}, {"x", "", 1}, {long, long + "x", 1001}, {long + "x", long, 1001},
		{long + "x\n" + long, long + "y\n" + long, 1001},
	} {
		if err := (&Target{Out: out}).Publish(t.Context(), dataset("a", c.there), seal); err != nil {
			t.Fatal(err)
		}
		for _, size := range []int{1, 4095, 4096, 1 << 20} {
			file := emit.File{Name: "a", Write: func(w io.Writer) error {
				for piece := range slices.Chunk([]byte(c.written), size) {
					if _, err := w.Write(piece); err != nil {
						return err
					}
				}
				return nil
			}}
			found, err := Compare(t.Context(), out, []emit.File{file}, seal)
			line := 0
			for _, d := range found {
				if filepath.Base(d.Path) == "a" {
					line = d.Line
				}
			}
			if err != nil || line != c.line || (len(found) == 3) != (c.line > 0) {
				t.Errorf("in pieces of %d bytes, line %d: found %v (%v)", size, c.line, found, err)
			}
		}
	}
}
