// Package show turns facts and rows into lines that people read.
package show

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"
)

// Field is one value of a row that has one.
type Field struct{ Name, Value string }

// grounds are what a fact rests on; they are shown apart from its values.
var grounds = []string{"evidence", "rule", "provenance", "spans", "notes"}

// Fields lists the values of a row of the model, or of a fact of a front end,
// in the order of its type, without those that are empty.
func Fields(row any) []Field {
	var out []Field
	v := reflect.Indirect(reflect.ValueOf(row))
	for _, f := range reflect.VisibleFields(v.Type()) {
		if f.Anonymous || !f.IsExported() {
			continue
		}
		name := nameOf(f)
		if name == "-" || slices.Contains(grounds, name) {
			continue
		}
		index := f.Tag.Get("json") == "" && name != "ordinal"
		if text := textOf(v.FieldByIndex(f.Index), index); text != "" {
			out = append(out, Field{name, text})
		}
	}
	return out
}

// nameOf is the published name of a field, or one made of its Go name.
func nameOf(f reflect.StructField) string {
	if tag := f.Tag.Get("json"); tag != "" {
		name, _, _ := strings.Cut(tag, ",")
		return name
	}
	var b strings.Builder
	for i, r := range f.Name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// textOf returns a value in words, "" if there is none. In a fact a number is
// the index of another one, and -1 none; in a row, 0 means that there is none.
func textOf(v reflect.Value, index bool) string {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return ""
		}
		return fmt.Sprint(v.Elem())
	case reflect.Int:
		if index {
			return indexText(v.Int())
		}
		if v.Int() == 0 {
			return ""
		}
	case reflect.Bool:
		if !v.Bool() {
			return ""
		}
	case reflect.Slice:
		return listText(v, index)
	case reflect.Struct, reflect.Map:
		return ""
	}
	return strings.TrimSpace(fmt.Sprint(v))
}

func indexText(n int64) string {
	if n < 0 {
		return ""
	}
	return fmt.Sprintf("#%d", n)
}

// Between is what is written between the values of a list.
const Between = " | "

// listText joins the values of a list; of names and the like, their texts.
func listText(v reflect.Value, index bool) string {
	var parts []string
	for i := range v.Len() {
		item := v.Index(i)
		text := textOf(item, index)
		if item.Kind() == reflect.Struct {
			text = pairs(Fields(item.Interface()))
		}
		if text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, Between)
}

func pairs(fields []Field) string {
	var parts []string
	for _, f := range fields {
		parts = append(parts, f.Value)
	}
	return strings.Join(parts, " ")
}

// Line joins the fields of a row into one line.
func Line(fields []Field) string {
	var parts []string
	for _, f := range fields {
		parts = append(parts, f.Name+": "+f.Value)
	}
	return strings.Join(parts, "; ")
}
