package pages

import (
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/schema"
)

func bodyPages(s *page.Site) []page.Page {
	var pages []page.Page
	for i := range s.Organizations {
		o := &s.Organizations[i]
		rows := s.By[o.ID]
		pages = append(pages, page.InParts("org/"+o.ID, "body", len(rows), page.PerPage, func(c *page.Draft, p page.Part) any { return bodyPage(c, o, p, rows) })...)
	}
	return pages
}

type bodyBody struct {
	Name      markup.Words
	Other     markup.Words
	Acronym   string
	Kind      string
	Country   markup.Link
	Parent    markup.Link
	Below     []markup.Link
	Website   string
	Elsewhere []markup.Outside
	Names     []markup.Words
	People    []markup.Link
	Took      markup.InPlace
	Spoken    markup.InPlace
	Said      saidOver
}

func bodyPage(c *page.Draft, o *schema.Organization, p page.Part, rows []int) any {
	b := &bodyBody{
		Name: c.BodyLink(o.ID).Words, Acronym: o.Acronym, Kind: c.Label("organization_kind", string(o.Kind)), Country: c.PartyLink(o.Country),
		Parent: c.BodyLink(o.ParentID), Website: onTheWeb(o.Website), Said: saidTo(c, "what-was-said", p, rows),
	}
	b.Other = c.OtherName(o.NameEN, o.NameJA)
	for _, x := range []markup.Outside{{Name: "Wikidata", Href: onTheWeb(o.WikidataURL)}, {Name: "ROR", Href: onTheWeb(o.RORURL)}} {
		if x.Href != "" {
			b.Elsewhere = append(b.Elsewhere, x)
		}
	}
	c.Head.Title = b.Name.Text
	c.Head.Description = c.Say("body-description", b.Name.Text, p.All)
	c.Feed("org", o.ID)
	if p.Number > 1 {
		return b
	}
	for _, i := range c.Below[o.ID] {
		b.Below = append(b.Below, c.BodyLink(c.Organizations[i].ID))
	}
	for _, i := range c.Staff[o.ID] {
		b.People = append(b.People, c.PersonLink(c.People[i].ID))
	}
	b.Names = c.FurtherNames(o.Names, o.NameEN, o.NameJA, o.Acronym)
	b.Took = c.Rows().TookPart(c.Rows().Attendances(c.Sent[o.ID]), true)
	b.Spoken = c.Rows().Quotations(&o.Fact)
	return b
}
