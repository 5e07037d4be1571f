package site

import (
	"cmp"
	"encoding/xml"
	"io"
	"slices"

	"dialoguec/schema"
)

// mostEntries is how many statements a feed has: the newest.
const mostEntries = 50

// feed names the feed of a page: it is beside the page in the first language.
func (c *context) feed(kind, id string) {
	if len(c.statementsOn[kind+"/"+id]) > 0 {
		c.head.Feed = c.head.Root + kind + "/" + id + "/feed.atom"
	}
}

// feeds lists the feeds of series, themes, bodies and people (RFC 4287).
func (s *Site) feeds() []File {
	x := s.index()
	var files []File
	add := func(kind, id string, names ...string) {
		path := kind + "/" + id
		if rows := x.statementsOn[path]; len(rows) > 0 {
			files = append(files, File{path + "/feed.atom", func(w io.Writer) error { return s.feed(w, path, names, rows) }})
		}
	}
	for i := range x.Series {
		r := &x.Series[i]
		add("series", r.ID, r.NameEN, r.NameJA, r.Name)
	}
	for i := range x.Themes {
		r := &x.Themes[i]
		add("theme", r.ID, r.LabelEN, r.LabelJA)
	}
	for i := range x.Organizations {
		r := &x.Organizations[i]
		add("org", r.ID, r.NameEN, r.NameJA, r.Name)
	}
	for i := range x.People {
		r := &x.People[i]
		add("person", r.ID, r.NameEN, r.NameJA, r.Name)
	}
	return files
}

// feed writes the statements on one thing, the newest first.
func (s *Site) feed(w io.Writer, path string, names []string, rows []int) error {
	x, a := s.index(), &s.opt.About
	rows = slices.Clone(rows[:min(len(rows), mostEntries)])
	out := &printer{w: w}
	out.print(xml.Header + `<feed xmlns="http://www.w3.org/2005/Atom">` + "\n")
	out.element("id", s.opt.Base+path+"/feed.atom")
	out.element("title", a.TitleOr()+": "+titleOf(names))
	out.element("updated", x.days[rows[0]]+"T00:00:00Z")
	out.print("<author>")
	out.element("name", cmp.Or(a.Publisher.Either(), "anonymous"))
	out.print("</author>\n")
	out.print(`<link rel="self" type="application/atom+xml" href="`)
	out.escape(s.opt.Base + path + "/feed.atom")
	out.print(`"/>` + "\n" + `<link rel="alternate" type="text/html" href="`)
	out.escape(s.opt.Base + path)
	out.print(`"/>` + "\n")
	for _, i := range rows {
		s.feedEntry(out, x, &x.Documents[i], x.days[i])
	}
	out.print("</feed>\n")
	return out.err
}

// titleOf is a name in both languages.
func titleOf(names []string) string {
	en, ja := names[0], names[1]
	switch {
	case en != "" && ja != "" && en != ja:
		return en + " / " + ja
	case len(names) > 2:
		return cmp.Or(en, ja, names[2])
	}
	return cmp.Or(en, ja)
}

func (s *Site) feedEntry(out *printer, x *index, d *schema.Document, day string) {
	address := s.opt.Base + "doc/" + d.ID
	out.print("<entry>")
	out.element("id", address)
	out.element("title", cmp.Or(d.Label, d.Title, d.ID))
	out.element("updated", day+"T00:00:00Z")
	out.print(`<link rel="alternate" type="text/html" href="`)
	out.escape(address)
	out.print(`"/>`)
	if m := x.meeting(d.MeetingID); m != nil && m.Label() != "" {
		out.element("summary", m.Label())
	}
	out.print("</entry>\n")
}

func (p *printer) element(name, words string) {
	p.print("<" + name + ">")
	p.escape(words)
	p.print("</" + name + ">")
}
