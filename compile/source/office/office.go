// Package office takes the text out of word-processor files: Word's .docx and
// the OpenDocument format's .odt. Both are archives of XML; only the XML of the
// text, of the styles and of the numbering is read. Headers, footers, notes,
// comments, deleted text and macros are left out.
package office

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
)

// Errors that a reader of word-processor files may return.
var (
	ErrDamaged = errors.New("the archive is not whole")
	ErrLocked  = errors.New("the document has a password")
	ErrLarge   = errors.New("the text is too large when it is unpacked")
)

// archive is an opened file, of which no part may be larger than a limit when
// it is unpacked.
type archive struct {
	parts map[string]*zip.File
	most  int64
}

func open(data []byte, most int64) (*archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrDamaged, err)
	}
	a := &archive{parts: map[string]*zip.File{}, most: most}
	for _, f := range z.File {
		if a.parts[f.Name] == nil {
			a.parts[f.Name] = f
		}
	}
	return a, nil
}

// tree reads a part of the archive; nil if it has none of that name.
func (a *archive) tree(name string) (*node, error) {
	f := a.parts[name]
	if f == nil {
		return nil, nil
	}
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %v", ErrDamaged, name, err)
	}
	defer func() { _ = r.Close() }()
	limited := &io.LimitedReader{R: r, N: a.most + 1}
	root, err := parse(limited)
	switch {
	case limited.N <= 0:
		return nil, fmt.Errorf("%w: %s", ErrLarge, name)
	case err != nil:
		return nil, fmt.Errorf("%w: %s: %v", ErrDamaged, name, err)
	}
	return root, nil
}

// node is an element of XML; a text is a node without a name.
type node struct {
	name  string // without its prefix
	attrs []xml.Attr
	kids  []*node
	text  string
}

// deepest is how deep elements may be nested.
const deepest = 512

// parse reads XML into a tree. Entities that a file defines itself are not
// known, so that they cannot blow it up.
func parse(r io.Reader) (*node, error) {
	d := xml.NewDecoder(r)
	root := &node{}
	stack := []*node{root}
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		top := stack[len(stack)-1]
		switch t := token.(type) {
		case xml.StartElement:
			if len(stack) > deepest {
				return nil, errors.New("the elements are nested too deep")
			}
			n := &node{name: t.Name.Local, attrs: t.Copy().Attr}
			top.kids = append(top.kids, n)
			stack = append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			top.kids = append(top.kids, &node{text: string(t)})
		}
	}
	return root, nil
}

// attr returns an attribute by its name without prefix, "" if there is none.
func (n *node) attr(name string) string {
	for _, a := range n.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// child returns the first child of a name; an empty node if there is none.
func (n *node) child(name string) *node {
	for _, k := range n.kids {
		if k.name == name {
			return k
		}
	}
	return &node{}
}

// has reports whether there is a child of a name that is not switched off.
func (n *node) has(name string) bool {
	k := n.child(name)
	switch k.attr("val") {
	case "0", "false", "none", "off":
		return false
	}
	return k.name != ""
}

// each calls f for all elements of a name, at any depth.
func (n *node) each(name string, f func(*node)) {
	for _, k := range n.kids {
		if k.name == name {
			f(k)
		}
		k.each(name, f)
	}
}
