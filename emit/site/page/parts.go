package page

import (
	"net/url"
	"slices"
	"strconv"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/search"
)

// A long list is shown in parts, each on a page of its own, so that no page grows
// with the dataset.

// PerPage is how many rows a part has.
const PerPage = 100

// Part is a part of a list.
type Part struct {
	Number   int    // from 1
	All      int    // rows of all parts
	path     string // of the first part
	of       int    // parts
	from, to int    // rows
}

// InParts lists the pages that show a list of rows.
func InParts(path, template string, rows, each int, build func(*Draft, Part) any) []Page {
	var ends []int
	for end := each; end < rows; end += each {
		ends = append(ends, end)
	}
	return PartedAt(path, template, append(ends, rows), build)
}

// PartedAt lists the pages that show a list of rows in parts that end there.
func PartedAt(path, template string, ends []int, build func(*Draft, Part) any) []Page {
	var pages []Page
	from := 0
	for k, end := range ends {
		at := Part{Number: k + 1, All: ends[len(ends)-1], path: path, of: len(ends), from: from, to: end}
		pages = append(pages, Page{Path: at.address(k + 1), Template: template, Build: func(c *Draft) any { return at.built(c, build) }})
		from = end
	}
	return pages
}

// built collects what a part shows; from the second on its number is in its title.
func (p Part) built(c *Draft, build func(*Draft, Part) any) any {
	body := build(c, p)
	if p.Number > 1 {
		c.Head.Title += " (" + strconv.Itoa(p.Number) + ")"
	}
	return body
}

// address is the folder of a part. No identifier has a point.
func (p Part) address(number int) string {
	if number == 1 {
		return p.path
	}
	return p.path + "/page." + strconv.Itoa(number)
}

// Turn is a way to another part.
type Turn struct {
	Number string
	Href   string
	Here   bool
	Gap    bool // parts are left out before it
}

// Turns leads from a part to the first, the last and those around it.
func (c *Draft) Turns(p Part) []Turn {
	if p.of == 1 {
		return nil
	}
	numbers := []int{1, p.of}
	for n := max(1, p.Number-2); n <= min(p.of, p.Number+2); n++ {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	var out []Turn
	for i, n := range numbers {
		out = append(out, Turn{strconv.Itoa(n), c.To(p.address(n), "").Href(), n == p.Number, i > 0 && numbers[i-1] != n-1})
	}
	return out
}

// Among leads to a search among the rows of all parts, which have a choice in
// common; nowhere if there is but one part, in which filters show all that there is.
func (c *Draft) Among(p Part, x search.Choice) markup.Outside {
	if p.of == 1 {
		return markup.Outside{}
	}
	return markup.Outside{Name: c.Say("choose-among-all", c.Count(p.All)), Href: c.To("search", "").Href() + "?" + url.Values{x.Name: {x.Value}}.Encode()}
}

// Shown are the rows of a list that a part shows.
func Shown[T any](p Part, list []T) []T { return list[p.from:p.to] }
