package site

import (
	"strings"

	"dialoguec/emit/site/draw"
	"dialoguec/emit/site/markup"
)

// The frame is what every page has around its main part.

// policy lets nothing in that is not a file of the site.
const policy = "default-src 'none'; base-uri 'none'; form-action 'self'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'"

// sections are the parts of the site that every page leads to: their folders, and
// the messages that name them.
var sections = []struct{ path, name string }{
	{"commitments", "commitments"}, {"meeting", "meetings"}, {"series", "series"}, {"doc", "statements"},
	{"org", "bodies"}, {"person", "people"}, {"themes", "themes"},
}

// straight takes out of a title what turns the direction of a text: there is no
// element around it that would keep that within bounds.
var straight = strings.NewReplacer("\u202A", "", "\u202B", "", "\u202C", "", "\u202D", "", "\u202E", "", "\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "")

// open writes a page up to its main part.
func (c *context) open() {
	m, h := c.out, &c.head
	m.Element(`<!doctype html>
<html lang="`, h.Lang, `">
<head>
<meta charset="utf-8">
`)
	m.Element(`<meta http-equiv="Content-Security-Policy" content="`, h.policy, `">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
`)
	if v := c.site.opt.Version; v != "" {
		m.Element(`<meta name="generator" content="dialoguec `, v, "\">\n")
	}
	c.described()
	if h.Feed != "" {
		m.Element(`<link rel="alternate" type="application/atom+xml" title="`, c.Say("feed"), `"`)
		m.Href(h.Feed)
		m.Tag(">\n")
	}
	m.Element(`<link rel="icon" type="image/svg+xml" href="`, h.root, "icon.svg\">\n")
	m.Element(`<link rel="stylesheet" href="`, h.root, "style.css\">\n")
	m.Element(`<script src="`, h.root, "page.js\" defer></script>\n")
	if h.event != nil {
		m.Tag(`<script type="application/ld+json">`)
		m.Script(h.event)
		m.Tag("</script>\n")
	}
	m.Element("</head>\n<body class=\"", c.page.template, "\"")
	m.Element(` data-root="`, h.root, "\">\n")
	c.header()
	m.Tag("<main id=\"main\" tabindex=\"-1\">\n")
}

// described writes what machines are told of a page.
func (c *context) described() {
	m, h := c.out, &c.head
	title, description := straight.Replace(h.Title), straight.Replace(h.Description)
	m.Element("<title>", title, "")
	switch title {
	case "":
		title = h.Site
		m.Text(h.Site)
	case h.Site:
	default:
		m.Tag(" – ")
		m.Text(h.Site)
	}
	m.Element("</title>\n<meta name=\"description\" content=\"", description, "\">\n")
	if h.canonical == "" {
		return
	}
	m.Tag(`<link rel="canonical"`)
	m.Href(h.canonical)
	m.Tag(">\n")
	for _, o := range h.others {
		m.Element(`<link rel="alternate" hreflang="`, o.Code, `"`)
		m.Href(o.canonical)
		m.Tag(">\n")
	}
	m.Element(`<meta property="og:type" content="`, h.openGraph, "\">\n")
	m.Element(`<meta property="og:title" content="`, title, "\">\n")
	m.Element(`<meta property="og:description" content="`, description, "\">\n")
	m.Element(`<meta property="og:url" content="`, h.canonical, "\">\n")
	m.Element(`<meta property="og:site_name" content="`, h.Site, "\">\n")
	m.Element(`<meta property="og:locale" content="`, c.Say("locale"), "\">\n")
	if !c.site.carded {
		m.Tag("<meta name=\"twitter:card\" content=\"summary\">\n")
		return
	}
	m.Element(`<meta property="og:image" content="`, c.site.opt.Base+draw.CardName, "\">\n")
	m.Tag("<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">\n")
	m.Element(`<meta property="og:image:alt" content="`, c.Say("who-met-when"), "\">\n")
	m.Tag("<meta name=\"twitter:card\" content=\"summary_large_image\">\n")
}

// header writes the head that readers see: the title of the dataset, the box of
// the search, which is hidden where there are no scripts, and the ways to the other languages and to
// the parts of the site.
func (c *context) header() {
	m, h, search := c.out, &c.head, c.Say("search")
	m.Element(`<a class="skip" href="#main">`, c.Say("skip"), "</a>\n<header class=\"top\">\n")
	m.Element(`<p class="site"><a href="`, h.Home, `index.html">`)
	m.Element("", h.Site, "</a></p>\n")
	m.Element(`<search class="search">
<form action="`, h.Home, "search/index.html\">\n")
	m.Element(`<label class="unseen" for="q">`, search, "</label>\n")
	m.Element(`<input id="q" name="q" type="search" placeholder="`, search, "\" autocomplete=\"off\" spellcheck=\"false\">\n")
	m.Element(`<button class="unseen" type="submit">`, search, "</button>\n</form>\n</search>\n")
	m.Element(`<nav class="languages" aria-label="`, c.Say("languages"), `"><ul>`)
	for _, o := range h.others {
		if o.Tongue == c.Tongue {
			m.Element("\n<li><span aria-current=\"true\" lang=\"", o.Code, `">`)
			m.Element("", o.Name, "</span></li>")
			continue
		}
		m.Tag("\n<li><a")
		m.Href(o.href)
		m.Element(` lang="`, o.Code, `"`)
		m.Element(` hreflang="`, o.Code, `">`)
		m.Element("", o.Name, "</a></li>")
	}
	m.Element("\n</ul></nav>\n<nav class=\"pages\" aria-label=\"", c.Say("pages"), `"><ul>`)
	for _, s := range sections {
		m.Tag("\n<li>")
		m.Link(c.To(s.path, "").Named(markup.Plain(c.Say(s.name))))
		m.Tag("</li>")
	}
	m.Tag("\n</ul></nav>\n</header>\n")
}

// close writes what comes after the main part of a page.
func (c *context) close() {
	m, h := c.out, &c.head
	m.Tag("\n</main>\n<footer class=\"bottom\">\n<p>")
	if name := c.In(c.site.opt.About.Publisher, ""); name != "" {
		m.Text(name + c.Say("stop"))
	}
	if h.Licence != "" {
		m.Text(c.Say("licence") + c.Say("colon"))
		if h.LicenceURL != "" {
			m.Tag("<a")
			m.Href(h.LicenceURL)
			m.Element(` rel="license">`, h.Licence, "</a>")
		} else {
			m.Text(h.Licence)
		}
		m.Text(c.Say("stop"))
	}
	m.Element(`<a href="`, h.Home, `index.html#data">`)
	m.Element("", c.Say("download"), "</a>")
	if c.site.opt.Trial != nil {
		m.Element(` <a href="`, h.Home, `try.html">`)
		m.Element("", c.Say("try"), "</a>")
	}
	m.Element("</p>\n<p>", c.Say("footer"), "</p>\n</footer>\n</body>\n</html>\n")
}
