package site

import (
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// bodyPages lists the page of each body.
func bodyPages(s *Site) []page {
	var pages []page
	for i := range s.ds.Organizations {
		o := &s.ds.Organizations[i]
		rows := s.index.By[o.ID]
		pages = append(pages, inParts("org/"+o.ID, "body", len(rows), perPage, func(c *context, p part) any { return c.bodyPage(o, p, rows) })...)
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

func (c *context) bodyPage(o *schema.Organization, p part, rows []int) any {
	b := &bodyBody{
		Name: c.BodyLink(o.ID).Words, Acronym: o.Acronym, Kind: c.Label("organization_kind", string(o.Kind)), Country: c.PartyLink(o.Country),
		Parent: c.BodyLink(o.ParentID), Website: onTheWeb(o.Website), Said: c.saidOver("what-was-said", p, rows),
	}
	if o.Country == "" {
		b.Country = markup.Link{}
	}
	b.Other = c.OtherName(o.NameEN, o.NameJA)
	for _, x := range []markup.Outside{{Name: "Wikidata", Href: onTheWeb(o.WikidataURL)}, {Name: "ROR", Href: onTheWeb(o.RORURL)}} {
		if x.Href != "" {
			b.Elsewhere = append(b.Elsewhere, x)
		}
	}
	c.head.Title = b.Name.Text
	c.head.Description = c.Say("body-description", b.Name.Text, p.in)
	c.feed("org", o.ID)
	if p.number > 1 {
		return b
	}
	for _, i := range c.Below[o.ID] {
		b.Below = append(b.Below, c.BodyLink(c.Organizations[i].ID))
	}
	for _, i := range c.Staff[o.ID] {
		b.People = append(b.People, c.PersonLink(c.People[i].ID))
	}
	b.Names = c.FurtherNames(o.Names, o.NameEN, o.NameJA, o.Acronym)
	b.Took = c.rows().TookPart(c.rows().Attendances(c.Sent[o.ID]), true)
	b.Spoken = c.rows().Quotations(&o.Fact)
	return b
}
