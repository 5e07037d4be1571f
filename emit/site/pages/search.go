package pages

import (
	"slices"
	"strconv"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/emit/site/rows"
	"dialoguec/emit/site/search"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

func searchPages(*page.Site) []page.Page {
	return []page.Page{{Path: "search", Template: "search", Build: searchPage}}
}

type searchBody struct {
	Tongue        int    // the place of the language among those of the pages
	Index, Places string // ways to the index, and to the pages in the language
	Kinds         string // names of the kinds of hits, as JSON
	Filters       []rows.Filter
}

func searchPage(c *page.Draft) any {
	c.Head.Title = c.Say("search")
	names := map[search.Kind]string{}
	for _, kind := range search.Kinds() {
		names[kind] = c.Say("hit." + string(kind))
	}
	return &searchBody{slices.Index(tongue.All, c.Tongue), c.Head.Root + search.Folder, c.Head.Home, markup.JSON(names), searchFilters(c)}
}

// searchFilters lists what hits can be chosen by: the choices that the index has.
func searchFilters(c *page.Draft) []rows.Filter {
	kinds := rows.Filter{Name: "kind", Label: c.Say("filter.kind")}
	for _, kind := range search.Kinds() {
		kinds.Options = append(kinds.Options, rows.Option{Value: string(kind), Label: c.Say("hit." + string(kind))})
	}
	years := rows.Filter{Name: "year", Label: c.Say("filter.year")}
	for _, i := range c.Newest {
		year := c.YearIssued(c.Documents[i].ID)
		if y := strconv.Itoa(year); year > 0 && !slices.Contains(years.Options, rows.Option{Value: y, Label: y}) {
			years.Options = append(years.Options, rows.Option{Value: y, Label: y})
		}
	}
	filters := []rows.Filter{kinds, years}
	all, _ := c.Rows().Filters(index.EveryRow(c.Provisions.List))
	for _, f := range all {
		switch f.Name {
		case "strength":
			f.Options = slices.DeleteFunc(f.Options, func(o rows.Option) bool { return o.Value == string(schema.NoCommitment) })
			filters = append(filters, f)
		case "party", "theme":
			filters = append(filters, f)
		}
	}
	return filters
}
