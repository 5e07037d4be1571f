package validate

import (
	"encoding/json"
	"path"
	"slices"
)

// Files that describe the tables.
const (
	csvwFile    = "csv/csv-metadata.json"
	packageFile = "datapackage.json"
)

type describedTable struct {
	file    string
	columns []string
}

// checkDescriptions wants what describes the tables to name each, and its
// columns as they are.
func (d *dist) checkDescriptions() {
	type named struct{ Name string }
	var onWeb struct {
		Tables []struct {
			URL         string
			TableSchema struct{ Columns []named }
		}
	}
	var packed struct {
		Resources []struct {
			Path   string
			Schema struct{ Fields []named }
		}
	}
	names := func(list []named) (out []string) {
		for _, n := range list {
			out = append(out, n.Name)
		}
		return out
	}
	if d.decode(csvwFile, &onWeb) {
		var tables []describedTable
		for _, t := range onWeb.Tables {
			tables = append(tables, describedTable{path.Join("csv", t.URL), names(t.TableSchema.Columns)})
		}
		d.compareDescription(csvwFile, tables)
	}
	if d.decode(packageFile, &packed) {
		var tables []describedTable
		for _, r := range packed.Resources {
			tables = append(tables, describedTable{r.Path, names(r.Schema.Fields)})
		}
		d.compareDescription(packageFile, tables)
	}
}

// decode reads a file of JSON, and reports whether it is there and could be read.
func (d *dist) decode(name string, into any) bool {
	data, ok := d.files[name]
	if !ok {
		return false
	}
	if err := json.Unmarshal(data, into); err != nil {
		d.report(name, 0, "the file cannot be read: %v", err)
		return false
	}
	return true
}

func (d *dist) compareDescription(name string, tables []describedTable) {
	found := map[string]bool{}
	for _, t := range tables {
		found[t.file] = true
		if _, ok := d.files[t.file]; !ok {
			d.report(name, 0, "%s is described but missing", t.file)
		}
	}
	for _, s := range d.sheets {
		i := slices.IndexFunc(tables, func(t describedTable) bool { return t.file == s.file })
		switch {
		case i < 0:
			d.report(name, 0, "%s is not described", s.file)
		case !slices.Equal(tables[i].columns, s.header):
			d.report(name, 0, "%s is described with other columns than it has", s.file)
		}
	}
}
