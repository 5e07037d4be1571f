// Package correct reads what users correct: entries that quote the words of a
// document and say what holds there instead, and writes such entries.
package correct

import (
	"fmt"
	"iter"
	"path"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"dialoguec/compile/yamldoc"
	"dialoguec/schema"
)

// Entry is one entry of a file of corrections: in a document, at a quote,
// set, add, drop or merge something, for a reason.
type Entry struct {
	File      correctionFile
	Node      *yaml.Node
	Values    map[string]*yaml.Node // document, quote, sha256, reason
	Verb      string
	Args      map[string]*yaml.Node // table, field, value, with, or the fields of a row
	Order     []string              // the keys of args as they are
	Statement int                   // the statement
	Span      schema.Span           // of the quote in it
}

type correctionFile struct{ *yamldoc.File }

// Read reads the entries of a file; what it cannot use is a problem of
// the file, and is left out.
func Read(path string, data []byte) (correctionFile, []*Entry) {
	file, top := yamldoc.Open(path, data, schema.BadCorrection)
	f := correctionFile{file}
	if top == nil {
		return f, nil
	}
	if top.Kind != yaml.SequenceNode {
		f.Fail(top, "corrections are a list: each begins with \"- document:\"")
		return f, nil
	}
	var out []*Entry
	for _, n := range top.Content {
		if c := f.entry(n); c != nil {
			out = append(out, c)
		}
	}
	return f, out
}

// entry reads one correction, or says all that is wrong with it.
func (f correctionFile) entry(n *yaml.Node) *Entry {
	before := len(f.Problems)
	c := &Entry{File: f, Node: n, Values: map[string]*yaml.Node{}}
	for key, value := range f.pairs(n, "a correction") {
		switch {
		case verbNamed(key.Value) != nil && c.Verb != "":
			f.Fail(key, "a correction has one verb; this one has "+c.Verb+" and "+key.Value)
		case verbNamed(key.Value) != nil:
			c.Verb = key.Value
			f.arguments(c, value)
		case !slices.ContainsFunc(correctionKeys, func(k Key) bool { return k.Name == key.Value }):
			f.Fail(key, fmt.Sprintf("unknown key %q: the keys are %s, and one of %s",
				key.Value, keyNames(), verbNames()))
		case value.Kind != yaml.ScalarNode || value.Tag == "!!null" || value.Value == "":
			f.Fail(value, key.Value+" is empty: expected a text")
		default:
			c.Values[key.Value] = value
		}
	}
	if len(f.Problems) > before {
		return nil
	}
	for _, key := range correctionKeys {
		if c.Values[key.Name] == nil {
			f.Fail(n, "the correction has no "+key.Name)
		}
	}
	if c.Verb == "" {
		f.Fail(n, "the correction has none of "+verbNames())
	}
	if len(f.Problems) > before {
		return nil
	}
	return c
}

// arguments reads what is after the verb.
func (f correctionFile) arguments(c *Entry, n *yaml.Node) {
	c.Args = map[string]*yaml.Node{}
	for key, value := range f.pairs(n, c.Verb) {
		if value.Kind != yaml.ScalarNode {
			f.Fail(value, "expected a text; separate several values of one cell with |")
			continue
		}
		c.Args[key.Value] = value
		c.Order = append(c.Order, key.Value)
	}
	verb := verbNamed(c.Verb)
	want := strings.Join(verb.Keys, ", ")
	for _, key := range verb.Keys {
		if c.Args[key] == nil {
			f.Fail(n, c.Verb+" wants "+want+"; it has no "+key)
		}
	}
	for _, key := range c.Order {
		if !verb.Open && !slices.Contains(verb.Keys, key) {
			f.Fail(c.Args[key], c.Verb+" wants "+want+", and no "+key)
		}
	}
}

// pairs yields the keys and values of what should be a mapping.
func (f correctionFile) pairs(n *yaml.Node, what string) iter.Seq2[*yaml.Node, *yaml.Node] {
	if n.Kind != yaml.MappingNode {
		f.Fail(n, what+" is keys with values")
		return func(func(k, v *yaml.Node) bool) {}
	}
	return f.Pairs(n)
}

func (c *Entry) Fail(code schema.Code, n *yaml.Node, message string) {
	c.File.Report(code, n, message)
}

// FailAt reports a fault of one argument.
func (c *Entry) FailAt(arg, message string) {
	n := c.Args[arg]
	if n == nil {
		n = c.Node
	}
	c.Fail(schema.BadCorrection, n, message)
}

// Arg is the value of an argument, "" if there is none.
func (c *Entry) Arg(key string) string {
	if n := c.Args[key]; n != nil {
		return n.Value
	}
	return ""
}

// Basis begins every reason that comes from a correction.
const Basis = "correction: "

// Basis is what the provenance of a corrected cell says.
func (c *Entry) Basis() string {
	return fmt.Sprintf("%s%s (%s:%d)", Basis, c.Values["reason"].Value, path.Base(c.File.Path), c.Node.Line)
}

// Overlap counts the characters that the quote shares with the evidence of a fact.
func (c *Entry) Overlap(f *schema.Fact) int {
	most := 0
	for _, s := range f.Evidence {
		most = max(most, min(s.End, c.Span.End)-max(s.Start, c.Span.Start))
	}
	return most
}

// Fact is the ground of a row that a correction brings.
func (c *Entry) Fact(field string) schema.Fact {
	f := schema.Fact{Evidence: []schema.Span{c.Span}, Rule: "correction"}
	f.Note(field, schema.OriginCorrected, c.Basis())
	return f
}
