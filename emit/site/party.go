package site

import "strings"

// partyPages lists the page of each country or other side.
func partyPages(s *Site) []page {
	var pages []page
	for i := range s.ds.Countries {
		code := s.ds.Countries[i].Code
		pages = append(pages, page{path: "party/" + strings.ToLower(code), template: "party", build: func(c *context) any { return c.partyPage(code) }})
	}
	return pages
}

type partyBody struct {
	Name, Other text
	Wikidata    string
	Series      []link
	Bodies      []link
	People      []link
}

func (c *context) partyPage(code string) any {
	x := c.country(code)
	b := &partyBody{Name: c.partyName(code), Other: c.otherName(x.NameEN, x.NameJA), Wikidata: onTheWeb(x.WikidataURL)}
	c.head.Title = b.Name.Text
	c.head.Description = c.say("party-description", b.Name.Text, len(c.seriesOfParty[code]), c.acting[code])
	for _, i := range c.seriesOfParty[code] {
		b.Series = append(b.Series, c.seriesLink(c.Series[i].ID))
	}
	for _, i := range c.bodiesOf[code] {
		b.Bodies = append(b.Bodies, c.bodyLink(c.Organizations[i].ID))
	}
	for _, i := range c.peopleOf[code] {
		b.People = append(b.People, c.personLink(c.People[i].ID))
	}
	return b
}
