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
func tree(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Pointer:
		return tree(v.Elem())
	case reflect.Struct:
		if span := spanIn(v); span != nil {
			return span.Place()
		}
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

// spanIn returns the span that a value is, or that a cue is written as; nil
// for any other struct.
func spanIn(v reflect.Value) *schema.Span {
	switch v.Type() {
	case spanType:
		s := v.Interface().(schema.Span)
		return &s
	case cueType:
		s := v.Interface().(schema.Cue).Span
		return &s
	}
	return nil
}

var spanType, cueType = reflect.TypeFor[schema.Span](), reflect.TypeFor[schema.Cue]()

// mostOffset is more than any offset that the schema lets pass.
const mostOffset = 1_000_000_000

// plain reports whether it takes no validator to see that a span fits the
// schema. It may say no to a good one, never yes to a bad one.
func plain(s *schema.Span) bool {
	return s.Start >= 0 && s.Start < mostOffset && s.End >= 1 && s.End < mostOffset && schema.ValidID(s.Document)
}
