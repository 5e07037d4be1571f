package correct

import (
	"reflect"
	"strings"

	"dialoguec/schema"
)

// Key is a key of a correction.
type Key struct{ Name, Help string }

// correctionKeys are the keys of an entry beside its verb; all are wanted.
var correctionKeys = []Key{
	{"document", "the document: its identifier, or its file name without the last extension"},
	{"quote", "words of the document, which must be in it exactly once: the row that is meant is the one whose evidence they touch"},
	{"sha256", "the SHA-256 of the quote in lower-case hexadecimal digits, so that a correction does not outlive its source"},
	{"reason", "why, in words: it is published as the provenance of the cell"},
}

// Verb is what a correction does: its key, and the keys of its value.
type Verb struct {
	Name    string
	Keys    []string // all are wanted
	Open    bool     // any field of the table may be a key too
	Help    string
	Example string
}

// verbs are what a correction can do.
var verbs = []Verb{
	{"set", []string{"table", "field", "value"}, false, "the field of the row has this value; several values of one cell have | between them",
		"{table: meetings, field: city_printed, value: Tallinn}"},
	{"add", []string{"table"}, true, "there is a row more, with the quote as its evidence",
		"{table: participations, side: CA, role: member, organization_printed: Global Affairs Canada}"},
	{"drop", []string{"table", "field", "value"}, false, "the row with this value is not published",
		"{table: participations, field: organization_printed, value: Global Affairs Canada}"},
	{"merge", []string{"table", "value", "with"}, false, "the organization, person or series of one name is that of the other, which stays",
		"{table: people, value: Kjersti Aasheim, with: Kjersti Åsheim}"},
}

// Keys lists the keys of a correction beside its verb.
func Keys() []Key { return append([]Key(nil), correctionKeys...) }

// Verbs lists what a correction can do.
func Verbs() []Verb { return append([]Verb(nil), verbs...) }

// verbNamed finds a verb, nil if there is none of that name.
func verbNamed(name string) *Verb {
	for i := range verbs {
		if verbs[i].Name == name {
			return &verbs[i]
		}
	}
	return nil
}

// names lists the names of things in words.
func names[T any](list []T, name func(T) string) string {
	var out []string
	for _, x := range list {
		out = append(out, name(x))
	}
	return strings.Join(out, ", ")
}

func keyNames() string  { return names(correctionKeys, func(k Key) string { return k.Name }) }
func verbNames() string { return names(verbs, func(v Verb) string { return v.Name }) }

// Tables lists the tables that can be corrected, with the fields that can be set.
func Tables() []Table {
	var out []Table
	add := func(name string, row reflect.Type) {
		t := Table{Name: name}
		for i := range row.NumField() {
			field, _, _ := strings.Cut(row.Field(i).Tag.Get("json"), ",")
			if FieldOf(row, field) == i && !strings.HasSuffix(field, "_id") && Derived[name+"."+field] == "" {
				t.Fields = append(t.Fields, field)
			}
		}
		out = append(out, t)
	}
	add("documents", reflect.TypeFor[schema.Document]())
	statement := reflect.TypeFor[schema.Statement]()
	for i := range statement.NumField() {
		name, _, _ := strings.Cut(statement.Field(i).Tag.Get("json"), ",")
		if f := statement.Field(i).Type; f.Kind() == reflect.Slice && f.Elem().Kind() == reflect.Struct {
			add(name, f.Elem())
		}
	}
	return out
}

// Table is a table that can be corrected.
type Table struct {
	Name   string
	Fields []string // that can be set
}
