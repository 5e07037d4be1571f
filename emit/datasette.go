package emit

import (
	"io"

	"dialoguec/emit/database"
	"dialoguec/schema"
)

// sqliteFiles returns the database and what describes it.
func sqliteFiles(ds *schema.Dataset, opt Options) []File {
	return []File{
		{Name: "dialogues.sqlite", Write: func(w io.Writer) error { return database.SQLite(ds, w) }},
		{Name: "metadata.json", Write: func(w io.Writer) error { return datasette(ds, opt, w) }},
	}
}

// datasette writes metadata.json, which Datasette shows beside the database.
func datasette(ds *schema.Dataset, opt Options, w io.Writer) error {
	a := &opt.About
	tables := map[string]any{}
	for _, t := range schema.Tables() {
		columns := map[string]string{}
		for _, c := range t.Columns {
			columns[c.Name] = c.EN
		}
		tables[t.Name] = map[string]any{"description": t.EN, "columns": columns}
	}
	tables["provisions"].(map[string]any)["fts_table"] = "provision_search"
	tables["provisions"].(map[string]any)["fts_pk"] = "rowid"
	queries, fill := map[string]any{}, examples(ds)
	for _, q := range questions {
		queries[q.name] = map[string]string{"title": q.en, "description": q.ja, "sql": fill.Replace(q.sql)}
	}
	m := map[string]any{
		"title":     a.TitleOr(),
		"databases": map[string]any{"dialogues": map[string]any{"tables": tables, "queries": queries}},
	}
	for key, value := range map[string]string{
		"description": a.Description.Either(), "license": a.License, "license_url": a.LicenseURL(), "source": a.Publisher.Either(), "source_url": a.Homepage,
	} {
		if value != "" {
			m[key] = value
		}
	}
	return encodeJSON(w, m)
}
