package sample

import (
	"reflect"
	"testing"
)

// TestEveryFieldIsFilled: tests of what is made of a dataset prove something
// about a field only where the sample has it.
func TestEveryFieldIsFilled(t *testing.T) {
	filled := map[string]bool{}
	walk(reflect.ValueOf(Dataset()), filled)
	for field, ok := range filled {
		if !ok {
			t.Errorf("%s is empty wherever it stands", field)
		}
	}
	if len(filled) < 100 {
		t.Errorf("the walk met only %d fields", len(filled))
	}
}

// walk notes of every field whether some value has it.
func walk(v reflect.Value, filled map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		walk(v.Elem(), filled)
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), filled)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Name() + "." + v.Type().Field(i).Name
			if !v.Type().Field(i).IsExported() {
				continue // how rows are packed
			}
			filled[name] = filled[name] || !v.Field(i).IsZero()
			walk(v.Field(i), filled)
		}
	}
}
