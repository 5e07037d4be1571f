// Package templates has the main parts of the pages, as templates that are filled in
// with the words of a language.
package templates

import (
	"embed"
	"html"
	"html/template"
	"io/fs"
	"regexp"
	"strings"
	"sync"

	"dialoguec/emit/site/tongue"
)

//go:embed *.html
var files embed.FS

// shared begins the names of files of templates that every page may use.
const shared = "_"

// message is the place of a message in a template: [[key]]. It is filled in when
// the templates are read, and costs nothing when a page is written.
var message = regexp.MustCompile(`\[\[([a-z0-9_.-]+)\]\]`)

// parsed are the templates of each language, read when a page is first written.
var parsed = map[*tongue.Tongue]func() map[string]*template.Template{}

func init() {
	for _, t := range tongue.All {
		parsed[t] = sync.OnceValue(func() map[string]*template.Template { return parse(t) })
	}
}

// Of is a template in a language, by the name of its file.
func Of(t *tongue.Tongue, name string) *template.Template { return parsed[t]()[name] }

// parse reads all templates with the words of a language.
func parse(t *tongue.Tongue) map[string]*template.Template {
	names, err := fs.Glob(files, "*.html")
	if err != nil {
		panic(err)
	}
	frame := template.New("").Funcs(template.FuncMap{"say": t.Say})
	for _, file := range names {
		if strings.HasPrefix(file, shared) {
			template.Must(frame.Parse(filled(t, file)))
		}
	}
	all := map[string]*template.Template{}
	for _, file := range names {
		if !strings.HasPrefix(file, shared) {
			all[strings.TrimSuffix(file, ".html")] = template.Must(template.Must(frame.Clone()).Parse(filled(t, file)))
		}
	}
	return all
}

// filled is a file of templates with its messages.
func filled(t *tongue.Tongue, file string) string {
	data, err := files.ReadFile(file)
	if err != nil {
		panic(err) // it is embedded
	}
	return message.ReplaceAllStringFunc(string(data), func(place string) string {
		return html.EscapeString(t.Say(message.FindStringSubmatch(place)[1]))
	})
}
