package pages

import (
	"strings"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
)

// partyPages lists the page of each country or other side.
func partyPages(s *page.Site) []page.Page {
	var pages []page.Page
	for i := range s.Countries {
		code := s.Countries[i].Code
		pages = append(pages, page.Page{Path: "party/" + strings.ToLower(code), Template: "party", Build: func(c *page.Draft) any { return partyPage(c, code) }})
	}
	return pages
}

type partyBody struct {
	Name, Other markup.Words
	Wikidata    string
	Lists       []namedLinks
}

// namedLinks are the dialogues, bodies or people of a party, as a section.
type namedLinks struct {
	ID, Heading string
	Links       []markup.Link
}

func partyPage(c *page.Draft, code string) any {
	x := c.Country(code)
	b := &partyBody{Name: c.PartyName(code), Other: c.OtherName(x.NameEN, x.NameJA), Wikidata: onTheWeb(x.WikidataURL)}
	c.Head.Title = b.Name.Text
	c.Head.Description = c.Say("party-description", b.Name.Text, len(c.SeriesOfParty[code]), c.Acting[code])
	list := func(name string, rows []int, of func(i int) markup.Link) {
		l := namedLinks{ID: name, Heading: c.Say(name)}
		for _, i := range rows {
			l.Links = append(l.Links, of(i))
		}
		if len(rows) > 0 {
			b.Lists = append(b.Lists, l)
		}
	}
	list("series", c.SeriesOfParty[code], func(i int) markup.Link { return c.SeriesLink(c.Series[i].ID) })
	list("bodies", c.BodiesOf[code], func(i int) markup.Link { return c.BodyLink(c.Organizations[i].ID) })
	list("people", c.PeopleOf[code], func(i int) markup.Link { return c.PersonLink(c.People[i].ID) })
	return b
}
