package site

import (
	"path"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/naming"
	"dialoguec/emit/site/page"
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

// searchFiles lists the script of the search and the index that it reads, which
// are for all languages.
func searchFiles(s *page.Site) []File {
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
