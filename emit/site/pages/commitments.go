package pages

import (
	"slices"

	"dialoguec/emit/site/page"
	"dialoguec/emit/site/rows"
	"dialoguec/emit/site/search"
)

// commitmentPages lists the pages of all promises, and those of promises by the
// day on which they are due.
func commitmentPages(s *page.Site) []page.Page {
	rows := s.Promises
	pages := page.InParts("commitments", "commitments", len(rows), page.PerPage, func(c *page.Draft, p page.Part) any { return schedule{c}.commitmentsPage(p, rows) })
	return append(pages, page.Page{Path: "commitments/due", Template: "due", Build: func(c *page.Draft) any { return schedule{c}.duePage() }})
}

type commitmentsBody struct {
	Lead       string
	Provisions *rows.List
	Turns      []page.Turn
	Due        string // the way to the promises by their days
}

func (c schedule) commitmentsPage(p page.Part, rows []int) any {
	c.Head.Title = c.Say("commitments")
	c.Head.Description = c.Say("commitments-description", c.Count(p.All))
	b := &commitmentsBody{Lead: c.Head.Description, Provisions: c.Rows().OverTime(page.Shown(p, rows)), Turns: c.Turns(p), Due: c.To("commitments/due", "").Href()}
	b.Provisions.Whole = c.Among(p, search.Choice{Name: "kind", Value: string(search.Promise)})
	return b
}

type dueBody struct {
	AsOf         string
	Coming, Past []dueRow
	More         int
}

// mostDue is how many promises of the past are shown by their days: the last.
const mostDue = 200

func (c schedule) duePage() any {
	coming, past := c.due()
	c.Head.Title = c.Say("commitments-due")
	b := &dueBody{AsOf: c.asOf(), Coming: c.dueRows(coming[:min(len(coming), mostDue)])}
	b.More = max(0, len(past)-mostDue)
	b.Past = c.dueRows(slices.Clone(past[:min(len(past), mostDue)]))
	c.Head.Description = c.Say("due-description", c.Day(c.today()), len(coming), len(past))
	return b
}
