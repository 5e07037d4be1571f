package pages

import (
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/emit/site/reading"
	"dialoguec/schema"
)

func statementPages(s *page.Site) []page.Page {
	var pages []page.Page
	for i := range s.Documents {
		d := &s.Documents[i]
		pages = append(pages, page.Page{Path: "doc/" + d.ID, Template: "statement", Build: func(c *page.Draft) any { return report{c, d}.page() }})
	}
	return pages
}

// report writes the page of a statement: a third of all pages are one, so that it
// is written without templates.
type report struct {
	*page.Draft
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
	c.Head.Title, c.Head.OpenGraph = title.Text, "article"
	c.Head.Description = c.Say("statement-description", title.Text, len(provisions), promises)
	return markup.InPlace(func() {
		c.Tag("\n<article>\n<div class=\"title\">\n")
		c.kicker()
		c.Tag("\n<h1>")
		c.Words(title.Headline())
		c.Tag("</h1>\n</div>\n<dl class=\"facts\">")
		c.facts()
		c.field("read-here", markup.Link{Words: markup.Plain(c.Say("n-read", len(provisions), promises))})
		c.Element("\n</dl>\n<div class=\"text\" lang=\"", c.d.Language, `" id="text">`)
		text := reading.Of(c.Index, c.d)
		defer text.Done()
		text.Marked(c.Rows())
		c.Tag("</div>\n</article>\n<section class=\"notes\" aria-labelledby=\"notes\">")
		c.Element(`<h2 id="notes">`, c.Say("what-was-read"), "</h2>\n<ol>\n")
		text.Notes(c.Rows())
		c.Tag("</ol>\n</section>\n")
	})
}

// kicker writes of what kind a statement is, and when and where it was issued.
func (c report) kicker() {
	c.Tag(`<p class="kicker">`)
	if c.d.Type != "" {
		c.Element(`<span lang="`, c.d.Language, `">`)
		c.Element("", c.d.Type, "</span> ")
	}
	if when := c.Date(c.d.IssuedDate); when != "" {
		c.Element("<span>", when, "</span> ")
	}
	if place := c.Printed(c.d.IssuedPlace); place.Text != "" {
		c.Tag("<span>")
		c.Words(place)
		c.Tag("</span>")
	}
	c.Tag("</p>")
}

// facts writes what a statement is about and where it is from.
func (c report) facts() {
	if l := c.MeetingLink(c.d.MeetingID); l.Text != "" {
		c.field("kind.meeting", l)
	}
	if l := c.BodyLink(c.d.PublisherID); l.Text != "" {
		c.field("publisher", l)
	} else if c.d.Publisher != "" {
		c.field("publisher", markup.Link{Words: c.InLanguage(c.d.Publisher, c.d.Language)})
	}
	c.Element("\n<div><dt>", c.Say("source"), "</dt><dd>")
	if page := onTheWeb(c.d.SourceURL); page != "" {
		c.Tag(`<a class="out"`)
		c.Href(page)
		c.Element(` rel="external">`, c.Say("publisher-page"), "</a>")
		if when := c.Date(schema.EDTF(c.d.RetrievedDate)); when != "" {
			c.Element(` <span class="aside">`, c.Say("retrieved", when), "</span>")
		}
		c.Text(c.Say("comma"))
	}
	c.Tag("<a")
	c.Href(c.Head.Data + schema.TextName(c.d.ID))
	c.Element(">", c.Say("text-file"), "</a></dd></div>")
	c.Element("\n<div><dt>", c.Say("language"), "</dt><dd>")
	c.Text(c.LanguageName(c.d.Language))
	if w := c.SideBySide(c.d); w != (markup.Way{}) {
		c.Text(c.Say("comma"))
		c.Link(w.Named(markup.Plain(c.Say("side-by-side"))))
	}
	c.Tag("</dd></div>")
	if c.d.License != "" {
		c.field("licence", markup.Link{Words: markup.Plain(c.d.License)})
	}
}

// field writes a line of facts, which a message names.
func (c report) field(name string, value markup.Link) {
	c.Element("\n<div><dt>", c.Say(name), "</dt><dd>")
	c.Link(value)
	c.Tag("</dd></div>")
}
