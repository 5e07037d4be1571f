package site

import (
	_ "embed"
	"io"

	"dialoguec/emit/site/page"
	"dialoguec/emit/site/tongue"
)

//go:embed assets/style.css
var style string

//go:embed assets/page.js
var script string

//go:embed assets/icon.svg
var icon string

// assets are the files that are the same for every dataset.
func assets() []File {
	return []File{constant("style.css", style), constant("page.js", script), constant("icon.svg", icon)}
}

func constant(name, text string) File {
	return File{name, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}}
}

// notFound is the page for an address that does not exist, which a server shows
// in its place: one for all languages, so that it speaks each of them.
var notFound = page.Page{Template: "notfound", Anywhere: true, Build: func(c *page.Draft) any {
	c.Head.Title = c.Say("not-found")
	var said []missing
	for _, o := range tongue.All {
		if o != c.Tongue {
			said = append(said, missing{o.Code, o.Say("not-found"), o.Say("not-found-text"), o.Say("to-the-beginning"), c.Site.Base + o.Folder})
		}
	}
	return said
}}

// missing says in another language that there is no page.
type missing struct{ Lang, Title, Text, Way, Home string }
