package compile_test

import (
	"fmt"
	"path/filepath"
	"reflect"
	"testing"
	"unsafe"

	"dialoguec/compile"
)

// TestSettled: no word of a statement is a part of the laid-out text, which
// would be kept with it.
func TestSettled(t *testing.T) {
	names, err := filepath.Glob(filepath.Join("..", "testdata", "statements", "*"))
	if err != nil || len(names) == 0 {
		t.Fatalf("there are no statements: %v", err)
	}
	for _, name := range names {
		s, _ := compile.Read(load(t, name))
		if s.Statement == nil {
			continue
		}
		from := uintptr(unsafe.Pointer(unsafe.StringData(s.Blocks.Text)))
		walkStrings(reflect.ValueOf(s.Statement), "", func(path, text string) {
			at := uintptr(unsafe.Pointer(unsafe.StringData(text)))
			if text != "" && at >= from && at < from+uintptr(len(s.Blocks.Text)) {
				t.Errorf("%s: %s, %q, is a part of the laid-out text", name, path, text)
			}
		})
	}
}

// walkStrings visits all strings in a value, each with the way to it.
func walkStrings(v reflect.Value, path string, visit func(path, text string)) {
	switch v.Kind() {
	case reflect.String:
		visit(path, v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			walkStrings(v.Elem(), path, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			walkStrings(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walkStrings(v.Index(i), fmt.Sprintf("%s[%d]", path, i), visit)
		}
	}
}
