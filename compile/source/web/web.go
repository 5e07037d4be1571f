// Package web takes the text of a statement out of a page of HTML: the main
// content without navigation and furniture, its headings, lists and tables laid
// out as in plain text, with a map back to the bytes of the page.
package web

import (
	"errors"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dialoguec/compile/source/draft"
)

// Errors that a reader of pages may return.
var (
	ErrFrames  = errors.New("the page is made of frames, and its text is in other files")
	ErrScripts = errors.New("the page holds no text without its scripts")
	ErrNested  = errors.New("the elements of the page are nested more than 512 deep")
)

// Read takes the text out of a page. Line breaks of the page are line feeds.
func Read(page string) (*draft.Draft, error) {
	page = strings.NewReplacer(opening, "\uFFFD", closing, "\uFFFD").Replace(page)
	root, err := html.Parse(strings.NewReader(number(page)))
	if err != nil {
		if strings.Contains(err.Error(), "512 nodes") {
			err = ErrNested
		}
		return nil, err
	}
	body := find(root, atom.Body)
	if frames := find(root, atom.Frameset); frames != nil && body == nil {
		return nil, ErrFrames
	}
	if body == nil {
		return nil, ErrScripts
	}
	meta := metaOf(root, page)
	s := survey(body)
	main := s.main(body, meta.Title)
	w := &walker{sizes: s}
	if s.title != nil && !within(s.title, main) {
		w.node(s.title)
	}
	w.node(main)
	d := w.out.Draft()
	if strings.TrimSpace(d.Text) == "" {
		return nil, ErrScripts
	}
	d.Dropped = max(0, s.sizes[body].all-solid(d.Text))
	d.Source, d.Meta = page, meta
	return d, nil
}

// find returns the first element of a kind, in the order of the page; nil if
// there is none.
func find(n *html.Node, kind atom.Atom) *html.Node {
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && c.DataAtom == kind {
			return c
		}
	}
	return nil
}

// attribute returns the value of an attribute, "" if there is none.
func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
