package site

import (
	"io"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// markup writes HTML of which pages hold thousands of pieces: html/template takes
// 50 ns for a byte of them, this 5. A tag is a constant of the code, since nothing
// else has its type; all other text is escaped as html/template does.
// What is written goes on to the file as soon as it is a piece of some size.
type markup struct {
	b   []byte
	to  io.Writer
	err error // of the file
}

// pieceSize is how many bytes are gathered before they go on.
const pieceSize = 1 << 16

// drain lets what was written go on, if it is much. Whoever writes many rows calls
// it between them.
func (m *markup) drain() {
	if len(m.b) >= pieceSize {
		m.flush()
	}
}

// flush lets all that was written go on.
func (m *markup) flush() {
	if m.err == nil {
		_, m.err = m.to.Write(m.b)
	}
	m.b = m.b[:0]
}

// tag is HTML as it is in the code, an attribute with its quotation marks
// included.
type tag string

// Write takes what a template writes.
func (m *markup) Write(p []byte) (int, error) {
	m.b = append(m.b, p...)
	return len(p), nil
}

func (m *markup) tag(t tag) { m.b = append(m.b, t...) }

// text writes text, or the value of an attribute between quotation marks.
func (m *markup) text(s string) {
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

func (m *markup) number(n int) { m.b = strconv.AppendInt(m.b, int64(n), 10) }

// way writes the attribute of a link within the site.
func (m *markup) way(w way) {
	m.tag(` href="`)
	for _, part := range w.parts() {
		m.text(part)
	}
	m.tag(`"`)
}

// json writes a value for a script: none of its characters can end that.
func (m *markup) json(value any) { m.b = append(m.b, asJSON(value)...) }

// href writes the attribute of a link to a page of the web.
func (m *markup) href(address string) {
	if scheme, _, found := strings.Cut(address, ":"); found && !strings.ContainsAny(scheme, "/#?") && !schema.IsWeb(address) {
		address = "#"
	}
	m.tag(` href="`)
	m.text(address)
	m.tag(`"`)
}

// lang writes the attribute of a language that is not the one of the page.
func (m *markup) lang(t text) {
	if t.Lang != "" {
		m.tag(` lang="`)
		m.text(t.Lang)
		m.tag(`"`)
	}
}

// words writes a text in its language.
func (m *markup) words(t text) {
	if t.Lang == "" {
		m.text(t.Text)
		return
	}
	m.tag("<span")
	m.lang(t)
	m.tag(">")
	m.text(t.Text)
	m.tag("</span>")
}

// section begins a section with its heading, which names it.
func (m *markup) section(id tag, heading string) {
	m.tag("\n<section aria-labelledby=\"" + id + "\"><h2 id=\"" + id + "\">")
	m.text(heading)
	m.tag("</h2>\n")
}

// link writes a link, or the name alone of what has no page.
func (m *markup) link(l link) {
	if l.kind == "" {
		m.words(l.text)
		return
	}
	m.tag("<a")
	m.way(l.way)
	m.lang(l.text)
	m.tag(">")
	m.text(l.Text)
	m.tag("</a>")
}
