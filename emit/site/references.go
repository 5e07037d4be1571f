package site

import (
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// references writes what some documents refer to, kind by kind, each thing once.
func (c *context) references(documents []int) {
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
	c.BeginSection("references", c.Say("references"))
	c.Tag(`<div class="kinds">`)
	for _, code := range schema.RefEvent.List().Codes {
		items := kinds[schema.ReferenceKind(code.Code)]
		if len(items) == 0 {
			continue
		}
		c.Tag("\n<div><h3>")
		c.Text(c.Say("items." + code.Code))
		c.Tag("</h3>\n<ul class=\"list\">")
		for _, r := range items {
			c.reference(r)
		}
		c.Tag("\n</ul></div>")
	}
	c.Tag("\n</div></section>")
}

func (c *context) reference(r *schema.ReferencedItem) {
	c.Tag("\n<li>")
	c.Link(c.PlaceOf(r.DocumentID, r.ID).Named(c.Choose(r.NameEN, r.NameJA, r.Name)))
	when := c.Date(r.Date)
	if when != "" || r.Place != "" {
		c.Tag(` <span class="aside">`)
		c.Text(when)
		c.TextIf(when != "" && r.Place != "", c.Say("comma"))
		c.Text(r.Place)
		c.Tag("</span>")
	}
	c.Tag("</li>")
}

// mostQuotations is how many places are quoted where something is named: the
// rest are on the pages of the statements.
const mostQuotations = 40

// quotations are the first of the stretches that a fact rests on, if it has any.
func (c *context) quotations(f *schema.Fact) markup.InPlace {
	if len(f.Evidence) == 0 {
		return nil
	}
	return func() {
		c.BeginSection("spoken", c.Say("where-named"))
		c.Tag("<ul class=\"quotations\">\n")
		for rest := f.Evidence[:min(len(f.Evidence), mostQuotations)]; len(rest) > 0; {
			n := 1
			for n < len(rest) && rest[n].Document == rest[0].Document {
				n++
			}
			if d := c.Document(rest[0].Document); d != nil {
				c.quotationsFrom(d, rest[:n])
			}
			rest = rest[n:]
		}
		c.Tag("</ul>\n</section>")
	}
}

// quotationsFrom writes what a statement says one after another, and which it is.
func (c *context) quotationsFrom(d *schema.Document, spans []schema.Span) {
	c.Tag("<li>")
	for i := range spans {
		c.Quoted(c.InLanguage(spans[i].Quote, d.Language), c.MentionPlace(&spans[i]))
		c.Tag(" ")
	}
	c.Tag(`<p class="read">`)
	c.Link(c.DocumentLink(d.ID))
	if when := c.Date(d.IssuedDate); when != "" {
		c.Text(c.Say("comma"))
		c.Text(when)
	}
	c.Tag("</p></li>\n")
}
