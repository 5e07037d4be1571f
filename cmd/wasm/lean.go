//go:build !js

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// leanData writes the files of words and names as the page needs them into a folder,
// without comments and without the identifiers and sources of bodies, none of which the
// page shows, and returns the file that tells go build to read them instead of those of
// the repository.
func leanData(folder string) (overlay string, err error) {
	list := exec.Command("go", "list", "-deps", "-f", `{{range .EmbedFiles}}{{$.Dir}}/{{.}}{{"\n"}}{{end}}`, "dialoguec/cmd/wasm")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	for file := range strings.Lines(string(out)) {
		file = strings.TrimSuffix(file, "\n")
		if ext := filepath.Ext(file); ext != ".tsv" && ext != ".txt" || !strings.Contains(file, "/data/") {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		lean := filepath.Join(folder, strconv.Itoa(len(replace)))
		table := leanTable(string(text))
		for suffix, n := range shown {
			if strings.HasSuffix(filepath.ToSlash(file), suffix) {
				table = firstCells(table, n)
			}
		}
		if err := os.WriteFile(lean, []byte(table), 0o666); err != nil {
			return "", err
		}
		replace[file] = lean
	}
	if len(replace) == 0 {
		return "", fmt.Errorf("no file of words is embedded")
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	overlay = filepath.Join(folder, "overlay.json")
	return overlay, os.WriteFile(overlay, text, 0o666)
}

// shown says how many cells the page needs of tables that describe what is published: names
// and titles, and no descriptions.
var shown = map[string]int{"/schema/data/tables.tsv": 5, "/schema/data/lists.tsv": 4}

// firstCells returns a table with the first cells of each line.
func firstCells(text string, n int) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		out.WriteString(strings.TrimRight(strings.Join(cells[:min(n, len(cells))], "\t"), "\t") + "\n")
	}
	return out.String()
}

// unshown are the columns that only the published registry has.
var unshown = []string{"website", "wikidata", "ror", "iso3", "m49", "source"}

// leanTable returns a table without the lines that begin with "#", and with blank cells
// in the columns that only the published registry has.
func leanTable(text string) string {
	var out strings.Builder
	var drop []bool
	header := true
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "#") || line == "\n" {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if header {
			drop = make([]bool, len(cells))
			for n, name := range cells {
				drop[n] = slices.Contains(unshown, name)
			}
		}
		for n := range cells {
			if !header && n < len(drop) && drop[n] {
				cells[n] = ""
			}
		}
		out.WriteString(strings.Join(cells, "\t") + "\n")
		header = false
	}
	return out.String()
}
