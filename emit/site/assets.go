package site

import (
	_ "embed"
	"io"

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
// in its place: one for all languages, so that it speaks each of them. It is reached
// at any depth, so that its ways are whole addresses.
func (s *Site) notFound() []File {
	p := page{template: "notfound", build: func(c *context) any {
		h := &c.head
		h.canonical, h.Title = "", c.Say("not-found")
		h.root, h.Data = c.site.opt.Base, c.site.opt.Base
		c.Home = c.site.opt.Base + c.Folder
		h.Home = c.Home
		var said []missing
		for i := range h.others {
			o := &h.others[i]
			o.href = o.canonical
			if o.Tongue != c.Tongue {
				said = append(said, missing{o.Code, o.Say("not-found"), o.Say("not-found-text"), o.Say("to-the-beginning"), c.site.opt.Base + o.Folder})
			}
		}
		return said
	}}
	return []File{{"404.html", func(w io.Writer) error { return s.write(w, tongue.All[0], p) }}}
}

// missing says in another language that there is no page.
type missing struct{ Lang, Title, Text, Way, Home string }
