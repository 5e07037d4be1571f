package pages

import (
	"dialoguec/emit/site/page"
	"dialoguec/emit/site/rows"
)

// saidOver is what was said over time, in parts.
type saidOver struct {
	Heading    string
	Provisions *rows.List
	Turns      []page.Turn
}

// saidTo is a part of some provisions below a heading, which a message names.
func saidTo(c *page.Draft, heading string, p page.Part, rows []int) saidOver {
	return saidOver{c.Say(heading), c.Rows().OverTime(page.Shown(p, rows)), c.Turns(p)}
}
