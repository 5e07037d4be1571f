package emit

import (
	"io"
	"regexp"
	"strings"

	"dialoguec/emit/tables"
	"dialoguec/schema"
)

// dataPackage is datapackage.json by version 2.0 of the Data Package Standard.
// A column with several values is a string with a separator beside it: the type
// "list" of the standard is not in its published profile.
type dataPackage struct {
	Schema       string        `json:"$schema"`
	Name         string        `json:"name"`
	ID           string        `json:"id"`
	Title        string        `json:"title"`
	Description  string        `json:"description,omitempty"`
	Homepage     string        `json:"homepage,omitempty"`
	Version      string        `json:"version,omitempty"`
	Created      string        `json:"created,omitempty"`
	Keywords     []string      `json:"keywords,omitempty"`
	Licenses     []license     `json:"licenses,omitempty"`
	Contributors []contributor `json:"contributors,omitempty"`
	Resources    []resource    `json:"resources"`
}

type license struct {
	Name  string `json:"name,omitempty"`
	Path  string `json:"path,omitempty"`
	Title string `json:"title,omitempty"`
}

type contributor struct {
	Title string   `json:"title,omitempty"`
	Email string   `json:"email,omitempty"`
	Path  string   `json:"path,omitempty"`
	Roles []string `json:"roles"`
}

type resource struct {
	Name        string        `json:"name"`
	Path        string        `json:"path"`
	Type        string        `json:"type"`
	Title       string        `json:"title"`
	Description string        `json:"description"`
	Format      string        `json:"format"`
	MediaType   string        `json:"mediatype"`
	Encoding    string        `json:"encoding"`
	Dialect     packedDialect `json:"dialect"`
	Schema      tableSchema   `json:"schema"`
}

type packedDialect struct {
	Delimiter      string `json:"delimiter"`
	LineTerminator string `json:"lineTerminator"`
	QuoteChar      string `json:"quoteChar"`
	DoubleQuote    bool   `json:"doubleQuote"`
	Header         bool   `json:"header"`
	// Guard is what is before a cell that a spreadsheet would run.
	Guard string `json:"formulaGuard,omitempty"`
}

type tableSchema struct {
	Fields      []packedField      `json:"fields"`
	Missing     []string           `json:"missingValues"`
	PrimaryKey  []string           `json:"primaryKey"`
	ForeignKeys []packedForeignKey `json:"foreignKeys,omitempty"`
}

type packedField struct {
	Name        string       `json:"name"`
	Type        string       `json:"type"`
	Format      string       `json:"format,omitempty"`
	Title       string       `json:"title"`
	Description string       `json:"description"`
	Example     string       `json:"example"`
	Separator   string       `json:"separator,omitempty"`
	Unit        string       `json:"unit,omitempty"`
	Constraints *constraints `json:"constraints,omitempty"`
}

type constraints struct {
	Required bool     `json:"required,omitempty"`
	Unique   bool     `json:"unique,omitempty"`
	Enum     []string `json:"enum,omitempty"`
}

type packedForeignKey struct {
	Fields    []string        `json:"fields"`
	Reference packedReference `json:"reference"`
}

type packedReference struct {
	Resource string   `json:"resource"` // "" is the resource itself
	Fields   []string `json:"fields"`
}

// packed writes datapackage.json.
func packed(_ *schema.Dataset, opt Options, w io.Writer) error {
	a := &opt.About
	p := dataPackage{
		Schema: "https://datapackage.org/profiles/2.0/datapackage.json", Name: packageName(a.TitleOr()), ID: opt.Base,
		Title: a.Titles(), Description: a.Description.Both("\n\n"), Homepage: a.Homepage, Version: a.Version, Keywords: a.Keywords,
	}
	if a.DOI != "" {
		p.ID = a.DOI
	}
	if a.Released != "" {
		p.Created = a.Released + "T00:00:00Z"
	}
	if url := a.LicenseURL(); url != "" {
		p.Licenses = []license{{Name: a.LicenseSPDX(), Path: url}}
	}
	if c := contributorOf(a); c != nil {
		p.Contributors = []contributor{*c}
	}
	for _, t := range schema.Tables() {
		p.Resources = append(p.Resources, resourceOf(&t, opt))
	}
	return encodeJSON(w, p)
}

var notInName = regexp.MustCompile(`[^a-z0-9]+`)

func packageName(title string) string {
	if name := strings.Trim(notInName.ReplaceAllString(strings.ToLower(title), "-"), "-"); name != "" {
		return name
	}
	return "dialogues"
}

// contributorOf is the publisher, and where to ask; nil if neither is known.
func contributorOf(a *schema.About) *contributor {
	c := contributor{Title: a.Publisher.Both(" / "), Roles: []string{"publisher"}}
	if schema.IsWeb(a.Contact) {
		c.Path = a.Contact
	} else {
		c.Email = a.Contact
	}
	if c.Title == "" && c.Email == "" && c.Path == "" {
		return nil
	}
	return &c
}

func resourceOf(t *schema.Table, opt Options) resource {
	r := resource{
		Name: t.Name, Path: "csv/" + t.Name + ".csv", Type: "table", Title: t.Title, Description: t.EN,
		Format: "csv", MediaType: "text/csv", Encoding: "utf-8",
		Dialect: packedDialect{Delimiter: ",", LineTerminator: opt.lineEnd(), QuoteChar: `"`, DoubleQuote: true, Header: true},
		Schema:  tableSchema{Missing: []string{""}, PrimaryKey: t.Key},
	}
	if opt.Spreadsheets {
		r.Dialect.Guard = tables.FormulaGuard
	}
	for i := range t.Columns {
		r.Schema.Fields = append(r.Schema.Fields, fieldOf(t, &t.Columns[i]))
	}
	for _, c := range tables.ForeignKeys(t) {
		to := packedReference{Resource: c.Table, Fields: schema.TableNamed(c.Table).Key}
		if c.Table == t.Name {
			to.Resource = ""
		}
		r.Schema.ForeignKeys = append(r.Schema.ForeignKeys, packedForeignKey{[]string{c.Name}, to})
	}
	return r
}

func fieldOf(t *schema.Table, c *schema.Column) packedField {
	f := packedField{Name: c.Name, Type: "string", Title: c.Title, Description: c.EN, Example: c.Example, Unit: c.Unit}
	limits := constraints{Required: c.Required, Unique: len(t.Key) == 1 && t.Key[0] == c.Name}
	switch {
	case c.Many:
		f.Separator = "|"
	case c.Type == schema.TypeURL:
		f.Format = "uri"
	case c.Type == schema.TypeInteger, c.Type == schema.TypeNumber, c.Type == schema.TypeBoolean, c.Type == schema.TypeDay:
		f.Type = string(c.Type)
	}
	if list, ok := schema.ListNamed(c.List); ok && !c.Many && c.List != "side" {
		limits.Enum = list.Values()
	}
	if limits.Required || limits.Enum != nil {
		f.Constraints = &limits
	}
	return f
}
