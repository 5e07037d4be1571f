package site

import (
	"cmp"
	"io"

	"dialoguec/emit/atom"
	"dialoguec/emit/site/page"
)

// mostEntries is how many statements a feed has: the newest.
const mostEntries = 50

// feeds lists the feeds of series, themes, bodies and people (RFC 4287).
func feeds(s *page.Site) []File {
	var files []File
	add := func(kind, id, title string) {
		path := kind + "/" + id
		if rows := s.StatementsOn[path]; len(rows) > 0 {
			files = append(files, File{path + "/feed.atom", func(w io.Writer) error { return writeFeed(w, s, path, title, rows) }})
		}
	}
	for i := range s.Series {
		r := &s.Series[i]
		add("series", r.ID, titleOf(r.NameEN, r.NameJA, r.Name))
	}
	for i := range s.Themes {
		r := &s.Themes[i]
		add("theme", r.ID, titleOf(r.LabelEN, r.LabelJA, ""))
	}
	for i := range s.Organizations {
		r := &s.Organizations[i]
		add("org", r.ID, titleOf(r.NameEN, r.NameJA, r.Name))
	}
	for i := range s.People {
		r := &s.People[i]
		add("person", r.ID, titleOf(r.NameEN, r.NameJA, r.Name))
	}
	return files
}

// writeFeed writes the statements on one thing, the newest first.
func writeFeed(w io.Writer, s *page.Site, path, title string, rows []int) error {
	f := atom.New(s.About, s.Base+path+"/feed.atom", title)
	f.Links = append(f.Links, toPage(s.Base+path))
	rows = rows[:min(len(rows), mostEntries)]
	for _, i := range rows {
		f.AsNewAs(s.DayOf[s.Documents[i].ID])
	}
	f.Entries = func(yield func(atom.Entry) bool) {
		for _, i := range rows {
			if !yield(feedEntry(s, i)) {
				return
			}
		}
	}
	return f.Write(w)
}

// titleOf is a name in both languages, or else the one that there is.
func titleOf(en, ja, printed string) string {
	if en != "" && ja != "" && en != ja {
		return en + " / " + ja
	}
	return cmp.Or(en, ja, printed)
}

// feedEntry reports a document, by its row.
func feedEntry(s *page.Site, i int) atom.Entry {
	d := &s.Documents[i]
	address := s.Base + "doc/" + d.ID
	e := atom.Entry{Language: d.Language, ID: address, Title: cmp.Or(d.Label, d.Title, d.ID), Updated: atom.Updated(s.DayOf[d.ID]), Links: []atom.Link{toPage(address)}}
	if m := s.Meeting(d.MeetingID); m != nil {
		e.Summary = m.Label()
	}
	return e
}

// toPage leads from a feed to a page.
func toPage(address string) atom.Link {
	return atom.Link{Rel: "alternate", Type: "text/html", Href: address}
}
