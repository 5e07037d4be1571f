package source

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

// plain reads text and Markdown; a page of HTML is read as one, whatever its file
// is named.
func (r *scratch) plain(f *File) (*Text, []schema.Diagnostic) { return r.text(f, false) }

// html reads a page.
func (r *scratch) html(f *File) (*Text, []schema.Diagnostic) { return r.text(f, true) }

// text reads a file that is text and may begin with front matter.
func (r *scratch) text(f *File, page bool) (*Text, []schema.Diagnostic) {
	published, c, notes := r.decode(f, page)
	if schema.HasErrors(notes) {
		return nil, notes
	}
	meta, body, more := frontMatter(f.Path, published)
	if notes = append(notes, more...); schema.HasErrors(more) {
		return nil, notes
	}
	var t *Text
	if page || isHTML(published[body:]) {
		t, more = r.page(f, emptied(published[:body])+published[body:])
		if t == nil {
			return nil, append(notes, more...)
		}
		notes = append(notes, more...)
		t.Meta.under(meta)
	} else {
		t = r.clean(published, body, r.stops)
		t.Form, t.Meta = "plain text", meta
	}
	t.Charset = c.name
	return t, notes
}

// emptied returns lines as long, but empty.
func emptied(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' {
			return r
		}
		return ' '
	}, strings.ToValidUTF8(s, " "))
}

// htmlHeads are the tags that a page of HTML begins with. Inline tags are not
// among them: Markdown may hold those.
var htmlHeads = []string{
	"!doctype html", "html", "head", "body", "?xml", "div", "p", "table", "script", "meta",
	"title", "main", "article", "section", "header", "nav", "h1", "h2", "ul", "ol", "font", "center",
}

func isHTML(text string) bool {
	text = strings.TrimLeft(text, " \t\r\n")
	for strings.HasPrefix(text, "<!--") {
		i := strings.Index(text, "-->")
		if i < 0 {
			return false
		}
		text = strings.TrimLeft(text[i+3:], " \t\r\n")
	}
	if !strings.HasPrefix(text, "<") {
		return false
	}
	text = strings.ToLower(text[1:min(len(text), 20)])
	return slices.ContainsFunc(htmlHeads, func(head string) bool {
		rest, ok := strings.CutPrefix(text, head)
		return ok && (rest == "" || strings.IndexByte(" \t\r\n>/", rest[0]) >= 0)
	})
}
