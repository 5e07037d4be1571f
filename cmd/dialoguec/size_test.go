package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestGraphSize bounds how long the graph is, as multiples of the texts. The
// statements written for the project are short and name many bodies, so their
// graph is larger for its texts than that of statements as governments publish
// them.
func TestGraphSize(t *testing.T) {
	for _, c := range []struct {
		name, dir        string
		facts, json, all float64
	}{
		{"fixtures", statementDir, 20.5, 6.1, 28},
		{"real", "", 14, 4.5, 20},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.dir == "" {
				c.dir = filepath.Join(realData(t), "statements")
			}
			files := buildTree(t, []string{c.dir})
			texts := 0
			for name, data := range files {
				if strings.HasPrefix(name, "text/") {
					texts += len(data)
				}
			}
			times := func(names ...string) float64 {
				n := 0
				for _, name := range names {
					if files[name] == "" {
						t.Errorf("there is no %s", name)
					}
					n += len(files[name])
				}
				return float64(n) / float64(texts)
			}
			for what, is := range map[string][2]float64{
				"the facts as N-Quads": {times("dataset.nq"), c.facts},
				"the facts as JSON-LD": {times("dataset.jsonld"), c.json},
				"all N-Quads":          {times("dataset.nq", "evidence.nq", "provenance.nq"), c.all},
			} {
				t.Logf("%s: %.2f times the texts", what, is[0])
				if is[0] > is[1] {
					t.Errorf("%s are %.2f times as long as the texts, more than %v", what, is[0], is[1])
				}
			}
		})
	}
}
