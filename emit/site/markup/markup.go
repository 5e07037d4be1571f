// Package markup writes the HTML of which pages hold thousands of pieces, and has
// what pages are made of: texts in a language, ways and links. Templates show them too.
package markup

import (
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"sync"

	"dialoguec/schema"
)

// Markup writes HTML of which pages hold thousands of pieces: html/template takes
// 50 ns for a byte of them, this 5. A tag is a constant of the code, since nothing
// else has its type; all other text is escaped as html/template does.
// What is written goes on to the file as soon as it is a piece of some size.
type Markup struct {
	b   []byte
	to  io.Writer
	err error // of the file
}

// Begin begins to write to a file.
func Begin(to io.Writer) *Markup {
	m := buffers.Get().(*Markup)
	*m = Markup{b: m.b[:0], to: to}
	return m
}

// End writes what is left, after which the markup is used for another file.
func (m *Markup) End() error {
	m.flush()
	err := m.err
	buffers.Put(m)
	return err
}

// buffers hold what is being written.
var buffers = sync.Pool{New: func() any { return &Markup{b: make([]byte, 0, pieceSize+pieceSize/4)} }}

// pieceSize is how many bytes are gathered before they go on.
const pieceSize = 1 << 16

// Drain lets what was written go on, if it is much. Whoever writes many rows calls
// it between them.
func (m *Markup) Drain() {
	if len(m.b) >= pieceSize {
		m.flush()
	}
}

// flush lets all that was written go on.
func (m *Markup) flush() {
	if m.err == nil {
		_, m.err = m.to.Write(m.b)
	}
	m.b = m.b[:0]
}

// Tag is HTML as it is in the code, an attribute with its quotation marks
// included.
type Tag string

// Write takes what a template writes.
func (m *Markup) Write(p []byte) (int, error) {
	m.b = append(m.b, p...)
	return len(p), nil
}

// Tag writes a tag.
func (m *Markup) Tag(t Tag) { m.b = append(m.b, t...) }

// TagIf writes a tag that not all that is alike has.
func (m *Markup) TagIf(is bool, t Tag) {
	if is {
		m.Tag(t)
	}
}

// Text writes text, or the value of an attribute between quotation marks.
func (m *Markup) Text(s string) {
	plain := 0
	for i := range len(s) {
		if e := entities[s[i]]; e != "" {
			m.b = append(append(m.b, s[plain:i]...), e...)
			plain = i + 1
		}
	}
	m.b = append(m.b, s[plain:]...)
}

// entities are what stands for the characters that mean something in HTML.
var entities = [256]string{0: "\uFFFD", '"': "&#34;", '&': "&amp;", '\'': "&#39;", '<': "&lt;", '>': "&gt;"}

// TextIf writes a text that not all that is alike has.
func (m *Markup) TextIf(is bool, s string) {
	if is {
		m.Text(s)
	}
}

// Number writes a number.
func (m *Markup) Number(n int) { m.b = strconv.AppendInt(m.b, int64(n), 10) }

// Way writes the attribute of a link within the site.
func (m *Markup) Way(w Way) {
	m.Tag(` href="`)
	for _, part := range w.parts() {
		m.Text(part)
	}
	m.Tag(`"`)
}

// Script writes a value for a script: none of its characters can end that.
func (m *Markup) Script(value any) { m.b = append(m.b, JSON(value)...) }

// JSON is a value for a script.
func JSON(value any) string {
	out, err := json.Marshal(value)
	if err != nil { // no value of a page is one that JSON lacks
		panic(err)
	}
	return string(out)
}

// Href writes the attribute of a link to a page of the web.
func (m *Markup) Href(address string) {
	if scheme, _, found := strings.Cut(address, ":"); found && !strings.ContainsAny(scheme, "/#?") && !schema.IsWeb(address) {
		address = "#"
	}
	m.Element(` href="`, address, `"`)
}

// lang writes the attribute of a language that is not the one of the page.
func (m *Markup) lang(t Words) {
	if t.Lang != "" {
		m.Element(` lang="`, t.Lang, `"`)
	}
}

// Words writes a text in its language.
func (m *Markup) Words(t Words) {
	if t.Lang == "" {
		m.Text(t.Text)
		return
	}
	m.Tag("<span")
	m.lang(t)
	m.Element(">", t.Text, "</span>")
}

// Element writes a text between two tags, or the value of an attribute and what is
// around it.
func (m *Markup) Element(before Tag, value string, after Tag) {
	m.Tag(before)
	m.Text(value)
	m.Tag(after)
}

// BeginSection begins a section with its heading, which names it.
func (m *Markup) BeginSection(id Tag, heading string) {
	m.Element("\n<section aria-labelledby=\""+id+"\"><h2 id=\""+id+"\">", heading, "</h2>\n")
}

// Link writes a link, or the name alone of what has no page.
func (m *Markup) Link(l Link) {
	if l.kind == "" {
		m.Words(l.Words)
		return
	}
	m.Tag("<a")
	m.Way(l.Way)
	m.lang(l.Words)
	m.Element(">", l.Text, "</a>")
}

// Headed writes the heading of a group, if it has one.
func (m *Markup) Headed(before Tag, l Link) {
	if l.Text != "" {
		m.Tag("\n" + before)
		m.Link(l)
		m.Tag("</h3>")
	}
}

// Quoted writes a quotation that leads to its place.
func (m *Markup) Quoted(t Words, place Way) {
	m.Tag("<blockquote")
	m.lang(t)
	m.Tag("><a")
	m.Way(place)
	m.Element(">", t.Text, "</a></blockquote>")
}
