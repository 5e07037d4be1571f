package web

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dialoguec/compile/source/draft"
)

// metaOf reads what a page says of itself: its title and its own address,
// and, first of all, the address that a browser notes when it saves a page.
func metaOf(root *html.Node, page string) draft.Meta {
	var m draft.Meta
	var canonical, graph string
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			m.Language = attribute(n, "lang")
		case atom.Title:
			if m.Title == "" && n.FirstChild != nil {
				m.Title = strings.TrimSpace(n.FirstChild.Data)
			}
		case atom.Link:
			if strings.EqualFold(attribute(n, "rel"), "canonical") && canonical == "" {
				canonical = attribute(n, "href")
			}
		case atom.Meta:
			switch value := attribute(n, "content"); strings.ToLower(attribute(n, "property")) {
			case "og:url":
				graph = value
			case "article:published_time":
				m.Issued = value
			}
		}
	}
	for _, address := range []string{savedFrom(page), canonical, graph} {
		if m.URL == "" && (strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://")) {
			m.URL = strings.TrimSpace(address)
		}
	}
	return m
}

var saved = regexp.MustCompile(`<!--\s*saved from url=\(\d+\)(\S+?)\s*-->`)

// savedFrom returns the address that a browser noted when it saved the page.
func savedFrom(page string) string {
	if m := saved.FindStringSubmatch(page[:min(len(page), 2048)]); m != nil {
		return m[1]
	}
	return ""
}
