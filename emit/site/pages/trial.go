package pages

import (
	"strings"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
)

const (
	TrialFile   = "try.html"
	TrialFolder = "try/"
)

// trialPolicy also lets the page run the compiler.
var trialPolicy = strings.Replace(page.Policy, "script-src 'self'", "worker-src 'self'; script-src 'self' 'wasm-unsafe-eval'", 1)

// trialPages lists the page on which a text is tried, if there is one.
func trialPages(s *page.Site) []page.Page {
	if s.Trial == "" {
		return nil
	}
	return []page.Page{{Path: s.Trial, Template: "try", Build: trialPage}}
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

func trialPage(c *page.Draft) any {
	c.Head.Title, c.Head.Description, c.Head.Policy = c.Say("try"), c.Say("try.lead"), trialPolicy
	words, kinds := map[string]string{"rule": c.Say("rule")}, map[string]string{}
	for _, key := range trialWords {
		words[key] = c.Say("try." + key)
	}
	for table, key := range trialKinds {
		kinds[table] = c.Say(key)
	}
	return &trialBody{c.Head.Root + TrialFolder, markup.JSON(words), markup.JSON(kinds)}
}
