package site

import (
	"dialoguec/emit/site/draw"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/search"
	"dialoguec/schema"
)

// themePages lists the page of each theme.
func themePages(s *Site) []page {
	var pages []page
	for i := range s.ds.Themes {
		t := &s.ds.Themes[i]
		rows := s.index.About[t.ID]
		pages = append(pages, inParts("theme/"+t.ID, "theme", len(rows), perPage, func(c *context, p part) any { return c.themePage(t, p, rows) })...)
	}
	return pages
}

type themeBody struct {
	Name, Other, Definition markup.Words
	Broader                 markup.Link
	Narrower                []markup.Link
	Chart                   *draw.Chart
	Said                    saidOver
}

func (c *context) themePage(t *schema.Theme, p part, rows []int) any {
	b := &themeBody{
		Name: c.ThemeLink(t.ID).Words, Other: c.OtherName(t.LabelEN, t.LabelJA), Definition: c.Choose(t.DefinitionEN, t.DefinitionJA, ""),
		Broader: c.ThemeLink(t.BroaderID), Said: c.saidOver("what-was-said", p, rows),
	}
	b.Said.Provisions.Whole = c.among(p, search.Choice{Name: "theme", Value: t.ID})
	for _, i := range c.Narrower[t.ID] {
		b.Narrower = append(b.Narrower, c.ThemeLink(c.Themes[i].ID))
	}
	if p.number == 1 && len(rows) > 0 {
		b.Chart = draw.With(c.Names).ThemeChart(t, 0)
	}
	c.head.Title = b.Name.Text
	c.head.Description = b.Definition.Text
	c.feed("theme", t.ID)
	return b
}
