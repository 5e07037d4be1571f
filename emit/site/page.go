package site

import (
	"bytes"
	"html/template"
	"io"
	"strings"
	"sync"

	"dialoguec/schema"
)

// page is one page of the site in all its languages.
type page struct {
	path     string // the folder of the page: that of its IRI below the base; "" for the overview
	template string // the file of templates that shows it
	// build collects what the page shows.
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
	*index
	*tongue
	site  *Site
	page  page
	head  head
	slots []*markup // see [context.made]
}

// head is what the frame of a page shows. The templates know it as ".".
type head struct {
	Lang               string // of the page
	Kind               string // of the page: the class of its body
	Title, Description string
	Home, Root, Data   string // ways to the folders of the language, the site and the data: "", or ending in a slash
	Canonical          string
	Others             []alternate
	Alternates         template.HTML // what names the other languages in the head
	Navigation         template.HTML
	Feed               string // the way to it
	Event              any    // to be written as JSON
	OpenGraph          string // the type of the page
	Policy             string // the Content-Security-Policy
	Version            string // of the tool
	Body               any
	Trial              bool // there is a page on which a text is tried

	// What is said of the dataset.
	Site, Name          string // its title and its publisher
	Licence, LicenceURL string
}

// alternate is the page in a language.
type alternate struct {
	Lang, Name, Href, Canonical string
	Here                        bool
}

// policy lets nothing in that is not a file of the site.
const policy = "default-src 'none'; base-uri 'none'; form-action 'self'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'"

// write writes a page in one language.
func (s *Site) write(w io.Writer, t *tongue, p page) error {
	c := &context{index: s.index(), tongue: t, site: s, page: p}
	c.head = c.frame()
	c.head.Body = p.build(c)
	c.head.Title, c.head.Description = straight.Replace(c.head.Title), straight.Replace(c.head.Description)
	c.head.Alternates, c.head.Navigation = c.head.alternates(), c.navigation()
	if c.head.Title == "" {
		c.head.Title = c.head.Site
	}
	out := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(out)
	defer c.release()
	out.Reset()
	if err := t.words().templates[p.template].ExecuteTemplate(out, "layout", &c.head); err != nil {
		return err
	}
	return c.fill(w, out.Bytes())
}

// straight takes out of a title what turns the direction of a text: there is no
// element around it that would keep that within bounds.
var straight = strings.NewReplacer("\u202A", "", "\u202B", "", "\u202C", "", "\u202D", "", "\u202E", "", "\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "")

// buffers hold pages that are being written.
var buffers = sync.Pool{New: func() any { return &bytes.Buffer{} }}

// frame fills in what every page has.
func (c *context) frame() head {
	a, t := &c.site.opt.About, c.tongue
	h := head{
		Lang: t.code, Site: straight.Replace(t.in(a.Title, schema.DefaultTitle)), Kind: c.page.template, Policy: policy, Version: c.site.opt.Version,
		Home: up(c.page.path), Licence: a.License, LicenceURL: a.LicenseURL(), Name: t.in(a.Publisher, ""), OpenGraph: "website",
	}
	h.Root = h.Home + strings.Repeat("../", strings.Count(t.folder, "/"))
	h.Data = h.Root + c.site.opt.Data
	for _, o := range tongues {
		h.Others = append(h.Others, alternate{o.code, o.name, h.Root + o.folder + c.page.file(), c.site.address(o, c.page), o == t})
	}
	h.Canonical = c.site.address(t, c.page)
	h.Trial = c.site.opt.Trial != nil
	h.Description = t.in(a.Description, t.say("description"))
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
func (s *Site) address(t *tongue, p page) string { return s.opt.Base + t.folder + p.path }

// to is the way to the page of something, such as "meeting" and its identifier,
// or to a page that has no identifier.
func (c *context) to(kind, id string) string {
	if id == "" {
		return c.head.Home + kind + "/index.html"
	}
	return c.head.Home + kind + "/" + id + "/index.html"
}
