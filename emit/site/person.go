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
	Took        []attendance
	Spoken      []quotation
}

func (c *context) personPage(p *schema.Person) any {
	b := &personBody{
		Name: c.personName(p), Other: c.otherName(p.NameEN, p.NameJA), Position: c.inLanguage(p.Position, cmp.Or(p.PositionLanguage, "en")),
		As: c.date(p.PositionDate), Body: c.bodyLink(p.OrganizationID), Names: c.furtherNames(p.Names, p.NameEN, p.NameJA),
		Took: c.attendances(c.attended[p.ID], false), Spoken: c.firstQuotations(&p.Fact),
	}
	if p.Country != "" {
		b.Side = c.partyLink(p.Country)
	}
	c.head.Title, c.head.openGraph = b.Name.Text, "profile"
	c.head.Description = c.say("person-description", b.Name.Text, len(b.Took))
	c.feed("person", p.ID)
	return b
}

// attendances lists the meetings of some participations, the newest first, each
// once; who says that it is told who took part.
func (c *context) attendances(rows []int, who bool) []attendance {
	type once struct{ meeting, person string }
	known := map[once]bool{}
	var out []attendance
	for _, i := range rows {
		p := &c.Participations[i]
		m := c.meeting(p.MeetingID)
		key := once{p.MeetingID, p.PersonID}
		if m == nil || known[key] {
			continue
		}
		known[key] = true
		x := c.member(p)
		a := attendance{Meeting: c.meetingLink(m.ID), way: x.way, day: dayOf(m)}
		if a.day == noDay {
			a.day = "" // last of all
		}
		aside := []link{{text: text{Text: c.date(m.Date)}}, x.Body, {text: x.Position}, {text: text{Text: x.Role}}}
		if who {
			aside[1] = x.Person
		}
		a.Aside = slices.DeleteFunc(aside, func(l link) bool { return l.Text == "" })
		out = append(out, a)
	}
	slices.SortStableFunc(out, func(a, b attendance) int { return cmp.Compare(b.day, a.day) })
	return out
}
