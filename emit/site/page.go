package site

import (
	"io"
	"strings"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/naming"
	"dialoguec/emit/site/rows"
	"dialoguec/emit/site/templates"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// page is one page of the site in all its languages.
type page struct {
	path     string // the folder of the page: that of its IRI below the base; "" for the overview
	template string // the file of templates that shows it, and its class
	// build collects what the page shows, or returns what writes it.
	build func(*context) any
}

// file is the name of a page below the folder of its language.
func (p page) file() string {
	switch p.path {
	case "":
		return "index.html"
	case trialPage:
		return trialPage
	}
	return p.path + "/index.html"
}

// pages lists all pages but the overview.
func (s *Site) pages() []page {
	var all []page
	for _, of := range []func(*Site) []page{commitmentPages, listPages, drawnPages, meetingPages, statementPages, versionPages,
		threadPages, seriesPages, bodyPages, personPages, themePages, partyPages, rulesPage} {
		all = append(all, of(s)...)
	}
	all = append(all, searchPages(s)...)
	return append(all, trialPages(s)...)
}

// context is a page in the making, in one language.
type context struct {
	naming.Names
	*markup.Markup // the page as far as it is written
	site           *Site
	page           page
	head           head
}

// head is what a page says of itself. The templates know it as ".".
type head struct {
	Lang                string // of the page
	Title, Description  string
	Home, Data          string // ways to the folders of the language and of the data: "", or ending in a slash
	Feed                string // the way to it
	Site                string // the title of the dataset
	Licence, LicenceURL string
	Body                any // what the page shows

	root      string // the way to the folder of the site
	canonical string // the address of the page; "" if it has none
	others    []alternate
	event     any    // to be written as JSON; nil for none
	openGraph string // the type of the page
	policy    string // the Content-Security-Policy
}

// alternate is the page in a language.
type alternate struct {
	*tongue.Tongue
	href, canonical string
}

// write writes a page in one language.
func (s *Site) write(w io.Writer, t *tongue.Tongue, p page) error {
	out := markup.Begin(w)
	c := &context{Names: naming.Names{Index: s.index, Tongue: t, Home: up(p.path)}, Markup: out, site: s, page: p}
	c.head = c.outset()
	c.head.Body = p.build(c)
	c.open()
	if whole, ok := c.head.Body.(markup.InPlace); ok {
		whole.Here()
	} else if err := templates.Of(t, p.template).ExecuteTemplate(out, "main", &c.head); err != nil {
		return err
	}
	c.close()
	return out.End()
}

// rows writes what rows say on the page.
func (c *context) rows() rows.Writer { return rows.On(c.Names, c.Markup) }

// outset is the head of a page as it is if the page says no more.
func (c *context) outset() head {
	a, t := &c.site.opt.About, c.Tongue
	h := head{
		Lang: t.Code, Home: c.Home, Licence: a.License, LicenceURL: a.LicenseURL(),
		Site: straight.Replace(t.In(a.Title, schema.DefaultTitle)), Description: t.In(a.Description, t.Say("description")),
		policy: policy, openGraph: "website", canonical: c.site.address(t, c.page),
	}
	h.root = h.Home + strings.Repeat("../", strings.Count(t.Folder, "/"))
	h.Data = h.root + c.site.opt.Data
	for _, o := range tongue.All {
		h.others = append(h.others, alternate{o, h.root + o.Folder + c.page.file(), c.site.address(o, c.page)})
	}
	return h
}

// up is the way from the folder of a page to that of its language.
func up(path string) string {
	if path == "" || path == trialPage {
		return ""
	}
	return strings.Repeat("../", strings.Count(path, "/")+1)
}

// address is the whole address of a page: in English its IRI.
func (s *Site) address(t *tongue.Tongue, p page) string { return s.opt.Base + t.Folder + p.path }
