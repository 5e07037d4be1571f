package site

import "dialoguec/schema"

// meetingPages lists the page of each meeting.
func meetingPages(s *Site) []page {
	var pages []page
	for i := range s.ds.Meetings {
		pages = append(pages, page{path: "meeting/" + s.ds.Meetings[i].ID, template: "meeting", build: func(c *context) any {
			return c.meetingPage(&c.Meetings[i])
		}})
	}
	return pages
}

// meetingName is the name of a meeting; one without a name goes by its identifier.
func (c *context) meetingName(m *schema.Meeting) text { return c.choose(m.NameEN, m.NameJA, m.ID) }

type meetingBody struct{ Name text }

func (c *context) meetingPage(m *schema.Meeting) any {
	b := &meetingBody{Name: c.meetingName(m)}
	c.head.Title, c.head.Event = b.Name.Text, c.site.opt.Event(m)
	return b
}
