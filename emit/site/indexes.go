package site

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/emit/site/markup"
)

// The lists that are drawn: series as lanes, themes as charts; and the threads.

// perTimeline is how many lanes a part of the list of series has.
const perTimeline = 60

func drawnPages(s *Site) []page {
	x := s.index()
	order := x.seriesInOrder()
	pages := inParts("series", "seriesindex", len(order), perTimeline, func(c *context, p part) any { return listing{c}.seriesIndex(p, order) })
	threads := x.threadsInOrder()
	pages = append(pages, inParts("thread", "threads", len(threads), perList, func(c *context, p part) any { return listing{c}.threadsIndex(p, threads) })...)
	return append(pages, page{path: "themes", template: "themes", build: func(c *context) any { return listing{c}.themesIndex() }})
}

type seriesIndexBody struct {
	Lead     string
	Timeline *timeline
	Undated  []markup.Link
	Turns    []turn
}

// seriesInOrder lists the series, those with most meetings first.
func (x *index) seriesInOrder() []string {
	ids := make([]string, len(x.Series))
	for i := range x.Series {
		ids[i] = x.Series[i].ID
	}
	slices.SortStableFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(x.heldCount(b), x.heldCount(a)), cmp.Compare(len(x.held[b]), len(x.held[a])), cmp.Compare(a, b))
	})
	return ids
}

func (c listing) seriesIndex(p part, order []string) any {
	c.head.Title = c.Say("series")
	some := order[p.from:p.to]
	b := &seriesIndexBody{Lead: c.Say("n-in-list", c.Count(p.in)), Timeline: drawing(c).timeline(some), Turns: c.turns(p)}
	if b.Timeline == nil {
		for _, id := range some {
			b.Undated = append(b.Undated, c.seriesLink(id))
		}
	}
	return b
}

type threadsBody struct {
	Lead    string
	Threads []threadLine
	Turns   []turn
}

// threadsInOrder lists the threads, those with most entries first.
func (x *index) threadsInOrder() []string {
	ids := make([]string, 0, len(x.entries))
	for id := range x.entries {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(x.entries[b]), len(x.entries[a])), strings.Compare(a, b))
	})
	return ids
}

func (c listing) threadsIndex(p part, ids []string) any {
	c.head.Title = c.Say("threads")
	c.head.Description = c.Say("threads-description")
	return &threadsBody{c.head.Description, c.threadsNamed(ids[p.from:p.to]), c.turns(p)}
}

type themesBody struct {
	Lead   string
	Charts []*chart
	Rest   []markup.Link // themes on which nothing is said
}

func (c listing) themesIndex() any {
	c.head.Title = c.Say("themes")
	b := &themesBody{Lead: c.Say("themes-lead"), Charts: drawing(c).charts(len(c.Themes))}
	for i := range c.Themes {
		if len(c.about[c.Themes[i].ID]) == 0 {
			b.Rest = append(b.Rest, c.themeLink(c.Themes[i].ID))
		}
	}
	return b
}
