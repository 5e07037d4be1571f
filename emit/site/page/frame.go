package page

import (
	"strings"

	"dialoguec/emit/site/markup"
)

// The frame is what every page has around its main part.

// Policy lets nothing in that is not a file of the site.
const Policy = "default-src 'none'; base-uri 'none'; form-action 'self'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'"

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
func (c *Draft) open() {
	h := &c.Head
	c.Element(`<!doctype html>
<html lang="`, h.Lang, `">
<head>
<meta charset="utf-8">
`)
	c.Element(`<meta http-equiv="Content-Security-Policy" content="`, h.Policy, `">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
`)
	if v := c.Site.Version; v != "" {
		c.Element(`<meta name="generator" content="dialoguec `, v, "\">\n")
	}
	c.described()
	if h.Feed != "" {
		c.Element(`<link rel="alternate" type="application/atom+xml" title="`, c.Say("feed"), `"`)
		c.Href(h.Feed)
		c.Tag(">\n")
	}
	c.Element(`<link rel="icon" type="image/svg+xml" href="`, h.Root, "icon.svg\">\n")
	c.Element(`<link rel="stylesheet" href="`, h.Root, "style.css\">\n")
	c.Element(`<script src="`, h.Root, "page.js\" defer></script>\n")
	if h.Event != nil {
		c.Tag(`<script type="application/ld+json">`)
		c.Script(h.Event)
		c.Tag("</script>\n")
	}
	c.Element("</head>\n<body class=\"", c.page.Template, "\"")
	c.Element(` data-root="`, h.Root, "\">\n")
	c.header()
	c.Tag("<main id=\"main\" tabindex=\"-1\">\n")
}

// described writes what machines are told of a page.
func (c *Draft) described() {
	h := &c.Head
	title, description := straight.Replace(h.Title), straight.Replace(h.Description)
	c.Element("<title>", title, "")
	switch title {
	case "":
		title = h.Site
		c.Text(h.Site)
	case h.Site:
	default:
		c.Tag(" – ")
		c.Text(h.Site)
	}
	c.Element("</title>\n<meta name=\"description\" content=\"", description, "\">\n")
	if h.canonical == "" {
		return
	}
	c.Tag(`<link rel="canonical"`)
	c.Href(h.canonical)
	c.Tag(">\n")
	for _, o := range h.others {
		c.Element(`<link rel="alternate" hreflang="`, o.Code, `"`)
		c.Href(o.canonical)
		c.Tag(">\n")
	}
	c.Element(`<meta property="og:type" content="`, h.OpenGraph, "\">\n")
	c.Element(`<meta property="og:title" content="`, title, "\">\n")
	c.Element(`<meta property="og:description" content="`, description, "\">\n")
	c.Element(`<meta property="og:url" content="`, h.canonical, "\">\n")
	c.Element(`<meta property="og:site_name" content="`, h.Site, "\">\n")
	c.Element(`<meta property="og:locale" content="`, c.Say("locale"), "\">\n")
	if c.Site.Card == "" {
		c.Tag("<meta name=\"twitter:card\" content=\"summary\">\n")
		return
	}
	c.Element(`<meta property="og:image" content="`, c.Site.Base+c.Site.Card, "\">\n")
	c.Tag("<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">\n")
	c.Element(`<meta property="og:image:alt" content="`, c.Say("who-met-when"), "\">\n")
	c.Tag("<meta name=\"twitter:card\" content=\"summary_large_image\">\n")
}

// header writes the head that readers see: the title of the dataset, the box of
// the search, which is hidden where there are no scripts, and the ways to the other languages and to
// the parts of the site.
func (c *Draft) header() {
	h, search := &c.Head, c.Say("search")
	c.Element(`<a class="skip" href="#main">`, c.Say("skip"), "</a>\n<header class=\"top\">\n")
	c.Element(`<p class="site"><a href="`, c.Home, `index.html">`)
	c.Element("", h.Site, "</a></p>\n")
	c.Element(`<search class="search">
<form action="`, c.Home, "search/index.html\">\n")
	c.Element(`<label class="unseen" for="q">`, search, "</label>\n")
	c.Element(`<input id="q" name="q" type="search" placeholder="`, search, "\" autocomplete=\"off\" spellcheck=\"false\">\n")
	c.Element(`<button class="unseen" type="submit">`, search, "</button>\n</form>\n</search>\n")
	c.Element(`<nav class="languages" aria-label="`, c.Say("languages"), `"><ul>`)
	for _, o := range h.others {
		if o.Tongue == c.Tongue {
			c.Element("\n<li><span aria-current=\"true\" lang=\"", o.Code, `">`)
			c.Element("", o.Name, "</span></li>")
			continue
		}
		c.Tag("\n<li><a")
		c.Href(o.href)
		c.Element(` lang="`, o.Code, `"`)
		c.Element(` hreflang="`, o.Code, `">`)
		c.Element("", o.Name, "</a></li>")
	}
	c.Element("\n</ul></nav>\n<nav class=\"pages\" aria-label=\"", c.Say("pages"), `"><ul>`)
	for _, s := range sections {
		c.Tag("\n<li>")
		c.Link(c.To(s.path, "").Named(markup.Plain(c.Say(s.name))))
		c.Tag("</li>")
	}
	c.Tag("\n</ul></nav>\n</header>\n")
}

// close writes what comes after the main part of a page.
func (c *Draft) close() {
	about := c.Site.About
	c.Tag("\n</main>\n<footer class=\"bottom\">\n<p>")
	if name := c.In(about.Publisher, ""); name != "" {
		c.Text(name + c.Say("stop"))
	}
	if about.License != "" {
		c.Text(c.Say("licence") + c.Say("colon"))
		if address := about.LicenseURL(); address != "" {
			c.Tag("<a")
			c.Href(address)
			c.Element(` rel="license">`, about.License, "</a>")
		} else {
			c.Text(about.License)
		}
		c.Text(c.Say("stop"))
	}
	c.Element(`<a href="`, c.Home, `index.html#data">`)
	c.Element("", c.Say("download"), "</a>")
	if c.Site.Trial != "" {
		c.Element(` <a href="`, c.Home+c.Site.Trial, `">`)
		c.Element("", c.Say("try"), "</a>")
	}
	c.Element("</p>\n<p>", c.Say("footer"), "</p>\n</footer>\n</body>\n</html>\n")
}
