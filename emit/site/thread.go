package site

import (
	"cmp"
	"slices"

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
		pages = append(pages, page{path: "thread/" + id, template: "thread", build: func(c *context) any { return c.threadPage(id) }})
	}
	return pages
}

type threadBody struct {
	Theme   link
	Series  link
	About   text
	Entries []threadEntry
}

// threadEntry is one word on the matter of a thread.
type threadEntry struct {
	Row      provisionRow
	Relation string
	Code     string
	Basis    string
	Occasion link // the meeting, in short
}

// thread lists the entries of a thread in the order in which they were said.
func (c *context) thread(id string) []int {
	list := slices.Clone(c.entries[id])
	day := func(i int) string {
		m := c.meeting(c.Threads[i].MeetingID)
		if m == nil {
			return noDay
		}
		return dayOf(m)
	}
	slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(day(a), day(b)) })
	return list
}

func (c *context) threadPage(id string) any {
	b := &threadBody{}
	for _, i := range c.thread(id) {
		e := &c.Threads[i]
		p := c.provision(e.ProvisionID)
		if p == nil {
			continue
		}
		if b.About.Text == "" {
			b.Theme, b.About = c.themeLink(e.Theme), c.inProvision(p, cmp.Or(e.Quote, p.Text))
			if m := c.meeting(e.MeetingID); m != nil {
				b.Series = c.seriesLink(m.SeriesID)
			}
		}
		b.Entries = append(b.Entries, threadEntry{c.provisionRow(p, true), c.label("relation", string(e.Relation)), string(e.Relation), e.Basis, c.occasion(e.MeetingID)})
	}
	c.head.Title = c.say("thread-on", b.About.Text)
	c.head.Description = c.say("thread-description", b.About.Text, b.Series.Text, len(b.Entries))
	return b
}

// inProvision is a text in the language of the statement of a provision.
func (c *context) inProvision(p *schema.Provision, words string) text {
	if d := c.document(p.DocumentID); d != nil {
		return c.inLanguage(words, d.Language)
	}
	return c.printed(words)
}
