// Package source turns the bytes of a file into text: it finds the encoding,
// reads the front matter, and cleans away what is no part of the text (joiners,
// typographic ligatures, inline markup, full-width Latin forms), with a map
// back to the offsets of the published text.
package source

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Text is the text of one source.
type Text struct {
	Published string      // the decoded file, without a byte order mark; what published spans count in
	Clean     string      // what the layout is read from; lines end with '\n'
	Map       text.Map    // from Clean to Published
	Bold      []text.Span // the stretches of Clean that are printed bold, underlined or italic
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
	r := rooms.Get().(*room)
	defer r.close()
	published, notes := r.decode(path, data)
	if schema.HasErrors(notes) {
		return nil, notes
	}
	meta, body, bad := frontMatter(path, published)
	switch {
	case bad != nil:
		return nil, append(notes, *bad)
	case strings.TrimSpace(published[body:]) == "":
		return nil, append(notes, schema.Diagnose(schema.EmptyFile, schema.At(path, "", 0, 0), "the file holds no text"))
	case isHTML(published[body:]):
		at := body + len(published[body:]) - len(strings.TrimLeft(published[body:], " \t\r\n"))
		return nil, append(notes, schema.Diagnose(schema.MarkupFile, position(path, published, at), "the file begins with HTML tags"))
	}
	clean := r.clean(published, body, r.stops)
	clean.Meta = meta
	return clean, notes
}

// position is the place of one character, given by its offset in bytes.
func position(path, text string, at int) schema.Position {
	n := utf8.RuneCountInString(text[:at])
	return schema.At(path, text, n, n+1)
}
