package trial

import (
	"slices"
	"strings"

	"dialoguec/cmd/internal/show"
	"dialoguec/schema"
)

type words struct{ language string }

// unsaid are columns that say only what the page shows already.
var unsaid = []string{"text", "language", "characters", "document_label", "source_file", "source_sha256"}

// row writes a row. What it rests on, and the identifiers of other rows, are left
// out: they are for machines.
func (w words) row(row show.Row) Row {
	t := schema.TableNamed(row.Table)
	out := Row{Table: t.Name, Title: w.either(t.Name, t.Title), ID: row.ID, Rule: row.Fact.Rule, Fields: []Field{}}
	if p, ok := row.Value.(*schema.Provision); ok {
		out.Strength = p.Commitment
	}
	for _, f := range show.Fields(row.Value) {
		if c, ok := t.Column(f.Name); ok && c.Type != schema.TypeIdentifier && !slices.Contains(unsaid, c.Name) {
			out.Fields = append(out.Fields, Field{w.either(c.Name, c.Title), w.value(c, f.Value)})
		}
	}
	return out
}

func (w words) value(c schema.Column, value string) string {
	list, ok := schema.ListNamed(c.List)
	if !ok {
		return value
	}
	parts := strings.Split(value, show.Between)
	for i, part := range parts {
		for _, t := range list.Codes {
			if t.Code == part {
				parts[i] = w.either(t.EN, t.JA)
			}
		}
	}
	return strings.Join(parts, ", ")
}

// either returns a word in the language; what has none in Japanese is in English,
// with blanks instead of what keeps the words of a name together.
func (w words) either(en, ja string) string {
	if w.language == "ja" && ja != "" {
		return ja
	}
	return strings.ReplaceAll(en, "_", " ")
}
