package emit

import (
	"encoding/json"
	"io"

	"dialoguec/emit/tables"
	"dialoguec/schema"
)

// csvwFile describes the tables as the W3C wants it (CSV on the Web).
type csvwFile struct {
	Context     [2]any      `json:"@context"`
	Title       []tag       `json:"dc:title"`
	Description []tag       `json:"dc:description,omitempty"`
	Publisher   []tag       `json:"dc:publisher,omitempty"`
	License     *node       `json:"dc:license,omitempty"`
	Rights      string      `json:"dc:rights,omitempty"`
	Issued      string      `json:"dc:issued,omitempty"`
	Version     string      `json:"http://www.w3.org/ns/dcat#version,omitempty"`
	Keywords    []string    `json:"http://www.w3.org/ns/dcat#keyword,omitempty"`
	DOI         *node       `json:"dc:identifier,omitempty"`
	Homepage    *node       `json:"http://xmlns.com/foaf/0.1/page,omitempty"`
	Contact     string      `json:"http://www.w3.org/ns/dcat#contactPoint,omitempty"`
	Dialect     csvwDialect `json:"dialect"`
	Tables      []csvwTable `json:"tables"`
}

// node is something with an address.
type node struct {
	ID string `json:"@id"`
}

func nodeOf(address string) *node {
	if address == "" {
		return nil
	}
	return &node{address}
}

type csvwDialect struct {
	Encoding        string   `json:"encoding"`
	LineTerminators []string `json:"lineTerminators"`
	QuoteChar       string   `json:"quoteChar"`
	DoubleQuote     bool     `json:"doubleQuote"`
	Header          bool     `json:"header"`
}

type csvwTable struct {
	URL         string     `json:"url"`
	Title       tag        `json:"dc:title"`
	Description []tag      `json:"dc:description"`
	Schema      csvwSchema `json:"tableSchema"`
}

type csvwSchema struct {
	Columns     []csvwColumn     `json:"columns"`
	PrimaryKey  []string         `json:"primaryKey"`
	ForeignKeys []csvwForeignKey `json:"foreignKeys,omitempty"`
}

type csvwColumn struct {
	Name        string     `json:"name"`
	Titles      csvwTitles `json:"titles"`
	Description []tag      `json:"dc:description"`
	DataType    any        `json:"datatype"`
	Separator   string     `json:"separator,omitempty"`
	Required    bool       `json:"required,omitempty"`
}

type csvwTitles struct {
	EN string `json:"en"`
	JA string `json:"ja"`
}

type csvwForeignKey struct {
	Column    string        `json:"columnReference"`
	Reference csvwReference `json:"reference"`
}

type csvwReference struct {
	Resource string `json:"resource"`
	Column   string `json:"columnReference"`
}

// csvw writes csv/csv-metadata.json.
func csvw(_ *schema.Dataset, opt Options, w io.Writer) error {
	a := &opt.About
	f := csvwFile{
		Context: [2]any{"http://www.w3.org/ns/csvw", map[string]string{"@language": "en"}},
		Title:   inBoth(a.TitleInBoth()), Description: inBoth(a.Description), Publisher: inBoth(a.Publisher), License: nodeOf(a.LicenseURL()),
		Issued: a.Released, Version: a.Version, Keywords: a.Keywords, DOI: nodeOf(a.DOI), Homepage: nodeOf(a.Homepage), Contact: a.Contact,
		Dialect: csvwDialect{"utf-8", []string{opt.lineEnd()}, `"`, true, true},
	}
	if f.License == nil {
		f.Rights = a.License
	}
	for _, t := range schema.Tables() {
		f.Tables = append(f.Tables, csvwTableOf(&t))
	}
	return encodeJSON(w, f)
}

func csvwTableOf(t *schema.Table) csvwTable {
	out := csvwTable{URL: t.Name + ".csv", Title: tagged(t.Title, "ja"), Description: inBoth(schema.InBoth{EN: t.EN, JA: t.JA}), Schema: csvwSchema{PrimaryKey: t.Key}}
	for i := range t.Columns {
		c := &t.Columns[i]
		column := csvwColumn{
			Name: c.Name, Titles: csvwTitles{c.Name, c.Title}, Description: inBoth(schema.InBoth{EN: c.EN, JA: c.JA}), DataType: csvwType(c), Required: c.Required,
		}
		if c.Many {
			column.Separator = "|"
		}
		out.Schema.Columns = append(out.Schema.Columns, column)
	}
	for _, c := range tables.ForeignKeys(t) {
		out.Schema.ForeignKeys = append(out.Schema.ForeignKeys,
			csvwForeignKey{c.Name, csvwReference{c.Table + ".csv", schema.TableNamed(c.Table).Key[0]}})
	}
	return out
}

// csvwType is the datatype of the values of a column.
func csvwType(c *schema.Column) any {
	switch c.Type {
	case schema.TypeInteger:
		return "integer"
	case schema.TypeNumber:
		return "double"
	case schema.TypeBoolean:
		return map[string]string{"base": "boolean", "format": "true|false"}
	case schema.TypeDay:
		return map[string]string{"base": "date", "format": "yyyy-MM-dd"}
	case schema.TypeURL:
		return "anyURI"
	}
	return "string"
}

// encodeJSON writes a value as JSON for people, too.
func encodeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(v)
}
