package office

import (
	"strconv"
	"strings"
)

type wordStyles struct {
	styles   map[string]paraStyle
	abstract map[string]string     // the definition of each list
	levels   map[string][10]*level // of each definition
}

// paraStyle is how a paragraph is set.
type paraStyle struct {
	level int // of a heading, from 1; 0 if it is none
	bold  bool
	list  string // the list that it is of; "" or "0" if none
	depth int    // in that list, from 0
}

// level is how the items of a list are marked at one depth.
type level struct {
	format, text string
	start        int
}

// styles reads the styles and the numbering; both may be missing.
func (a *archive) styles() (*wordStyles, error) {
	s := &wordStyles{styles: map[string]paraStyle{}, abstract: map[string]string{}, levels: map[string][10]*level{}}
	styles, err := a.tree("word/styles.xml")
	if err != nil {
		return nil, err
	}
	if styles != nil {
		s.readStyles(styles)
	}
	numbering, err := a.tree("word/numbering.xml")
	if err != nil {
		return nil, err
	}
	if numbering != nil {
		s.readNumbering(numbering)
	}
	return s, nil
}

func (s *wordStyles) readStyles(root *node) {
	byID := map[string]*node{}
	root.each("style", func(n *node) { byID[n.attr("styleId")] = n })
	for id := range byID {
		var chain []*node // from the style to what it is based on
		for at := id; byID[at] != nil && len(chain) < 16; at = byID[at].child("basedOn").attr("val") {
			chain = append(chain, byID[at])
		}
		var p paraStyle
		for i := len(chain) - 1; i >= 0; i-- {
			p = p.with(chain[i].child("pPr"), chain[i].child("rPr"))
			if n := headingLevel(chain[i].child("name").attr("val")); n > 0 {
				p.level = n
			}
		}
		s.styles[id] = p
	}
}

// headingLevel returns the level of a heading by the name of its style, 0 if it
// is none.
func headingLevel(name string) int {
	name = strings.ToLower(name)
	if name == "title" {
		return 1
	}
	if rest, ok := strings.CutPrefix(name, "heading "); ok {
		n, _ := strconv.Atoi(rest)
		return n
	}
	return 0
}

// with returns the style changed by properties of a paragraph and of its runs.
func (p paraStyle) with(para, run *node) paraStyle {
	if v := para.child("outlineLvl").attr("val"); v != "" {
		if n, err := strconv.Atoi(v); err == nil && n < 9 {
			p.level = n + 1
		} else {
			p.level = 0
		}
	}
	if num := para.child("numPr"); num.name != "" {
		if v := num.child("numId").attr("val"); v != "" {
			p.list = v
		}
		if n, err := strconv.Atoi(num.child("ilvl").attr("val")); err == nil {
			p.depth = max(0, min(n, 9))
		}
	}
	if run.child("b").name != "" {
		p.bold = run.has("b")
	}
	return p
}

func (s *wordStyles) of(p *node) paraStyle {
	props := p.child("pPr")
	style := s.styles[props.child("pStyle").attr("val")]
	return style.with(props, &node{})
}

func (s *wordStyles) readNumbering(root *node) {
	root.each("abstractNum", func(n *node) {
		var levels [10]*level
		n.each("lvl", func(l *node) {
			at, err := strconv.Atoi(l.attr("ilvl"))
			if err != nil || at < 0 || at > 9 {
				return
			}
			start, err := strconv.Atoi(l.child("start").attr("val"))
			if err != nil {
				start = 1
			}
			levels[at] = &level{l.child("numFmt").attr("val"), l.child("lvlText").attr("val"), start}
		})
		s.levels[n.attr("abstractNumId")] = levels
	})
	root.each("num", func(n *node) { s.abstract[n.attr("numId")] = n.child("abstractNumId").attr("val") })
}

// level returns how a list marks its items at a depth; nil if nothing is known.
func (s *wordStyles) level(list string, depth int) *level {
	if list == "" || list == "0" {
		return nil
	}
	return s.levels[s.abstract[list]][depth]
}
