// Package rules holds an example of every rule of the front ends, for
// "dialoguec explain RULE". A test of package compile reads them and compares
// the rows.
package rules

import (
	"embed"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/txtar"
)

//go:embed */*.txtar
var files embed.FS

// Example is a text, in one language or in two, with the rows that a rule
// reads in it.
type Example struct {
	// Twins names the rules that read the texts of the languages that do not
	// have the rule itself, by language.
	Twins map[string]string
	Texts []Text // in the order of the file: English, Japanese
	// Rows has a line a row, with what it says in every language, and below it
	// a line a language with the rule, the spans in code points and their
	// quotes, and the values as printed.
	Rows string
}

// Text is the text of an example in one language, "en" or "ja".
type Text struct{ Language, Text string }

// Find returns the example of a rule, and false if there is none.
func Find(rule string) (Example, bool) {
	for _, name := range names() {
		if path.Base(name) == rule+".txtar" {
			data, err := files.ReadFile(name)
			if err != nil {
				return Example{}, false
			}
			return Parse(data), true
		}
	}
	return Example{}, false
}

// names lists the embedded files.
func names() []string {
	all, _ := fs.Glob(files, "*/*.txtar") // the pattern is well formed
	return all
}

// Parse reads an example. The comment before its first section names the twins,
// "ja: delegation.sentence", a line each; the section "rows" holds the rows, the
// others hold the texts and are named by their language.
func Parse(data []byte) Example {
	archive := txtar.Parse(data)
	x := Example{Twins: map[string]string{}}
	for line := range strings.Lines(string(archive.Comment)) {
		if language, rule, ok := strings.Cut(strings.TrimSpace(line), ": "); ok {
			x.Twins[language] = rule
		}
	}
	for _, f := range archive.Files {
		if f.Name == "rows" {
			x.Rows = string(f.Data)
		} else {
			x.Texts = append(x.Texts, Text{f.Name, string(f.Data)})
		}
	}
	return x
}

// Format writes an example as its file.
func (x *Example) Format() []byte {
	archive := &txtar.Archive{}
	for _, t := range x.Texts {
		if twin := x.Twins[t.Language]; twin != "" {
			archive.Comment = append(archive.Comment, t.Language+": "+twin+"\n"...)
		}
		archive.Files = append(archive.Files, txtar.File{Name: t.Language, Data: []byte(t.Text)})
	}
	archive.Files = append(archive.Files, txtar.File{Name: "rows", Data: []byte(x.Rows)})
	return txtar.Format(archive)
}

// Text returns the text in a language, "" if there is none.
func (x *Example) Text(language string) string {
	i := slices.IndexFunc(x.Texts, func(t Text) bool { return t.Language == language })
	if i < 0 {
		return ""
	}
	return x.Texts[i].Text
}
