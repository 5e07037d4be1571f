package site

import (
	"cmp"
	"slices"

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
	Name, Other text
	Side        link
	Position    text
	As          string // the date of the position
	Body        link
	Names       []text
	Took        inPlace
	Spoken      inPlace
}

func (c *context) personPage(p *schema.Person) any {
	b := &personBody{
		Name: c.personName(p), Other: c.otherName(p.NameEN, p.NameJA), Position: c.inLanguage(p.Position, cmp.Or(p.PositionLanguage, "en")),
		As: c.date(p.PositionDate), Body: c.bodyLink(p.OrganizationID), Names: c.furtherNames(p.Names, p.NameEN, p.NameJA),
		Spoken: c.quotations(&p.Fact),
	}
	if p.Country != "" {
		b.Side = c.partyLink(p.Country)
	}
	c.head.Title, c.head.openGraph = b.Name.Text, "profile"
	took := c.attendances(c.attended[p.ID])
	b.Took = c.tookPart(took, false)
	c.head.Description = c.say("person-description", b.Name.Text, len(took))
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
		if key := (once{p.MeetingID, p.PersonID}); c.meeting(p.MeetingID) != nil && !known[key] {
			known[key] = true
			out = append(out, p)
		}
	}
	day := func(p *schema.Participation) string {
		first, _ := c.meeting(p.MeetingID).Date.Range()
		return first
	}
	slices.SortStableFunc(out, func(a, b *schema.Participation) int { return cmp.Compare(day(b), day(a)) })
	return out
}

// tookPart is a list of meetings at which somebody took part, if there are any; who
// says that it is told who took part.
func (c *context) tookPart(list []*schema.Participation, who bool) inPlace {
	if len(list) == 0 {
		return inPlace{}
	}
	return c.made(func(m *markup) {
		m.section("took", c.say("took-part"))
		m.tag("<ul class=\"list took\">\n")
		for _, p := range list {
			c.attendance(m, p, who)
		}
		m.tag("</ul>\n</section>")
	})
}

// attendance writes a meeting at which somebody took part: when, who, and as what.
func (c *context) attendance(m *markup, p *schema.Participation, who bool) {
	x := c.member(p)
	m.tag("<li>")
	m.link(c.meetingLink(p.MeetingID))
	aside := [...]link{{text: text{Text: c.date(c.meeting(p.MeetingID).Date)}}, x.Body, {text: x.Position}, {text: text{Text: x.Role}}}
	if who {
		aside[1] = x.Person
	}
	n := 0
	for _, l := range aside {
		if l.Text != "" {
			m.tag(cases(n == 0, ` <span class="aside">`, ""))
			m.text(orEmpty(n > 0, c.say("comma")))
			m.link(l)
			n++
		}
	}
	m.tag(cases(n > 0, "</span>", ""))
	c.source(m, x.way)
	m.tag("</li>\n")
}
