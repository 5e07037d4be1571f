package tables

import (
	"encoding/csv"
	"iter"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// TestContract holds what is written against the table of columns: every
// table, its columns in their order, the type and the list of every cell.
func TestContract(t *testing.T) {
	v := New(sample.Dataset())
	if len(Sheets()) != len(schema.Tables()) {
		t.Fatalf("%d tables are written, %d described", len(Sheets()), len(schema.Tables()))
	}
	keys := map[string]map[string]bool{}
	for i, table := range schema.Tables() {
		t.Run(table.Name, func(t *testing.T) {
			if Sheets()[i].Name != table.Name {
				t.Fatalf("the table is %s, want %s", Sheets()[i].Name, table.Name)
			}
			keys[table.Name] = checkSheet(t, v, Sheets()[i], &table)
		})
	}
	for i, table := range schema.Tables() {
		for _, c := range table.Columns {
			checkForeign(t, v, Sheets()[i], &table, c, keys)
		}
	}
}

// checkSheet checks the header and all cells, and returns the keys of one column.
func checkSheet(t *testing.T, v *View, s Sheet, table *schema.Table) map[string]bool {
	t.Helper()
	var out strings.Builder
	if err := s.Write(v, &out); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(out.String())).ReadAll()
	if err != nil || !slices.Equal(rows[0], table.Header()) {
		t.Fatalf("the header is %q (%v), want %q", rows[0], err, table.Header())
	}
	if len(rows) == 1 {
		t.Error("the sample has no row for it")
	}
	keys, firsts := map[string]bool{}, map[string]bool{}
	for _, row := range rows[1:] {
		key := ""
		for i, c := range table.Columns {
			if fault := cellFault(c, row[i]); fault != "" {
				t.Errorf("%s is %q: %s", c.Name, row[i], fault)
			}
			if slices.Contains(table.Key, c.Name) {
				key += "\x00" + row[i]
			}
		}
		if keys[key] {
			t.Errorf("the key %q is there twice", key)
		}
		keys[key] = true
		firsts[row[slices.Index(table.Header(), table.Key[0])]] = true
	}
	return firsts
}

// cellFault says what is wrong with a cell, or nothing.
func cellFault(c schema.Column, cell string) string {
	if cell == "" {
		if c.Required {
			return "it is empty"
		}
		return ""
	}
	values := []string{cell}
	if c.Many {
		values = strings.Split(cell, "|")
	}
	for _, value := range values {
		if plain, err := url.PathUnescape(value); c.Many && err == nil {
			value = plain
		}
		if fault := valueFault(c, value); fault != "" {
			return fault
		}
	}
	return ""
}

func valueFault(c schema.Column, value string) string {
	var err error
	switch c.Type {
	case schema.TypeInteger:
		_, err = strconv.Atoi(value)
	case schema.TypeNumber:
		_, err = strconv.ParseFloat(value, 64)
	case schema.TypeBoolean:
		_, err = strconv.ParseBool(value)
	case schema.TypeEDTF:
		_, _, err = schema.EDTF(value).Parse()
	case schema.TypeDay:
		if start, _ := schema.EDTF(value).Days(); start != value {
			return "it is no full day"
		}
	case schema.TypeIdentifier:
		if !schema.ValidID(value) {
			return "it is no identifier"
		}
	case schema.TypeURL:
		if !strings.HasPrefix(value, "http://") && !strings.HasPrefix(value, "https://") {
			return "it is no address"
		}
	}
	if err != nil {
		return err.Error()
	}
	if l, ok := schema.ListNamed(c.List); ok && c.List != "side" && !slices.Contains(l.Values(), value) {
		return "it is not in the list " + c.List
	}
	return ""
}

// checkForeign wants the cells of a foreign key to be keys of the other table.
func checkForeign(t *testing.T, v *View, s Sheet, table *schema.Table, c schema.Column, keys map[string]map[string]bool) {
	t.Helper()
	if c.Table == "" || c.Table == "rules" { // the sample has scores for two rules only
		return
	}
	at := slices.Index(table.Header(), c.Name)
	for row := range s.Cells(v) {
		for value := range splitCell(row[at], c.Many) {
			if !keys[c.Table][value] {
				t.Errorf("%s.%s is %q, which is no key of %s", table.Name, c.Name, value, c.Table)
			}
		}
	}
}

// splitCell yields the values of a cell.
func splitCell(cell string, many bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		values := []string{cell}
		if many {
			values = strings.Split(cell, "|")
		}
		for _, v := range values {
			if v != "" && !yield(v) {
				return
			}
		}
	}
}
