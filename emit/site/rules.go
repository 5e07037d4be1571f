package site

import "strconv"

// rulesPage explains the rules by which facts were read, and how often each is right.
func rulesPage(*Site) []page {
	return []page{{path: "rules", template: "rules", build: func(c *context) any { return c.rulesPage() }}}
}

type rulesBody struct{ Rules []ruleLine }

type ruleLine struct {
	Rule, Reads, Trust string
	Right              string // of how many, if any were judged
	Share              string
}

func (c *context) rulesPage() any {
	c.head.Title = c.Say("rules")
	c.head.Description = c.Say("rules-lead")
	b := &rulesBody{}
	for i := range c.Rules {
		r := &c.Rules[i]
		l := ruleLine{Rule: r.Rule, Reads: r.Reads, Trust: c.Label("reliability", string(r.Reliability()))}
		if r.Judged > 0 {
			l.Right = c.Say("right-of", c.Count(r.Right), c.Count(r.Judged))
			l.Share = strconv.FormatFloat(100*r.Share, 'f', 1, 64) + " %"
		}
		b.Rules = append(b.Rules, l)
	}
	return b
}
