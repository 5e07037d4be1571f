// Package config reads dialoguec.yaml, the settings of a folder of statements.
package config

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"dialoguec/schema"
)

// File is the name of the settings in a folder.
const File = "dialoguec.yaml"

// Value is one text of the settings and where it stands.
type Value struct {
	Text string
	At   schema.Position
}

// Config is what dialoguec.yaml says. Paths are as written, relative to the
// folder of the file; a value that is not there is empty.
type Config struct {
	Sources     []Value // files, folders or patterns
	Out         Value
	Base        Value
	License     Value
	Publisher   Value
	Registries  []Value // files or patterns
	Corrections []Value // files or patterns
	Jobs        int
}

// keys tells for every key how its value is taken.
var keys = map[string]func(*reader, *Config, *yaml.Node){
	"sources":     func(r *reader, c *Config, n *yaml.Node) { c.Sources = r.texts(n) },
	"out":         func(r *reader, c *Config, n *yaml.Node) { c.Out = r.text(n) },
	"base":        func(r *reader, c *Config, n *yaml.Node) { c.Base = r.text(n) },
	"license":     func(r *reader, c *Config, n *yaml.Node) { c.License = r.text(n) },
	"publisher":   func(r *reader, c *Config, n *yaml.Node) { c.Publisher = r.text(n) },
	"registries":  func(r *reader, c *Config, n *yaml.Node) { c.Registries = r.texts(n) },
	"corrections": func(r *reader, c *Config, n *yaml.Node) { c.Corrections = r.texts(n) },
	"jobs":        func(r *reader, c *Config, n *yaml.Node) { c.Jobs = r.count(n) },
}

const keyNames = "sources, out, base, license, publisher, registries, corrections and jobs"

// Parse reads settings. Whatever it cannot use is a diagnostic with its line;
// what it can use is in the result.
func Parse(path string, data []byte) (*Config, []schema.Diagnostic) {
	r := &reader{path: path, lines: strings.Split(string(data), "\n")}
	c := &Config{}
	var root yaml.Node
	if err := yaml.Unmarshal(data, &root); err != nil {
		r.syntax(err)
		return c, r.problems
	}
	if len(root.Content) == 0 {
		return c, nil
	}
	top := root.Content[0]
	if top.Kind != yaml.MappingNode {
		r.fail(top, "settings are keys with values, such as \"sources: [statements]\"")
		return c, r.problems
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(top.Content); i += 2 {
		key, value := top.Content[i], top.Content[i+1]
		take, known := keys[key.Value]
		switch {
		case !known:
			r.fail(key, fmt.Sprintf("unknown key %q: the keys are %s", key.Value, keyNames))
		case seen[key.Value]:
			r.fail(key, fmt.Sprintf("the key %q stands here a second time", key.Value))
		default:
			take(r, c, value)
		}
		seen[key.Value] = true
	}
	return c, r.problems
}

// reader collects what is wrong with the settings.
type reader struct {
	path     string
	lines    []string
	problems []schema.Diagnostic
}

// at is the position of a node; its end is that of its plain text on the line.
func (r *reader) at(n *yaml.Node) schema.Position {
	at := schema.Position{Path: r.path, Line: n.Line, Column: max(1, n.Column)}
	if n.Line >= 1 && n.Line <= len(r.lines) {
		at.Text = strings.TrimSuffix(r.lines[n.Line-1], "\r")
	}
	at.EndColumn = at.Column + max(1, len([]rune(n.Value)))
	return at
}

func (r *reader) fail(n *yaml.Node, message string) {
	r.problems = append(r.problems, schema.Diagnose(schema.BadConfig, r.at(n), message))
}

var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

// syntax reports what the YAML reader says, with the line that it names.
func (r *reader) syntax(err error) {
	n, message := &yaml.Node{Line: 1}, err.Error()
	if m := yamlLine.FindStringSubmatch(message); m != nil {
		message = m[2]
		if line, err := strconv.Atoi(m[1]); err == nil {
			n.Line = line
		}
	}
	r.fail(n, message)
}

// text takes a single value.
func (r *reader) text(n *yaml.Node) Value {
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		r.fail(n, "a text is wanted here")
		return Value{}
	}
	if n.Value == "" {
		r.fail(n, "the value is empty")
	}
	return Value{n.Value, r.at(n)}
}

// texts takes a list of values, or a single one.
func (r *reader) texts(n *yaml.Node) []Value {
	if n.Kind != yaml.SequenceNode {
		return []Value{r.text(n)}
	}
	var out []Value
	for _, item := range n.Content {
		out = append(out, r.text(item))
	}
	return out
}

// count takes a whole number, 1 or more.
func (r *reader) count(n *yaml.Node) int {
	v, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.ScalarNode || err != nil || v < 1 {
		r.fail(n, "a whole number from 1 is wanted here")
		return 0
	}
	return v
}
