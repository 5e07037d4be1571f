package emit

import (
	"io"
	"strings"

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
	queries, fill := object{}, examples(ds)
	for _, q := range questions() {
		queries[q.name] = map[string]string{"title": q.en, "description": q.ja, "sql": fill.Replace(q.sql)}
	}
	m := object{
		"title":     a.Titles(),
		"databases": object{"dialogues": object{"tables": datasetteTables(), "queries": queries}},
	}
	description := a.Description.Both("\n")
	for _, f := range a.Facts() {
		description += "\n" + f.Label + ": " + f.Value
	}
	for key, value := range map[string]string{
		"description": strings.TrimSpace(description), "license": a.License, "license_url": a.LicenseURL(),
		"source": a.Publisher.Both(" / "), "source_url": a.Homepage, "about": a.DOI, "about_url": a.DOI,
	} {
		if value != "" {
			m[key] = value
		}
	}
	return encodeJSON(w, m)
}

// datasetteTables describes the tables with their columns, and the views.
func datasetteTables() object {
	out := object{}
	for _, t := range schema.Tables() {
		columns := map[string]string{}
		for _, c := range t.Columns {
			columns[c.Name] = c.EN
		}
		out[t.Name] = object{"description": t.EN, "columns": columns}
	}
	provisions := out["provisions"].(object)
	provisions["fts_table"], provisions["fts_pk"] = "provision_search", "rowid"
	for name, says := range database.Views() {
		out[name] = object{"description": says}
	}
	return out
}
