package web

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// table writes a table: one of data row by row, one that only lays out the page
// as the blocks that its cells are.
func (w *walker) table(n *html.Node) {
	if !w.isData(n) {
		w.block(n)
		return
	}
	w.apart()
	for row := range n.Descendants() {
		switch {
		case row.Type != html.ElementNode:
		case row.DataAtom == atom.Caption:
			w.block(row)
		case row.DataAtom == atom.Tr:
			w.row(row)
		}
	}
	w.apart()
}

// row writes the cells of a row on a line.
func (w *walker) row(n *html.Node) {
	indent, cell := w.out.Indented(), w.cell
	w.cell = true
	w.out.Row()
	first := true
	for c := range n.ChildNodes() {
		if c.Type != html.ElementNode || w.sizes.unseen(c) {
			continue
		}
		if !first {
			w.out.Cell(w.at(c))
			w.out.Indent(indent + 4)
		}
		first = false
		if c.DataAtom == atom.Th {
			w.out.Bold()
			w.children(c)
			w.out.EndBold()
		} else {
			w.children(c)
		}
	}
	w.cell = cell
	w.out.Indent(indent)
	w.out.EndItem()
}

// isData reports whether a table is one of data: some row has several cells
// with text, and no cell has a table, a heading or a long text.
func (w *walker) isData(n *html.Node) bool {
	several := false
	for c := range n.Descendants() {
		if c.Type != html.ElementNode {
			continue
		}
		switch c.DataAtom {
		case atom.Table, atom.H1, atom.H2, atom.H3, atom.H4, atom.Article, atom.Section, atom.Main:
			return false
		case atom.Tr:
			several = several || w.cells(c) > 1
		case atom.Td:
			if w.sizes.sizes[c].all > 600 {
				return false
			}
		}
	}
	return several
}

// cells counts the cells of a row that have text.
func (w *walker) cells(row *html.Node) int {
	n := 0
	for c := range row.ChildNodes() {
		if c.Type == html.ElementNode && w.sizes.sizes[c].all > 0 {
			n++
		}
	}
	return n
}

// definitions writes a list of terms: a term that is explained in a few words
// has them beside it, as a label has its value.
func (w *walker) definitions(n *html.Node) {
	w.apart()
	open := false
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.ElementNode && c.DataAtom == atom.Dt && !w.sizes.unseen(c):
			w.out.Row()
			w.children(c)
			open = w.sizes.sizes[c].all <= 30
		case c.Type == html.ElementNode && c.DataAtom == atom.Dd && !w.sizes.unseen(c):
			if open && w.sizes.sizes[c].all <= 200 {
				w.out.Cell(w.at(c))
				w.term(c)
			} else {
				w.block(c)
			}
			open = false
		case c.Type == html.ElementNode && c.DataAtom == atom.Div:
			w.definitions(c)
		default:
			w.node(c)
		}
	}
	w.apart()
}

// term writes the few words that explain a term.
func (w *walker) term(n *html.Node) {
	indent, cell := w.out.Indented(), w.cell
	w.cell = true
	w.out.Indent(indent + 4)
	w.children(n)
	w.out.EndItem()
	w.out.Indent(indent)
	w.cell = cell
}
