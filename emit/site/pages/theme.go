package pages

import (
	"dialoguec/emit/site/draw"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/emit/site/search"
	"dialoguec/schema"
)

func themePages(s *page.Site) []page.Page {
	var pages []page.Page
	for i := range s.Themes {
		t := &s.Themes[i]
		rows := s.OnTheme[t.ID]
		pages = append(pages, page.InParts("theme/"+t.ID, "theme", len(rows), page.PerPage, func(c *page.Draft, p page.Part) any { return themePage(c, t, p, rows) })...)
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

func themePage(c *page.Draft, t *schema.Theme, p page.Part, rows []int) any {
	b := &themeBody{
		Name: c.ThemeLink(t.ID).Words, Other: c.OtherName(t.LabelEN, t.LabelJA), Definition: c.Choose(t.DefinitionEN, t.DefinitionJA, ""),
		Broader: c.ThemeLink(t.BroaderID), Said: saidTo(c, "what-was-said", p, rows),
	}
	b.Said.Provisions.Whole = c.Among(p, search.Choice{Name: "theme", Value: t.ID})
	for _, i := range c.Narrower[t.ID] {
		b.Narrower = append(b.Narrower, c.ThemeLink(c.Themes[i].ID))
	}
	if p.Number == 1 && len(rows) > 0 {
		b.Chart = draw.With(c.Names).ThemeChart(t, 0)
	}
	c.Head.Title = b.Name.Text
	c.Head.Description = b.Definition.Text
	c.Feed("theme", t.ID)
	return b
}
