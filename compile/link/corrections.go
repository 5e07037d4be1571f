package link

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"dialoguec/compile/yamldoc"
	"dialoguec/schema"
)

// correction is one entry of a file of corrections: in a document, at a quote,
// set, add, drop or merge something, for a reason.
type correction struct {
	file   correctionFile
	node   *yaml.Node
	values map[string]*yaml.Node // document, quote, sha256, reason
	verb   string
	args   map[string]*yaml.Node // table, field, value, with, or the fields of a row
	order  []string              // the keys of args as they are
	s      int                   // the statement
	span   schema.Span           // of the quote in it
}

// correctionFile is one file of corrections as it is read.
type correctionFile struct{ *yamldoc.File }

// correct reads the files of corrections and applies them: sets, additions and
// drops to the statements, which are copied for it; merges are kept for the
// linking. Every fault is an error with its line.
func (l *linker) correct(files []File) []schema.Diagnostic {
	var problems []schema.Diagnostic
	for _, f := range files {
		file, entries := readCorrections(f)
		for _, c := range entries {
			if l.locate(c) {
				l.apply(c)
			}
		}
		problems = append(problems, file.Problems...)
	}
	return problems
}

// readCorrections reads the entries of a file; what it cannot use is a problem of
// the file, and is left out.
func readCorrections(from File) (correctionFile, []*correction) {
	file, top := yamldoc.Open(from.Path, from.Data, schema.BadCorrection)
	f := correctionFile{file}
	if top == nil {
		return f, nil
	}
	if top.Kind != yaml.SequenceNode {
		f.Fail(top, "corrections are a list: each begins with \"- document:\"")
		return f, nil
	}
	var out []*correction
	for _, n := range top.Content {
		if c := f.entry(n); c != nil {
			out = append(out, c)
		}
	}
	return f, out
}

// entry reads one correction, or says all that is wrong with it.
func (f correctionFile) entry(n *yaml.Node) *correction {
	before := len(f.Problems)
	c := &correction{file: f, node: n, values: map[string]*yaml.Node{}}
	for key, value := range f.pairs(n, "a correction") {
		switch {
		case verbNamed(key.Value) != nil && c.verb != "":
			f.Fail(key, "a correction has one verb; this one has "+c.verb+" and "+key.Value)
		case verbNamed(key.Value) != nil:
			c.verb = key.Value
			f.arguments(c, value)
		case !slices.ContainsFunc(correctionKeys, func(k Key) bool { return k.Name == key.Value }):
			f.Fail(key, fmt.Sprintf("unknown key %q: the keys are %s, and one of %s",
				key.Value, keyNames(), verbNames()))
		case value.Kind != yaml.ScalarNode || value.Tag == "!!null" || value.Value == "":
			f.Fail(value, key.Value+" is empty: expected a text")
		default:
			c.values[key.Value] = value
		}
	}
	if len(f.Problems) > before {
		return nil
	}
	for _, key := range correctionKeys {
		if c.values[key.Name] == nil {
			f.Fail(n, "the correction has no "+key.Name)
		}
	}
	if c.verb == "" {
		f.Fail(n, "the correction has none of "+verbNames())
	}
	if len(f.Problems) > before {
		return nil
	}
	return c
}

// arguments reads what is after the verb.
func (f correctionFile) arguments(c *correction, n *yaml.Node) {
	c.args = map[string]*yaml.Node{}
	for key, value := range f.pairs(n, c.verb) {
		if value.Kind != yaml.ScalarNode {
			f.Fail(value, "expected a text; separate several values of one cell with |")
			continue
		}
		c.args[key.Value] = value
		c.order = append(c.order, key.Value)
	}
	verb := verbNamed(c.verb)
	want := strings.Join(verb.Keys, ", ")
	for _, key := range verb.Keys {
		if c.args[key] == nil {
			f.Fail(n, c.verb+" wants "+want+"; it has no "+key)
		}
	}
	for _, key := range c.order {
		if !verb.Open && !slices.Contains(verb.Keys, key) {
			f.Fail(c.args[key], c.verb+" wants "+want+", and no "+key)
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

// locate finds the document and the quote of a correction. A quote that does
// not be there, or whose hash is another's, is rotten.
func (l *linker) locate(c *correction) bool {
	document, quote := c.values["document"], c.values["quote"]
	c.s = slices.IndexFunc(l.statements, func(s *schema.Statement) bool {
		base := path.Base(s.Document.SourceFile)
		return strings.TrimSuffix(base, path.Ext(base)) == document.Value || s.Document.ID == document.Value
	})
	if c.s < 0 {
		c.fail(schema.BadCorrection, document, "no source has the name "+document.Value)
		return false
	}
	sum := sha256.Sum256([]byte(quote.Value))
	if want := hex.EncodeToString(sum[:]); want != c.values["sha256"].Value {
		c.fail(schema.RottenCorrection, c.values["sha256"], "this is not the hash of the quote, which is "+want)
		return false
	}
	text := l.statements[c.s].Text
	switch n := strings.Count(text, quote.Value); {
	case n == 0:
		c.fail(schema.RottenCorrection, quote, "the quote is not in "+document.Value)
		return false
	case n > 1:
		c.fail(schema.BadCorrection, quote, fmt.Sprintf("the quote is %d times in %s: make it longer", n, document.Value))
		return false
	}
	start := utf8.RuneCountInString(text[:strings.Index(text, quote.Value)])
	c.span = schema.Span{Document: l.statements[c.s].Document.ID, Start: start, End: start + utf8.RuneCountInString(quote.Value), Quote: quote.Value}
	return true
}

func (c *correction) fail(code schema.Code, n *yaml.Node, message string) {
	c.file.Report(code, n, message)
}

// failAt reports a fault of one argument.
func (c *correction) failAt(arg, message string) {
	n := c.args[arg]
	if n == nil {
		n = c.node
	}
	c.fail(schema.BadCorrection, n, message)
}

// arg is the value of an argument, "" if there is none.
func (c *correction) arg(key string) string {
	if n := c.args[key]; n != nil {
		return n.Value
	}
	return ""
}

// correctionBasis begins every reason that comes from a correction.
const correctionBasis = "correction: "

// basis is what the provenance of a corrected cell says.
func (c *correction) basis() string {
	return fmt.Sprintf("%s%s (%s:%d)", correctionBasis, c.values["reason"].Value, path.Base(c.file.Path), c.node.Line)
}

// overlap counts the characters that the quote shares with the evidence of a fact.
func (c *correction) overlap(f *schema.Fact) int {
	most := 0
	for _, s := range f.Evidence {
		most = max(most, min(s.End, c.span.End)-max(s.Start, c.span.Start))
	}
	return most
}
