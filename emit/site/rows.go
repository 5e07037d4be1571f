package site

import (
	"strings"

	"dialoguec/schema"
)

// provisionList is a list of provisions with the filters that make sense for it.
type provisionList struct {
	Groups  []provisionGroup
	Filters inPlace
	Count   int
	Whole   outside // to a search among all rows, if the list is a part of them
}

// provisionGroup are the provisions below one heading.
type provisionGroup struct {
	Document link // that begins here, if there are several
	Heading  text
	Rows     inPlace
}

// provisionsOf is the list of some provisions, in their order, each with the
// meeting at which it was said.
func (c *context) provisionsOf(rows []int) *provisionList {
	l := &provisionList{Groups: []provisionGroup{{Rows: c.provisionRows(rows, true)}}}
	l.filtered(c, rows)
	return l
}

// provisionRows are some provisions as items of a list; apart says that the list
// is of several meetings.
func (c *context) provisionRows(rows []int, apart bool) inPlace {
	return c.made(func(m *markup) {
		for _, i := range rows {
			c.provisionRow(m, &c.Provisions[i], apart)
			m.drain()
		}
	})
}

// saidOver is what was said over time, in parts.
type saidOver struct {
	Heading    string
	Provisions *provisionList
	Turns      []turn
}

// saidOver is a part of some provisions below a heading, which a message names.
func (c *context) saidOver(heading string, p part, rows []int) saidOver {
	return saidOver{c.say(heading), c.provisionsOf(p.rows(rows)), c.turns(p)}
}

// fewRows is how many rows need no filter.
const fewRows = 4

// filtered adds the filters of the rows that a list has.
func (l *provisionList) filtered(c *context, rows []int) {
	if l.Count = len(rows); l.Count > fewRows {
		l.Filters = c.made(func(m *markup) { c.writeFilters(m, c.filters(rows)) })
	}
}

// provisionRow writes a provision as an item of a list, with the codes that the
// filters compare.
func (c *context) provisionRow(m *markup, p *schema.Provision, apart bool) {
	m.tag(`<li data-strength="`)
	m.text(string(p.Commitment))
	m.tag(`" data-act="`)
	listed(m, p.Acts)
	m.tag(`" data-party="`)
	listed(m, p.ActorParties)
	m.tag(`" data-theme="`)
	listed(m, p.Themes)
	m.tag(`" data-reliability="`)
	m.text(c.reliability(&p.Fact))
	m.tag(`">`)
	c.quote(m, p)
	m.tag(`<p class="read">`)
	if apart {
		c.occasionOf(m, p)
	}
	c.actsOf(m, p)
	c.actorsOf(m, p)
	c.dueOf(m, p)
	if !apart {
		c.themesOf(m, p)
	}
	c.further(m, p)
	m.tag("</p></li>\n")
}

// listed writes codes with blanks between them.
func listed[T ~string](m *markup, list []T) {
	for i, s := range list {
		if i > 0 {
			m.tag(" ")
		}
		m.text(string(s))
	}
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
	m.tag(`<span class="when">`)
	l := c.meetingLink(p.MeetingID)
	if l.Text == "" {
		l = c.documentLink(p.DocumentID)
	}
	m.link(l)
	if when := c.whenSaid(p); when != "" {
		m.text(c.say("comma"))
		m.text(when)
	}
	m.tag("</span> ")
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
		m.text(c.say("reliability"))
		m.tag(" ")
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
		m.text(c.say("not") + " ")
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
		m.text(c.say("due") + " " + due)
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
