package validate

import (
	"reflect"
	"strings"
	"sync"

	"dialoguec/schema"
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
//
// Most of a dataset is evidence. Where brief is set, only the first of the
// spans of a fact is kept if it is plain that the validator would let all pass.
func tree(v reflect.Value, brief bool) any {
	switch v.Kind() {
	case reflect.Pointer:
		return tree(v.Elem(), brief)
	case reflect.Struct:
		list := columns(v.Type())
		object := make(map[string]any, len(list))
		for _, c := range list {
			if f := v.FieldByIndex(c.index); !c.omitEmpty || !empty(f) {
				object[c.name] = tree(f, brief)
			}
		}
		return object
	case reflect.Slice:
		n := v.Len()
		if brief && n > 1 && v.Type() == spansType && allPlain(v.Interface().([]schema.Span)) {
			n = 1
		}
		array := make([]any, n)
		for i := range array {
			array[i] = tree(v.Index(i), brief)
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

var spansType = reflect.TypeFor[[]schema.Span]()

// allPlain reports whether it takes no validator to see that spans fit the
// schema. It may say no to good ones, never yes to bad ones.
func allPlain(spans []schema.Span) bool {
	for i := range spans {
		s := &spans[i]
		if s.Start < 0 || s.End < 1 || s.Quote == "" || !schema.ValidID(s.Document) {
			return false
		}
	}
	return true
}
