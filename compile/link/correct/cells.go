package correct

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// FieldOf finds the field of a type that is published under a name, or -1.
func FieldOf(t reflect.Type, name string) int {
	for i := range t.NumField() {
		tag, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if tag == name && tag != "" && !t.Field(i).Anonymous && settable(t.Field(i).Type) {
			return i
		}
	}
	return -1
}

// settable reports whether a correction can give values of a type.
func settable(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Bool, reflect.Int:
		return true
	case reflect.Slice:
		return t.Elem().Kind() == reflect.String
	}
	return false
}

// CellText writes a cell as corrections do: several values with "|" between them.
func CellText(v reflect.Value) string {
	if v.Kind() != reflect.Slice {
		return fmt.Sprint(v.Interface())
	}
	parts := make([]string, v.Len())
	for i := range parts {
		parts[i] = v.Index(i).String()
	}
	return strings.Join(parts, "|")
}

// Optional reports whether a field may be empty.
func Optional(f reflect.StructField) bool { return strings.Contains(f.Tag.Get("json"), ",omitempty") }

// Assign returns a cell a value, or says why it cannot have it.
func Assign(cell reflect.Value, value string) (fault string) {
	switch cell.Kind() {
	case reflect.Bool:
		b, err := strconv.ParseBool(value)
		if err != nil {
			return "expected true or false"
		}
		cell.SetBool(b)
	case reflect.Int:
		n, err := strconv.Atoi(value)
		if err != nil || n < 0 {
			return "expected a whole number"
		}
		cell.SetInt(int64(n))
	case reflect.Slice:
		parts := strings.Split(value, "|")
		list := reflect.MakeSlice(cell.Type(), len(parts), len(parts))
		for i, p := range parts {
			if fault := Assign(list.Index(i), p); fault != "" {
				return fault
			}
		}
		cell.Set(list)
	default:
		if fault := check(cell.Type(), value); fault != "" {
			return fault
		}
		cell.SetString(value)
	}
	return ""
}

// check says what is wrong with a text for a type with a closed list or a form.
func check(t reflect.Type, value string) string {
	if closed, ok := reflect.Zero(t).Interface().(interface{ List() schema.List }); ok && !closed.List().Has(value) {
		return fmt.Sprintf("%q is none of %s", value, strings.Join(closed.List().Values(), ", "))
	}
	if t == reflect.TypeFor[schema.EDTF]() && value != "" {
		if _, _, err := schema.EDTF(value).Parse(); err != nil {
			return err.Error()
		}
	}
	return ""
}

// Derived are the fields that follow from others, or from the source, and by
// what they can be corrected.
var Derived = map[string]string{
	"documents.characters":     "it is counted in the source",
	"documents.document_label": "it follows from title: correct that",
	"documents.source_file":    "it is the name of the source",
	"documents.source_sha256":  "it is counted in the source",

	"meetings.end_date":   "it follows from date: correct that",
	"meetings.name_en":    "it follows from ordinal and the name of the series: correct those",
	"meetings.name_ja":    "it follows from ordinal and the name of the series: correct those",
	"meetings.parties":    "it follows from the series or the participations: correct those",
	"meetings.start_date": "it follows from date: correct that",

	"people.last_position_date":     "it is that of the latest participation",
	"people.last_position_language": "it is that of the latest participation",

	"provisions.actor_organization_ids": "it follows from actors: correct that",
	"provisions.actor_parties":          "it follows from actors: correct that",
	"provisions.entities":               "it follows from the text",
	"provisions.resolved_from":          "it follows from actors: correct that",
	"provisions.theme_ids":              "it follows from the text",
	"sections.theme_ids":                "it follows from the text",

	"referenced_items.item_key": "it follows from kind and name_printed: correct those",
}
