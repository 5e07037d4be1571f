package validate

import (
	"reflect"
	"strings"
	"sync"
)

// The validator of the JSON Schema wants decoded JSON. Writing the rows as JSON
// and reading them again costs more than the validation, so tree makes of a
// value what decoding its encoding would give. A missing list that is always
// written counts as an empty one, as it is published.

// column is how one field of a struct is written.
type column struct {
	name      string
	index     []int
	omitEmpty bool
}

var columnsOf sync.Map // reflect.Type → []column

// columns reads the JSON tags of a struct once.
func columns(t reflect.Type) []column {
	if known, ok := columnsOf.Load(t); ok {
		return known.([]column)
	}
	var list []column
	for _, f := range reflect.VisibleFields(t) {
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous || !f.IsExported() || name == "-" {
			continue
		}
		list = append(list, column{name, f.Index, option == "omitempty"})
	}
	columnsOf.Store(t, list)
	return list
}

// tree returns the decoded JSON of a value of the model.
func tree(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Pointer:
		return tree(v.Elem())
	case reflect.Struct:
		list := columns(v.Type())
		object := make(map[string]any, len(list))
		for _, c := range list {
			if f := v.FieldByIndex(c.index); !c.omitEmpty || !empty(f) {
				object[c.name] = tree(f)
			}
		}
		return object
	case reflect.Slice:
		array := make([]any, v.Len())
		for i := range array {
			array[i] = tree(v.Index(i))
		}
		return array
	case reflect.String:
		return v.String()
	case reflect.Int:
		return int(v.Int())
	case reflect.Bool:
		return v.Bool()
	}
	return v.Interface()
}

// empty reports whether omitempty leaves a field out.
func empty(v reflect.Value) bool {
	if v.Kind() == reflect.Slice {
		return v.Len() == 0
	}
	return v.IsZero()
}
