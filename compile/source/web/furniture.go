package web

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// aside reports whether an element is, by its kind, its role or its names,
// furniture of the page: what is on every page of a site. What is around the main
// element of the page is none.
func (s *sizes) aside(n *html.Node) bool {
	if within(s.mark, n) {
		return false
	}
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Footer, atom.Button, atom.Input, atom.Dialog, atom.Menu:
		return true
	case atom.Main, atom.Article:
		return false
	case atom.Header:
		return !inArticle(n)
	}
	switch attribute(n, "role") {
	case "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar":
		return true
	case "main", "article":
		return false
	}
	return s.names && (named(attribute(n, "class")) || named(attribute(n, "id")))
}

func inArticle(n *html.Node) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.DataAtom == atom.Main || p.DataAtom == atom.Article || attribute(p, "role") == "main" {
			return true
		}
	}
	return false
}

// names are the words by which authors of sites name what is no content.
var names = words(`nav navi navbar navigation gnav lnav gnavi lnavi snavi globalnav localnav menu submenu dropdown offcanvas
breadcrumb breadcrumbs topicpath topicpaths pankuzu crumb crumbs
footer foot gfooter pagefooter sitefooter colophon copyright
sidebar sidenav subnav subcolumn rail widget widgets
share sharing sharethis addthis addtoany social sns sociallinks snslink followus
related relatedlinks relatedposts recommended trending readmore
cookie cookies consent gdpr banner popup modal overlay
pagetop totop backtotop gotop pager pagination prevnext
search searchbox searchform skip skiplink skiplinks skipnav jumplink sitemap
advert advertisement ads promo promotion newsletter subscribe subscription
comment comments respond disqus toolbar utility utilities fontsize textsize langswitch langmenu languageswitcher
srOnly screenreader visuallyhidden usabanner masthead siteheader gheader`)

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[strings.ToLower(w)] = true
	}
	return m
}

// named reports whether one of the names that an element has, or a word at an
// end of one, is a name of furniture: "site-footer", "navMain", "gnav".
func named(list string) bool {
	for _, name := range strings.Fields(list) {
		if len(name) > 40 {
			continue
		}
		if block, _, ok := strings.Cut(name, "--"); ok && inner[last(split(block))] {
			name = block
		}
		parts := split(name)
		if len(parts) == 0 || around[parts[0]] {
			continue
		}
		if name == "hidden" || names[strings.Join(parts, "")] || names[last(parts)] || names[parts[0]] && len(parts) <= 2 && !inner[last(parts)] {
			return true
		}
	}
	return false
}

// inner are words after which a name means what is beside the furniture, or
// around it: "nav-content", "sidebar-layout". A variant of such an element is one: "main--banner".
var inner = words("content main body layout page wrapper wrap container left right none on off open closed true false visible enabled fixed active")

// around are words before which a name means what is around the furniture: "has-sidebar".
var around = words("has no with without")

func last(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// split cuts a name into its words, in small letters.
func split(name string) []string {
	var out []string
	var word []rune
	flush := func() {
		if len(word) > 0 {
			out = append(out, strings.ToLower(string(word)))
		}
		word = word[:0]
	}
	small := false
	for _, r := range name {
		switch {
		case !unicode.IsLetter(r):
			flush()
		case unicode.IsUpper(r) && small:
			flush()
			word = append(word, r)
		default:
			word = append(word, r)
		}
		small = unicode.IsLower(r)
	}
	flush()
	return out
}

// furniture reports whether an element is left out: by what it is, unless much
// of the page is in it, or because nearly all of it are links.
func (s *sizes) furniture(n *html.Node) bool {
	z := s.sizes[n]
	if s.aside(n) {
		return s.inside(n)*100 < s.plain*30 || !within(n, s.mark)
	}
	if z.plain*100 >= s.plain*30 || within(s.title, n) { // long menus may be around them, too
		return false
	}
	switch n.DataAtom {
	case atom.Form:
		return !within(s.core, n)
	case atom.Ul, atom.Ol:
		return z.links*100 > z.all*90 && items(n) > 2 || z.links >= 40 && z.links*100 > z.all*75
	case atom.Dl, atom.Div, atom.Section, atom.Table:
		return z.links >= 40 && z.links*100 > z.all*75
	}
	return false
}

// items counts the items of a list.
func items(n *html.Node) int {
	count := 0
	for c := range n.ChildNodes() {
		if c.DataAtom == atom.Li {
			count++
		}
	}
	return count
}

// inside returns how much text without links is in an element, be it furniture or not.
func (s *sizes) inside(n *html.Node) int { return s.sizes[n].all - s.sizes[n].links }
