package pages

import (
	"cmp"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
)

func threadPages(s *page.Site) []page.Page {
	var pages []page.Page
	known := map[string]bool{}
	for i := range s.Threads {
		id := s.Threads[i].ThreadID
		if known[id] {
			continue
		}
		known[id] = true
		list := s.Entries[id]
		pages = append(pages, page.InParts("thread/"+id, "thread", len(list), page.PerPage, func(c *page.Draft, p page.Part) any { return threadPage(c, p, list) })...)
	}
	return pages
}

type threadBody struct {
	Theme   markup.Link
	Series  markup.Link
	About   markup.Words
	Entries markup.InPlace
	Turns   []page.Turn
}

func threadPage(c *page.Draft, part page.Part, list []int) any {
	b := &threadBody{Turns: c.Turns(part)}
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
		for _, i := range page.Shown(part, list) {
			c.Rows().Entry(&c.Threads[i])
			c.Drain()
		}
	}
	c.Head.Title = c.Say("thread-on", b.About.Text)
	c.Head.Description = c.Say("thread-description", b.About.Text, b.Series.Text, len(list))
	return b
}
