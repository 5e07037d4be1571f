package source

import (
	"maps"
	"slices"
)

// Field is something that front matter can say of a source.
type Field struct {
	Name  string
	Help  string
	Names []string // the keys by which it can be given, its own first
}

// fields describes the fields of front matter, in the order of the help.
var fields = []Field{
	{Name: "title", Help: "the title, if the text does not begin with it"},
	{Name: "language", Help: "en or ja, if it is not to be guessed"},
	{Name: "source_url", Help: "where the text was published, an https:// or http:// address"},
	{Name: "archived_url", Help: "where a copy of that page is kept"},
	{Name: "license", Help: "under which licence the text may be used"},
	{Name: "publisher", Help: "who published the text"},
	{Name: "issued", Help: "the day on which it was published, such as 2024-03-05"},
	{Name: "retrieved", Help: "the day on which it was taken from there"},
	{Name: "fixture", Help: "true for a text that was invented for a test"},
}

// Fields lists what front matter can say of a source, and by which keys. Any
// further key is allowed, and is not used.
func Fields() []Field {
	out := slices.Clone(fields)
	for i := range out {
		out[i].Names = []string{out[i].Name}
		for _, key := range slices.Sorted(maps.Keys(keys)) {
			if keys[key] == out[i].Name && key != out[i].Name {
				out[i].Names = append(out[i].Names, key)
			}
		}
	}
	return out
}
