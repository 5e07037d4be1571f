package site

import (
	"cmp"
	"slices"

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
		Spoken: c.quotations(&p.Fact),
	}
	if p.Country != "" {
		b.Side = c.PartyLink(p.Country)
	}
	c.head.Title, c.head.openGraph = b.Name.Text, "profile"
	took := c.attendances(c.Attended[p.ID])
	b.Took = c.tookPart(took, false)
	c.head.Description = c.Say("person-description", b.Name.Text, len(took))
	c.feed("person", p.ID)
	return b
}

// attendances lists those of some participations that are shown: for each meeting
// one of each person, the newest first and those without a day last.
func (c *context) attendances(rows []int) []*schema.Participation {
	type once struct{ meeting, person string }
	known := map[once]bool{}
	var out []*schema.Participation
	for _, i := range rows {
		p := &c.Participations.List[i]
		if key := (once{p.MeetingID, p.PersonID}); c.Meeting(p.MeetingID) != nil && !known[key] {
			known[key] = true
			out = append(out, p)
		}
	}
	day := func(p *schema.Participation) string {
		first, _ := c.Meeting(p.MeetingID).Date.Range()
		return first
	}
	slices.SortStableFunc(out, func(a, b *schema.Participation) int { return cmp.Compare(day(b), day(a)) })
	return out
}

// tookPart is a list of meetings at which somebody took part, if there are any; who
// says that it is told who took part.
func (c *context) tookPart(list []*schema.Participation, who bool) markup.InPlace {
	if len(list) == 0 {
		return nil
	}
	return func() {
		c.BeginSection("took", c.Say("took-part"))
		c.Tag("<ul class=\"list took\">\n")
		for _, p := range list {
			c.attendance(p, who)
		}
		c.Tag("</ul>\n</section>")
	}
}

// attendance writes a meeting at which somebody took part: when, who, and as what.
func (c *context) attendance(p *schema.Participation, who bool) {
	x := c.member(p)
	c.Tag("<li>")
	c.Link(c.MeetingLink(p.MeetingID))
	aside := [...]markup.Link{{Words: markup.Plain(c.Date(c.Meeting(p.MeetingID).Date))}, x.Body, {Words: x.Position}, {Words: markup.Plain(x.Role)}}
	if who {
		aside[1] = x.Person
	}
	n := 0
	for _, l := range aside {
		if l.Text != "" {
			c.TagIf(n == 0, ` <span class="aside">`)
			c.TextIf(n > 0, c.Say("comma"))
			c.Link(l)
			n++
		}
	}
	c.TagIf(n > 0, "</span>")
	c.source(x.Way)
	c.Tag("</li>\n")
}
