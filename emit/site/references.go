package site

import "dialoguec/schema"

// references writes what some documents refer to, kind by kind, each thing once.
func (c *context) references(m *markup, documents []int) {
	kinds, named := map[schema.ReferenceKind][]*schema.ReferencedItem{}, seen{}
	for _, i := range documents {
		for _, n := range c.referred[c.Documents[i].ID] {
			if r := &c.ReferencedItems.List[n]; !named[r.Key] {
				named[r.Key] = true
				kinds[r.Kind] = append(kinds[r.Kind], r)
			}
		}
	}
	if len(kinds) == 0 {
		return
	}
	m.section("references", c.say("references"))
	m.tag(`<div class="kinds">`)
	for _, code := range schema.RefEvent.List().Codes {
		items := kinds[schema.ReferenceKind(code.Code)]
		if len(items) == 0 {
			continue
		}
		m.tag("\n<div><h3>")
		m.text(c.say("items." + code.Code))
		m.tag("</h3>\n<ul class=\"list\">")
		for _, r := range items {
			c.reference(m, r)
		}
		m.tag("\n</ul></div>")
	}
	m.tag("\n</div></section>")
}

func (c *context) reference(m *markup, r *schema.ReferencedItem) {
	m.tag("\n<li>")
	m.link(link{c.placeOf(r.DocumentID, r.ID), c.choose(r.NameEN, r.NameJA, r.Name)})
	when := c.date(r.Date)
	if when != "" || r.Place != "" {
		m.tag(` <span class="aside">`)
		m.text(when)
		m.text(orEmpty(when != "" && r.Place != "", c.say("comma")))
		m.text(r.Place)
		m.tag("</span>")
	}
	m.tag("</li>")
}

// mostQuotations is how many places are quoted where something is named: the
// rest are on the pages of the statements.
const mostQuotations = 40

// quotations are the first of the stretches that a fact rests on, if it has any.
func (c *context) quotations(f *schema.Fact) inPlace {
	if len(f.Evidence) == 0 {
		return inPlace{}
	}
	return c.made(func(m *markup) {
		m.section("spoken", c.say("where-named"))
		m.tag("<ul class=\"quotations\">\n")
		for rest := f.Evidence[:min(len(f.Evidence), mostQuotations)]; len(rest) > 0; {
			n := 1
			for n < len(rest) && rest[n].Document == rest[0].Document {
				n++
			}
			if d := c.document(rest[0].Document); d != nil {
				c.quotationsFrom(m, d, rest[:n])
			}
			rest = rest[n:]
		}
		m.tag("</ul>\n</section>")
	})
}

// quotationsFrom writes what a statement says one after another, and which it is.
func (c *context) quotationsFrom(m *markup, d *schema.Document, spans []schema.Span) {
	m.tag("<li>")
	for i := range spans {
		m.quoted(c.inLanguage(spans[i].Quote, d.Language), c.mentionPlace(&spans[i]))
		m.tag(" ")
	}
	m.tag(`<p class="read">`)
	m.link(c.documentLink(d.ID))
	if when := c.date(d.IssuedDate); when != "" {
		m.text(c.say("comma"))
		m.text(when)
	}
	m.tag("</p></li>\n")
}
