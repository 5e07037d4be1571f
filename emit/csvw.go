package emit

import (
	"encoding/json"
	"io"

	"dialoguec/emit/tables"
	"dialoguec/schema"
)

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

// csvw writes csv/csv-metadata.json, which describes the tables as the W3C wants it
// (CSV on the Web).
func csvw(_ *schema.Dataset, opt Options, w io.Writer) error {
	a := &opt.About
	rights := a.License
	if a.LicenseURL() != "" {
		rights = ""
	}
	var list []ordered
	for _, t := range schema.Tables() {
		list = append(list, csvwTable(&t))
	}
	return encodeJSON(w, ordered{
		{"@context", [2]any{"http://www.w3.org/ns/csvw", map[string]string{"@language": "en"}}},
		{"dc:title", inBoth(a.TitleInBoth())}, {"dc:description?", inBoth(a.Description)}, {"dc:publisher?", inBoth(a.Publisher)},
		{"dc:license?", nodeOf(a.LicenseURL())}, {"dc:rights?", rights}, {"dc:issued?", a.Released},
		{"http://www.w3.org/ns/dcat#version?", a.Version}, {"http://www.w3.org/ns/dcat#keyword?", a.Keywords},
		{"dc:identifier?", nodeOf(a.DOI)}, {"http://xmlns.com/foaf/0.1/page?", nodeOf(a.Homepage)},
		{"http://www.w3.org/ns/dcat#contactPoint?", a.Contact},
		{"dialect", ordered{{"encoding", "utf-8"}, {"lineTerminators", []string{opt.lineEnd()}}, {"quoteChar", `"`}, {"doubleQuote", true}, {"header", true}}},
		{"tables", list},
	})
}

func csvwTable(t *schema.Table) ordered {
	var columns, foreign []ordered
	for i := range t.Columns {
		c := &t.Columns[i]
		separator := ""
		if c.Many {
			separator = "|"
		}
		columns = append(columns, ordered{
			{"name", c.Name}, {"titles", ordered{{"en", c.Name}, {"ja", c.Title}}}, {"dc:description", inBoth(schema.InBoth{EN: c.EN, JA: c.JA})},
			{"datatype", csvwType(c)}, {"separator?", separator}, {"required?", c.Required},
		})
	}
	for _, c := range tables.ForeignKeys(t) {
		foreign = append(foreign, ordered{{"columnReference", c.Name},
			{"reference", ordered{{"resource", c.Table + ".csv"}, {"columnReference", schema.TableNamed(c.Table).Key[0]}}}})
	}
	return ordered{
		{"url", t.Name + ".csv"}, {"dc:title", tagged(t.Title, "ja")}, {"dc:description", inBoth(schema.InBoth{EN: t.EN, JA: t.JA})},
		{"tableSchema", ordered{{"columns", columns}, {"primaryKey", t.Key}, {"foreignKeys?", foreign}}},
	}
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

// ordered is an object of JSON whose keys stay in their order.
type ordered = schema.Ordered
