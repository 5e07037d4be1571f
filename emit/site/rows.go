package site

import (
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// provisionRow writes a provision as an item of a list, with the numbers of what
// filters choose it by.
func (c *context) provisionRow(p *schema.Provision, by chosen, themes bool) {
	c.Tag("<li")
	if p.Commitment == schema.VagueCommitment || p.Commitment == schema.SpecificCommitment {
		c.Tag(` class="`)
		c.Text(string(p.Commitment))
		c.Tag(`"`)
	}
	by.write(c.Markup)
	c.Tag(">")
	c.quote(p)
	c.Tag(`<p class="read">`)
	c.actsOf(p)
	c.actorsOf(p)
	c.dueOf(p)
	if themes {
		c.themesOf(p)
	}
	c.further(p)
	c.Tag("</p></li>\n")
}

// quote writes what a provision says, which leads to its place in its statement.
func (c *context) quote(p *schema.Provision) {
	c.Quoted(c.OfDocument(p.DocumentID, p.Text), c.PlaceOf(p.DocumentID, p.ID))
}

// occasionOf writes at which meeting and when something was said.
func (c *context) occasionOf(p *schema.Provision) {
	l := c.MeetingLink(p.MeetingID)
	if l.Text == "" {
		l = c.DocumentLink(p.DocumentID)
	}
	c.Link(l)
	if when := c.WhenSaid(p); when != "" {
		c.Text(c.Say("comma"))
		c.Text(when)
	}
}

// themesOf writes what a provision is about.
func (c *context) themesOf(p *schema.Provision) {
	for i, id := range p.Themes {
		c.TagIf(i == 0, ` <span class="on">`)
		c.TextIf(i > 0, c.Say("comma"))
		c.Link(c.ThemeLink(id))
	}
	c.TagIf(len(p.Themes) > 0, "</span>")
}

// further writes the way to what became of a provision, and whether the reader
// should doubt it.
func (c *context) further(p *schema.Provision) {
	if tied := c.Tied[p.ID]; len(tied) > 0 {
		c.Tag(` <a class="thread"`)
		c.Way(c.To("thread", c.Threads[tied[0]].ThreadID))
		c.Tag(">")
		c.Text(c.Say("thread-of"))
		c.Tag("</a>")
	}
	c.doubt(&p.Fact)
}

// doubt writes that a fact is not sure, if it is not.
func (c *context) doubt(f *schema.Fact) {
	if code := schema.Reliability(c.Reliability(f)); code == schema.LowReliability || code == schema.Untested {
		c.Tag(` <span class="trust">`)
		c.Text(c.Say("reliability") + c.Say("colon"))
		c.Text(c.Label("reliability", string(code)))
		c.Tag("</span>")
	}
}

// actsOf writes what the parties do, and how firmly.
func (c *context) actsOf(p *schema.Provision) {
	c.Tag(`<span class="acts">`)
	if p.Negated {
		c.Text(c.Say("not") + c.Say("colon"))
	}
	for i, a := range p.Acts {
		c.TextIf(i > 0, c.Say("comma"))
		c.Text(c.Label("act", string(a)))
	}
	c.Tag("</span>")
	if p.Commitment == schema.VagueCommitment || p.Commitment == schema.SpecificCommitment {
		c.Tag(" <b>")
		c.Text(c.Label("strength", string(p.Commitment)))
		if p.Continuing {
			c.Text(c.Say("comma") + c.Say("continuing"))
		}
		c.Tag("</b>")
	}
}

// actorsOf writes who acts in a provision: parties by their names, bodies, or
// else what is printed.
func (c *context) actorsOf(p *schema.Provision) {
	n := 0
	name := func(l markup.Link) {
		c.TagIf(n == 0, ` <span class="by">`)
		c.TextIf(n > 0, c.Say("comma"))
		c.Link(l)
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
	c.TagIf(n > 0, "</span>")
}

// dueOf writes by when something is to be done.
func (c *context) dueOf(p *schema.Provision) {
	if due := c.Date(p.Deadline); due != "" {
		c.Tag(` <span class="due">`)
		c.Text(c.Say("due-by", due))
		c.Tag("</span>")
	}
}
