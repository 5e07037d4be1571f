package web

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// size is how much text an element holds, in characters that are no white space.
type size struct {
	all   int // every character that is text of the page
	plain int // those in neither links nor furniture
	prose int // of those, what is in paragraphs
	links int // those in links
}

// sizes are those of the elements of a page.
type sizes struct {
	sizes map[*html.Node]size
	whole int  // prose of the body
	plain int  // its text in neither links nor furniture
	style bool // styles that hide an element count; they do not if scripts show all of the page
}

// survey measures a page.
func survey(body *html.Node) *sizes {
	s := &sizes{sizes: map[*html.Node]size{}, style: true}
	z, run := s.measure(body, false, false)
	if z.all == 0 {
		s.style = false
		z, run = s.measure(body, false, false)
	}
	z.prose += run.prose()
	s.sizes[body] = z
	s.whole, s.plain = z.prose, z.plain
	if s.whole == 0 { // a page of short lines
		for n, z := range s.sizes {
			z.prose = z.plain
			s.sizes[n] = z
		}
		s.whole = s.sizes[body].prose
	}
	return s
}

// run is a run of text that no element sets apart.
type run struct{ chars, bytes int }

// prose returns the characters of a run that is as long as a paragraph; a
// script without blanks says more in fewer characters.
func (r run) prose() int {
	if r.chars >= 80 || r.chars >= 30 && r.bytes > 2*r.chars {
		return r.chars
	}
	return 0
}

// measure returns the size of an element, and the run of text in it that goes on
// after it.
func (s *sizes) measure(n *html.Node, link, furniture bool) (z size, open run) {
	switch n.Type {
	case html.TextNode:
		text := bare(n.Data)
		z.all = solid(text)
		switch {
		case link:
			z.links = z.all
		case !furniture:
			z.plain, open = z.all, run{z.all, len(text)}
		}
		return z, open
	case html.ElementNode:
		if s.unseen(n) {
			return z, open
		}
	}
	link = link || n.DataAtom == atom.A
	furniture = furniture || aside(n)
	for c := range n.ChildNodes() {
		one, more := s.measure(c, link, furniture)
		z.all, z.plain, z.prose, z.links = z.all+one.all, z.plain+one.plain, z.prose+one.prose, z.links+one.links
		if inline(c) {
			open.chars, open.bytes = open.chars+more.chars, open.bytes+more.bytes
		} else {
			z.prose += more.prose()
		}
	}
	if !inline(n) {
		z.prose += open.prose()
		open = run{}
	}
	s.sizes[n] = z
	return z, open
}

// solid counts the characters of a text that are no white space.
func solid(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.IsSpace(r) && r != 0xAD {
			n++
		}
	}
	return n
}

// unseen reports whether a browser shows nothing of an element.
func (s *sizes) unseen(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Math, atom.Iframe, atom.Object, atom.Head,
		atom.Canvas, atom.Audio, atom.Video, atom.Select, atom.Textarea, atom.Option, atom.Datalist, atom.Title:
		return true
	}
	if !s.style {
		return false
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "style":
			style := strings.ToLower(strings.Join(strings.Fields(a.Val), ""))
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// most of the prose of a page is in its main content: this share, in per cent.
const most = 85

// main returns the element that holds the main content: the innermost one with
// most of the prose of the page, and those around it that add only a little to
// it, such as the title, the date and the publisher.
func (s *sizes) main(body *html.Node) *html.Node {
	n := body
	for {
		inner := s.heaviest(n)
		if inner == nil || s.sizes[inner].prose*100 < s.whole*most {
			break
		}
		n = inner
	}
	for n != body && n.Parent != nil {
		if more := s.sizes[n.Parent].plain - s.sizes[n].plain; more > max(500, s.sizes[n].plain/7) {
			break
		}
		n = n.Parent
	}
	return n
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

// inline reports whether a node goes on with the line it is in.
func inline(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return true
	}
	switch n.DataAtom {
	case atom.Span, atom.Font, atom.Small, atom.Big, atom.Sub, atom.Sup, atom.Ins, atom.Del, atom.S, atom.Mark, atom.Cite, atom.Q, atom.Abbr,
		atom.Time, atom.Ruby, atom.Rb, atom.Rt, atom.Rp, atom.Wbr, atom.Bdi, atom.Bdo, atom.Code, atom.Tt, atom.Var, atom.Dfn, atom.Label, atom.Img,
		atom.Acronym, atom.Nobr, atom.A, atom.B, atom.Strong, atom.U, atom.I, atom.Em, atom.Br:
		return true
	}
	return false
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

// title returns the heading that is the title of the page, if it is not within
// the main content: a first-level heading that the title of the window begins
// with or holds.
func (s *sizes) title(body, main *html.Node, window string) *html.Node {
	var found *html.Node
	for n := range body.Descendants() {
		if n == main {
			break
		}
		if n.DataAtom != atom.H1 || n.Type != html.ElementNode {
			continue
		}
		text := strings.Join(strings.Fields(content(n)), " ")
		if len(text) >= 12 && strings.Contains(strings.Join(strings.Fields(window), " "), text) {
			found = n
		}
	}
	if found != nil && within(found, main) {
		return nil
	}
	return found
}

func within(n, outer *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == outer {
			return true
		}
	}
	return false
}

// content returns the text of an element.
func content(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(bare(c.Data))
		}
	}
	return b.String()
}
