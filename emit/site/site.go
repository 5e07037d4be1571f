// Package site turns a dataset into static pages that a person reads: no server,
// no network and no script is needed to read them. Every page is a file of its
// own, written when it is asked for and forgotten afterwards; what all pages need
// is one [index.Index]. The same dataset gives the same bytes.
//
// There is a page for each IRI below the base: that of the meeting
// base + "meeting/x/2" is meeting/x/2/index.html, in Japanese
// ja/meeting/x/2/index.html. Every link is relative, so that the pages hold from
// a file and below any address.
package site

import (
	"io"
	"slices"

	"dialoguec/emit/site/draw"
	"dialoguec/emit/site/index"
	"dialoguec/emit/site/page"
	"dialoguec/emit/site/pages"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// File is one file of the site.
type File struct {
	Name  string // slash-separated, relative to the folder of the site
	Write func(io.Writer) error
}

// Download is a file of the dataset that the overview offers.
type Download = pages.Download

// Options says what the pages are written for.
type Options struct {
	Base    string // what IRIs begin with; ends in a slash
	Version string // of the tool
	About   schema.About
	// Data is the way from the folder of the site to that of the data, such as "../".
	Data string
	// Event returns a meeting as search engines want it in the head of its page,
	// to be written as JSON; nil for a meeting that lacks a day or a place.
	Event func(*schema.Meeting) any
	Trial *Trial // nil without a page on which a text is tried
}

// Site is a dataset that is ready to be written as pages.
type Site struct {
	opt    Options
	common *page.Site
}

// New prepares the site of a dataset. Writing it does not change the dataset.
func New(ds *schema.Dataset, opt Options) *Site {
	x := index.New(ds.Unpacked()) // pages show rows of any document
	s := &page.Site{Index: x, Base: opt.Base, Version: opt.Version, About: &opt.About, Data: opt.Data}
	if draw.HasCard(x) {
		s.Card = draw.CardName
	}
	if opt.Trial != nil {
		s.Trial = pages.TrialFile
	}
	return &Site{opt, s}
}

// Files lists the files of the site, but for the overview, which names the sizes
// of all other files (see [Site.Overview]).
func (s *Site) Files() []File {
	c := s.common
	all := pages.All(c, s.opt.Event)
	files := append(assets(), s.inAll(all...)...)
	if c.Card != "" {
		files = append(files, File{c.Card, func(w io.Writer) error { return draw.WriteCard(w, c.Index) }})
	}
	files = slices.Concat(files, feeds(c), searchFiles(c), trialFiles(s.opt.Trial))
	files = append(files, File{"404.html", func(w io.Writer) error { return pages.NotFound.Write(w, c, tongue.All[0]) }})
	return append(files, sitemaps(c, append([]page.Page{{}}, all...))...)
}

// OverviewNames lists the files that [Site.Overview] makes.
func OverviewNames() []string {
	var names []string
	for _, t := range tongue.All {
		names = append(names, t.Folder+"index.html")
	}
	return names
}

// Overview makes the first page in each language, with the files that can be
// downloaded.
func (s *Site) Overview(downloads []Download) []File {
	return s.inAll(pages.Overview(downloads))
}

func (s *Site) inAll(pages ...page.Page) []File {
	var files []File
	for _, p := range pages {
		for _, t := range tongue.All {
			files = append(files, File{t.Folder + p.File(), func(w io.Writer) error { return p.Write(w, s.common, t) }})
		}
	}
	return files
}
