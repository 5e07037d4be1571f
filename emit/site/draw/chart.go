package draw

import (
	"cmp"
	"slices"
	"strconv"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// Chart counts the provisions on a theme year by year.
type Chart struct {
	Theme       markup.Link
	Count       string
	First, Last string // years
	Bars        []bar
	Summary     string // the same in words
}

// bar is a year: its place in per cent of the width, and its height in per cent.
type bar struct{ X, Width, Y, Height, Title string }

// Years are the first and the last year of the statements, and the one with
// which charts begin, so that all have one axis: a bar there counts the years
// before it too, if little was said in them.
func Years(x *index.Index) (first, from, last int) {
	var all []int
	for i := range x.Documents {
		y := x.YearIssued(x.Documents[i].ID)
		if y == 0 {
			continue
		}
		if first == 0 || y < first {
			first = y
		}
		all, last = append(all, y), max(last, y)
	}
	return first, withoutFew(all, first, last), last
}

// perYear counts the provisions on a theme by years, and those before the first
// year of the charts with it; most is the count of the best year.
func perYear(x *index.Index, theme string, first int) (counts map[int]int, most int) {
	counts = map[int]int{}
	for _, row := range x.OnTheme[theme] {
		if y := x.YearIssued(x.Provisions.List[row].DocumentID); y > 0 {
			y = max(y, first)
			counts[y]++
			most = max(most, counts[y])
		}
	}
	return counts, most
}

// ThemeChart draws one theme, with most as the count that fills the height; 0 for
// that of its own best year.
func (c Drawing) ThemeChart(t *schema.Theme, most int) *Chart {
	earliest, first, last := Years(c.Index)
	if first == 0 {
		return nil
	}
	counts, own := perYear(c.Index, t.ID, first)
	most = cmp.Or(most, own, 1)
	width := 100 / float64(last-first+1)
	ch := &Chart{Theme: c.ThemeLink(t.ID), Count: c.Count(len(c.OnTheme[t.ID])), First: strconv.Itoa(first), Last: strconv.Itoa(last)}
	if earliest < first {
		ch.First = "–" + ch.First
	}
	for y := first; y <= last; y++ {
		n := counts[y]
		if n == 0 {
			continue
		}
		label := strconv.Itoa(y)
		if y == first {
			label = ch.First
		}
		height := max(100*float64(n)/float64(most), 4)
		ch.Bars = append(ch.Bars, bar{percent(float64(y-first) * width), percent(width * 0.8), percent(100 - height), percent(height), label + c.Say("colon") + c.Count(n)})
	}
	ch.Summary = c.Say("chart", ch.Theme.Text, ch.Count, earliest, last)
	return ch
}

// Charts are those of the themes of which most is said, on one scale.
func (c Drawing) Charts(limit int) []*Chart {
	themes := make([]*schema.Theme, 0, len(c.Themes))
	for i := range c.Themes {
		if len(c.OnTheme[c.Themes[i].ID]) > 0 {
			themes = append(themes, &c.Themes[i])
		}
	}
	slices.SortStableFunc(themes, func(a, b *schema.Theme) int { return cmp.Compare(len(c.OnTheme[b.ID]), len(c.OnTheme[a.ID])) })
	themes = themes[:min(limit, len(themes))]
	_, first, _ := Years(c.Index)
	most := 1
	for _, t := range themes {
		_, own := perYear(c.Index, t.ID, first)
		most = max(most, own)
	}
	var out []*Chart
	for _, t := range themes {
		if ch := c.ThemeChart(t, most); ch != nil {
			out = append(out, ch)
		}
	}
	return out
}
