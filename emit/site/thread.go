package site

import (
	"cmp"

	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// threadPages lists the page of each thread.
func threadPages(s *Site) []page {
	var pages []page
	known := map[string]bool{}
	for i := range s.ds.Threads {
		id := s.ds.Threads[i].ThreadID
		if known[id] {
			continue
		}
		known[id] = true
		list := s.index.Entries[id]
		pages = append(pages, inParts("thread/"+id, "thread", len(list), perPage, func(c *context, p part) any { return c.threadPage(p, list) })...)
	}
	return pages
}

type threadBody struct {
	Theme   markup.Link
	Series  markup.Link
	About   markup.Words
	Entries markup.InPlace
	Turns   []turn
}

func (c *context) threadPage(part part, list []int) any {
	b := &threadBody{Turns: c.turns(part)}
	for _, i := range list {
		e := &c.Threads[i]
		if p := c.Provision(e.ProvisionID); p != nil {
			b.Theme, b.About = c.ThemeLink(e.Theme), c.OfDocument(p.DocumentID, cmp.Or(e.Quote, p.Text))
			if m := c.Meeting(e.MeetingID); m != nil {
				b.Series = c.SeriesLink(m.SeriesID)
			}
			break
		}
	}
	b.Entries = c.made(func(m *markup.Markup) {
		for _, i := range part.rows(list) {
			c.threadEntry(m, &c.Threads[i])
			m.Drain()
		}
	})
	c.head.Title = c.Say("thread-on", b.About.Text)
	c.head.Description = c.Say("thread-description", b.About.Text, b.Series.Text, len(list))
	return b
}

// threadEntry writes one word on the matter of a thread.
func (c *context) threadEntry(m *markup.Markup, e *schema.ThreadLink) {
	p := c.Provision(e.ProvisionID)
	if p == nil {
		return
	}
	m.Tag(`<li class="`)
	m.Text(string(p.Commitment))
	m.Tag(`"><p class="day">`)
	m.Text(c.WhenSaid(p))
	m.Tag(`<span class="occasion">`)
	m.Link(c.Occasion(e.MeetingID))
	m.Tag("</span></p>\n<div><p class=\"relation\">")
	m.Text(c.Label("relation", string(e.Relation)))
	m.Tag("</p>\n")
	c.quote(m, p)
	m.Tag(`<p class="read">`)
	c.actsOf(m, p)
	c.actorsOf(m, p)
	c.dueOf(m, p)
	m.Tag(` <span class="trust">`)
	m.Text(c.Say("tied-because") + c.Say("colon"))
	m.Words(c.InLanguage(e.Basis, "en"))
	m.Tag("</span></p></div></li>\n")
}
