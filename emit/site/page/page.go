// Package page writes pages: what is around the main part of each, and long lists in
// parts. Which pages there are it does not know.
package page

import (
	"io"
	"strings"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/naming"
	"dialoguec/emit/site/rows"
	"dialoguec/emit/site/templates"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// Site is what the pages of a site have in common.
type Site struct {
	*index.Index
	Base    string // what IRIs begin with; ends in a slash
	Version string // of the tool
	About   *schema.About
	Data    string // the way from the folder of the site to that of the data
	Card    string // the file of the picture for links; "" without one
	Trial   string // the file of the page on which a text is tried; "" without one
}

// Page is one page of the site in all its languages.
type Page struct {
	// Path is the folder of the page: that of its IRI below the base; "" for the
	// overview. It is a file for a page that has no folder of its own.
	Path     string
	Template string // the file of templates that shows it, and its class
	// Anywhere is set for a page without an address of its own, which is shown at any
	// depth: its ways are whole addresses.
	Anywhere bool
	// Build collects what the page shows, or returns what writes it.
	Build func(*Draft) any
}

func isFile(path string) bool { return strings.HasSuffix(path, ".html") }

// File is the name of a page below the folder of its language.
func (p Page) File() string {
	if isFile(p.Path) {
		return p.Path
	}
	return strings.TrimPrefix(p.Path+"/index.html", "/")
}

// up is the way from the folder of a page to that of its language.
func (p Page) up() string {
	if p.Path == "" || isFile(p.Path) {
		return ""
	}
	return strings.Repeat("../", strings.Count(p.Path, "/")+1)
}

// Address is the whole address of a page: in English its IRI.
func (s *Site) Address(t *tongue.Tongue, p Page) string { return s.Base + t.Folder + p.Path }

// Draft is a page in the making, in one language.
type Draft struct {
	naming.Names
	*markup.Markup // the page as far as it is written
	Site           *Site
	Head           Head
	page           Page
}

// Head is what a page says of itself. The templates know it as ".".
type Head struct {
	Lang               string // of the page
	Title, Description string
	Home, Data         string // ways to the folders of the language and of the data: "", or ending in a slash
	Root               string // the way to the folder of the site
	Feed               string // the way to it
	Site               string // the title of the dataset
	Body               any    // what the page shows
	Event              any    // to be written as JSON; nil for none
	OpenGraph          string // the type of the page
	Policy             string // the Content-Security-Policy

	canonical string // the address of the page; "" if it has none
	others    []alternate
}

// alternate is the page in a language.
type alternate struct {
	*tongue.Tongue
	href, canonical string
}

// Write writes a page in one language.
func (p Page) Write(w io.Writer, s *Site, t *tongue.Tongue) error {
	out := markup.Begin(w)
	c := &Draft{Names: naming.Names{Index: s.Index, Tongue: t, Home: p.up()}, Markup: out, Site: s, page: p}
	if p.Anywhere {
		c.Home = s.Base + t.Folder
	}
	c.Head = c.outset()
	c.Head.Body = p.Build(c)
	c.open()
	if whole, ok := c.Head.Body.(markup.InPlace); ok {
		whole.Here()
	} else if err := templates.Of(t, p.Template).ExecuteTemplate(out, "main", &c.Head); err != nil {
		return err
	}
	c.close()
	return out.End()
}

// Rows writes what rows say on the page.
func (c *Draft) Rows() rows.Writer { return rows.On(c.Names, c.Markup) }

// Feed names the feed of a page, if it has one: it is beside the page in the first
// language.
func (c *Draft) Feed(kind, id string) {
	if len(c.StatementsOn[kind+"/"+id]) > 0 {
		c.Head.Feed = c.Head.Root + kind + "/" + id + "/feed.atom"
	}
}

// outset is the head of a page as it is if the page says no more.
func (c *Draft) outset() Head {
	s, t := c.Site, c.Tongue
	h := Head{
		Lang: t.Code, Home: c.Home, Root: c.Home + strings.Repeat("../", strings.Count(t.Folder, "/")),
		Site: straight.Replace(t.In(s.About.Title, schema.DefaultTitle)), Description: t.In(s.About.Description, t.Say("description")),
		Policy: Policy, OpenGraph: "website", canonical: s.Address(t, c.page),
	}
	h.Data = h.Root + s.Data
	if c.page.Anywhere {
		h.Root, h.Data, h.canonical = s.Base, s.Base, ""
	}
	for _, o := range tongue.All {
		a := alternate{o, h.Root + o.Folder + c.page.File(), s.Address(o, c.page)}
		if c.page.Anywhere {
			a.href = a.canonical
		}
		h.others = append(h.others, a)
	}
	return h
}
