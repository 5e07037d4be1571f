package site

import "dialoguec/schema"

// The pages that list everything of one kind.

// entry is a line of a list.
type entry struct {
	Href  string
	Name  text
	Aside []string // what is said beside the name
}

type list struct{ Entries []entry }

func listPages(*Site) []page {
	return []page{
		listPage("meeting", "meetings", func(c *context) (out []entry) {
			for i := range c.Meetings {
				out = append(out, c.meetingEntry(&c.Meetings[i]))
			}
			return out
		}),
	}
}

// listPage is the page of a kind of things.
func listPage(path, title string, entries func(*context) []entry) page {
	return page{path: path, template: "list", build: func(c *context) any {
		c.head.Title = c.say(title)
		return &list{entries(c)}
	}}
}

func (c *context) meetingEntry(m *schema.Meeting) entry {
	return entry{Href: c.to("meeting", m.ID), Name: c.meetingName(m), Aside: []string{string(m.Date)}}
}
