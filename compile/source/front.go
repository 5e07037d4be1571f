package source

import (
	"fmt"
	"regexp"
	"strings"

	"gopkg.in/yaml.v3"

	"dialoguec/schema"
)

const fence = "---"

// frontMatter reads the YAML between two lines of three hyphens with which a
// file may begin, and returns the offset after it. A ruler above a text is no
// front matter.
func frontMatter(path, text string) (meta Meta, body int, notes []schema.Diagnostic) {
	first, rest, _ := strings.Cut(text, "\n")
	if strings.TrimRight(first, " \t") != fence {
		return Meta{}, 0, nil
	}
	start := len(text) - len(rest)
	for at := start; at < len(text); {
		line, after, _ := strings.Cut(text[at:], "\n")
		next := len(text) - len(after)
		if line = strings.TrimRight(line, " \t"); line == fence || line == "..." {
			r := frontReader{path: path, text: text[:next], seen: map[string]string{}}
			r.read(text[start:at])
			return r.meta, next, r.notes
		}
		at = next
	}
	if !keyLine.MatchString(rest) {
		return Meta{}, 0, nil
	}
	return Meta{}, 0, []schema.Diagnostic{schema.Diagnose(schema.BadFrontMatter, schema.At(path, text, 0, len(fence)),
		"the front matter is not closed by a line ---")}
}

// keyLine is how front matter begins.
var keyLine = regexp.MustCompile(`^(?:[ \t]*#[^\n]*\n|[ \t]*\n)*[A-Za-z_"'][\w "'-]*:(?:[ \t\n]|$)`)

// keys are the keys of front matter that mean something here, as people write
// them, each with the field that it gives; of those that give none, nothing has
// to be said.
var keys = map[string]string{
	"title": "title", "name": "title",
	"language": "language", "lang": "language", "locale": "language",
	"source_url": "source_url", "url": "source_url", "source": "source_url", "link": "source_url", "permalink": "source_url", "canonical_url": "source_url", "original_url": "source_url",
	"archived_url": "archived_url", "archive_url": "archived_url",
	"license": "license", "licence": "license", "rights": "license",
	"publisher": "publisher", "issuer": "publisher",
	"issued": "issued", "date": "issued", "published": "issued", "publication_date": "issued", "date_published": "issued", "pubdate": "issued",
	"retrieved": "retrieved", "accessed": "retrieved", "retrieved_date": "retrieved",
	"fixture": "fixture", "note": "", "charset": "",
}

// frontReader reads the keys of front matter.
type frontReader struct {
	path, text string // the text up to the end of the front matter
	meta       Meta
	notes      []schema.Diagnostic
	unused     []*yaml.Node
	seen       map[string]string // the key that gave each field
}

func (r *frontReader) read(front string) {
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(front), &root); err != nil {
		r.fault(front, err)
		return
	}
	if len(root.Content) == 0 {
		return
	}
	top := root.Content[0]
	if top.Kind != yaml.MappingNode {
		r.notes = append(r.notes, schema.Diagnose(schema.BadFrontMatter, r.at(top), "front matter is keys with values, such as \"language: en\""))
		return
	}
	for i := 0; i+1 < len(top.Content); i += 2 {
		r.pair(top.Content[i], top.Content[i+1])
	}
	r.leftOver()
}

func (r *frontReader) pair(key, value *yaml.Node) {
	name := strings.ToLower(strings.ReplaceAll(key.Value, "-", "_"))
	field, known := keys[name]
	switch {
	case !known || name == "source" && Address(value.Value) != nil || name == "name" && r.meta.Title != "":
		r.unused = append(r.unused, key)
	case field == "" || value.Tag == "!!null" || value.Value == "" && value.Kind == yaml.ScalarNode:
	case value.Kind != yaml.ScalarNode:
		r.refuse(value, fmt.Sprintf("%s: a text is wanted here", key.Value))
	case field == "fixture":
		r.meta.Fixture = value.Value == "true"
	case r.seen[field] != "" && r.seen[field] != name && name != field: // another name for what is there already
	case r.seen[field] == name:
		r.refuse(key, fmt.Sprintf("the key %q is here a second time", key.Value))
	default:
		r.take(field, key.Value, value)
		r.seen[field] = name
	}
}

// take gives a field its value, if it is one.
func (r *frontReader) take(field, key string, value *yaml.Node) {
	text := strings.TrimSpace(value.Value)
	if c, ok := schema.Unprintable(text); ok {
		r.refuse(value, fmt.Sprintf("%s: it holds the control character %U", key, c))
		return
	}
	switch field {
	case "source_url", "archived_url":
		if err := Address(text); err != nil {
			r.refuse(value, fmt.Sprintf("%s: %v", key, err))
			return
		}
	case "issued", "retrieved":
		date, ok := Day(text)
		if !ok {
			r.refuse(value, fmt.Sprintf("%s: %q is no date such as 2024-03-05", key, text))
			return
		}
		text = string(date)
	case "language":
		l, ok := schema.LanguageNamed(text)
		if !ok {
			r.refuse(value, fmt.Sprintf("%s: no statements in %q are read", key, text))
			return
		}
		text = l.Tag
	}
	r.meta.set(field, text, fromFrontMatter)
}

// refuse says that a value is not used.
func (r *frontReader) refuse(n *yaml.Node, message string) {
	r.notes = append(r.notes, schema.Diagnose(schema.BadFrontValue, r.at(n), message))
}

// leftOver names the keys that mean nothing here, in one note.
func (r *frontReader) leftOver() {
	if len(r.unused) == 0 {
		return
	}
	var names []string
	for _, n := range r.unused {
		names = append(names, n.Value)
	}
	r.notes = append(r.notes, schema.Diagnose(schema.UnusedKey, r.at(r.unused[0]), "not used: "+strings.Join(names, ", ")))
}

// at is the place of a node; the front matter begins on the second line.
func (r *frontReader) at(n *yaml.Node) schema.Position {
	return r.place(n.Line+1, n.Column, len([]rune(n.Value)))
}

// place is a place in the file; line and column count from 1.
func (r *frontReader) place(line, column, width int) schema.Position {
	lines := strings.Split(r.text, "\n")
	p := schema.Position{Path: r.path, Line: min(max(1, line), len(lines)), Column: max(1, column)}
	p.Text = lines[p.Line-1]
	p.EndColumn = min(p.Column+max(1, width), max(p.Column+1, len([]rune(p.Text))+1))
	return p
}

var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

// fault says what the YAML reader says, at the first line up to which it cannot
// read: the line that it names itself is often the one before, or that of the
// beginning.
func (r *frontReader) fault(front string, err error) {
	message := err.Error()
	if m := yamlLine.FindStringSubmatch(message); m != nil {
		message = m[2]
	}
	p := r.place(faultyLine(front)+1, 1, 0)
	p.EndColumn = len([]rune(p.Text)) + 1
	r.notes = append(r.notes, schema.Diagnose(schema.BadFrontMatter, p, "front matter: "+message))
}

// longFront is how many lines of front matter are looked at for a fault.
const longFront = 200

// faultyLine returns the line, from 1, after the longest beginning that is YAML.
func faultyLine(front string) int {
	lines := strings.SplitAfter(front, "\n")
	for n := min(len(lines), longFront); n > 0; n-- {
		var root yaml.Node
		if yaml.Unmarshal([]byte(strings.Join(lines[:n], "")), &root) == nil {
			return min(n+1, len(lines))
		}
	}
	return 1
}
