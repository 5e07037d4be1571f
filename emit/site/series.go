package site

import (
	"cmp"

	"dialoguec/emit/site/draw"
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// seriesPages lists the page of each series.
func seriesPages(s *Site) []page {
	var pages []page
	for i := range s.ds.Series {
		x := &s.ds.Series[i]
		rows := s.index.Within[x.ID]
		pages = append(pages, inParts("series/"+x.ID, "series", len(rows), perPage, func(c *context, p part) any { return c.seriesPage(x, p, rows) })...)
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

// meetingLine is a meeting in a list.
type meetingLine struct {
	markup.Link
	When, Status, StatusCode string
	Where                    []markup.Words
	Slip                     string
}

// threadLine is a thread in a list.
type threadLine struct {
	markup.Link // named by what it is about
	Theme       markup.Link
	Count       int
	From, To    string // years
}

func (c *context) seriesPage(s *schema.Series, p part, rows []int) any {
	b := &seriesBody{
		Name: c.SeriesLink(s.ID).Words, Other: c.OtherName(s.NameEN, s.NameJA), Parties: c.PartyLinks(s.Parties), Level: c.Label("level", string(s.Level)),
		Successor: c.SeriesLink(s.SuccessorID), Names: c.FurtherNames(s.Names, s.NameEN, s.NameJA),
		Said: c.saidOver("promised", p, rows),
	}
	for _, name := range s.FormerNames {
		b.Former = append(b.Former, c.Printed(name))
	}
	c.head.Title = b.Name.Text
	c.head.Description = c.Say("series-description", b.Name.Text, len(c.Held[s.ID]), p.in)
	c.feed("series", s.ID)
	if p.number > 1 {
		return b
	}
	b.Timeline = draw.With(c.Names).Timeline([]string{s.ID})
	for _, i := range c.Held[s.ID] {
		b.Meetings = append(b.Meetings, c.meetingLine(&c.Meetings[i]))
	}
	b.Threads = c.threadsNamed(c.ThreadsIn[s.ID])
	return b
}

func (c *context) meetingLine(m *schema.Meeting) meetingLine {
	return meetingLine{Link: c.MeetingLink(m.ID), When: c.Date(cmp.Or(m.Date, m.PlannedDate)), Status: c.Label("status", string(m.Status)),
		StatusCode: string(m.Status), Where: c.Place(m), Slip: c.Slip(m)}
}

// threadsNamed describes threads in a line each.
func (c *context) threadsNamed(ids []string) []threadLine {
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
