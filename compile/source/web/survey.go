package web

import (
	"cmp"
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

	names bool       // names tell furniture; they do not if they tell that all of the page is
	mark  *html.Node // the element that the page says is its main one; the body if none
	core  *html.Node // the innermost element with most of its prose
	title *html.Node // the heading that is the title of the page; nil if none
}

// survey measures a page.
func survey(body *html.Node) *sizes {
	s := &sizes{sizes: map[*html.Node]size{}, style: true, names: true, mark: cmp.Or(marked(body), body)}
	z, run := s.measure(body, false, false)
	if z.all == 0 {
		s.style = false
		z, run = s.measure(body, false, false)
	}
	if z.plain == 0 {
		s.names = false
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
	furniture = furniture || s.aside(n)
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
