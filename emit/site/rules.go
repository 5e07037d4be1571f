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
	c.head.Title = c.say("rules")
	c.head.Description = c.say("rules-lead")
	b := &rulesBody{}
	for i := range c.Rules {
		r := &c.Rules[i]
		l := ruleLine{Rule: r.Rule, Reads: r.Reads, Trust: c.label("reliability", string(r.Reliability()))}
		if r.Judged > 0 {
			l.Right = c.say("right-of", c.count(r.Right), c.count(r.Judged))
			l.Share = strconv.FormatFloat(100*r.Share, 'f', 1, 64) + " %"
		}
		b.Rules = append(b.Rules, l)
	}
	return b
}
