package site

import (
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// provisionList is a list of provisions with the filters that make sense for it.
type provisionList struct {
	Count int
	Rows  markup.InPlace
	Whole outside // to a search among all rows, if the list is a part of them
}

// grouping says which rows of a list one after another are below one heading.
type grouping struct {
	same   func(a, b *schema.Provision) bool
	head   func(before, first *schema.Provision) // before is nil at the beginning
	themes bool                                  // are shown with each row
}

// saidOver is what was said over time, in parts.
type saidOver struct {
	Heading    string
	Provisions *provisionList
	Turns      []turn
}

// saidOver is a part of some provisions below a heading, which a message names.
func (c *context) saidOver(heading string, p part, rows []int) saidOver {
	return saidOver{c.Say(heading), c.provisionsOf(p.rows(rows)), c.turns(p)}
}

// provisionsOf is the list of some provisions, in their order: what was said one
// after another at a meeting is below its name.
func (c *context) provisionsOf(rows []int) *provisionList {
	return c.grouped(rows, grouping{same: c.saidTogether, head: func(_, p *schema.Provision) {
		c.Tag("\n<p class=\"said\">")
		c.occasionOf(p)
		c.Tag("</p>")
	}})
}

// saidTogether reports whether two provisions were said at one meeting, or if its
// day is not known in one statement.
func (c *context) saidTogether(p, q *schema.Provision) bool {
	if p.MeetingID != q.MeetingID {
		return false
	}
	if p.DocumentID == q.DocumentID {
		return true
	}
	m := c.Meeting(p.MeetingID)
	return m != nil && m.Date != ""
}

// grouped is the list of some provisions in groups.
func (c *context) grouped(rows []int, by grouping) *provisionList {
	l := &provisionList{Count: len(rows)}
	l.Rows = func() { c.provisions(l, rows, by) }
	return l
}

// fewRows is how many rows need no filter.
const fewRows = 4

// provisions writes a list of provisions with its filters, by which the script
// hides rows.
func (c *context) provisions(l *provisionList, rows []int, by grouping) {
	var numbers choices
	if l.Count > fewRows {
		var filters []filter
		filters, numbers = c.filters(rows)
		c.writeFilters(filters)
	}
	if l.Whole.Href != "" {
		c.Element(`<p class="more whole"><a href="`, l.Whole.Href, `">`)
		c.Element("", l.Whole.Name, "</a></p>\n")
	}
	c.Tag(`<div class="provisions">`)
	var before *schema.Provision
	for _, i := range rows {
		p := &c.Provisions.List[i]
		if before == nil || !by.same(before, p) {
			c.TagIf(before != nil, "</ul>\n</div>")
			c.Tag("\n<div class=\"group\">")
			by.head(before, p)
			c.Tag("\n<ul>\n")
		}
		c.provisionRow(p, numbers.of(c.ChosenBy[i]), by.themes)
		c.Drain()
		before = p
	}
	c.TagIf(before != nil, "</ul>\n</div>")
	c.Element("\n</div>\n<p class=\"none\" hidden>", c.Say("none-left"), "</p>")
}
