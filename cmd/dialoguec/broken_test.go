package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestBroken compiles each damaged, foreign or odd file alone: see
// testdata/broken/README.md. The wanted diagnostics are code, line and column;
// a file without line is meant as a whole.
func TestBroken(t *testing.T) {
	t.Chdir(filepath.Join("..", "..", "testdata", "broken", "files"))
	wanted := map[string]struct {
		status int
		says   string
	}{
		"empty.txt":                  {1, "D101 1:1"},
		"whitespace.txt":             {1, "D101 1:1"},
		"frontmatter-only.en.txt":    {1, "D101 1:1"},
		"binary.txt":                 {1, "D102 0:0"},
		"nul.en.txt":                 {1, "D102 12:8"},
		"invalidutf8.ja.txt":         {1, "D103 11:25"},
		"frontmatter-open.en.txt":    {1, "D104 1:1"},
		"frontmatter-notyaml.en.txt": {1, "D104 2:1"},
		"frontmatter-unknown.en.txt": {0, "D117 5:1"},
		"page.html.txt":              {0, ""},
		"french.txt":                 {1, "D203 1:1"},
		"nomeeting.en.txt":           {1, "D201 6:1"},
		"nomeeting.ja.txt":           {1, "D201 6:1"},
		"announced.en.txt":           {0, "D213 8:1"},
		"announced.ja.txt":           {0, "D213 6:1"},
		"locked.pdf":                 {1, "D112 0:0"},
		"shiftjis.ja.txt":            {0, "D109 0:0"},
		"eucjp.ja.txt":               {0, "D109 0:0"},
		"utf16le.en.txt":             {0, ""},
		"utf16be.en.txt":             {0, ""},
		"windows1252.en.txt":         {0, "D109 0:0"},
		"utf8bom.en.txt":             {0, ""},
	}
	for file, want := range wanted {
		t.Run(file, func(t *testing.T) {
			if _, err := exec.LookPath("pdftotext"); err != nil && strings.HasSuffix(file, ".pdf") {
				t.Skip("pdftotext (poppler-utils) is not installed here")
			}
			var out, problems strings.Builder
			status := run([]string{"check", "--log-format", "json", file}, nil, &out, &problems, os.Getenv)
			if status != want.status {
				t.Errorf("exit status %d, want %d", status, want.status)
			}
			if got := saysOf(t, problems.String()); got != want.says {
				t.Errorf("diagnostics %q, want %q", got, want.says)
			}
		})
	}
}

// saysOf returns code and place of each diagnostic in JSON lines, but for the
// notes on how much of a text was understood, and on what it leaves open.
func saysOf(t *testing.T, log string) string {
	t.Helper()
	var says []string
	for line := range strings.Lines(log) {
		var d schema.Diagnostic
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		if d.Code >= schema.NoPlace && d.Code <= schema.NoActor || d.Code == schema.LowCoverage {
			continue
		}
		says = append(says, fmt.Sprintf("%s %d:%d", d.Code, d.Line, d.Column))
	}
	return strings.Join(says, ", ")
}
