package site

import "html/template"

// sections are the parts of the site that every page leads to: their folders, and
// the messages that name them.
var sections = []struct{ path, name string }{
	{"commitments", "commitments"}, {"meeting", "meetings"}, {"series", "series"}, {"doc", "statements"},
	{"org", "bodies"}, {"person", "people"}, {"themes", "themes"},
}

// navigation writes the ways to the other languages and to the parts of the site.
func (c *context) navigation() template.HTML {
	m := &markup{b: make([]byte, 0, 2048)}
	m.tag(`<nav class="languages" aria-label="`)
	m.text(c.say("languages"))
	m.tag(`"><ul>`)
	for _, o := range c.head.Others {
		m.tag("\n<li>")
		if o.Here {
			m.tag(`<span aria-current="true" lang="`)
			m.text(o.Lang)
			m.tag(`">`)
			m.text(o.Name)
			m.tag("</span></li>")
			continue
		}
		m.tag("<a")
		m.href(o.Href)
		m.tag(` lang="`)
		m.text(o.Lang)
		m.tag(`" hreflang="`)
		m.text(o.Lang)
		m.tag(`">`)
		m.text(o.Name)
		m.tag("</a></li>")
	}
	m.tag("\n</ul></nav>\n<nav class=\"pages\" aria-label=\"")
	m.text(c.say("pages"))
	m.tag(`"><ul>`)
	for _, s := range sections {
		m.tag("\n<li>")
		m.link(link{c.to(s.path, ""), text{Text: c.say(s.name)}})
		m.tag("</li>")
	}
	m.tag("\n</ul></nav>\n")
	return m.html()
}

// alternates writes the addresses of a page in all languages.
func (h *head) alternates() template.HTML {
	m := &markup{}
	for _, o := range h.Others {
		m.tag(`<link rel="alternate" hreflang="`)
		m.text(o.Lang)
		m.tag(`"`)
		m.href(o.Canonical)
		m.tag(">\n")
	}
	return m.html()
}
