package emit

import (
	"cmp"
	"io"
	"regexp"
	"strings"

	"dialoguec/emit/tables"
	"dialoguec/schema"
)

// packed writes datapackage.json by version 2.0 of the Data Package Standard. A
// column with several values is a string with a separator beside it: the type "list"
// of the standard is not in its published profile.
func packed(_ *schema.Dataset, opt Options, w io.Writer) error {
	a := &opt.About
	created := ""
	if a.Released != "" {
		created = a.Released + "T00:00:00Z"
	}
	var licenses, resources []ordered
	if url := a.LicenseURL(); url != "" {
		licenses = []ordered{{{"name?", a.LicenseSPDX()}, {"path?", url}}}
	}
	for _, t := range schema.Tables() {
		resources = append(resources, resourceOf(&t, opt))
	}
	return encodeJSON(w, ordered{
		{"$schema", "https://datapackage.org/profiles/2.0/datapackage.json"}, {"name", packageName(a.TitleOr())}, {"id", cmp.Or(a.DOI, opt.Base)},
		{"title", a.Titles()}, {"description?", a.Description.Both("\n\n")}, {"homepage?", a.Homepage}, {"version?", a.Version}, {"created?", created},
		{"keywords?", a.Keywords}, {"licenses?", licenses}, {"contributors?", contributorsOf(a)}, {"resources", resources},
	})
}

var notInName = regexp.MustCompile(`[^a-z0-9]+`)

func packageName(title string) string {
	if name := strings.Trim(notInName.ReplaceAllString(strings.ToLower(title), "-"), "-"); name != "" {
		return name
	}
	return "dialogues"
}

// contributorsOf is the publisher, and where to ask; none if neither is known.
func contributorsOf(a *schema.About) []ordered {
	title, email, path := a.Publisher.Both(" / "), a.Contact, ""
	if schema.IsWeb(a.Contact) {
		email, path = "", a.Contact
	}
	if title == "" && a.Contact == "" {
		return nil
	}
	return []ordered{{{"title?", title}, {"email?", email}, {"path?", path}, {"roles", []string{"publisher"}}}}
}

func resourceOf(t *schema.Table, opt Options) ordered {
	guard := "" // what is before a cell that a spreadsheet would run
	if opt.Spreadsheets {
		guard = tables.FormulaGuard
	}
	var fields, foreign []ordered
	for i := range t.Columns {
		fields = append(fields, fieldOf(t, &t.Columns[i]))
	}
	for _, c := range tables.ForeignKeys(t) {
		resource := c.Table
		if c.Table == t.Name {
			resource = "" // the resource itself
		}
		foreign = append(foreign, ordered{{"fields", []string{c.Name}},
			{"reference", ordered{{"resource", resource}, {"fields", schema.TableNamed(c.Table).Key}}}})
	}
	return ordered{
		{"name", t.Name}, {"path", "csv/" + t.Name + ".csv"}, {"type", "table"}, {"title", t.Title}, {"description", t.EN},
		{"format", "csv"}, {"mediatype", "text/csv"}, {"encoding", "utf-8"},
		{"dialect", ordered{{"delimiter", ","}, {"lineTerminator", opt.lineEnd()}, {"quoteChar", `"`}, {"doubleQuote", true}, {"header", true}, {"formulaGuard?", guard}}},
		{"schema", ordered{{"fields", fields}, {"missingValues", []string{""}}, {"primaryKey", t.Key}, {"foreignKeys?", foreign}}},
	}
}

func fieldOf(t *schema.Table, c *schema.Column) ordered {
	kind, format, separator := "string", "", ""
	switch {
	case c.Many:
		separator = "|"
	case c.Type == schema.TypeURL:
		format = "uri"
	case c.Type == schema.TypeInteger, c.Type == schema.TypeNumber, c.Type == schema.TypeBoolean, c.Type == schema.TypeDay:
		kind = string(c.Type)
	}
	var values []string
	if list, ok := schema.ListNamed(c.List); ok && !c.Many && c.List != "side" {
		values = list.Values()
	}
	var limits ordered
	if c.Required || values != nil {
		limits = ordered{{"required?", c.Required}, {"unique?", len(t.Key) == 1 && t.Key[0] == c.Name}, {"enum?", values}}
	}
	return ordered{{"name", c.Name}, {"type", kind}, {"format?", format}, {"title", c.Title}, {"description", c.EN}, {"example", c.Example},
		{"separator?", separator}, {"unit?", c.Unit}, {"constraints?", limits}}
}
