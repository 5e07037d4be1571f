package site

import (
	"cmp"

	"dialoguec/schema"
)

// threadPages lists the page of each thread.
func threadPages(s *Site) []page {
	var pages []page
	known := seen{}
	for i := range s.ds.Threads {
		id := s.ds.Threads[i].ThreadID
		if known[id] {
			continue
		}
		known[id] = true
		list := s.index().entries[id]
		pages = append(pages, inParts("thread/"+id, "thread", len(list), perPage, func(c *context, p part) any { return c.threadPage(p, list) })...)
	}
	return pages
}

type threadBody struct {
	Theme   link
	Series  link
	About   text
	Entries inPlace
	Turns   []turn
}

func (c *context) threadPage(part part, list []int) any {
	b := &threadBody{Turns: c.turns(part)}
	for _, i := range list {
		e := &c.Threads[i]
		if p := c.provision(e.ProvisionID); p != nil {
			b.Theme, b.About = c.themeLink(e.Theme), c.ofDocument(p.DocumentID, cmp.Or(e.Quote, p.Text))
			if m := c.meeting(e.MeetingID); m != nil {
				b.Series = c.seriesLink(m.SeriesID)
			}
			break
		}
	}
	b.Entries = c.made(func(m *markup) {
		for _, i := range part.rows(list) {
			c.threadEntry(m, &c.Threads[i])
			m.drain()
		}
	})
	c.head.Title = c.say("thread-on", b.About.Text)
	c.head.Description = c.say("thread-description", b.About.Text, b.Series.Text, len(list))
	return b
}

// threadEntry writes one word on the matter of a thread.
func (c *context) threadEntry(m *markup, e *schema.ThreadLink) {
	p := c.provision(e.ProvisionID)
	if p == nil {
		return
	}
	m.tag(`<li class="`)
	m.text(string(p.Commitment))
	m.tag(`"><p class="day">`)
	m.text(c.whenSaid(p))
	m.tag(`<span class="occasion">`)
	m.link(c.occasion(e.MeetingID))
	m.tag("</span></p>\n<div><p class=\"relation\">")
	m.text(c.label("relation", string(e.Relation)))
	m.tag("</p>\n")
	c.quote(m, p)
	m.tag(`<p class="read">`)
	c.actsOf(m, p)
	c.actorsOf(m, p)
	c.dueOf(m, p)
	m.tag(` <span class="trust">`)
	m.text(c.say("tied-because") + c.say("colon"))
	m.words(c.inLanguage(e.Basis, "en"))
	m.tag("</span></p></div></li>\n")
}
