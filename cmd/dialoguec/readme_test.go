package main

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"
)

// TestReadme holds the excerpts of the README against the committed dataset.
func TestReadme(t *testing.T) {
	readme := readText(t, "../../README.md")
	for _, command := range []string{"go run ./cmd/dialoguec build", "go test ./..."} {
		if !strings.Contains(readme, command) {
			t.Errorf("the README does not name the command %q", command)
		}
	}
	t.Run("table", func(t *testing.T) { readmeRow(t, readme) })
	t.Run("JSON-LD", func(t *testing.T) { readmeNode(t, readme) })
}

// readmeRow finds the README's table in provisions.csv: a row with all its cells.
func readmeRow(t *testing.T, readme string) {
	var table [][]string
	for line := range strings.Lines(readme) {
		if strings.HasPrefix(line, "|") {
			table = append(table, cells(line))
		}
	}
	if len(table) != 3 { // header, rule, row
		t.Fatalf("the README has a table of %d lines, want 3", len(table))
	}
	rows, err := csv.NewReader(strings.NewReader(readText(t, "../../dist/csv/provisions.csv"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	for _, row := range rows[1:] {
		matches := strings.Contains(readme, row[column["text"]])
		for i, name := range table[0] {
			matches = matches && row[column[name]] == table[2][i]
		}
		if matches {
			return
		}
	}
	t.Errorf("provisions.csv has no row with the cells %q", table[2])
}

// cells splits a line of a Markdown table.
func cells(line string) []string {
	const bar = "\x00"
	line = strings.ReplaceAll(strings.TrimSpace(line), `\|`, bar)
	parts := strings.Split(strings.Trim(line, "|"), "|")
	for i := range parts {
		parts[i] = strings.ReplaceAll(strings.TrimSpace(parts[i]), bar, "|")
	}
	return parts
}

// readmeNode finds the README's JSON in the graph: a node with all its values.
func readmeNode(t *testing.T, readme string) {
	_, rest, _ := strings.Cut(readme, "```json\n")
	block, _, ok := strings.Cut(rest, "```")
	var want map[string]any
	if err := json.Unmarshal([]byte(block), &want); !ok || err != nil {
		t.Fatalf("no JSON in the README: %v", err)
	}
	var document struct {
		Graph []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(readText(t, "../../dist/dataset.jsonld")), &document); err != nil {
		t.Fatal(err)
	}
	for _, node := range document.Graph {
		if node["@id"] != want["@id"] {
			continue
		}
		for key, value := range want {
			if !reflect.DeepEqual(node[key], value) {
				t.Errorf("%s is %v in the README and %v in the dataset", key, value, node[key])
			}
		}
		return
	}
	t.Errorf("the dataset has no node %v", want["@id"])
}

func readText(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
