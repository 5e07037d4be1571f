package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestSize bounds how long the graph and the model are, as multiples of the
// texts. The statements written for the project are short and name many bodies,
// so these are larger for them than for statements as governments publish them;
// and of a few statements the scheme of themes and the rules are a large part of
// the model, which is 3 times the texts of some hundred.
func TestSize(t *testing.T) {
	for _, c := range []struct {
		name, dir        string
		facts, json, all float64
		model            float64
	}{
		{"fixtures", statementDir, 20.5, 6.1, 28, 6.4},
		{"real", "", 14, 4.5, 20, 5.4},
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
				"the model":            {times("dataset.json"), c.model},
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
