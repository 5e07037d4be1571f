package site

import (
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// references writes what some documents refer to, kind by kind, each thing once.
func (c *context) references(m *markup.Markup, documents []int) {
	kinds, named := map[schema.ReferenceKind][]*schema.ReferencedItem{}, map[string]bool{}
	for _, i := range documents {
		for _, n := range c.Referred[c.Documents[i].ID] {
			if r := &c.ReferencedItems.List[n]; !named[r.Key] {
				named[r.Key] = true
				kinds[r.Kind] = append(kinds[r.Kind], r)
			}
		}
	}
	if len(kinds) == 0 {
		return
	}
	m.BeginSection("references", c.Say("references"))
	m.Tag(`<div class="kinds">`)
	for _, code := range schema.RefEvent.List().Codes {
		items := kinds[schema.ReferenceKind(code.Code)]
		if len(items) == 0 {
			continue
		}
		m.Tag("\n<div><h3>")
		m.Text(c.Say("items." + code.Code))
		m.Tag("</h3>\n<ul class=\"list\">")
		for _, r := range items {
			c.reference(m, r)
		}
		m.Tag("\n</ul></div>")
	}
	m.Tag("\n</div></section>")
}

func (c *context) reference(m *markup.Markup, r *schema.ReferencedItem) {
	m.Tag("\n<li>")
	m.Link(c.PlaceOf(r.DocumentID, r.ID).Named(c.Choose(r.NameEN, r.NameJA, r.Name)))
	when := c.Date(r.Date)
	if when != "" || r.Place != "" {
		m.Tag(` <span class="aside">`)
		m.Text(when)
		m.TextIf(when != "" && r.Place != "", c.Say("comma"))
		m.Text(r.Place)
		m.Tag("</span>")
	}
	m.Tag("</li>")
}

// mostQuotations is how many places are quoted where something is named: the
// rest are on the pages of the statements.
const mostQuotations = 40

// quotations are the first of the stretches that a fact rests on, if it has any.
func (c *context) quotations(f *schema.Fact) markup.InPlace {
	if len(f.Evidence) == 0 {
		return nil
	}
	return c.made(func(m *markup.Markup) {
		m.BeginSection("spoken", c.Say("where-named"))
		m.Tag("<ul class=\"quotations\">\n")
		for rest := f.Evidence[:min(len(f.Evidence), mostQuotations)]; len(rest) > 0; {
			n := 1
			for n < len(rest) && rest[n].Document == rest[0].Document {
				n++
			}
			if d := c.Document(rest[0].Document); d != nil {
				c.quotationsFrom(m, d, rest[:n])
			}
			rest = rest[n:]
		}
		m.Tag("</ul>\n</section>")
	})
}

// quotationsFrom writes what a statement says one after another, and which it is.
func (c *context) quotationsFrom(m *markup.Markup, d *schema.Document, spans []schema.Span) {
	m.Tag("<li>")
	for i := range spans {
		m.Quoted(c.InLanguage(spans[i].Quote, d.Language), c.MentionPlace(&spans[i]))
		m.Tag(" ")
	}
	m.Tag(`<p class="read">`)
	m.Link(c.DocumentLink(d.ID))
	if when := c.Date(d.IssuedDate); when != "" {
		m.Text(c.Say("comma"))
		m.Text(when)
	}
	m.Tag("</p></li>\n")
}
