package emit

import (
	"encoding/json"
	"io"
	"strings"

	"dialoguec/schema"
)

// citation writes CITATION.cff by version 1.2.0 of the Citation File Format. A
// dataset of nobody's is by an anonymous author, as the format wants it.
func citation(_ *schema.Dataset, opt Options, w io.Writer) error {
	a := &opt.About
	author := a.Publisher.Both(" / ")
	if author == "" {
		author = "anonymous"
	}
	y := &yamlLines{}
	y.line("cff-version", "1.2.0")
	y.line("message", "If you use this dataset, please cite it as below, and each statement by the page of its publisher.")
	y.line("type", "dataset")
	y.line("title", a.Titles())
	y.WriteString("authors:\n  - name: " + quotedYAML(author) + "\n")
	switch {
	case schema.IsWeb(a.Contact):
		y.WriteString("    website: " + quotedYAML(a.Contact) + "\n")
	case a.Contact != "":
		y.WriteString("    email: " + quotedYAML(a.Contact) + "\n")
	}
	y.line("abstract", a.Description.Both("\n\n"))
	y.line("version", a.Version)
	y.line("date-released", a.Released)
	y.line("doi", strings.TrimPrefix(a.DOI, "https://doi.org/"))
	y.line("url", a.Homepage)
	if id := a.LicenseSPDX(); id != "" {
		y.line("license", id)
	} else {
		y.line("license-url", a.LicenseURL())
	}
	if len(a.Keywords) > 0 {
		y.WriteString("keywords:\n")
		for _, k := range a.Keywords {
			y.WriteString("  - " + quotedYAML(k) + "\n")
		}
	}
	_, err := io.WriteString(w, y.String())
	return err
}

// yamlLines is a mapping of YAML that is written line by line.
type yamlLines struct{ strings.Builder }

// line writes a key with its value, unless that is empty.
func (y *yamlLines) line(key, value string) {
	if value != "" {
		y.WriteString(key + ": " + quotedYAML(value) + "\n")
	}
}

// quotedYAML is a text in double quotes, which YAML reads as JSON does.
func quotedYAML(s string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		return `""` // no text is refused
	}
	return strings.TrimSuffix(b.String(), "\n")
}
