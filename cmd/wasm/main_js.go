package main

import (
	"context"
	"maps"
	"reflect"
	"runtime/debug"
	"syscall/js"

	"dialoguec/cmd/internal/trial"
)

// The page calls dialoguec(files, language) with a list of {name, data} and gets
// the result of [trial.Compile] as an object.
func main() {
	// A worker has memory enough for a few statements, and nothing else to do.
	debug.SetGCPercent(400)
	js.Global().Set("dialoguec", js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		return compile(arguments[0], arguments[1].String())
	}))
	select {}
}

// compile compiles the files of a page.
func compile(list js.Value, language string) js.Value {
	files := make([]trial.File, list.Length())
	for i := range files {
		data := list.Index(i).Get("data")
		files[i] = trial.File{Name: list.Index(i).Get("name").String(), Data: make([]byte, data.Length())}
		js.CopyBytesToGo(files[i].Data, data)
	}
	return js.ValueOf(object(reflect.ValueOf(trial.Compile(context.Background(), files, language)).Elem()))
}

// object gives scripts a value, the fields of a structure by the names in their tags. The
// JSON package would be a hundredth of all that the page loads.
func object(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Struct:
		fields := map[string]any{}
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.Anonymous {
				maps.Copy(fields, object(v.Field(i)).(map[string]any))
			} else {
				fields[f.Tag.Get("js")] = object(v.Field(i))
			}
		}
		return fields
	case reflect.Slice:
		list := make([]any, v.Len())
		for i := range list {
			list[i] = object(v.Index(i))
		}
		return list
	case reflect.String: // of a closed list, too, which scripts do not know
		return v.String()
	case reflect.Int:
		return v.Int()
	default:
		return v.Interface()
	}
}
