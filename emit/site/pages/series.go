package pages

import (
	"cmp"

	"dialoguec/emit/site/draw"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/schema"
)

func seriesPages(s *page.Site) []page.Page {
	var pages []page.Page
	for i := range s.Series {
		x := &s.Series[i]
		rows := s.Within[x.ID]
		pages = append(pages, page.InParts("series/"+x.ID, "series", len(rows), page.PerPage, func(c *page.Draft, p page.Part) any { return seriesPage(c, x, p, rows) })...)
	}
	return pages
}

type seriesBody struct {
	Name, Other markup.Words
	Parties     []markup.Link
	Level       string
	Successor   markup.Link
	Former      []markup.Words
	Names       []markup.Words
	Timeline    *draw.Timeline
	Meetings    []meetingLine
	Threads     []threadLine
	Said        saidOver
}

type meetingLine struct {
	markup.Link
	When, Status, StatusCode string
	Where                    []markup.Words
	Slip                     string
}

type threadLine struct {
	markup.Link // named by what it is about
	Theme       markup.Link
	Count       int
	From, To    string // years
}

func seriesPage(c *page.Draft, s *schema.Series, p page.Part, rows []int) any {
	b := &seriesBody{
		Name: c.SeriesLink(s.ID).Words, Other: c.OtherName(s.NameEN, s.NameJA), Parties: c.PartyLinks(s.Parties), Level: c.Label("level", string(s.Level)),
		Successor: c.SeriesLink(s.SuccessorID), Names: c.FurtherNames(s.Names, s.NameEN, s.NameJA),
		Said: saidTo(c, "promised", p, rows),
	}
	for _, name := range s.FormerNames {
		b.Former = append(b.Former, c.Printed(name))
	}
	c.Head.Title = b.Name.Text
	c.Head.Description = c.Say("series-description", b.Name.Text, len(c.Held[s.ID]), p.All)
	c.Feed("series", s.ID)
	if p.Number > 1 {
		return b
	}
	b.Timeline = draw.With(c.Names).Timeline([]string{s.ID})
	for _, i := range c.Held[s.ID] {
		b.Meetings = append(b.Meetings, lineOf(c, &c.Meetings[i]))
	}
	b.Threads = threadsNamed(c, c.ThreadsIn[s.ID])
	return b
}

func lineOf(c *page.Draft, m *schema.Meeting) meetingLine {
	return meetingLine{Link: c.MeetingLink(m.ID), When: c.Date(cmp.Or(m.Date, m.PlannedDate)), Status: c.Label("status", string(m.Status)),
		StatusCode: string(m.Status), Where: c.Place(m), Slip: c.Slip(m)}
}

func threadsNamed(c *page.Draft, ids []string) []threadLine {
	var out []threadLine
	for _, id := range ids {
		list := c.Entries[id]
		first, last := &c.Threads[list[0]], &c.Threads[list[len(list)-1]]
		p := c.Provision(first.ProvisionID)
		if p == nil {
			continue
		}
		about := c.OfDocument(p.DocumentID, cmp.Or(first.Quote, p.Text))
		out = append(out, threadLine{c.To("thread", id).Named(about), c.ThemeLink(first.Theme), len(list), c.YearOf(first.MeetingID), c.YearOf(last.MeetingID)})
	}
	return out
}
