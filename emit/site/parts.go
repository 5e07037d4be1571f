package site

import (
	"net/url"
	"slices"
	"strconv"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/search"
)

// A long list is shown in parts, each on a page of its own, so that no page grows
// with the dataset.

// perPage is how many rows a part has.
const perPage = 100

// part is a part of a list.
type part struct {
	path         string // of the first part
	number, of   int    // from 1
	from, to, in int    // rows
}

// inParts lists the pages that show a list of rows.
func inParts(path, template string, rows, each int, build func(*context, part) any) []page {
	var ends []int
	for end := each; end < rows; end += each {
		ends = append(ends, end)
	}
	return partedAt(path, template, append(ends, rows), build)
}

// partedAt lists the pages that show a list of rows in parts that end there.
func partedAt(path, template string, ends []int, build func(*context, part) any) []page {
	var pages []page
	from, in := 0, ends[len(ends)-1]
	for k, end := range ends {
		at := part{path, k + 1, len(ends), from, end, in}
		pages = append(pages, page{path: at.address(k + 1), template: template, build: func(c *context) any { return at.built(c, build) }})
		from = end
	}
	return pages
}

// built collects what a part shows; from the second on its number is in its title.
func (p part) built(c *context, build func(*context, part) any) any {
	body := build(c, p)
	if p.number > 1 {
		c.head.Title += " (" + strconv.Itoa(p.number) + ")"
	}
	return body
}

// address is the folder of a part. No identifier has a point.
func (p part) address(number int) string {
	if number == 1 {
		return p.path
	}
	return p.path + "/page." + strconv.Itoa(number)
}

// turn is a way to another part.
type turn struct {
	Number string
	Href   string
	Here   bool
	Gap    bool // parts are left out before it
}

// turns leads from a part to the first, the last and those around it.
func (c *context) turns(p part) []turn {
	if p.of == 1 {
		return nil
	}
	numbers := []int{1, p.of}
	for n := max(1, p.number-2); n <= min(p.of, p.number+2); n++ {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	var out []turn
	for i, n := range numbers {
		out = append(out, turn{strconv.Itoa(n), c.To(p.address(n), "").Href(), n == p.number, i > 0 && numbers[i-1] != n-1})
	}
	return out
}

// among leads to a search among the rows of all parts, which have a choice in
// common; nowhere if there is but one part, in which filters show all that there is.
func (c *context) among(p part, x search.Choice) markup.Outside {
	if p.of == 1 {
		return markup.Outside{}
	}
	return markup.Outside{Name: c.Say("choose-among-all", c.Count(p.in)), Href: c.To("search", "").Href() + "?" + url.Values{x.Name: {x.Value}}.Encode()}
}

// rows are those of a list that the part shows.
func (p part) rows(list []int) []int { return list[p.from:p.to] }
