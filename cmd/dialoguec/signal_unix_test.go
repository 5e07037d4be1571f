//go:build unix

package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// start runs the program in a folder.
func start(t *testing.T, folder string, stdout *os.File, args ...string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	said := &bytes.Buffer{}
	c := exec.Command(program, args...)
	c.Dir, c.Env, c.Stderr = folder, append(os.Environ(), asProgram+"=1"), said
	if stdout != nil {
		c.Stdout = stdout
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return c, said
}

// atMost returns how long an interrupted program may take: a second, and twenty
// times what it takes here and now to start and to say its version, since the
// machine may be busy with other tests.
func atMost(t *testing.T, folder string) time.Duration {
	t.Helper()
	at := time.Now()
	c, _ := start(t, folder, nil, "--version")
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	return time.Second + 20*time.Since(at)
}

// TestSignals: whatever a command is at, an interrupt ends it within a second,
// and nothing is left.
func TestSignals(t *testing.T) {
	statements, err := filepath.Abs(statementDir)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	t.Chdir(folder)
	output(t, "build", "--out", "before", statements)
	limit := atMost(t, folder)
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		for _, args := range [][]string{
			{"build", "--out", "dist", statements},
			{"check", statements},
			{"validate", "before"},
			{"score", "--gold", filepath.Join(statements, "..", "gold")},
			{"explain", "us-fcc", "--sources", statements},
		} {
			c, said := start(t, folder, nil, args...)
			time.Sleep(100 * time.Millisecond)
			at := time.Now()
			if err := c.Process.Signal(signal); err != nil && !errors.Is(err, os.ErrProcessDone) {
				t.Fatal(err)
			}
			err := c.Wait()
			if took := time.Since(at); took > limit {
				t.Errorf("%v: %v ends it after %v", args, signal, took)
			}
			early := c.ProcessState.ExitCode() == -1 // a program that had not begun
			if status := exit(c.ProcessState.ExitCode()); err != nil && !early && status != exitMisuse && status != exitErrors {
				t.Errorf("%v: %v ends it with %v: %s", args, signal, err, said)
			}
		}
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != "before" && e.Name() != "dist" {
			t.Errorf("%s is left behind", e.Name())
		}
	}
}

// TestBlocked: a command that waits for a reader who reads nothing ends within a
// second too.
func TestBlocked(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close()
	long := filepath.Join(t.TempDir(), "long.txt")
	if err := os.WriteFile(long, []byte(strings.Repeat("The parties met in Oslo on May 3, 2021. ", 8000)), 0o666); err != nil {
		t.Fatal(err)
	}
	limit := atMost(t, filepath.Dir(long))
	c, _ := start(t, filepath.Dir(long), write, "inspect", "--stage", "source", long)
	time.Sleep(300 * time.Millisecond)
	at := time.Now()
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal("it did not wait: ", err)
	}
	_ = c.Wait()
	if took := time.Since(at); took > limit {
		t.Errorf("it ends after %v", took)
	}
}

// TestSpecialFiles: what is no regular file is told, and never waited for.
func TestSpecialFiles(t *testing.T) {
	statements, err := filepath.Abs(statementDir)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	t.Chdir(folder)
	output(t, "build", "--out", "dist", statements)
	for _, path := range []string{"dist/pipe", "in/pipe.txt", "in/pipe.json", "dialoguec.yaml"} {
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := syscall.Mkfifo(path, 0o666); err != nil {
			t.Skip("no named pipes here:", err)
		}
	}
	if err := os.Symlink("loop.txt", "in/loop.txt"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args   string
		status int
		want   string
	}{
		{"validate dist", 1, "dist/pipe: error[D602]"},
		{"build --out new in", 2, "dialoguec.yaml: error[D106]: it is not a regular file"},
		{"check in", 2, "dialoguec.yaml: error[D106]"},
		{"", 0, ""}, // from here on without the settings
		{"build --out new in", 2, "in/pipe.txt: error[D106]: it is not a regular file"},
		{"build --out new in", 2, "in/loop.txt: error[D106]: too many levels"},
		{"build --out new in/pipe.txt", 2, "in/pipe.txt: error[D106]: it is not a regular file"},
		{"inspect in/pipe.txt", 2, "in/pipe.txt: error[D106]: it is not a regular file"},
		{"inspect /dev/zero", 2, "/dev/zero: error[D106]: it is not a regular file"},
		{"build --out dist/pipe in", 2, "dist/pipe is a file"},
		{"build --check --out dist " + statements, 1, "the file is not part of the dataset"},
		{"build --out dist " + statements, 2, "dist holds pipe, which no build wrote"},
		{"score --gold in --statements in", 2, "in/pipe.json: it is not a regular file"},
	} {
		if c.args == "" {
			if err := os.Remove("dialoguec.yaml"); err != nil {
				t.Fatal(err)
			}
			continue
		}
		p, said := start(t, folder, nil, strings.Fields(c.args)...)
		kill := time.AfterFunc(20*time.Second, func() { _ = p.Process.Kill() })
		_ = p.Wait()
		kill.Stop()
		if got := p.ProcessState.ExitCode(); got != c.status || !strings.Contains(said.String(), c.want) {
			t.Errorf("%s: exit status %d, want %d and %q: %s", c.args, got, c.status, c.want, said)
		}
	}
}
