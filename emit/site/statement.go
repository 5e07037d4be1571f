package site

import (
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// statementPages lists the page of each statement.
func statementPages(s *Site) []page {
	var pages []page
	for i := range s.ds.Documents {
		d := &s.ds.Documents[i]
		pages = append(pages, page{path: "doc/" + d.ID, template: "statement", build: func(c *context) any { return report{c, d}.page() }})
	}
	return pages
}

// report writes the page of a statement: a third of all pages are one, so that it
// is written without templates.
type report struct {
	*context
	d *schema.Document
}

func (c report) page() any {
	title := c.DocumentLabel(c.d)
	promises := 0
	provisions := c.Said[c.d.ID]
	for _, i := range provisions {
		if c.Provisions.List[i].Promises() {
			promises++
		}
	}
	c.head.Title, c.head.openGraph = title.Text, "article"
	c.head.Description = c.Say("statement-description", title.Text, len(provisions), promises)
	return c.made(func(m *markup.Markup) {
		m.Tag("\n<article>\n<div class=\"title\">\n")
		c.kicker(m)
		m.Tag("\n<h1>")
		m.Words(title.Headline())
		m.Tag("</h1>\n</div>\n<dl class=\"facts\">")
		c.facts(m)
		c.field(m, "read-here", markup.Link{Words: markup.Plain(c.Say("n-read", len(provisions), promises))})
		m.Element("\n</dl>\n<div class=\"text\" lang=\"", c.d.Language, `" id="text">`)
		r := readingsOf(c.Index, c.d)
		defer read.Put(r)
		c.marked(m, c.Texts[c.d.ID], r)
		m.Tag("</div>\n</article>\n<section class=\"notes\" aria-labelledby=\"notes\">")
		m.Element(`<h2 id="notes">`, c.Say("what-was-read"), "</h2>\n<ol>\n")
		margin{c.context, m}.notes(r.notes)
		m.Tag("</ol>\n</section>\n")
	})
}

// kicker writes of what kind a statement is, and when and where it was issued.
func (c report) kicker(m *markup.Markup) {
	m.Tag(`<p class="kicker">`)
	if c.d.Type != "" {
		m.Element(`<span lang="`, c.d.Language, `">`)
		m.Element("", c.d.Type, "</span> ")
	}
	if when := c.Date(c.d.IssuedDate); when != "" {
		m.Element("<span>", when, "</span> ")
	}
	if place := c.Printed(c.d.IssuedPlace); place.Text != "" {
		m.Tag("<span>")
		m.Words(place)
		m.Tag("</span>")
	}
	m.Tag("</p>")
}

// facts writes what a statement is about and where it is from.
func (c report) facts(m *markup.Markup) {
	if l := c.MeetingLink(c.d.MeetingID); l.Text != "" {
		c.field(m, "kind.meeting", l)
	}
	if l := c.BodyLink(c.d.PublisherID); l.Text != "" {
		c.field(m, "publisher", l)
	} else if c.d.Publisher != "" {
		c.field(m, "publisher", markup.Link{Words: c.InLanguage(c.d.Publisher, c.d.Language)})
	}
	m.Element("\n<div><dt>", c.Say("source"), "</dt><dd>")
	if page := onTheWeb(c.d.SourceURL); page != "" {
		m.Tag(`<a class="out"`)
		m.Href(page)
		m.Element(` rel="external">`, c.Say("publisher-page"), "</a>")
		if when := c.Date(schema.EDTF(c.d.RetrievedDate)); when != "" {
			m.Element(` <span class="aside">`, c.Say("retrieved", when), "</span>")
		}
		m.Text(c.Say("comma"))
	}
	m.Tag("<a")
	m.Href(c.head.Data + schema.TextName(c.d.ID))
	m.Element(">", c.Say("text-file"), "</a></dd></div>")
	m.Element("\n<div><dt>", c.Say("language"), "</dt><dd>")
	m.Text(c.LanguageName(c.d.Language))
	if w := c.SideBySide(c.d); w != (markup.Way{}) {
		m.Text(c.Say("comma"))
		m.Link(w.Named(markup.Plain(c.Say("side-by-side"))))
	}
	m.Tag("</dd></div>")
	if c.d.License != "" {
		c.field(m, "licence", markup.Link{Words: markup.Plain(c.d.License)})
	}
}

// field writes a line of facts, which a message names.
func (c report) field(m *markup.Markup, name string, value markup.Link) {
	m.Element("\n<div><dt>", c.Say(name), "</dt><dd>")
	m.Link(value)
	m.Tag("</dd></div>")
}
