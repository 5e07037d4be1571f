package site

import "strings"

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

// element writes a tag up to an attribute, the value of the attribute, and the rest.
func (m *markup) element(before tag, value string, after tag) {
	m.tag(before)
	m.text(value)
	m.tag(after)
}

// open writes a page up to its main part.
func (c *context) open() {
	m, h := c.out, &c.head
	m.element(`<!doctype html>
<html lang="`, h.Lang, `">
<head>
<meta charset="utf-8">
`)
	m.element(`<meta http-equiv="Content-Security-Policy" content="`, h.policy, `">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
`)
	if v := c.site.opt.Version; v != "" {
		m.element(`<meta name="generator" content="dialoguec `, v, "\">\n")
	}
	c.described()
	if h.Feed != "" {
		m.element(`<link rel="alternate" type="application/atom+xml" title="`, c.say("feed"), `"`)
		m.href(h.Feed)
		m.tag(">\n")
	}
	m.element(`<link rel="icon" type="image/svg+xml" href="`, h.root, "icon.svg\">\n")
	m.element(`<link rel="stylesheet" href="`, h.root, "style.css\">\n")
	m.element(`<script src="`, h.root, "page.js\" defer></script>\n")
	if h.event != nil {
		m.tag(`<script type="application/ld+json">`)
		m.json(h.event)
		m.tag("</script>\n")
	}
	m.element("</head>\n<body class=\"", c.page.template, "\"")
	m.element(` data-root="`, h.root, "\">\n")
	c.header()
	m.tag("<main id=\"main\" tabindex=\"-1\">\n")
}

// described writes what machines are told of a page.
func (c *context) described() {
	m, h := c.out, &c.head
	title, description := straight.Replace(h.Title), straight.Replace(h.Description)
	m.element("<title>", title, "")
	switch title {
	case "":
		title = h.Site
		m.text(h.Site)
	case h.Site:
	default:
		m.tag(" – ")
		m.text(h.Site)
	}
	m.element("</title>\n<meta name=\"description\" content=\"", description, "\">\n")
	if h.canonical == "" {
		return
	}
	m.tag(`<link rel="canonical"`)
	m.href(h.canonical)
	m.tag(">\n")
	for _, o := range h.others {
		m.element(`<link rel="alternate" hreflang="`, o.code, `"`)
		m.href(o.canonical)
		m.tag(">\n")
	}
	m.element(`<meta property="og:type" content="`, h.openGraph, "\">\n")
	m.element(`<meta property="og:title" content="`, title, "\">\n")
	m.element(`<meta property="og:description" content="`, description, "\">\n")
	m.element(`<meta property="og:url" content="`, h.canonical, "\">\n")
	m.element(`<meta property="og:site_name" content="`, h.Site, "\">\n")
	m.element(`<meta property="og:locale" content="`, c.say("locale"), "\">\n")
	if !c.carded {
		m.tag("<meta name=\"twitter:card\" content=\"summary\">\n")
		return
	}
	m.element(`<meta property="og:image" content="`, c.site.opt.Base+cardName, "\">\n")
	m.tag("<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">\n")
	m.element(`<meta property="og:image:alt" content="`, c.say("who-met-when"), "\">\n")
	m.tag("<meta name=\"twitter:card\" content=\"summary_large_image\">\n")
}

// header writes the head that readers see: the title of the dataset, the box of
// the search, which is hidden where there are no scripts, and the ways to the other languages and to
// the parts of the site.
func (c *context) header() {
	m, h, search := c.out, &c.head, c.say("search")
	m.element(`<a class="skip" href="#main">`, c.say("skip"), "</a>\n<header class=\"top\">\n")
	m.element(`<p class="site"><a href="`, h.Home, `index.html">`)
	m.element("", h.Site, "</a></p>\n")
	m.element(`<search class="search">
<form action="`, h.Home, "search/index.html\">\n")
	m.element(`<label class="unseen" for="q">`, search, "</label>\n")
	m.element(`<input id="q" name="q" type="search" placeholder="`, search, "\" autocomplete=\"off\" spellcheck=\"false\">\n")
	m.element(`<button class="unseen" type="submit">`, search, "</button>\n</form>\n</search>\n")
	m.element(`<nav class="languages" aria-label="`, c.say("languages"), `"><ul>`)
	for _, o := range h.others {
		if o.tongue == c.tongue {
			m.element("\n<li><span aria-current=\"true\" lang=\"", o.code, `">`)
			m.element("", o.name, "</span></li>")
			continue
		}
		m.tag("\n<li><a")
		m.href(o.href)
		m.element(` lang="`, o.code, `"`)
		m.element(` hreflang="`, o.code, `">`)
		m.element("", o.name, "</a></li>")
	}
	m.element("\n</ul></nav>\n<nav class=\"pages\" aria-label=\"", c.say("pages"), `"><ul>`)
	for _, s := range sections {
		m.tag("\n<li>")
		m.link(link{c.to(s.path, ""), text{Text: c.say(s.name)}})
		m.tag("</li>")
	}
	m.tag("\n</ul></nav>\n</header>\n")
}

// close writes what comes after the main part of a page.
func (c *context) close() {
	m, h := c.out, &c.head
	m.tag("\n</main>\n<footer class=\"bottom\">\n<p>")
	if name := c.in(c.site.opt.About.Publisher, ""); name != "" {
		m.text(name + c.say("stop"))
	}
	if h.Licence != "" {
		m.text(c.say("licence") + c.say("colon"))
		if h.LicenceURL != "" {
			m.tag("<a")
			m.href(h.LicenceURL)
			m.element(` rel="license">`, h.Licence, "</a>")
		} else {
			m.text(h.Licence)
		}
		m.text(c.say("stop"))
	}
	m.element(`<a href="`, h.Home, `index.html#data">`)
	m.element("", c.say("download"), "</a>")
	if c.site.opt.Trial != nil {
		m.element(` <a href="`, h.Home, `try.html">`)
		m.element("", c.say("try"), "</a>")
	}
	m.element("</p>\n<p>", c.say("footer"), "</p>\n</footer>\n</body>\n</html>\n")
}
