package site

import (
	"encoding/json"
	"path"

	"dialoguec/emit/site/search"
)

// searchPages lists the page that shows what a search finds.
func searchPages(*Site) []page {
	return []page{{path: "search", template: "search", build: (*context).searchPage}}
}

// searchFiles lists the script of the search and the index that it reads, which
// are for all languages.
func (s *Site) searchFiles() []File {
	files := []File{constant(search.Folder+"search.js", search.Script)}
	for _, f := range search.Files(search.Entries(s.ds, s.index().newest, shownAt)) {
		files = append(files, File(f))
	}
	return files
}

type searchBody struct {
	Index, Places string // ways to the index, and to the pages in the language
	Kinds         string // names of the kinds of hits, as JSON
}

func (c *context) searchPage() any {
	c.head.Title = c.say("search")
	names := map[search.Kind]string{}
	for _, kind := range search.Kinds() {
		names[kind] = c.say("hit." + string(kind))
	}
	return &searchBody{c.head.Root + search.Folder, c.head.Home, asJSON(names)}
}

// asJSON writes texts for a script.
func asJSON(value any) string {
	out, err := json.Marshal(value)
	if err != nil { // there are no texts that JSON lacks
		panic(err)
	}
	return string(out)
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
	return "doc/" + path.Dir(id) + "/index.html#" + anchor(id)
}
