package compile

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/testdata/rules"
)

var update = flag.Bool("update", false, "write the rows of the examples of rules anew")

// exampleFolder holds the example of every rule: <package>/<rule>.txtar.
const exampleFolder = "../testdata/rules"

// exampleLanguages are the sections of texts, in the order of the rows.
var exampleLanguages = []string{"en", "ja"}

// folderOf names the folder of a rule by the first word of its name.
var folderOf = map[string]string{
	"document": "document", "block": "document", "agenda": "document",
	"delegation": "attend", "person": "person", "organization": "body", "series": "series",
	"meeting": "meeting", "provision": "provision", "background": "provision", "reference": "refer",
}

// policyFolder holds examples of what package read decides for all languages: twins
// whose rules, named in the comment, hand over the same evidence.
const policyFolder = "read"

// example is one file: the example of a rule, and the rules that read its texts.
type example struct {
	rules.Example
	path, rule string
	readBy     map[string]string // rules, by language
}

// TestExamples reads the example of every rule and compares the rows that the
// rule reads. Rows of twins must not differ in what is not printed.
func TestExamples(t *testing.T) {
	shown := map[string]bool{}
	for _, path := range exampleFiles(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			x := loadExample(t, path)
			for language, rule := range x.readBy {
				if rule == x.rule {
					shown[language+" "+rule] = true
				}
			}
			got := x.read(t)
			switch {
			case *update && !t.Failed():
				x.Rows = got
				if err := os.WriteFile(path, x.Format(), 0o666); err != nil {
					t.Fatal(err)
				}
			case got != x.Rows:
				t.Errorf("rows are\n%s\nwant\n%s", got, x.Rows)
			}
		})
	}
	for _, language := range exampleLanguages {
		for _, r := range rulesOf[language] {
			if !shown[language+" "+r.Name] {
				prefix, _, _ := strings.Cut(r.Name, ".")
				t.Errorf("rule %s has no example in %q: write testdata/rules/%s/%s.txtar", r.Name, language, folderOf[prefix], r.Name)
			}
		}
	}
}

func exampleFiles(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(exampleFolder, "*", "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no examples:", err)
	}
	return paths
}

// loadExample reads an example and checks that its rules exist.
func loadExample(t *testing.T, path string) *example {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	x := &example{Example: rules.Parse(data), path: path, rule: strings.TrimSuffix(filepath.Base(path), ".txtar"), readBy: map[string]string{}}
	prefix, _, _ := strings.Cut(x.rule, ".")
	folder := filepath.Base(filepath.Dir(path))
	switch isRule := hasRule("en", x.rule) || hasRule("ja", x.rule); {
	case folder == policyFolder && isRule:
		t.Errorf("%s is a rule, and no policy of package read", x.rule)
	case folder == policyFolder:
	case !isRule:
		t.Errorf("there is no rule %s", x.rule)
	case folder != folderOf[prefix]:
		t.Errorf("the example is in %s, should be in %s", folder, folderOf[prefix])
	}
	for _, language := range exampleLanguages {
		x.check(t, language)
	}
	return x
}

// check finds the rule that reads the text of a language.
func (x *example) check(t *testing.T, language string) {
	t.Helper()
	own, twin := hasRule(language, x.rule), x.Twins[language]
	if own {
		x.readBy[language] = x.rule
	} else if twin != "" {
		x.readBy[language] = twin
	}
	switch written := x.Text(language) != ""; {
	case written != (own || twin != ""):
		t.Errorf("%q: a text is to be here if the language has the rule, or if its twin is named above: %q", language, language+": RULE")
	case own && twin != "":
		t.Errorf("%q has the rule itself, and %s is named", language, twin)
	case twin != "" && !hasRule(language, twin):
		t.Errorf("%q has no rule %s", language, twin)
	}
}

func hasRule(language, name string) bool {
	return slices.ContainsFunc(rulesOf[language], func(r *fact.Rule) bool { return r.Name == name })
}

// read reads the texts and returns the rows of the example's rules: for each
// what it says in any language, then a line a language with the rule, the
// spans, and the values as printed.
func (x *example) read(t *testing.T) string {
	t.Helper()
	var rows []*exampleRow
	for _, language := range exampleLanguages {
		rule, ok := x.readBy[language]
		if !ok {
			continue
		}
		src := Source{Path: x.path, Name: x.rule + "." + language + ".txt", Data: []byte(x.Text(language))}
		stages, problems := Read(src)
		if stages.Statement == nil || stages.Statement.Document.Language != language {
			t.Fatalf("%q is not read: %v", language, problems)
		}
		found := exampleRows(&stages, rule)
		if len(found) == 0 {
			t.Errorf("%q: the rule %s reads nothing", language, rule)
		}
		for _, row := range found {
			rows = place(rows, language, row)
		}
	}
	var out bytes.Buffer
	for _, r := range rows {
		fmt.Fprintf(&out, "%s\n", r.neutral)
		for _, language := range exampleLanguages {
			switch line, ok := r.lines[language]; {
			case ok:
				fmt.Fprintf(&out, "  %s %s\n", language, line)
			case x.readBy[language] != "":
				t.Errorf("%q does not read %s", language, r.neutral)
			}
		}
	}
	return out.String()
}

// exampleRow is a row in all languages that have it.
type exampleRow struct {
	neutral string            // table and values that do not depend on the language
	lines   map[string]string // rule, spans and printed values, by language
}

// place adds a row to the first one that says the same in another language.
func place(rows []*exampleRow, language string, row readRow) []*exampleRow {
	for _, r := range rows {
		if _, taken := r.lines[language]; !taken && r.neutral == row.neutral {
			r.lines[language] = row.line
			return rows
		}
	}
	return append(rows, &exampleRow{row.neutral, map[string]string{language: row.line}})
}

// readRow is a row that one text gives.
type readRow struct{ neutral, line string }

// exampleRows lists the facts that a rule read; if it read none, the passages.
func exampleRows(s *Stages, rule string) []readRow {
	r := rowReader{assembler: assembler{doc: s.Blocks, index: text.NewIndex(s.Statement.Text)}, rule: rule}
	f := s.Facts
	r.add(f.Document.Basis, "document", pairs("issued_date", f.Document.Issued),
		pairs("title", f.Document.Title, "type", f.Document.Type, "place", f.Document.IssuedPlace, "publisher", nameIn(f.Organizations, f.Document.Publisher)))
	for _, x := range f.Series {
		r.add(x.Basis, "series", pairs("parties", x.Parties, "level", x.Level), pairs("name", x.Name, "formerly", x.Former))
	}
	for _, x := range f.Meetings {
		r.add(x.Basis, "meeting", pairs("ordinal", x.Ordinal, "status", x.Status, "level", x.Level, "date", x.Date, "country", x.Country, "mode", x.Mode),
			pairs("series", nameIn(f.Series, x.Series), "city", x.City, "venue", x.Venue))
	}
	for _, x := range f.Organizations {
		r.add(x.Basis, "organization", pairs("registry", x.Registry, "country", x.Country),
			pairs("name", x.Name, "acronym", x.Acronym, "part of", nameIn(f.Organizations, x.Parent)))
	}
	for _, x := range f.People {
		r.add(x.Basis, "person", pairs("country", x.Country), pairs("name", x.Name, "post", x.Title))
	}
	for _, x := range f.Participations {
		r.add(x.Basis, "participation", pairs("side", x.Side, "role", x.Role),
			pairs("person", nameIn(f.People, x.Person), "organization", nameIn(f.Organizations, x.Organization)))
	}
	for _, x := range f.Agenda {
		r.add(x.Basis, "agenda", pairs("number", x.Number), pairs("heading", x.Heading))
	}
	for _, x := range f.References {
		r.add(x.Basis, "reference", pairs("kind", x.Kind, "date", x.Date, "country", x.Country), pairs("name", x.Name, "place", x.Place))
	}
	for _, x := range f.Provisions {
		r.add(x.Basis, "provision", pairs("actors", x.Actors, "acts", x.Acts, "commitment", x.Commitment,
			"continuing", x.Continuing, "negated", x.Negated, "deadline", x.Deadline), pairs("forums", x.Forums))
	}
	if len(r.rows) == 0 {
		for _, x := range f.Passages {
			r.add(fact.At(x.Rule, x.Span), x.Kind, nil, nil)
		}
	}
	return r.rows
}

// rowReader collects the rows of one rule.
type rowReader struct {
	assembler
	rule string
	rows []readRow
}

func (r *rowReader) add(b fact.Basis, table string, neutral, printed []string) {
	if b.Rule.String() != r.rule {
		return
	}
	line := r.rule
	for _, s := range r.ground(b).Evidence {
		line += fmt.Sprintf(" %d–%d %q", s.Start, s.End, s.Quote)
	}
	r.rows = append(r.rows, readRow{strings.Join(slices.Concat([]string{table}, neutral), "; "), strings.Join(slices.Concat([]string{line}, printed), "; ")})
}

// nameIn returns the name of the fact at an index, "" for none.
func nameIn[Fact any](facts []Fact, i int) string {
	if i == fact.None {
		return ""
	}
	return reflect.ValueOf(facts[i]).FieldByName("Name").String()
}

// pairs joins names with values, of those that are not empty; the values of a
// list with strokes.
func pairs(named ...any) []string {
	var out []string
	for i := 0; i < len(named); i += 2 {
		v := reflect.ValueOf(named[i+1])
		value := fmt.Sprint(named[i+1])
		if v.Kind() == reflect.Slice {
			var items []string
			for k := range v.Len() {
				items = append(items, v.Index(k).String())
			}
			value = strings.Join(items, "|")
		}
		if value != "" && !v.IsZero() {
			out = append(out, fmt.Sprintf("%s: %s", named[i], value))
		}
	}
	return out
}
