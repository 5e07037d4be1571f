package site

import (
	"embed"
	"path"
	"strings"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
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

const (
	trialPage   = "try.html"
	trialFolder = "try/"
)

// trialPolicy also lets the page run the compiler.
var trialPolicy = strings.Replace(page.Policy, "script-src 'self'", "worker-src 'self'; script-src 'self' 'wasm-unsafe-eval'", 1)

//go:embed assets/try
var trialScripts embed.FS

// trialPages lists the page on which a text is tried, if there is one.
func trialPages(s *page.Site) []page.Page {
	if s.Trial == "" {
		return nil
	}
	return []page.Page{{Path: s.Trial, Template: "try", Build: trialPageOf}}
}

// trialFiles lists the compiler and the scripts that run it, for all languages.
func (s *Site) trialFiles() []File {
	if s.opt.Trial == nil {
		return nil
	}
	files := []File{constant(trialFolder+TrialProgram, string(s.opt.Trial.Program)), constant(trialFolder+TrialRunner, string(s.opt.Trial.Runner))}
	for _, name := range []string{"try.js", "worker.js"} {
		data, err := trialScripts.ReadFile(path.Join("assets/try", name))
		if err != nil {
			panic(err) // it is embedded
		}
		files = append(files, constant(trialFolder+name, string(data)))
	}
	return files
}

type trialBody struct {
	Folder       string // the way to the compiler
	Words, Kinds string // of the script, as JSON
}

// trialWords are the messages of the script, by the names that it has for them.
var trialWords = []string{"loading", "ready", "compiling", "done", "nothing", "empty", "failed", "disk", "draft", "coverage", "covered",
	"error", "warning", "note"}

// trialKinds name the rows of tables.
var trialKinds = map[string]string{"documents": "kind.document", "series": "kind.series", "meetings": "kind.meeting", "organizations": "kind.body",
	"people": "kind.person", "participations": "kind.participation", "sections": "kind.section", "provisions": "kind.provision", "referenced_items": "hit.item"}

func trialPageOf(c *page.Draft) any {
	c.Head.Title, c.Head.Description, c.Head.Policy = c.Say("try"), c.Say("try.lead"), trialPolicy
	words, kinds := map[string]string{"rule": c.Say("rule")}, map[string]string{}
	for _, key := range trialWords {
		words[key] = c.Say("try." + key)
	}
	for table, key := range trialKinds {
		kinds[table] = c.Say(key)
	}
	return &trialBody{c.Head.Root + trialFolder, markup.JSON(words), markup.JSON(kinds)}
}
