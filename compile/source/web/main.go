package web

import (
	"cmp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// most of the prose of a page is in its main content: this share, in per cent.
const most = 85

// main returns the element that holds the main content: the innermost one with
// most of the prose of the page, and those around it that add only a little to
// it, such as the title, the date and the publisher.
func (s *sizes) main(body *html.Node, window string) *html.Node {
	if marked := s.sizes[s.mark].prose; marked == 0 || marked*2 < s.whole && s.only(s.mark) == nil {
		s.mark = body
	}
	s.core = s.mark
	for {
		inner := s.heaviest(s.core)
		if inner == nil || s.sizes[inner].prose*100 < s.sizes[s.mark].prose*most {
			break
		}
		s.core = inner
	}
	n := s.climb(s.core)
	if s.title = s.heading(body, n, window); s.title == nil {
		return n
	}
	both := n
	for !within(s.title, both) {
		both = both.Parent
	}
	if s.added(n, both) <= s.sizes[n].plain {
		n = s.climb(both)
	}
	return n
}

// climb goes from an element to those around it, within what is marked as the
// main one, as far as they add only a little.
func (s *sizes) climb(n *html.Node) *html.Node {
	for n != s.mark && within(n, s.mark) && s.added(n, n.Parent) <= max(500, s.sizes[n].plain/7) {
		n = n.Parent
	}
	return n
}

// added returns how much plain text an element has beside that of one in it.
func (s *sizes) added(n, outer *html.Node) int { return s.sizes[outer].plain - s.sizes[n].plain }

// marked returns the element of which the page says that it is its main one; nil
// if it says so of none or of several.
func marked(body *html.Node) (found *html.Node) {
	for n := range body.Descendants() {
		if n.DataAtom != atom.Main && attribute(n, "role") != "main" || found != nil && within(n, found) {
			continue
		}
		if found != nil {
			return nil
		}
		found = n
	}
	return found
}

// heaviest returns the child element with most prose; nil if none may be the
// main content by its kind.
func (s *sizes) heaviest(n *html.Node) (best *html.Node) {
	for c := range n.ChildNodes() {
		if c.Type == html.ElementNode && container(c) && (best == nil || s.sizes[c].prose > s.sizes[best].prose) {
			best = c
		}
	}
	return best
}

// container reports whether an element may hold the main content of a page.
func container(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Div, atom.Main, atom.Article, atom.Section, atom.Table, atom.Tbody, atom.Tr, atom.Td, atom.Form,
		atom.Center, atom.Font, atom.Span, atom.Blockquote, atom.Fieldset, 0:
		return true
	}
	return false
}

// heading returns the first-level heading that is the title of the page, if it
// begins before what follows the main content: one that the title of the window
// begins with or holds, or the only one of what the page says is its main
// element, or else of the page.
func (s *sizes) heading(body, main *html.Node, window string) *html.Node {
	var found *html.Node
	inside := false // the main content was reached
	window = strings.Join(strings.Fields(window), " ")
	for n := range body.Descendants() {
		if n == main {
			if inside = true; found != nil {
				break
			}
		}
		if n.DataAtom != atom.H1 || n.Type != html.ElementNode {
			continue
		}
		if inside && !within(n, main) {
			break
		}
		text := strings.Join(strings.Fields(content(n)), " ")
		if len(text) >= 12 && strings.Contains(window, text) {
			found = n
		}
	}
	if found == nil && s.mark != body {
		found = cmp.Or(s.only(s.mark), s.only(body))
	}
	return found
}

// only returns the first-level heading of an element that has one and no other
// beside those that are furniture or a link.
func (s *sizes) only(n *html.Node) (found *html.Node) {
	for c := range n.Descendants() {
		if c.DataAtom == atom.H1 && c.Type == html.ElementNode && s.sizes[c].plain >= 10 {
			if found != nil {
				return nil
			}
			found = c
		}
	}
	return found
}
