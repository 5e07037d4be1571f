package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// linkTo finds where a Markdown link leads.
var linkTo = regexp.MustCompile(`\]\(([^)#]+)(?:#[^)]*)?\)`)

// TestDocuments follows every link of the documents to a file of the repository.
func TestDocuments(t *testing.T) {
	root := filepath.Join("..", "..")
	for _, name := range []string{"README.md", "ARCHITECTURE.md", "BENCHMARKS.md", "CONTRIBUTING.md", "SECURITY.md", "testdata/README.md"} {
		for _, link := range linkTo.FindAllStringSubmatch(readText(t, filepath.Join(root, name)), -1) {
			if strings.Contains(link[1], "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(root, filepath.Dir(name), link[1])); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}
