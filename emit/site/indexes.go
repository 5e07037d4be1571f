package site

import (
	"dialoguec/emit/site/draw"
	"dialoguec/emit/site/markup"
)

// The lists that are drawn: series as lanes, themes as charts; and the threads.

// perTimeline is how many lanes a part of the list of series has.
const perTimeline = 60

func drawnPages(s *Site) []page {
	x := s.index
	order := x.SeriesInOrder()
	pages := inParts("series", "seriesindex", len(order), perTimeline, func(c *context, p part) any { return listing{c}.seriesIndex(p, order) })
	threads := x.ThreadsInOrder()
	pages = append(pages, inParts("thread", "threads", len(threads), perList, func(c *context, p part) any { return listing{c}.threadsIndex(p, threads) })...)
	return append(pages, page{path: "themes", template: "themes", build: func(c *context) any { return listing{c}.themesIndex() }})
}

type seriesIndexBody struct {
	Lead     string
	Timeline *draw.Timeline
	Undated  []markup.Link
	Turns    []turn
}

func (c listing) seriesIndex(p part, order []string) any {
	c.head.Title = c.Say("series")
	some := order[p.from:p.to]
	b := &seriesIndexBody{Lead: c.Say("n-in-list", c.Count(p.in)), Timeline: draw.With(c.Names).Timeline(some), Turns: c.turns(p)}
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
	Turns   []turn
}

func (c listing) threadsIndex(p part, ids []string) any {
	c.head.Title = c.Say("threads")
	c.head.Description = c.Say("threads-description")
	return &threadsBody{c.head.Description, c.threadsNamed(ids[p.from:p.to]), c.turns(p)}
}

type themesBody struct {
	Lead   string
	Charts []*draw.Chart
	Rest   []markup.Link // themes on which nothing is said
}

func (c listing) themesIndex() any {
	c.head.Title = c.Say("themes")
	b := &themesBody{Lead: c.Say("themes-lead"), Charts: draw.With(c.Names).Charts(len(c.Themes))}
	for i := range c.Themes {
		if len(c.About[c.Themes[i].ID]) == 0 {
			b.Rest = append(b.Rest, c.ThemeLink(c.Themes[i].ID))
		}
	}
	return b
}
