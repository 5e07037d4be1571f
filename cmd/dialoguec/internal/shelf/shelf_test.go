package shelf

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dialoguec/compile"
)

// statements loads some of the statements written for the project.
func statements(t *testing.T) []compile.Source {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("..", "..", "..", "..", "testdata", "statements", "*"))
	if err != nil || len(names) < 4 {
		t.Fatalf("no statements: %v", err)
	}
	var sources []compile.Source
	for _, name := range names[:4] {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, compile.Source{Path: name, Name: filepath.Base(name), Data: data})
	}
	page := "<html><body><h1>Press Statement</h1>" + strings.ReplaceAll(string(sources[0].Data), "\n\n", "<p>") + "</body></html>"
	return append(sources, compile.Source{Path: "page.html", Name: "page.html", Data: []byte(page)})
}

// dataset compiles with a shelf, or without one if folder is "".
func dataset(t interface{ Fatal(...any) }, folder string, sources []compile.Source) string {
	opt := compile.Options{KeepGoing: true}
	if folder != "" {
		s := Open(folder, "p")
		defer s.Close()
		opt.Memory = compile.NewMemory(s, "test")
	}
	ds, found := compile.Dataset(context.Background(), sources, opt)
	data, err := json.Marshal([]any{ds, found})
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestEdits edits statements at random, and damages the file at random: whatever
// is recalled, the dataset is that of a build that recalls nothing.
func TestEdits(t *testing.T) {
	all := statements(t)
	rapid.Check(t, func(t *rapid.T) {
		folder, err := os.MkdirTemp("", "shelf")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(folder)
		sources := slices.Clone(all)
		for range rapid.IntRange(2, 4).Draw(t, "builds") {
			i := rapid.IntRange(0, len(sources)-1).Draw(t, "which")
			switch rapid.IntRange(0, 3).Draw(t, "edit") {
			case 0:
				sources[i].Data = append(bytes.Clone(sources[i].Data), "\n\nBoth sides decided to meet again in 2031.\n"...)
			case 1:
				sources[i].Name = fmt.Sprintf("other-%d%s", i, filepath.Ext(sources[i].Name))
			case 2:
				sources = slices.Delete(slices.Clone(sources), i, i+1)
				sources = append(sources, all[i])
			case 3:
				damage(t, filepath.Join(folder, nameOf("p")))
			}
			if got, want := dataset(t, folder, sources), dataset(t, "", sources); got != want {
				t.Fatalf("with a shelf another dataset comes out:\n%s\nnot\n%s", got, want)
			}
		}
	})
}

// damage changes a byte of a file, or cuts it off, if it is there.
func damage(t *rapid.T, path string) {
	data, err := os.ReadFile(path)
	if err != nil {
		return
	}
	at := rapid.IntRange(0, len(data)-1).Draw(t, "at")
	if rapid.Bool().Draw(t, "cut") {
		data = data[:at]
	} else {
		data[at] ^= 0x55
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func key(n int) compile.Key { return sha256.Sum256([]byte{byte(n)}) }

// TestKept: what one build put, the next one gets; what it did not ask for is
// gone in the one after.
func TestKept(t *testing.T) {
	folder := t.TempDir()
	build := func(put, get []int) (found []string) {
		s := Open(folder, "p")
		defer s.Close()
		for _, n := range put {
			s.Put(key(n), fmt.Appendf(nil, "packed %d", n))
		}
		for _, n := range get {
			found = append(found, string(s.Get(key(n), nil)))
		}
		s.Turn()
		return found
	}
	build([]int{1, 2, 3}, nil)
	if got := build([]int{4}, []int{1, 3, 5}); !slices.Equal(got, []string{"packed 1", "packed 3", ""}) {
		t.Errorf("the second build gets %q", got)
	}
	if got := build(nil, []int{1, 2, 3, 4}); !slices.Equal(got, []string{"packed 1", "", "packed 3", "packed 4"}) {
		t.Errorf("the third build gets %q", got)
	}
	if files, _ := os.ReadDir(folder); len(files) != 1 {
		t.Errorf("the folder holds %v", files)
	}
}

// TestKilled: a build that does not come to its Turn changes nothing.
func TestKilled(t *testing.T) {
	folder := t.TempDir()
	s := Open(folder, "p")
	s.Put(key(1), []byte("one"))
	s.Turn()
	killed := Open(folder, "p")
	killed.Put(key(2), []byte("two")) // and no more is heard of it
	if got := string(Open(folder, "p").Get(key(1), nil)); got != "one" {
		t.Errorf("after it, %q is found", got)
	}
}

// TestSideBySide: builds at the same time each find what they look for, or nothing.
func TestSideBySide(t *testing.T) {
	folder := t.TempDir()
	var builds sync.WaitGroup
	for b := range 8 {
		builds.Go(func() {
			for range 20 {
				s := Open(folder, "p")
				for n := range 5 {
					if got := string(s.Get(key(n), nil)); got == "" {
						s.Put(key(n), fmt.Appendf(nil, "packed %d", n))
					} else if got != fmt.Sprintf("packed %d", n) {
						t.Errorf("%q is found for %d", got, n)
					}
				}
				s.Put(key(100+b), []byte("own"))
				s.Turn()
				s.Close()
			}
		})
	}
	builds.Wait()
	if files, _ := os.ReadDir(folder); len(files) != 1 {
		t.Errorf("the folder holds %v", files)
	}
}

// TestNoFolder: where nothing can be kept, nothing is.
func TestNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s := Open(filepath.Join(file, "below"), "p")
	s.Put(key(1), []byte("one"))
	s.Turn()
	if got := s.Get(key(1), nil); got != nil {
		t.Errorf("%q is found", got)
	}
	s.Close()
}

// TestTidy: what is old, what killed builds left and what is too much goes.
func TestTidy(t *testing.T) {
	folder := t.TempDir()
	now := time.Now()
	for name, age := range map[string]time.Duration{
		"use.shelf": 2 * longest, "young.shelf": time.Hour, "old.shelf": 2 * longest,
		"a.part": 2 * abandoned, "b.part": time.Minute, "notes.txt": 2 * longest,
	} {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, now.Add(-age), now.Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	large := filepath.Join(folder, "large.shelf")
	if err := os.WriteFile(large, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(large, mostBytes); err != nil {
		t.Fatal(err)
	}
	tidy(folder, filepath.Join(folder, "use.shelf"))
	var left []string
	files, _ := os.ReadDir(folder)
	for _, f := range files {
		left = append(left, f.Name())
	}
	if want := []string{"b.part", "notes.txt", "use.shelf", "young.shelf"}; !slices.Equal(left, want) {
		t.Errorf("%v are left, want %v", left, want)
	}
}
