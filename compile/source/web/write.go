package web

import (
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dialoguec/compile/source/draft"
)

// walker writes the text of elements.
type walker struct {
	sizes *sizes
	out   draft.Writer
	depth int  // of lists
	pre   bool // line breaks count
	cell  bool // within a cell of a table, in which paragraphs are lines
}

func (w *walker) children(n *html.Node) {
	for c := range n.ChildNodes() {
		w.node(c)
	}
}

func (w *walker) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n)
	case html.ElementNode:
		if !w.sizes.unseen(n) && !w.sizes.furniture(n) {
			w.element(n)
		}
	}
}

func (w *walker) text(n *html.Node) {
	if !strings.Contains(n.Data, opening) {
		w.out.Made(" ", 0, 0) // white space between elements
		return
	}
	for _, p := range pieces(n.Data) {
		switch {
		case p.width > 0:
			w.out.Made(p.text, p.from, p.width)
		case w.pre:
			w.out.Lines(p.text, p.from)
		default:
			w.out.Text(p.text, p.from)
		}
	}
}

func (w *walker) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Br:
		w.out.Line()
	case atom.Hr:
		w.out.Block()
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.out.Heading(int(n.Data[1] - '0'))
		w.children(n)
		w.out.EndHeading()
	case atom.Ul, atom.Ol:
		w.list(n)
	case atom.Li:
		w.item(n, "-")
	case atom.Dl:
		w.definitions(n)
	case atom.Table:
		w.table(n)
	case atom.Pre, atom.Listing:
		was := w.pre
		w.pre = true
		w.block(n)
		w.pre = was
	case atom.Sup, atom.A:
		if !noteMark(n) {
			w.children(n)
		}
	case atom.Rt, atom.Rp, atom.Rtc: // readings
	case atom.B, atom.Strong, atom.U, atom.I, atom.Em:
		w.out.Bold()
		w.children(n)
		w.out.EndBold()
	default:
		if inline(n) {
			w.children(n)
		} else {
			w.block(n)
		}
	}
}

// block writes an element that is set apart.
func (w *walker) block(n *html.Node) {
	w.apart()
	w.children(n)
	w.apart()
}

func (w *walker) apart() {
	if w.cell {
		w.out.Line()
	} else {
		w.out.Block()
	}
}

var notes = regexp.MustCompile(`^\s*[\[(（［]?\s*(?:[0-9０-９]{1,3}|[*＊†‡]{1,3}|注[0-9０-９]*|[ivx]{1,5})\s*[\])）］]?\s*$`)

// noteMark reports whether an element is only the mark of a footnote: a number
// that is raised after a word, or one in brackets that leads to another place
// of the page.
func noteMark(n *html.Node) bool {
	text := begin(n)
	if !notes.MatchString(text) {
		return false
	}
	if n.DataAtom == atom.A {
		return strings.Contains(attribute(n, "href"), "#") && strings.ContainsAny(text, "[]()（）［］*＊†‡")
	}
	p := n.PrevSibling
	if p == nil || p.Type != html.TextNode {
		return p != nil
	}
	before := bare(p.Data)
	last := before[max(0, len(before)-1):]
	return before != "" && strings.TrimSpace(last) != "" && !strings.ContainsAny(last, "0123456789")
}

func (w *walker) list(n *html.Node) {
	if w.depth == 0 {
		w.apart()
	}
	w.depth++
	indent := w.out.Indented()
	number, _ := strconv.Atoi(attribute(n, "start"))
	if number == 0 {
		number = 1
	}
	for c := range n.ChildNodes() {
		if c.DataAtom != atom.Li || c.Type != html.ElementNode {
			w.node(c)
			continue
		}
		if v, err := strconv.Atoi(attribute(c, "value")); err == nil {
			number = v
		}
		mark := "-"
		if n.DataAtom == atom.Ol {
			mark = numeral(number, attribute(n, "type")) + "."
		}
		w.item(c, mark)
		number++
	}
	w.depth--
	w.out.Indent(indent)
	if w.depth == 0 {
		w.apart()
	}
}

var ownMark = regexp.MustCompile(`^\s*(?:[0-9０-９]{1,3}\s*[.．)）、]|[(（][0-9０-９a-zA-Zア-ン]{1,4}[)）]|[a-zA-Z][.)]\s|[•・○●◯◆◇■□▪‐–—-])`)

// item writes an item; one that prints a mark itself gets no other.
func (w *walker) item(n *html.Node, mark string) {
	if w.sizes.unseen(n) || w.sizes.furniture(n) || w.sizes.sizes[n].all == 0 {
		return
	}
	indent := w.out.Indented()
	if ownMark.MatchString(begin(n)) {
		w.out.EndItem()
		w.out.Indent(2 * max(0, w.depth-1))
	} else {
		w.out.Item(mark, max(1, w.depth), w.at(n))
	}
	w.children(n)
	w.out.EndItem()
	w.out.Indent(indent)
}

// begin returns the first few characters of an element.
func begin(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type != html.TextNode {
			continue
		}
		if b.WriteString(bare(c.Data)); b.Len() > 40 {
			break
		}
	}
	return b.String()
}

// at returns the offset of the first text of an element.
func (w *walker) at(n *html.Node) int {
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			if p := pieces(c.Data); len(p) > 0 {
				return p[0].from
			}
		}
	}
	return 0
}

// numeral writes the number of an item as its list counts.
func numeral(n int, kind string) string {
	switch {
	case (kind == "a" || kind == "A") && n >= 1 && n <= 26:
		return string(rune(kind[0]) + rune(n-1))
	case (kind == "i" || kind == "I") && n >= 1 && n < 40:
		roman := strings.Repeat("x", n/10) + [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}[n%10]
		if kind == "I" {
			return strings.ToUpper(roman)
		}
		return roman
	}
	return strconv.Itoa(n)
}
