package site

import (
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// provisionRow writes a provision as an item of a list, with the numbers of what
// filters choose it by.
func (c *context) provisionRow(m *markup.Markup, p *schema.Provision, by chosen, themes bool) {
	m.Tag("<li")
	if p.Commitment == schema.VagueCommitment || p.Commitment == schema.SpecificCommitment {
		m.Tag(` class="`)
		m.Text(string(p.Commitment))
		m.Tag(`"`)
	}
	by.write(m)
	m.Tag(">")
	c.quote(m, p)
	m.Tag(`<p class="read">`)
	c.actsOf(m, p)
	c.actorsOf(m, p)
	c.dueOf(m, p)
	if themes {
		c.themesOf(m, p)
	}
	c.further(m, p)
	m.Tag("</p></li>\n")
}

// quote writes what a provision says, which leads to its place in its statement.
func (c *context) quote(m *markup.Markup, p *schema.Provision) {
	m.Quoted(c.OfDocument(p.DocumentID, p.Text), c.PlaceOf(p.DocumentID, p.ID))
}

// occasionOf writes at which meeting and when something was said.
func (c *context) occasionOf(m *markup.Markup, p *schema.Provision) {
	l := c.MeetingLink(p.MeetingID)
	if l.Text == "" {
		l = c.DocumentLink(p.DocumentID)
	}
	m.Link(l)
	if when := c.WhenSaid(p); when != "" {
		m.Text(c.Say("comma"))
		m.Text(when)
	}
}

// themesOf writes what a provision is about.
func (c *context) themesOf(m *markup.Markup, p *schema.Provision) {
	for i, id := range p.Themes {
		m.TagIf(i == 0, ` <span class="on">`)
		m.TextIf(i > 0, c.Say("comma"))
		m.Link(c.ThemeLink(id))
	}
	m.TagIf(len(p.Themes) > 0, "</span>")
}

// further writes the way to what became of a provision, and whether the reader
// should doubt it.
func (c *context) further(m *markup.Markup, p *schema.Provision) {
	if tied := c.Tied[p.ID]; len(tied) > 0 {
		m.Tag(` <a class="thread"`)
		m.Way(c.To("thread", c.Threads[tied[0]].ThreadID))
		m.Tag(">")
		m.Text(c.Say("thread-of"))
		m.Tag("</a>")
	}
	c.doubt(m, &p.Fact)
}

// doubt writes that a fact is not sure, if it is not.
func (c *context) doubt(m *markup.Markup, f *schema.Fact) {
	if code := schema.Reliability(c.Reliability(f)); code == schema.LowReliability || code == schema.Untested {
		m.Tag(` <span class="trust">`)
		m.Text(c.Say("reliability") + c.Say("colon"))
		m.Text(c.Label("reliability", string(code)))
		m.Tag("</span>")
	}
}

// actsOf writes what the parties do, and how firmly.
func (c *context) actsOf(m *markup.Markup, p *schema.Provision) {
	m.Tag(`<span class="acts">`)
	if p.Negated {
		m.Text(c.Say("not") + c.Say("colon"))
	}
	for i, a := range p.Acts {
		m.TextIf(i > 0, c.Say("comma"))
		m.Text(c.Label("act", string(a)))
	}
	m.Tag("</span>")
	if p.Commitment == schema.VagueCommitment || p.Commitment == schema.SpecificCommitment {
		m.Tag(" <b>")
		m.Text(c.Label("strength", string(p.Commitment)))
		if p.Continuing {
			m.Text(c.Say("comma") + c.Say("continuing"))
		}
		m.Tag("</b>")
	}
}

// actorsOf writes who acts in a provision: parties by their names, bodies, or
// else what is printed.
func (c *context) actorsOf(m *markup.Markup, p *schema.Provision) {
	n := 0
	name := func(l markup.Link) {
		m.TagIf(n == 0, ` <span class="by">`)
		m.TextIf(n > 0, c.Say("comma"))
		m.Link(l)
		n++
	}
	for _, code := range p.ActorParties {
		name(markup.Link{Words: c.PartyName(code)})
	}
	for _, id := range p.OrganizationIDs {
		name(c.BodyLink(id))
	}
	for _, actor := range p.Actors {
		if len(p.ActorParties)+len(p.OrganizationIDs) == 0 {
			name(markup.Link{Words: c.ActorName(actor)})
		}
	}
	m.TagIf(n > 0, "</span>")
}

// dueOf writes by when something is to be done.
func (c *context) dueOf(m *markup.Markup, p *schema.Provision) {
	if due := c.Date(p.Deadline); due != "" {
		m.Tag(` <span class="due">`)
		m.Text(c.Say("due-by", due))
		m.Tag("</span>")
	}
}
