package schema

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the contract anew: only for a new major version, or when columns were appended")

// TestContract holds the tables against the contract of their major version:
// columns are only appended, and keep their types and keys.
func TestContract(t *testing.T) {
	major, _, _ := strings.Cut(ContractVersion, ".")
	name := "testdata/contract-" + major + ".txt"
	var now strings.Builder
	for _, table := range Tables() {
		fmt.Fprintf(&now, "%s (%s)\n", table.Name, strings.Join(table.Key, ", "))
		for _, c := range table.Columns {
			fmt.Fprintf(&now, "\t%s\n", promise(c))
		}
	}
	if *update {
		if err := os.WriteFile(name, []byte(now.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	promised, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for table, columns := range promises(string(promised)) {
		got := promises(now.String())[table]
		if len(got) < len(columns) || !slices.Equal(got[:len(columns)], columns) {
			t.Errorf("version %s promises of %s\n%s\nbut it is\n%s", major, table, strings.Join(columns, "\n"), strings.Join(got, "\n"))
		}
		if len(got) > len(columns) {
			t.Errorf("%s has new columns, which are not promised yet: run the test with -update", table)
		}
	}
}

// promise is what may not change of a column.
func promise(c Column) string {
	words := []string{c.Name, string(c.Type)}
	if c.Required {
		words = append(words, "required")
	}
	if c.Many {
		words = append(words, "many")
	}
	if c.Table != "" {
		words = append(words, "→ "+c.Table)
	}
	if c.List != "" {
		words = append(words, "of "+c.List)
	}
	return strings.Join(words, " ")
}

// promises splits a contract into its tables.
func promises(text string) map[string][]string {
	tables := map[string][]string{}
	table := ""
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if column, ok := strings.CutPrefix(line, "\t"); ok {
			tables[table] = append(tables[table], column)
		} else {
			table = line
			tables[table] = nil
		}
	}
	return tables
}
