package site

import (
	"cmp"
	"slices"
	"strconv"

	"dialoguec/schema"
)

// chart counts the provisions on a theme year by year.
type chart struct {
	Theme       link
	Count       string
	First, Last string // years
	Bars        []bar
	Summary     string // the same in words
}

// bar is a year: its place in per cent of the width, and its height in per cent.
type bar struct{ X, Width, Y, Height, Title string }

// yearsOf are the first and the last year in which anything on a theme was said
// in the dataset, so that all charts have one axis.
func (c *context) years() (first, last int) {
	for i := range c.Documents {
		y := c.yearIssued(i)
		if y == 0 {
			continue
		}
		if first == 0 || y < first {
			first = y
		}
		last = max(last, y)
	}
	return first, last
}

// yearIssued is the year of a document, 0 if it is unknown.
func (c *context) yearIssued(i int) int {
	day := c.dayIssued(i)
	if day == unknownDay {
		return 0
	}
	y, _ := strconv.Atoi(day[:4])
	return y
}

// perYear counts the provisions on a theme by years.
func (c *context) perYear(theme string) map[int]int {
	counts := map[int]int{}
	for _, row := range c.about[theme] {
		if i, ok := c.documents[c.Provisions[row].DocumentID]; ok {
			counts[c.yearIssued(i)]++
		}
	}
	delete(counts, 0)
	return counts
}

// mostOfTheme is the count of the best year of a theme.
func (c *context) mostOfTheme(t *schema.Theme) int {
	most := 1
	for _, n := range c.perYear(t.ID) {
		most = max(most, n)
	}
	return most
}

// themeChart draws one theme, with most as the count that fills the height.
func (c *context) themeChart(t *schema.Theme, most int) *chart {
	first, last := c.years()
	if first == 0 {
		return nil
	}
	ch := &chart{Theme: c.themeLink(t.ID), Count: c.count(len(c.about[t.ID])), First: strconv.Itoa(first), Last: strconv.Itoa(last)}
	counts, width := c.perYear(t.ID), 100/float64(last-first+1)
	for y := first; y <= last; y++ {
		n := counts[y]
		if n == 0 {
			continue
		}
		height := max(100*float64(n)/float64(most), 4)
		ch.Bars = append(ch.Bars, bar{percent(float64(y-first) * width), percent(width * 0.8), percent(100 - height), percent(height), strconv.Itoa(y) + c.say("colon") + c.count(n)})
	}
	ch.Summary = c.say("chart", ch.Theme.Text, ch.Count, ch.First, ch.Last)
	return ch
}

// charts are those of the themes of which most is said, on one scale.
func (c *context) charts(limit int) []*chart {
	themes := make([]*schema.Theme, 0, len(c.Themes))
	for i := range c.Themes {
		if len(c.about[c.Themes[i].ID]) > 0 {
			themes = append(themes, &c.Themes[i])
		}
	}
	slices.SortStableFunc(themes, func(a, b *schema.Theme) int { return cmp.Compare(len(c.about[b.ID]), len(c.about[a.ID])) })
	themes = themes[:min(limit, len(themes))]
	most := 1
	for _, t := range themes {
		most = max(most, c.mostOfTheme(t))
	}
	var out []*chart
	for _, t := range themes {
		if ch := c.themeChart(t, most); ch != nil {
			out = append(out, ch)
		}
	}
	return out
}
