package pages

import (
	"dialoguec/emit/site/draw"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
)

// The lists that are drawn: series as lanes, themes as charts; and the threads.

// perTimeline is how many lanes a part of the list of series has.
const perTimeline = 60

func drawnPages(s *page.Site) []page.Page {
	x := s.Index
	order := x.SeriesInOrder()
	pages := page.InParts("series", "seriesindex", len(order), perTimeline, func(c *page.Draft, p page.Part) any { return listing{c}.seriesIndex(p, order) })
	threads := x.ThreadsInOrder()
	pages = append(pages, page.InParts("thread", "threads", len(threads), perList, func(c *page.Draft, p page.Part) any { return listing{c}.threadsIndex(p, threads) })...)
	return append(pages, page.Page{Path: "themes", Template: "themes", Build: func(c *page.Draft) any { return listing{c}.themesIndex() }})
}

type seriesIndexBody struct {
	Lead     string
	Timeline *draw.Timeline
	Undated  []markup.Link
	Turns    []page.Turn
}

func (c listing) seriesIndex(p page.Part, order []string) any {
	c.Head.Title = c.Say("series")
	some := page.Shown(p, order)
	b := &seriesIndexBody{Lead: c.Say("n-in-list", c.Count(p.All)), Timeline: draw.With(c.Names).Timeline(some), Turns: c.Turns(p)}
	if b.Timeline == nil {
		for _, id := range some {
			b.Undated = append(b.Undated, c.SeriesLink(id))
		}
	}
	return b
}

type threadsBody struct {
	Lead    string
	Threads []threadLine
	Turns   []page.Turn
}

func (c listing) threadsIndex(p page.Part, ids []string) any {
	c.Head.Title = c.Say("threads")
	c.Head.Description = c.Say("threads-description")
	return &threadsBody{c.Head.Description, threadsNamed(c.Draft, page.Shown(p, ids)), c.Turns(p)}
}

type themesBody struct {
	Lead   string
	Charts []*draw.Chart
	Rest   []markup.Link // themes on which nothing is said
}

func (c listing) themesIndex() any {
	c.Head.Title = c.Say("themes")
	b := &themesBody{Lead: c.Say("themes-lead"), Charts: draw.With(c.Names).Charts(len(c.Themes))}
	for i := range c.Themes {
		if len(c.OnTheme[c.Themes[i].ID]) == 0 {
			b.Rest = append(b.Rest, c.ThemeLink(c.Themes[i].ID))
		}
	}
	return b
}
