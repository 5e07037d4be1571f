package site

import (
	"cmp"

	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// personPages lists the page of each person.
func personPages(s *Site) []page {
	var pages []page
	for i := range s.ds.People {
		p := &s.ds.People[i]
		pages = append(pages, page{path: "person/" + p.ID, template: "person", build: func(c *context) any { return c.personPage(p) }})
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

func (c *context) personPage(p *schema.Person) any {
	b := &personBody{
		Name: c.PersonLink(p.ID).Words, Other: c.OtherName(p.NameEN, p.NameJA), Position: c.InLanguage(p.Position, cmp.Or(p.PositionLanguage, "en")),
		As: c.Date(p.PositionDate), Body: c.BodyLink(p.OrganizationID), Names: c.FurtherNames(p.Names, p.NameEN, p.NameJA),
		Spoken: c.rows().Quotations(&p.Fact),
	}
	if p.Country != "" {
		b.Side = c.PartyLink(p.Country)
	}
	c.head.Title, c.head.openGraph = b.Name.Text, "profile"
	took := c.rows().Attendances(c.Attended[p.ID])
	b.Took = c.rows().TookPart(took, false)
	c.head.Description = c.Say("person-description", b.Name.Text, len(took))
	c.feed("person", p.ID)
	return b
}
