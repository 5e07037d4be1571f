package site

import (
	"path"
	"slices"
	"strconv"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/naming"
	"dialoguec/emit/site/page"
	"dialoguec/emit/site/rows"
	"dialoguec/emit/site/search"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// dated lists the documents, the newest first, with their years.
func dated(x *index.Index) []search.Dated {
	var out []search.Dated
	for _, i := range x.Newest {
		out = append(out, search.Dated{Row: i, Year: x.YearIssued(x.Documents[i].ID)})
	}
	return out
}

// searchPages lists the page that shows what a search finds.
func searchPages(*page.Site) []page.Page {
	return []page.Page{{Path: "search", Template: "search", Build: searchPage}}
}

// searchFiles lists the script of the search and the index that it reads, which
// are for all languages.
func (s *Site) searchFiles() []File {
	files := []File{constant(search.Folder+"search.js", search.Script)}
	for _, f := range search.Files(search.Entries(s.Dataset, dated(s.Index), shownAt, inAll)) {
		files = append(files, File(f))
	}
	return files
}

// inAll says a date in all languages of the pages; nothing of one that is unknown.
func inAll(date schema.EDTF) []string {
	var said []string
	for _, t := range tongue.All {
		if words := t.Date(date); words != "" {
			said = append(said, words)
		}
	}
	return said
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
	for _, d := range dated(c.Index) {
		if y := strconv.Itoa(d.Year); d.Year > 0 && !slices.Contains(years.Options, rows.Option{Value: y, Label: y}) {
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

// folders are those of the pages of what has a page of its own.
var folders = map[search.Kind]string{
	search.Person: "person/", search.Body: "org/", search.Series: "series/", search.Meeting: "meeting/", search.Theme: "theme/", search.Statement: "doc/",
}

// shownAt is where a hit is shown, below the folder of a language.
func shownAt(kind search.Kind, id string) string {
	if folder, ok := folders[kind]; ok {
		return folder + id + "/index.html"
	}
	return "doc/" + path.Dir(id) + "/index.html#" + naming.Anchor(id)
}
