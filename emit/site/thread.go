package site

import (
	"cmp"
	"html/template"

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
	Quote, Read template.HTML
	Strength    string
	When        string
	Relation    string
	Basis       string
	Occasion    link // the meeting, in short
}

func (c *context) threadPage(id string) any {
	b := &threadBody{}
	for _, i := range c.entries[id] {
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
		b.Entries = append(b.Entries, threadEntry{
			Quote: made(func(m *markup) { c.quote(m, p) }), Read: c.readInShort(p), Strength: string(p.Commitment), When: c.whenSaid(p),
			Relation: c.label("relation", string(e.Relation)), Basis: e.Basis, Occasion: c.occasion(e.MeetingID),
		})
	}
	c.head.Title = c.say("thread-on", b.About.Text)
	c.head.Description = c.say("thread-description", b.About.Text, b.Series.Text, len(b.Entries))
	return b
}

// readInShort is what was read in a provision, but for what a thread says of it.
func (c *context) readInShort(p *schema.Provision) template.HTML {
	return made(func(m *markup) {
		c.actsOf(m, p)
		c.actorsOf(m, p)
		c.dueOf(m, p)
	})
}

// inProvision is a text in the language of the statement of a provision.
func (c *context) inProvision(p *schema.Provision, words string) text {
	if d := c.document(p.DocumentID); d != nil {
		return c.inLanguage(words, d.Language)
	}
	return c.printed(words)
}
