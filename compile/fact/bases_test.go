package fact

import (
	"reflect"
	"testing"
)

// TestBases gives every list of Facts whose elements have a basis one element
// and counts what is yielded, so that a new list is not forgotten.
func TestBases(t *testing.T) {
	var f Facts
	want := 0
	v := reflect.ValueOf(&f).Elem()
	for i := range v.NumField() {
		field := v.Field(i)
		kind := field.Type()
		if kind.Kind() == reflect.Slice {
			kind = kind.Elem()
			field.Set(reflect.MakeSlice(field.Type(), 1, 1))
		}
		if b, ok := kind.FieldByName("Basis"); ok && b.Anonymous {
			want++
		}
	}
	got := 0
	for b := range f.Bases() {
		b.Rule = &Rule{Name: "x"}
		got++
	}
	if got != want || want < 9 {
		t.Errorf("%d bases, want %d", got, want)
	}
	for b := range f.Bases() {
		if b.Rule == nil {
			t.Error("a basis is a copy")
		}
	}
	for range f.Bases() {
		break // and no panic
	}
}
