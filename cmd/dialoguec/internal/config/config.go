// Package config reads dialoguec.yaml, the settings of a folder of statements.
package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"dialoguec/schema"
)

// File is the name of the settings in a folder.
const File = "dialoguec.yaml"

// Limits, beyond which settings are a mistake or an attack.
const (
	maxBytes = 1 << 20
	maxJobs  = 1024
	maxTexts = 10000 // in a list
)

// Parse reads settings. Whatever it cannot use is a diagnostic with its line;
// what it can use is in the result.
func Parse(path string, data []byte) (*Config, []schema.Diagnostic) {
	r := &reader{path: path, lines: strings.Split(string(data), "\n")}
	c := &Config{}
	if len(data) > maxBytes {
		r.lines = nil
		r.fail(&yaml.Node{}, fmt.Sprintf("the file has %d bytes: the limit is %d", len(data), maxBytes))
		return c, r.problems
	}
	if top := r.top(data); top != nil {
		r.mapping(top, func(key, value *yaml.Node) {
			k := keyNamed(key.Value)
			if k == nil {
				r.fail(key, fmt.Sprintf("unknown key %q: the keys are %s", key.Value, keyNames()))
				return
			}
			r.take(k, c, value)
		})
	}
	return c, r.problems
}

// reader collects what is wrong with the settings.
type reader struct {
	path     string
	lines    []string
	problems []schema.Diagnostic
}

// top returns the mapping that the settings are, nil if there is none.
func (r *reader) top(data []byte) *yaml.Node {
	d := yaml.NewDecoder(bytes.NewReader(data))
	var root, more yaml.Node
	switch err := d.Decode(&root); {
	case errors.Is(err, io.EOF):
		return nil
	case err != nil:
		r.syntax(err)
		return nil
	}
	switch err := d.Decode(&more); {
	case err == nil:
		r.fail(&more, "unexpected second YAML document: the settings are a single one")
	case !errors.Is(err, io.EOF):
		r.syntax(err)
	}
	top := root.Content[0]
	if top.Kind == yaml.ScalarNode && top.Tag == "!!null" {
		return nil
	}
	if top.Kind != yaml.MappingNode {
		r.fail(top, "expected keys with values, such as \"sources: [statements]\"")
		return nil
	}
	return top
}

// mapping yields the keys of a mapping with their values, each once.
func (r *reader) mapping(n *yaml.Node, yield func(key, value *yaml.Node)) {
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if seen[key.Value] {
			r.fail(key, fmt.Sprintf("duplicate key %q", key.Value))
			continue
		}
		seen[key.Value] = true
		yield(key, value)
	}
}

// take reads the value of a key.
func (r *reader) take(k *Key, c *Config, n *yaml.Node) {
	switch to := k.into(c).(type) {
	case *Value:
		*to = r.text(k, n)
	case *[]Value:
		*to = r.texts(k, n)
	case *Localized:
		*to = r.localized(k, n)
	case *int:
		*to = r.count(n)
	}
}

// at is the position of a node; its end is that of its plain text on the line.
func (r *reader) at(n *yaml.Node) schema.Position {
	at := schema.Position{Path: r.path, Line: max(1, n.Line), Column: max(1, n.Column)}
	if n.Line >= 1 && n.Line <= len(r.lines) {
		at.Text = strings.TrimSuffix(r.lines[n.Line-1], "\r")
	}
	at.EndColumn = at.Column + max(1, len([]rune(n.Value)))
	return at
}

func (r *reader) fail(n *yaml.Node, message string) {
	r.problems = append(r.problems, schema.Diagnose(schema.BadConfig, r.at(n), message))
}

var yamlLine = regexp.MustCompile(`(?s)^yaml: (?:line (\d+): )?(.*)`)

// syntax reports what the YAML reader says, with the line that it names.
func (r *reader) syntax(err error) {
	n, message := &yaml.Node{Line: 1}, err.Error()
	if m := yamlLine.FindStringSubmatch(message); m != nil {
		message = m[2]
		if line, err := strconv.Atoi(m[1]); err == nil {
			n.Line = line
		}
	}
	r.fail(n, "invalid YAML: "+message)
}

// plainTags are those of values that are written as they are.
var plainTags = map[string]bool{"!!str": true, "!!int": true, "!!float": true, "!!bool": true, "!!timestamp": true}

// scalar reports whether a node is a single value, and says so if not.
func (r *reader) scalar(n *yaml.Node) bool {
	switch {
	case n.Kind == yaml.AliasNode || n.Anchor != "":
		r.fail(n, "anchors and aliases are not supported: write the value out")
	case n.Kind != yaml.ScalarNode || n.Tag == "!!null":
		r.fail(n, "expected a text")
	case !plainTags[n.Tag]:
		r.fail(n, fmt.Sprintf("the tag %s is not supported: write the value without it", n.Tag))
	case strings.TrimSpace(n.Value) == "":
		r.fail(n, "the value is empty")
	default:
		return true
	}
	return false
}

// text takes a single value.
func (r *reader) text(k *Key, n *yaml.Node) Value {
	if !r.scalar(n) {
		return Value{}
	}
	if k.check != nil {
		if fault := k.check(n.Value); fault != "" {
			r.fail(n, fault)
			return Value{}
		}
	}
	return Value{n.Value, r.at(n)}
}

// texts takes a list of values, or a single one.
func (r *reader) texts(k *Key, n *yaml.Node) []Value {
	if n.Kind != yaml.SequenceNode || n.Anchor != "" {
		if v := r.text(k, n); v.Text != "" {
			return []Value{v}
		}
		return nil
	}
	if len(n.Content) > maxTexts {
		r.fail(n, fmt.Sprintf("the list has %d items: the limit is %d", len(n.Content), maxTexts))
		return nil
	}
	var out []Value
	for _, item := range n.Content {
		if v := r.text(k, item); v.Text != "" {
			out = append(out, v)
		}
	}
	return out
}

// localized takes a text, or texts by their languages.
func (r *reader) localized(k *Key, n *yaml.Node) (l Localized) {
	if n.Kind != yaml.MappingNode || n.Anchor != "" {
		l.EN = r.text(k, n)
		return l
	}
	r.mapping(n, func(key, value *yaml.Node) {
		switch key.Value {
		case "en":
			l.EN = r.text(k, value)
		case "ja":
			l.JA = r.text(k, value)
		default:
			r.fail(key, fmt.Sprintf("unknown language %q: the languages are en and ja", key.Value))
		}
	})
	return l
}

// count takes a whole number, 1 or more.
func (r *reader) count(n *yaml.Node) int {
	v, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.ScalarNode || err != nil || v < 1 || v > maxJobs {
		r.fail(n, fmt.Sprintf("expected a whole number from 1 to %d", maxJobs))
		return 0
	}
	return v
}
