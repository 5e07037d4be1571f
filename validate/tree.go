package validate

import (
	"math"
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
func tree(v reflect.Value) any { return treeOf(v, math.MaxInt) }

// treeOf is [tree] with so many items of each list at most.
func treeOf(v reflect.Value, most int) any {
	switch v.Kind() {
	case reflect.Pointer:
		return treeOf(v.Elem(), most)
	case reflect.Struct:
		if span := spanIn(v); span != nil {
			return span.Place()
		}
		list := columns(v.Type())
		object := make(map[string]any, len(list))
		for _, c := range list {
			if f := v.FieldByIndex(c.index); !c.omitEmpty || !empty(f) {
				object[c.name] = treeOf(f, most)
			}
		}
		return object
	case reflect.Slice:
		array := make([]any, min(v.Len(), most))
		for i := range array {
			array[i] = treeOf(v.Index(i), most)
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
		return v.Addr().Interface().(*schema.Span)
	case cueType:
		return &v.Addr().Interface().(*schema.Cue).Span
	}
	return nil
}

var spanType, cueType = reflect.TypeFor[schema.Span](), reflect.TypeFor[schema.Cue]()
