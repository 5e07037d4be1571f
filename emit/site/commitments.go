package site

import (
	"slices"

	"dialoguec/emit/site/rows"
	"dialoguec/emit/site/search"
)

// commitmentPages lists the pages of all promises, and those of promises by the
// day on which they are due.
func commitmentPages(s *Site) []page {
	rows := s.index.Promises
	pages := inParts("commitments", "commitments", len(rows), perPage, func(c *context, p part) any { return schedule{c}.commitmentsPage(p, rows) })
	return append(pages, page{path: "commitments/due", template: "due", build: func(c *context) any { return schedule{c}.duePage() }})
}

type commitmentsBody struct {
	Lead       string
	Provisions *rows.List
	Turns      []turn
	Due        string // the way to the promises by their days
}

func (c schedule) commitmentsPage(p part, rows []int) any {
	c.head.Title = c.Say("commitments")
	c.head.Description = c.Say("commitments-description", c.Count(p.in))
	b := &commitmentsBody{Lead: c.head.Description, Provisions: c.rows().OverTime(p.rows(rows)), Turns: c.turns(p), Due: c.To("commitments/due", "").Href()}
	b.Provisions.Whole = c.among(p, search.Choice{Name: "kind", Value: string(search.Promise)})
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
	c.head.Title = c.Say("commitments-due")
	b := &dueBody{AsOf: c.asOf(), Coming: c.dueRows(coming[:min(len(coming), mostDue)])}
	b.More = max(0, len(past)-mostDue)
	b.Past = c.dueRows(slices.Clone(past[:min(len(past), mostDue)]))
	c.head.Description = c.Say("due-description", c.Day(c.today()), len(coming), len(past))
	return b
}
