package site

import (
	"dialoguec/schema"
)

// statementPages lists the page of each statement.
func statementPages(s *Site) []page {
	var pages []page
	for i := range s.ds.Documents {
		pages = append(pages, page{path: "doc/" + s.ds.Documents[i].ID, template: "statement", build: func(c *context) any {
			return c.statementPage(&c.Documents[i])
		}})
	}
	return pages
}

type statementBody struct {
	Title                text
	Type, Issued         string
	Place, Publisher     text
	Issuer               link
	Meeting              link
	Language, Lang       string
	Page                 string // of the publisher
	File                 string // of the text
	Licence, Retrieved   string
	SideBySide           string
	Text                 inPlace
	Notes                inPlace
	Promises, Provisions int
	Plans                []plan
}

func (c *context) statementPage(d *schema.Document) any {
	b := &statementBody{
		Title: c.documentLabel(d), Issued: c.date(d.IssuedDate), Type: d.Type, Place: c.printed(d.IssuedPlace),
		Publisher: c.inLanguage(d.Publisher, d.Language), Issuer: c.bodyLink(d.PublisherID), Meeting: c.meetingLink(d.MeetingID),
		Language: c.languageName(d.Language), Lang: d.Language, Page: onTheWeb(d.SourceURL),
		File: c.head.Data + schema.TextName(d.ID), Licence: d.License, Retrieved: c.date(schema.EDTF(d.RetrievedDate)),
		SideBySide: c.sideBySide(d),
	}
	r := c.readingsOf(d)
	b.Text = c.marked(c.Texts[d.ID], r)
	b.Notes = c.made(func(m *markup) { margin{c, m}.notes(r.notes) })
	for _, i := range c.said[d.ID] {
		b.Provisions++
		if c.Provisions[i].Promises() {
			b.Promises++
		}
	}
	c.head.Title, c.head.openGraph = b.Title.Text, "article"
	c.head.Description = c.say("statement-description", b.Title.Text, b.Provisions, b.Promises)
	return b
}
