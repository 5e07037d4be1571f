package site

import (
	"embed"
	"fmt"
	"html"
	"html/template"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"dialoguec/emit/site/markup"
)

//go:embed templates/*.html
var templateFiles embed.FS

// templates are those of one language, by their files.
type templates map[string]*template.Template

// shared begins the names of files of templates that every page may use.
const shared = "_"

// made is what a function writes in the place that a template has for it.
func (c *context) made(write func(*markup.Markup)) markup.InPlace { return func() { write(c.out) } }

// message is the place of a message in a template: [[key]]. It is filled in when
// the templates are read, and costs nothing when a page is written.
var message = regexp.MustCompile(`\[\[([a-z0-9_.-]+)\]\]`)

// parse reads all templates with the words of a language.
func parse(t *tongue, w *words) templates {
	files, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		panic(err)
	}
	frame := template.New("").Funcs(template.FuncMap{"say": t.say})
	for _, file := range files {
		if name := path.Base(file); strings.HasPrefix(name, shared) {
			template.Must(frame.Parse(w.filled(file)))
		}
	}
	all := templates{}
	for _, file := range files {
		name := strings.TrimSuffix(path.Base(file), ".html")
		if !strings.HasPrefix(name, shared) {
			all[name] = template.Must(template.Must(frame.Clone()).Parse(w.filled(file)))
		}
	}
	return all
}

// filled is a file of templates with its messages.
func (w *words) filled(file string) string {
	data, err := templateFiles.ReadFile(file)
	if err != nil {
		panic(err)
	}
	return message.ReplaceAllStringFunc(string(data), func(place string) string {
		key := message.FindStringSubmatch(place)[1]
		text, ok := w.messages[key]
		if !ok {
			panic(fmt.Sprintf("%s: messages.tsv has no %s", file, key))
		}
		return html.EscapeString(text)
	})
}
