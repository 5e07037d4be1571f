package pages

import (
	"strconv"

	"dialoguec/emit/site/page"
)

// rulePages lists the page that explains the rules by which facts were read, and how often each is right.
func rulePages(*page.Site) []page.Page {
	return []page.Page{{Path: "rules", Template: "rules", Build: rulesPage}}
}

type rulesBody struct{ Rules []ruleLine }

type ruleLine struct {
	Rule, Reads, Trust string
	Right              string // of how many, if any were judged
	Share              string
}

func rulesPage(c *page.Draft) any {
	c.Head.Title = c.Say("rules")
	c.Head.Description = c.Say("rules-lead")
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
