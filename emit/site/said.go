package site

import "dialoguec/emit/site/rows"

// saidOver is what was said over time, in parts.
type saidOver struct {
	Heading    string
	Provisions *rows.List
	Turns      []turn
}

// saidOver is a part of some provisions below a heading, which a message names.
func (c *context) saidOver(heading string, p part, rows []int) saidOver {
	return saidOver{c.Say(heading), c.rows().OverTime(p.rows(rows)), c.turns(p)}
}
