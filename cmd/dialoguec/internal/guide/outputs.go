package guide

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"dialoguec/emit"
	"dialoguec/schema"
)

func formats() string {
	p := &page{}
	p.say("The formats that build --formats, and formats: in dialoguec.yaml, can name. Those marked * are written on demand alone; " +
		emit.Defaults + " stands for all the others, and nothing named is the same. manifest.json, SHA256SUMS and catalog.jsonld, a record for portals, are always written.")
	demanded := emit.DemandedFormats()
	for _, name := range emit.Formats() {
		mark := ""
		if slices.Contains(demanded, name) {
			mark = "*"
		}
		p.entry(name+mark, strings.ReplaceAll(emit.FormatHelp(name), "`", ""), 16)
	}
	p.say("With --csv-for " + emit.SpreadsheetTables + " the tables have a byte order mark, CRLF at the end of a row, and an apostrophe before a cell that would be run as a formula or begins with one. Programs for data refuse such tables; a spreadsheet needs no such thing for dialogues.xlsx.")
	return p.String()
}

func columns() string {
	p := &page{}
	p.say("A dataset has these tables, in csv/ and in other forms. A cell that is empty was not stated. Columns marked * are never empty; those marked + hold several values with | between them.")
	for _, t := range schema.Tables() {
		p.head(t.Name + " – " + t.EN)
		for _, c := range t.Columns {
			p.entry(c.Name+marks(c), describe(c), 30)
		}
	}
	p.say("The values of a code are in csv/codes.csv, and the codebook in csv/codebook.csv describes the columns in Japanese too.")
	return p.String()
}

// marks are the signs after the name of a column.
func marks(c schema.Column) string {
	out := ""
	if c.Required {
		out += "*"
	}
	if c.Many {
		out += "+"
	}
	return out
}

func describe(c schema.Column) string {
	kind := string(c.Type)
	if c.Unit != "" {
		kind += ", " + c.Unit
	}
	if list, ok := schema.ListNamed(c.List); ok {
		kind = strings.Join(list.Values(), ", ")
	}
	return fmt.Sprintf("%s (%s)", c.EN, kind)
}

func diagnostics() string {
	p := &page{}
	p.say("Every diagnostic has a code that keeps its meaning for ever. An error stops the publication (see --keep-going), a warning does with --strict, a note is worth knowing.")
	for _, code := range slices.Sorted(maps.Keys(schema.Codes())) {
		info := schema.Codes()[code]
		p.head(fmt.Sprintf("%s (%s): %s", code, info.Severity, info.Title))
		p.wrap("  ", "  ", info.Explain)
		p.wrap("  ", "  ", "What to do: "+info.Hint+".")
	}
	return p.String()
}
