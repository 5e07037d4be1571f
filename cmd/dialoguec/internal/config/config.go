// Package config reads dialoguec.yaml, the settings of a folder of statements.
package config

import (
	"fmt"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"dialoguec/compile/yamldoc"
	"dialoguec/schema"
)

// File is the name of the settings in a folder.
const File = "dialoguec.yaml"

// Limits, beyond which settings are a mistake or an attack.
const (
	maxJobs  = 1024
	maxTexts = 10000 // in a list
)

// Parse reads settings. Whatever it cannot use is a diagnostic with its line;
// what it can use is in the result.
func Parse(path string, data []byte) (*Config, []schema.Diagnostic) {
	file, top := yamldoc.Open(path, data, schema.BadConfig)
	r, c := reader{file}, &Config{}
	switch {
	case top == nil:
		return c, r.Problems
	case top.Kind != yaml.MappingNode:
		r.Fail(top, "expected keys with values, such as \"sources: [statements]\"")
		return c, r.Problems
	}
	for key, value := range r.Pairs(top) {
		if k := keyNamed(key.Value); k != nil {
			r.take(k, c, value)
		} else {
			r.Fail(key, fmt.Sprintf("unknown key %q: the keys are %s", key.Value, keyNames()))
		}
	}
	return c, r.Problems
}

// reader reads the values of settings.
type reader struct{ *yamldoc.File }

// take reads the value of a key.
func (r reader) take(k *Key, c *Config, n *yaml.Node) {
	switch to := k.in(c).(type) {
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

// plainTags are those of values that are written as they are.
var plainTags = map[string]bool{"!!str": true, "!!int": true, "!!float": true, "!!bool": true, "!!timestamp": true}

// scalar reports whether a node is a single value, and says so if not.
func (r reader) scalar(n *yaml.Node) bool {
	c, unprintable := schema.Unprintable(n.Value)
	switch {
	case n.Kind == yaml.AliasNode || n.Anchor != "":
		r.Fail(n, "anchors and aliases are not supported: write the value out")
	case n.Kind != yaml.ScalarNode || n.Tag == "!!null":
		r.Fail(n, "expected a text")
	case !plainTags[n.Tag]:
		r.Fail(n, fmt.Sprintf("the tag %s is not supported: write the value without it", n.Tag))
	case strings.TrimSpace(n.Value) == "":
		r.Fail(n, "the value is empty")
	case unprintable:
		r.Fail(n, fmt.Sprintf("the value holds the control character %U", c))
	default:
		return true
	}
	return false
}

// text takes a single value.
func (r reader) text(k *Key, n *yaml.Node) Value {
	if !r.scalar(n) {
		return Value{}
	}
	if k.check != nil {
		if fault := k.check(n.Value); fault != "" {
			r.Fail(n, fault)
			return Value{}
		}
	}
	return Value{n.Value, r.At(n)}
}

// texts takes a list of values, or a single one.
func (r reader) texts(k *Key, n *yaml.Node) []Value {
	if n.Kind != yaml.SequenceNode || n.Anchor != "" {
		if v := r.text(k, n); v.Text != "" {
			return []Value{v}
		}
		return nil
	}
	if len(n.Content) > maxTexts {
		r.Fail(n, fmt.Sprintf("the list has %d items: the limit is %d", len(n.Content), maxTexts))
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
func (r reader) localized(k *Key, n *yaml.Node) (l Localized) {
	if n.Kind != yaml.MappingNode || n.Anchor != "" {
		l.EN = r.text(k, n)
		return l
	}
	for key, value := range r.Pairs(n) {
		switch key.Value {
		case "en":
			l.EN = r.text(k, value)
		case "ja":
			l.JA = r.text(k, value)
		default:
			r.Fail(key, fmt.Sprintf("unknown language %q: the languages are en and ja", key.Value))
		}
	}
	return l
}

// count takes a whole number, 1 or more.
func (r reader) count(n *yaml.Node) int {
	v, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.ScalarNode || err != nil || v < 1 || v > maxJobs {
		r.Fail(n, fmt.Sprintf("expected a whole number from 1 to %d", maxJobs))
		return 0
	}
	return v
}
