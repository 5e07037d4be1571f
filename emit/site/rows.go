package site

import (
	"strings"

	"dialoguec/schema"
)

// provisionRow writes a provision as an item of a list, with the numbers of what
// filters choose it by.
func (c *context) provisionRow(m *markup, p *schema.Provision, by chosen, themes bool) {
	m.tag("<li")
	if p.Commitment == schema.VagueCommitment || p.Commitment == schema.SpecificCommitment {
		m.tag(` class="`)
		m.text(string(p.Commitment))
		m.tag(`"`)
	}
	m.chosen(by)
	m.tag(">")
	c.quote(m, p)
	m.tag(`<p class="read">`)
	c.actsOf(m, p)
	c.actorsOf(m, p)
	c.dueOf(m, p)
	if themes {
		c.themesOf(m, p)
	}
	c.further(m, p)
	m.tag("</p></li>\n")
}

// quote writes what a provision says, which leads to its place in its statement.
func (c *context) quote(m *markup, p *schema.Provision) {
	m.quoted(c.ofDocument(p.DocumentID, p.Text), c.placeOf(p.DocumentID, p.ID))
}

// quoted writes a quotation that leads to its place.
func (m *markup) quoted(t text, place way) {
	m.tag("<blockquote")
	m.lang(t)
	m.tag("><a")
	m.way(place)
	m.tag(">")
	m.text(t.Text)
	m.tag("</a></blockquote>")
}

// occasionOf writes at which meeting and when something was said.
func (c *context) occasionOf(m *markup, p *schema.Provision) {
	l := c.meetingLink(p.MeetingID)
	if l.Text == "" {
		l = c.documentLink(p.DocumentID)
	}
	m.link(l)
	if when := c.whenSaid(p); when != "" {
		m.text(c.say("comma"))
		m.text(when)
	}
}

// themesOf writes what a provision is about.
func (c *context) themesOf(m *markup, p *schema.Provision) {
	for i, id := range p.Themes {
		m.tag(cases(i == 0, ` <span class="on">`, ""))
		m.text(orEmpty(i > 0, c.say("comma")))
		m.link(c.themeLink(id))
	}
	m.tag(cases(len(p.Themes) > 0, "</span>", ""))
}

// further writes the way to what became of a provision, and whether the reader
// should doubt it.
func (c *context) further(m *markup, p *schema.Provision) {
	if tied := c.tied[p.ID]; len(tied) > 0 {
		m.tag(` <a class="thread"`)
		m.way(c.to("thread", c.Threads[tied[0]].ThreadID))
		m.tag(">")
		m.text(c.say("thread-of"))
		m.tag("</a>")
	}
	c.doubt(m, &p.Fact)
}

// doubt writes that a fact is not sure, if it is not.
func (c *context) doubt(m *markup, f *schema.Fact) {
	if code := schema.Reliability(c.reliability(f)); code == schema.LowReliability || code == schema.Untested {
		m.tag(` <span class="trust">`)
		m.text(c.say("reliability") + c.say("colon"))
		m.text(c.label("reliability", string(code)))
		m.tag("</span>")
	}
}

// cases chooses between two tags.
func cases(first bool, a, b tag) tag {
	if first {
		return a
	}
	return b
}

func orEmpty(is bool, s string) string {
	if is {
		return s
	}
	return ""
}

// actsOf writes what the parties do, and how firmly.
func (c *context) actsOf(m *markup, p *schema.Provision) {
	m.tag(`<span class="acts">`)
	if p.Negated {
		m.text(c.say("not") + c.say("colon"))
	}
	for i, a := range p.Acts {
		m.text(orEmpty(i > 0, c.say("comma")))
		m.text(c.label("act", string(a)))
	}
	m.tag("</span>")
	if p.Commitment == schema.VagueCommitment || p.Commitment == schema.SpecificCommitment {
		m.tag(" <b>")
		m.text(c.label("strength", string(p.Commitment)))
		if p.Continuing {
			m.text(c.say("comma") + c.say("continuing"))
		}
		m.tag("</b>")
	}
}

// actorsOf writes who acts in a provision: parties by their names, bodies, or
// else what is printed.
func (c *context) actorsOf(m *markup, p *schema.Provision) {
	n := 0
	name := func(l link) {
		m.tag(cases(n == 0, ` <span class="by">`, ""))
		m.text(orEmpty(n > 0, c.say("comma")))
		m.link(l)
		n++
	}
	for _, code := range p.ActorParties {
		name(link{text: c.partyName(code)})
	}
	for _, id := range p.OrganizationIDs {
		name(c.bodyLink(id))
	}
	for _, actor := range p.Actors {
		if len(p.ActorParties)+len(p.OrganizationIDs) == 0 {
			name(link{text: c.actorName(actor)})
		}
	}
	m.tag(cases(n > 0, "</span>", ""))
}

// dueOf writes by when something is to be done.
func (c *context) dueOf(m *markup, p *schema.Provision) {
	if due := c.date(p.Deadline); due != "" {
		m.tag(` <span class="due">`)
		m.text(c.say("due-by", due))
		m.tag("</span>")
	}
}

// whenSaid is the date of the meeting at which something was said, or else that
// of the statement.
func (c *context) whenSaid(p *schema.Provision) string {
	if m := c.meeting(p.MeetingID); m != nil && m.Date != "" {
		return c.date(m.Date)
	}
	if d := c.document(p.DocumentID); d != nil {
		return c.date(d.IssuedDate)
	}
	return ""
}

// actorName is an actor that is no party and no known body.
func (c *context) actorName(name string) text {
	switch name {
	case "participants", "both governments", "private sector":
		return text{Text: c.say("actor." + strings.ReplaceAll(name, " ", "-"))}
	}
	if c.country(name) != nil {
		return c.partyName(name)
	}
	return c.printed(name)
}
