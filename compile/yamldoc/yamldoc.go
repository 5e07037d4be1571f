// Package yamldoc reads YAML files that people write, so that everything that is
// wrong with one is a diagnostic with its line and column.
package yamldoc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"dialoguec/schema"
)

// MaxBytes is the size beyond which a file is a mistake or an attack.
const MaxBytes = 4 << 20

// File is a file that is being read, and what is wrong with it.
type File struct {
	Path     string
	Problems []schema.Diagnostic

	code  schema.Code // of what is wrong with its form
	lines []string
}

// Open reads the only document of a file; top is nil if it is empty or cannot be
// read. What is wrong with it is reported with code.
func Open(path string, data []byte, code schema.Code) (f *File, top *yaml.Node) {
	f = &File{Path: path, code: code}
	if len(data) > MaxBytes {
		f.Fail(&yaml.Node{}, fmt.Sprintf("the file has %d bytes: the limit is %d", len(data), MaxBytes))
		return f, nil
	}
	f.lines = strings.Split(string(data), "\n")
	d := yaml.NewDecoder(bytes.NewReader(data))
	var root, more yaml.Node
	switch err := d.Decode(&root); {
	case errors.Is(err, io.EOF):
		return f, nil
	case err != nil:
		f.syntax(err)
		return f, nil
	}
	switch err := d.Decode(&more); {
	case err == nil:
		f.Fail(&more, "unexpected second YAML document: the file is a single one")
		return f, nil
	case !errors.Is(err, io.EOF):
		f.syntax(err)
		return f, nil
	}
	if top = root.Content[0]; top.Kind == yaml.ScalarNode && top.Tag == "!!null" {
		return f, nil
	}
	return f, top
}

// Fail reports what is wrong with the form of a node.
func (f *File) Fail(n *yaml.Node, message string) { f.Report(f.code, n, message) }

// Report reports something else about a node.
func (f *File) Report(code schema.Code, n *yaml.Node, message string) {
	f.Problems = append(f.Problems, schema.Diagnose(code, f.At(n), message))
}

// At is the position of a node; its end is that of its plain text on the line.
func (f *File) At(n *yaml.Node) schema.Position {
	at := schema.Position{Path: f.Path, Line: max(1, n.Line), Column: max(1, n.Column)}
	at.EndColumn = at.Column + max(1, utf8.RuneCountInString(n.Value))
	if n.Line >= 1 && n.Line <= len(f.lines) {
		at.Text = strings.TrimSuffix(f.lines[n.Line-1], "\r")
		at.EndColumn = max(at.Column+1, min(at.EndColumn, utf8.RuneCountInString(at.Text)+1))
	}
	return at
}

var yamlLine = regexp.MustCompile(`(?s)^yaml: (?:line (\d+): )?(.*)`)

// syntax reports what the YAML reader says, with the line that it names.
func (f *File) syntax(err error) {
	n, message := &yaml.Node{Line: 1}, err.Error()
	if m := yamlLine.FindStringSubmatch(message); m != nil {
		message = m[2]
		if line, err := strconv.Atoi(m[1]); err == nil {
			n.Line = line
		}
	}
	f.Fail(n, "invalid YAML: "+message)
}

// Pairs yields the keys and values of a mapping, and reports keys that are there twice.
func (f *File) Pairs(n *yaml.Node) iter.Seq2[*yaml.Node, *yaml.Node] {
	return func(yield func(key, value *yaml.Node) bool) {
		seen := map[string]bool{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i]
			if seen[key.Value] {
				f.Fail(key, fmt.Sprintf("duplicate key %q", key.Value))
				continue
			}
			seen[key.Value] = true
			if !yield(key, n.Content[i+1]) {
				return
			}
		}
	}
}
