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
	b.Entries = func() {
		for _, i := range part.rows(list) {
			c.threadEntry(&c.Threads[i])
			c.Drain()
		}
	}
	c.head.Title = c.Say("thread-on", b.About.Text)
	c.head.Description = c.Say("thread-description", b.About.Text, b.Series.Text, len(list))
	return b
}

// threadEntry writes one word on the matter of a thread.
func (c *context) threadEntry(e *schema.ThreadLink) {
	p := c.Provision(e.ProvisionID)
	if p == nil {
		return
	}
	c.Tag(`<li class="`)
	c.Text(string(p.Commitment))
	c.Tag(`"><p class="day">`)
	c.Text(c.WhenSaid(p))
	c.Tag(`<span class="occasion">`)
	c.Link(c.Occasion(e.MeetingID))
	c.Tag("</span></p>\n<div><p class=\"relation\">")
	c.Text(c.Label("relation", string(e.Relation)))
	c.Tag("</p>\n")
	c.quote(p)
	c.Tag(`<p class="read">`)
	c.actsOf(p)
	c.actorsOf(p)
	c.dueOf(p)
	c.Tag(` <span class="trust">`)
	c.Text(c.Say("tied-because") + c.Say("colon"))
	c.Words(c.InLanguage(e.Basis, "en"))
	c.Tag("</span></p></div></li>\n")
}
