package site

import (
	"embed"
	"path"

	"dialoguec/emit/site/pages"
)

// Trial is the compiler as a page runs it, if the site has a page on which a text
// is tried: see cmd/wasm.
type Trial struct {
	Program []byte // WebAssembly
	Runner  []byte // the script of Go that runs it
}

// The files of the compiler, as cmd/wasm makes them.
const (
	TrialProgram = "dialoguec.wasm"
	TrialRunner  = "wasm_exec.js"
)

//go:embed assets/try
var trialScripts embed.FS

// trialFiles lists the compiler and the scripts that run it, for all languages.
func trialFiles(t *Trial) []File {
	if t == nil {
		return nil
	}
	files := []File{constant(pages.TrialFolder+TrialProgram, string(t.Program)), constant(pages.TrialFolder+TrialRunner, string(t.Runner))}
	for _, name := range []string{"try.js", "worker.js"} {
		data, err := trialScripts.ReadFile(path.Join("assets/try", name))
		if err != nil {
			panic(err) // it is embedded
		}
		files = append(files, constant(pages.TrialFolder+name, string(data)))
	}
	return files
}
