package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// repository is the folder of the checkout.
var repository = filepath.Join("..", "..")

// linkTo finds where a Markdown link leads.
var linkTo = regexp.MustCompile(`\]\(([^)#]+)(?:#[^)]*)?\)`)

// TestDocuments follows every link of the documents to a file of the repository.
func TestDocuments(t *testing.T) {
	for _, name := range []string{"README.md", "ARCHITECTURE.md", "BENCHMARKS.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "testdata/README.md", ".github/osps-baseline.md"} {
		for _, link := range linkTo.FindAllStringSubmatch(readText(t, filepath.Join(repository, name)), -1) {
			if strings.Contains(link[1], "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(repository, filepath.Dir(name), link[1])); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// TestBaseline: in the self-assessment each requirement has a state, and what is
// said to be met leads to the file that shows it, which [TestDocuments] looks for.
func TestBaseline(t *testing.T) {
	rows := 0
	for line := range strings.Lines(readText(t, filepath.Join(repository, ".github", "osps-baseline.md"))) {
		if !strings.HasPrefix(line, "| OSPS-") {
			continue
		}
		rows++
		c := cells(line)
		if len(c) != 5 {
			t.Fatalf("%d cells: %s", len(c), line)
		}
		switch id, state, where := c[0], c[3], c[4]; state {
		case "PASS":
			if !linkTo.MatchString(where) {
				t.Errorf("%s is met, and no file shows it", id)
			}
		case "OPEN", "HOST":
		default:
			t.Errorf("%s has the state %q", id, state)
		}
	}
	if rows == 0 {
		t.Error("the self-assessment has no row")
	}
}

// TestChangelog: the workflow of a release finds the changes of this version, as a
// heading of its own.
func TestChangelog(t *testing.T) {
	if lines := strings.Split(readText(t, filepath.Join(repository, "CHANGELOG.md")), "\n"); !slices.Contains(lines, "## "+Version) {
		t.Errorf("no line is ## %s", Version)
	}
}

// TestWorkflows: the workflows and the action are YAML, and a release has no
// key but the one that is lent to its run.
func TestWorkflows(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(repository, ".github", "workflows", "*.yml"))
	if err != nil || len(files) == 0 {
		t.Fatal("no workflow", err)
	}
	for _, file := range append(files, filepath.Join(repository, "action.yml")) {
		text := readText(t, file)
		var tree map[string]any
		if err := yaml.Unmarshal([]byte(text), &tree); err != nil {
			t.Errorf("%s: %v", file, err)
		}
		if strings.Contains(text, "secrets.") {
			t.Errorf("%s uses a secret", file)
		}
	}
}
