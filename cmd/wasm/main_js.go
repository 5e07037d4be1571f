package main

import (
	"context"
	"encoding/json"
	"runtime/debug"
	"syscall/js"

	"dialoguec/cmd/internal/trial"
)

// The page calls dialoguec(files, language) with a list of {name, data} and gets
// the result of [trial.Compile] as JSON, or an Error.
func main() {
	// A worker has memory enough for a few statements, and nothing else to do.
	debug.SetGCPercent(400)
	js.Global().Set("dialoguec", js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		return compile(arguments[0], arguments[1].String())
	}))
	select {}
}

// compile compiles the files of a page.
func compile(list js.Value, language string) (answer any) {
	files := make([]trial.File, list.Length())
	for i := range files {
		data := list.Index(i).Get("data")
		files[i] = trial.File{Name: list.Index(i).Get("name").String(), Data: make([]byte, data.Length())}
		js.CopyBytesToGo(files[i].Data, data)
	}
	out, err := json.Marshal(trial.Compile(context.Background(), files, language))
	if err != nil {
		return js.Global().Get("Error").New(err.Error())
	}
	return string(out)
}
