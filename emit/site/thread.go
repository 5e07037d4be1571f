package site

import (
	"cmp"

	"dialoguec/emit/site/markup"
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
			c.rows().Entry(&c.Threads[i])
			c.Drain()
		}
	}
	c.head.Title = c.Say("thread-on", b.About.Text)
	c.head.Description = c.Say("thread-description", b.About.Text, b.Series.Text, len(list))
	return b
}
