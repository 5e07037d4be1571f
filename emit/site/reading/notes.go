package reading

import (
	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/rows"
	"dialoguec/schema"
)

// margin writes what is noted beside a text.
type margin struct{ rows.Writer }

// Notes writes the notes as items of a list.
func (t *Text) Notes(w rows.Writer) {
	c := margin{w}
	for i := range t.notes {
		c.Tag(`<li id="n`)
		c.Number(i + 1)
		c.Tag(`"><h3>`)
		c.ground(&t.notes[i], c.fact(&t.notes[i]))
		c.Drain()
	}
}

// fact writes what was read of the fact of a note, and returns it.
func (c margin) fact(n *note) *schema.Fact {
	switch n.kind {
	case index.AProvision:
		return c.provisionFact(&c.Provisions.List[n.row])
	case index.ASection:
		x := &c.Sections.List[n.row]
		c.title(c.Say("kind.section"), markup.Link{Words: c.SectionHeading(x.ID)})
		return &x.Fact
	case index.AParticipation:
		return c.participationFact(&c.Participations.List[n.row])
	case index.AMeeting:
		x := &c.Meetings[n.row]
		c.title(c.Say("kind.meeting"), c.MeetingLink(x.ID))
		c.line("", markup.Plain(c.Label("status", string(x.Status))))
		return &x.Fact
	case index.ASeries:
		x := &c.Series[n.row]
		c.title(c.Say("kind.series"), c.SeriesLink(x.ID))
		return &x.Fact
	case index.ABody:
		x := &c.Organizations[n.row]
		c.title(c.Say("kind.body"), c.BodyLink(x.ID))
		return &x.Fact
	case index.APerson:
		x := &c.People[n.row]
		c.title(c.Say("kind.person"), c.PersonLink(x.ID))
		return &x.Fact
	case index.AnItem:
		x := &c.ReferencedItems.List[n.row]
		c.title(c.Label("item_kind", string(x.Kind)), markup.Link{Words: c.Choose(x.NameEN, x.NameJA, x.Name)})
		if when := c.Date(x.Date); when != "" {
			c.line(c.Say("when"), markup.Plain(when))
		}
		return &x.Fact
	}
	x := &c.Documents[n.row]
	c.title(c.Say("kind.document"), markup.Link{Words: markup.Plain(c.Date(x.IssuedDate))})
	return &x.Fact
}

func (c margin) title(kind string, name markup.Link) {
	c.Text(kind)
	if name.Text != "" {
		c.Text(c.Say("colon"))
		c.Link(name)
	}
	c.Tag("</h3>")
}

// line writes one field of what was read.
func (c margin) line(label string, value markup.Words) {
	c.Tag("<p>")
	if label != "" {
		c.Text(label)
		c.Text(c.Say("colon"))
	}
	c.Words(value)
	c.Tag("</p>")
}

func (c margin) provisionFact(p *schema.Provision) *schema.Fact {
	c.title(c.Say("kind.provision"), markup.Link{})
	c.Tag(`<p class="read">`)
	c.ActsOf(p)
	c.ActorsOf(p)
	c.DueOf(p)
	c.Tag("</p>")
	for _, cue := range p.ThemeCues {
		c.line(c.ThemeLink(cue.Theme).Text, c.OfDocument(p.DocumentID, "“"+cue.Span.Quote+"”"))
	}
	for _, f := range p.Forums {
		c.line(c.Say("forum"), c.OfDocument(p.DocumentID, f))
	}
	return &p.Fact
}

func (c margin) participationFact(p *schema.Participation) *schema.Fact {
	who := c.Member(p)
	name := who.Person
	if name.Text == "" {
		name, who.Body = who.Body, markup.Link{}
	}
	c.title(c.Say("kind.participation"), name)
	for _, says := range []markup.Words{who.Body.Words, who.Position} {
		if says.Text != "" {
			c.line("", says)
		}
	}
	c.line("", markup.Plain(c.PartyName(string(p.Side)).Text+c.Say("comma")+c.Label("role", string(p.Role))))
	return &p.Fact
}

// ground writes on what a fact rests: its place in the text and on the page of
// the publisher, and its rule.
func (c margin) ground(n *note, f *schema.Fact) {
	c.Tag(`<p><a href="#`)
	n.place.write(c.Markup)
	c.Element(`">`, c.Say("in-the-text"), "</a>")
	if n.quoteURL != "" {
		c.Tag(` <a class="out" rel="external"`)
		c.Href(n.quoteURL)
		c.Element(">", c.Say("on-publisher-page"), "</a>")
	}
	c.Tag(" ")
	c.rule(f.Rule)
	c.Doubt(f)
	c.Tag("</p></li>\n")
}

// rule leads to what a rule reads and how often it is right.
func (c margin) rule(rule string) {
	if c.Rule(rule) == nil {
		c.Element("<span>", rule, "</span>")
		return
	}
	c.Link(c.To("rules", "").At(rule).Named(markup.Plain(rule)))
}
