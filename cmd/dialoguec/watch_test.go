package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// said collects what a command prints while it goes on.
type said struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *said) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *said) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// TestWatch edits, spoils, mends and adds a statement while it is watched.
func TestWatch(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	statement := readText(t, filepath.Join(packageDir, statementDir, "us-kenya-digital-economy-03.en.txt"))
	write := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("statements/a.en.txt", statement)
	ctx, cancel := context.WithCancel(t.Context())
	var problems said
	done := make(chan int)
	go func() {
		done <- runUntil(ctx, []string{"build", "--watch", "--formats", "text", "statements"}, strings.NewReader(""), &said{}, &problems, noEnvironment)
	}()
	wait := func(what string, ok func() bool) {
		t.Helper()
		for range 200 {
			if ok() {
				return
			}
			time.Sleep(50 * time.Millisecond)
		}
		t.Fatalf("%s: waited in vain; it says\n%s", what, problems.String())
	}
	published := func(name, part string) func() bool {
		return func() bool {
			data, err := os.ReadFile(filepath.Join("dist", "text", name))
			return err == nil && strings.Contains(string(data), part)
		}
	}
	watching := func(times int) func() bool {
		return func() bool { return strings.Count(problems.String(), "watching") >= times }
	}
	wait("the first build", watching(1))
	wait("the first build", published("a-en.txt", "Nairobi"))
	write("statements/a.en.txt", strings.ReplaceAll(statement, "Nairobi", "Mombasa"))
	wait("an edit", published("a-en.txt", "Mombasa"))
	wait("an edit", watching(2))
	write("statements/a.en.txt", "")
	wait("an empty file", func() bool { return strings.Contains(problems.String(), "nothing was written") })
	if !published("a-en.txt", "Mombasa")() {
		t.Error("the last good dataset is gone")
	}
	wait("an empty file", watching(3))
	write("statements/a.en.txt", statement)
	wait("mended", published("a-en.txt", "Nairobi"))
	wait("mended", watching(4))
	write("statements/new/b.en.txt", strings.ReplaceAll(statement, "Kenya", "Ghana")) // another text
	wait("one in a new folder", published("b-en.txt", "Ghana"))
	cancel()
	if code := <-done; code != 0 {
		t.Errorf("exit status %d, and it says\n%s", code, problems.String())
	}
}

// packageDir is where the tests were started.
var packageDir, _ = os.Getwd()

// TestWatchConcerns: the dataset itself, hidden files and what no setting names
// are no reason to build again.
func TestWatchConcerns(t *testing.T) {
	of := &watched{out: "site/dist", paths: []string{"site", "dialoguec.yaml", "extra/bodies.tsv"}}
	for name, want := range map[string]bool{
		"site/a.txt": true, "site/deep/b.md": true, "dialoguec.yaml": true, "extra/bodies.tsv": true,
		"site/dist": false, "site/dist/text/a.txt": false, "site/.a.txt.swp": false, "other.yaml": false, "extra/else.tsv": false, "sites/a.txt": false,
	} {
		if got := of.concerns(fsnotify.Event{Name: name, Op: fsnotify.Write}); got != want {
			t.Errorf("%s concerns the dataset: %v", name, got)
		}
	}
}
