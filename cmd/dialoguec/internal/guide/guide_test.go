package guide

import (
	"strings"
	"testing"

	"dialoguec/cmd/dialoguec/internal/manifest"
	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/cmd/dialoguec/internal/score"
	"dialoguec/emit"
	"dialoguec/schema"
)

// TestTopics: every page says something, fits a terminal and can be printed.
func TestTopics(t *testing.T) {
	for _, topic := range Topics() {
		text := topic.Text()
		if topic.Short == "" || strings.Count(text, "\n") < 10 {
			t.Errorf("%s says too little:\n%s", topic.Name, text)
		}
		for line := range strings.Lines(text) {
			line = strings.TrimSuffix(line, "\n")
			if report.Width(line) > pageColumns && strings.Contains(strings.TrimSpace(line), " ") {
				t.Errorf("%s: a line is %d columns wide: %s", topic.Name, report.Width(line), line)
			}
			if line != report.Clean(line) || line != strings.TrimRight(line, " ") {
				t.Errorf("%s: a line that cannot be printed: %q", topic.Name, line)
			}
		}
	}
}

// TestComplete: the pages speak of every key, column and code.
func TestComplete(t *testing.T) {
	page := map[string]string{}
	for _, topic := range Topics() {
		page[topic.Name] = topic.Text()
	}
	for _, name := range emit.Formats() {
		if emit.FormatHelp(name) == "" || !strings.Contains(page["formats"], name) {
			t.Errorf("the format %s is not documented", name)
		}
	}
	for _, k := range score.Form() {
		if k.Help == "" || !strings.Contains(page["gold"], k.Path) {
			t.Errorf("the key %s of annotated facts is not documented", k.Path)
		}
	}
	for _, c := range manifest.Columns() {
		if !strings.Contains(page["sources"], "\n  "+c.Name) {
			t.Errorf("the column %s of the source manifest is not documented", c.Name)
		}
	}
	for code := range schema.Codes() {
		if !strings.Contains(page["diagnostics"], string(code)+" (") {
			t.Errorf("%s is not documented", code)
		}
	}
	for _, table := range schema.Tables() {
		for _, c := range table.Columns {
			if c.EN == "" || !strings.Contains(page["columns"], "\n  "+c.Name) {
				t.Errorf("the column %s.%s is not documented", table.Name, c.Name)
			}
		}
	}
}
