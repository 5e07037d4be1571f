package site

import (
	"encoding/xml"
	"io"
	"slices"
	"strconv"

	"dialoguec/emit/site/page"
	"dialoguec/emit/site/tongue"
)

// mostAddresses is how many addresses one sitemap may have
// (https://www.sitemaps.org/protocol.html).
const mostAddresses = 50_000

// sitemaps lists all pages for search engines, each with its other languages: in
// one file, or in several that the first one lists.
func sitemaps(s *page.Site, pages []page.Page) []File {
	each := mostAddresses / len(tongue.All)
	if len(pages) <= each {
		return []File{{"sitemap.xml", func(w io.Writer) error { return sitemap(w, s, pages) }}}
	}
	var files []File
	var names []string
	for part := range slices.Chunk(pages, each) {
		name := "sitemap-" + strconv.Itoa(len(files)+1) + ".xml"
		names = append(names, name)
		files = append(files, File{name, func(w io.Writer) error { return sitemap(w, s, part) }})
	}
	return append(files, File{"sitemap.xml", func(w io.Writer) error { return sitemapIndex(w, s, names) }})
}

const sitemapSpace = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`

func sitemapIndex(w io.Writer, s *page.Site, names []string) error {
	out := &printer{w: w}
	out.print(xml.Header + "<sitemapindex " + sitemapSpace + ">\n")
	for _, name := range names {
		out.print("<sitemap>")
		out.element("loc", s.Base+name)
		out.print("</sitemap>\n")
	}
	out.print("</sitemapindex>\n")
	return out.err
}

func sitemap(w io.Writer, s *page.Site, pages []page.Page) error {
	out := &printer{w: w}
	out.print(xml.Header + "<urlset " + sitemapSpace + ` xmlns:xhtml="http://www.w3.org/1999/xhtml">` + "\n")
	for _, p := range pages {
		for _, t := range tongue.All {
			out.print("<url>")
			out.element("loc", s.Address(t, p))
			for _, o := range tongue.All {
				out.print(`<xhtml:link rel="alternate" hreflang="` + o.Code + `" href="`)
				out.escape(s.Address(o, p))
				out.print(`"/>`)
			}
			out.print("</url>\n")
		}
	}
	out.print("</urlset>\n")
	return out.err
}

// printer writes XML until that fails.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) print(s string) {
	if p.err == nil {
		_, p.err = io.WriteString(p.w, s)
	}
}

func (p *printer) element(name, words string) {
	p.print("<" + name + ">")
	p.escape(words)
	p.print("</" + name + ">")
}

func (p *printer) escape(s string) {
	if p.err == nil {
		p.err = xml.EscapeText(p.w, []byte(s))
	}
}
