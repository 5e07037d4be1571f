package office

import (
	"strconv"
	"strings"

	"dialoguec/compile/source/draft"
)

// ODT takes the text out of an OpenDocument file. No part of it may have more
// than most bytes when it is unpacked.
func ODT(data []byte, most int64) (*draft.Draft, error) {
	a, err := open(data, most)
	if err != nil {
		return nil, err
	}
	manifest, err := a.tree("META-INF/manifest.xml")
	if err != nil {
		return nil, err
	}
	locked := false
	if manifest != nil {
		manifest.each("encryption-data", func(*node) { locked = true })
	}
	if locked {
		return nil, ErrLocked
	}
	content, err := a.tree("content.xml")
	if err != nil {
		return nil, err
	}
	if content == nil {
		return nil, ErrDamaged
	}
	o := &openDoc{bold: map[string]bool{}, title: map[string]bool{}, lists: map[string][10]*level{}, counts: map[string]*counters{}}
	styles, err := a.tree("styles.xml")
	if err != nil {
		return nil, err
	}
	for _, root := range []*node{styles, content} {
		if root != nil {
			o.styles(root)
		}
	}
	o.blocks(content.child("document-content").child("body").child("text"), "", 0)
	return o.out.Draft(), nil
}

// openDoc writes the text of an OpenDocument file.
type openDoc struct {
	bold, title map[string]bool // styles
	lists       map[string][10]*level
	counts      map[string]*counters
	out         draft.Writer
	paras       int
	cells       int // depth of tables
}

// styles reads which styles are bold, are those of titles, and how lists count.
func (o *openDoc) styles(root *node) {
	root.each("style", func(n *node) {
		name, parent := n.attr("name"), n.attr("parent-style-name")
		props := n.child("text-properties")
		weight, line := props.attr("font-weight"), props.attr("text-underline-style")
		o.bold[name] = o.bold[parent] && weight != "normal" || weight == "bold" || line != "" && line != "none" || props.attr("font-style") == "italic"
		o.title[name] = parent == "Title" || name == "Title" || o.title[parent]
	})
	for _, kind := range []string{"list-style", "outline-style"} {
		root.each(kind, func(n *node) {
			var levels [10]*level
			for _, k := range n.kids {
				at, err := strconv.Atoi(k.attr("level"))
				if err != nil || at < 1 || at > 10 {
					continue
				}
				start, err := strconv.Atoi(k.attr("start-value"))
				if err != nil {
					start = 1
				}
				l := &level{format: k.attr("num-format"), text: k.attr("num-prefix") + "%" + k.attr("num-suffix"), start: start}
				if strings.HasPrefix(k.name, "list-level-style-bullet") || strings.HasPrefix(k.name, "list-level-style-image") {
					l.format = "bullet"
				}
				if n, err := strconv.Atoi(k.attr("display-levels")); err == nil && n > 1 {
					l.text = k.attr("num-prefix") + strings.Repeat("^", min(n, 10)-1) + "%" + k.attr("num-suffix")
				}
				levels[at-1] = l
			}
			o.lists[n.attr("name")] = levels
		})
	}
}

// blocks writes paragraphs, lists and tables; list is the style of the list
// they are in, and depth its depth from 1, 0 outside of lists.
func (o *openDoc) blocks(n *node, list string, depth int) {
	for _, k := range n.kids {
		switch k.name {
		case "p", "h":
			o.paragraph(k, "", depth)
		case "list":
			o.list(k, list, depth)
		case "table":
			o.table(k)
		case "section", "index-body", "table-of-content", "numbered-paragraph":
			o.blocks(k, list, depth)
		case "frame":
			o.frame(k)
		}
	}
}

func (o *openDoc) frame(n *node) {
	n.each("text-box", func(box *node) {
		o.out.Block()
		o.blocks(box, "", 0)
		o.out.Block()
	})
}

// paragraph writes a paragraph or heading, with the mark of an item before it.
func (o *openDoc) paragraph(p *node, mark string, depth int) {
	o.paras++
	o.out.Part("paragraph " + strconv.Itoa(o.paras))
	style := p.attr("style-name")
	level, _ := strconv.Atoi(p.attr("outline-level"))
	if o.title[style] {
		level = 1
	}
	switch {
	case p.name == "h" || o.title[style]:
		o.out.Heading(max(1, level))
		if mark != "" {
			o.out.Made(mark+" ", 0, 0)
		}
		o.inline(p, false)
		o.out.EndHeading()
	case mark != "":
		o.out.Item(mark, depth, 0)
		o.inline(p, o.bold[style])
	case o.cells > 0:
		o.inline(p, o.bold[style])
		o.out.Line()
	case depth > 0:
		o.out.Line()
		o.inline(p, o.bold[style])
	default:
		o.out.Block()
		o.inline(p, o.bold[style])
		o.out.Block()
	}
}

func (o *openDoc) list(n *node, style string, depth int) {
	if s := n.attr("style-name"); s != "" {
		style = s
	}
	levels, known := o.lists[style]
	c := o.counts[style]
	if c == nil || depth == 0 && n.attr("continue-numbering") != "true" && n.attr("continue-list") == "" {
		c = &counters{}
		o.counts[style] = c
	}
	if depth == 0 {
		o.out.Block()
	}
	at := min(depth, 9)
	for _, item := range n.kids {
		if item.name != "list-item" && item.name != "list-header" {
			continue
		}
		mark := "-"
		if l := levels[at]; known && l != nil && item.name == "list-item" && lead(item) != "list" {
			c.next(at, l.start)
			mark = o.mark(levels, c, at)
		}
		first := true
		for _, k := range item.kids {
			switch {
			case (k.name == "p" || k.name == "h") && first:
				o.paragraph(k, mark, depth+1)
				first = false
			default:
				o.blocks(&node{kids: []*node{k}}, style, depth+1)
			}
		}
		o.out.EndItem()
	}
	o.out.Indent(0)
	if depth == 0 {
		o.out.Block()
	}
}

// lead is the name of the first element of an item.
func lead(item *node) string {
	for _, k := range item.kids {
		if k.name != "" {
			return k.name
		}
	}
	return ""
}

// mark writes the mark of an item as its list counts.
func (o *openDoc) mark(levels [10]*level, c *counters, at int) string {
	l := levels[at]
	own, counts := numeral(c.at[at], l.format)
	if !counts {
		return "-"
	}
	var above []string
	for i := max(0, at-strings.Count(l.text, "^")); i < at; i++ {
		if levels[i] != nil {
			if s, ok := numeral(max(1, c.at[i]), levels[i].format); ok {
				above = append(above, s+".")
			}
		}
	}
	text := strings.ReplaceAll(l.text, "^", "")
	return strings.TrimSpace(strings.Replace(text, "%", strings.Join(above, "")+own, 1))
}

// inline writes the text of a paragraph.
func (o *openDoc) inline(n *node, bold bool) {
	if bold {
		o.out.Bold()
		defer o.out.EndBold()
	}
	for _, k := range n.kids {
		switch k.name {
		case "":
			o.out.Text(k.text, 0)
		case "s":
			o.out.Text(" ", 0)
		case "tab":
			o.out.Tab(0)
		case "line-break":
			o.out.Line()
		case "ruby":
			o.inline(k.child("ruby-base"), false)
		case "span", "a", "meta", "meta-field", "bookmark-ref", "date", "time", "title", "page-number":
			o.inline(k, !bold && o.bold[k.attr("style-name")])
		case "frame":
			o.frame(k)
		}
	}
}

// table writes a table row by row.
func (o *openDoc) table(t *node) {
	o.out.Block()
	o.cells++
	o.rows(t)
	o.cells--
	o.out.Block()
}

func (o *openDoc) rows(n *node) {
	for _, row := range n.kids {
		switch row.name {
		case "table-header-rows", "table-rows", "table-row-group":
			o.rows(row)
			continue
		case "table-row":
		default:
			continue
		}
		o.out.Row()
		cells := 0
		for _, cell := range row.kids {
			if cell.name != "table-cell" {
				continue
			}
			if cells > 0 {
				o.out.Cell(0)
				o.out.Indent(4)
			}
			cells++
			o.blocks(cell, "", 0)
		}
		o.out.Indent(0)
		o.out.EndItem()
	}
}
