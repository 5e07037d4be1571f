package main

import (
	"context"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
)

// noEnvironment has no variable at all.
func noEnvironment(string) string { return "" }

func TestInterrupted(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.txt", []byte("---\nlanguage: en\n---\nThe First Ocean Dialogue was held in Oslo on May 3, 2021.\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir("dist", 0o777); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, args := range [][]string{{"build", "a.txt"}, {"check", "a.txt"}, {"score", "--gold", "gold"}} {
		if args[0] == "score" {
			if err := os.MkdirAll("gold", 0o777); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join("gold", "a.json"), []byte(`{"file": "a.txt"}`), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		var out, problems strings.Builder
		if status := runUntil(ctx, args, nil, &out, &problems, noEnvironment); status != 2 || !strings.Contains(problems.String(), "interrupted") {
			t.Errorf("%v: exit status %d: %s", args, status, problems.String())
		}
		if out.Len() > 0 {
			t.Errorf("%v: printed %q", args, out.String())
		}
	}
	if entries, _ := os.ReadDir("dist"); len(entries) > 0 {
		t.Errorf("dist was written: %v", entries)
	}
}

func TestProvenance(t *testing.T) {
	info := &debug.BuildInfo{GoVersion: "go1.99", Main: debug.Module{Path: "dialoguec", Version: "v1.2.3"}, Settings: []debug.BuildSetting{
		{Key: "vcs.revision", Value: "abc"}, {Key: "vcs.time", Value: "2026-01-02T03:04:05Z"}, {Key: "vcs.modified", Value: "true"},
		{Key: "GOOS", Value: "plan9"}, {Key: "GOARCH", Value: "386"}}}
	want := "module dialoguec v1.2.3\ncommit abc 2026-01-02T03:04:05Z (modified)\ngo1.99 plan9/386\n"
	if got := provenance(info); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCandidates(t *testing.T) {
	for id, want := range map[string]string{
		"us-fcc":                                      "us-fcc",
		"https://b.example/organization/us-fcc":       "https://b.example/organization/us-fcc us-fcc",
		"https://b.example/meeting/x/6#place":         "https://b.example/meeting/x/6#place x/6",
		"https://b.example/person/%E4%BB%8A%E4%BA%95": "https://b.example/person/%E4%BB%8A%E4%BA%95 今井",
		"https://other.example/meeting/x/6":           "https://other.example/meeting/x/6",
	} {
		if got := strings.Join(candidates(id, "https://b.example/"), " "); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

func TestShort(t *testing.T) {
	for in, want := range map[string]string{
		"a\n  b\tc":              "a b c",
		strings.Repeat("x", 120): strings.Repeat("x", 120),
		strings.Repeat("x", 121): strings.Repeat("x", 120) + "…",
		strings.Repeat("国", 80):  strings.Repeat("国", 60) + "…",
	} {
		if got := short(in); got != want {
			t.Errorf("%d bytes: %q, want %q", len(in), got, want)
		}
	}
}
