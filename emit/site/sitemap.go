package site

import (
	"encoding/xml"
	"io"
)

// sitemap writes the list of all pages for search engines
// (https://www.sitemaps.org), each with its other languages.
func (s *Site) sitemap(w io.Writer, pages []page) error {
	out := &printer{w: w}
	out.print(xml.Header + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">` + "\n")
	for _, p := range pages {
		for _, t := range tongues {
			out.print("<url><loc>")
			out.escape(s.address(t, p))
			out.print("</loc>")
			for _, o := range tongues {
				out.print(`<xhtml:link rel="alternate" hreflang="` + o.code + `" href="`)
				out.escape(s.address(o, p))
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

func (p *printer) escape(s string) {
	if p.err == nil {
		p.err = xml.EscapeText(p.w, []byte(s))
	}
}
