package pages

import (
	"cmp"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/schema"
)

func personPages(s *page.Site) []page.Page {
	var pages []page.Page
	for i := range s.People {
		p := &s.People[i]
		pages = append(pages, page.Page{Path: "person/" + p.ID, Template: "person", Build: func(c *page.Draft) any { return personPage(c, p) }})
	}
	return pages
}

type personBody struct {
	Name, Other markup.Words
	Side        markup.Link
	Position    markup.Words
	As          string // the date of the position
	Body        markup.Link
	Names       []markup.Words
	Took        markup.InPlace
	Spoken      markup.InPlace
}

func personPage(c *page.Draft, p *schema.Person) any {
	b := &personBody{
		Name: c.PersonLink(p.ID).Words, Side: c.PartyLink(p.Country), Other: c.OtherName(p.NameEN, p.NameJA), Position: c.InLanguage(p.Position, cmp.Or(p.PositionLanguage, "en")),
		As: c.Date(p.PositionDate), Body: c.BodyLink(p.OrganizationID), Names: c.FurtherNames(p.Names, p.NameEN, p.NameJA),
		Spoken: c.Rows().Quotations(&p.Fact),
	}
	c.Head.Title, c.Head.OpenGraph = b.Name.Text, "profile"
	took := c.Rows().Attendances(c.Attended[p.ID])
	b.Took = c.Rows().TookPart(took, false)
	c.Head.Description = c.Say("person-description", b.Name.Text, len(took))
	c.Feed("person", p.ID)
	return b
}
