//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"
)

// oddFolder makes a folder of good statements, no two of one text.
func oddFolder(t *testing.T, names ...string) string {
	t.Helper()
	text := readText(t, filepath.Join(statementDir, "us-kenya-digital-economy-03.en.txt"))
	folder := t.TempDir()
	for i, name := range names {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text+strings.Repeat("\n", i)), 0o666); err != nil {
			t.Fatalf("%q: %v", name, err)
		}
	}
	return folder
}

// TestOddNames: a file is compiled, whatever its name is, and the dataset is
// valid. One that cannot be published is an error of its own, and nothing that
// is printed plays with the terminal.
func TestOddNames(t *testing.T) {
	folder := oddFolder(t, "good.txt", "folder.txt/inner.md", "a..b.txt", "-rf.txt", "a'b;c&d.txt", " blank .txt", "\"quoted\".txt", "%2e%2e%2f.txt",
		"CON.txt", "NUL.en.txt", strings.Repeat("会", 83)+".txt", strings.Repeat("a", 251)+".txt")
	out := filepath.Join(t.TempDir(), "out")
	if listed := output(t, "build", "--out", out, folder); !strings.Contains(listed, "12 documents") {
		t.Errorf("not 12 documents: %s", listed)
	}
	output(t, "validate", out)

	bad := oddFolder(t, "good.txt", "new\nline.txt", "\x1b[31mred\x1b]0;title\x07.txt", "\u202Eright-to-left.txt", "not\xffutf8.txt", "bell\a/in.txt")
	var printed, problems strings.Builder
	if status := run([]string{"check", bad}, nil, &printed, &problems, noEnvironment); status != 1 {
		t.Errorf("exit status %d", status)
	}
	if n := strings.Count(problems.String(), ": error[D120]"); n != 5 || !strings.Contains(problems.String(), "U+202E") {
		t.Errorf("%d errors, want 5: %s", n, problems.String())
	}
	for _, r := range printed.String() + problems.String() {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			t.Fatalf("%U is printed", r)
		}
	}
}

// TestTwoBuilds: of two builds on one folder at a time, one is done, and the other
// is done too or is refused with a clear word.
func TestTwoBuilds(t *testing.T) {
	statements, err := filepath.Abs(statementDir)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	pairs := 4
	if testing.Short() {
		pairs = 2
	}
	for range pairs {
		first, said := start(t, folder, nil, "build", "--out", "dist", statements)
		second, saidToo := start(t, folder, nil, "build", "--out", "dist", statements)
		_, _ = first.Wait(), second.Wait() // what they said is whole only then
		for _, c := range []*exec.Cmd{first, second} {
			if status := c.ProcessState.ExitCode(); status != 0 && status != 2 {
				t.Errorf("exit status %d", status)
			}
		}
		refused := 0
		for _, text := range []string{said.String(), saidToo.String()} {
			if strings.Contains(text, "another build is writing it: wait until that has ended") {
				refused++
			} else if strings.Contains(text, "not written") {
				t.Errorf("a build fails: %s", text)
			}
		}
		if refused > 1 {
			t.Error("both builds are refused")
		}
		t.Chdir(folder)
		output(t, "validate", "dist")
	}
}

// TestKilledBuilds kills whole builds: the dataset is the old one or the new one.
// How publication itself is many more kills is tested in package disk.
func TestKilledBuilds(t *testing.T) {
	statements, err := filepath.Glob(filepath.Join(statementDir, "us-*"))
	if err != nil || len(statements) < 2 {
		t.Fatal("no statements", err)
	}
	for i := range statements {
		if statements[i], err = filepath.Abs(statements[i]); err != nil {
			t.Fatal(err)
		}
	}
	folder := t.TempDir()
	t.Chdir(folder)
	whole := map[string]bool{}
	var took time.Duration
	for _, args := range [][]string{statements[:1], statements} {
		at := time.Now()
		c, _ := start(t, folder, nil, append([]string{"build", "--out", "dist"}, args...)...)
		_ = c.Wait()
		took = time.Since(at)
		whole[readText(t, "dist/SHA256SUMS")] = true
	}
	kills := 10
	if testing.Short() {
		kills = 3
	}
	for i := range kills {
		args := [][]string{statements[:1], statements}[i%2]
		c, _ := start(t, folder, nil, append([]string{"build", "--out", "dist"}, args...)...)
		time.Sleep(took * time.Duration(5+i*10/kills) / 15)
		_ = c.Process.Kill()
		_ = c.Wait()
		if !whole[readText(t, "dist/SHA256SUMS")] {
			t.Fatal("the dataset is neither the old one nor the new one")
		}
		output(t, "validate", "dist")
	}
	output(t, append([]string{"build", "--out", "dist"}, statements...)...)
	if left, err := exec.Command("ls", "-A", folder).Output(); err != nil || string(left) != "dist\n" {
		t.Errorf("left behind: %s (%v)", left, err)
	}
}
