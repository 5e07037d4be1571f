package site

import "strings"

// partyPages lists the page of each country or other side.
func partyPages(s *Site) []page {
	var pages []page
	for i := range s.ds.Countries {
		code := s.ds.Countries[i].Code
		rows := s.index().byParty[code]
		pages = append(pages, inParts("party/"+strings.ToLower(code), "party", len(rows), perPage, func(c *context, p part) any { return c.partyPage(code, p, rows) })...)
	}
	return pages
}

type partyBody struct {
	Name, Other text
	Wikidata    string
	Series      []link
	Bodies      []link
	People      []link
	Provisions  *provisionList
	Turns       []turn
}

func (c *context) partyPage(code string, p part, rows []int) any {
	x := c.country(code)
	b := &partyBody{Name: c.partyName(code), Other: c.otherName(x.NameEN, x.NameJA), Wikidata: onTheWeb(x.WikidataURL),
		Provisions: c.provisionsOf(p.rows(rows), true), Turns: c.turns(p)}
	c.head.Title = b.Name.Text
	c.head.Description = c.say("party-description", b.Name.Text, len(c.seriesOfParty[code]), p.in)
	if p.number > 1 {
		return b
	}
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
