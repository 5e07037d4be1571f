package compile

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dialoguec/compile/en"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja"
)

// rulesOf are the rules of each front end.
var rulesOf = map[string][]*fact.Rule{"en": en.Rules, "ja": ja.Rules}

var ruleName = regexp.MustCompile(`^[a-z]+(\.[a-z]+)+$`)

func TestRulesAreDescribed(t *testing.T) {
	for language, rules := range rulesOf {
		seen := map[string]bool{}
		for _, r := range rules {
			if !ruleName.MatchString(r.Name) || strings.TrimSpace(r.Reads) == "" {
				t.Errorf("%s: rule %q reads %q", language, r.Name, r.Reads)
			}
			if seen[r.Name] {
				t.Errorf("%s: two rules are named %s", language, r.Name)
			}
			seen[r.Name] = true
		}
	}
}

// TestRulesAreListed finds the rules that the source declares and no list has.
func TestRulesAreListed(t *testing.T) {
	for language, rules := range rulesOf {
		listed := map[string]bool{}
		for _, r := range rules {
			listed[r.Name] = true
		}
		declared := declaredRules(t, language)
		if len(declared) == 0 {
			t.Errorf("%s: no rule is declared", language)
		}
		for _, name := range declared {
			if !listed[name] {
				t.Errorf("%s: rule %s is declared and not listed in Rules", language, name)
			}
		}
	}
}

// declaredRules returns the names in all literals of fact.Rule below a folder.
func declaredRules(t *testing.T, folder string) []string {
	t.Helper()
	var names []string
	inspectSource(t, folder, func(_ *token.FileSet, n ast.Node) {
		if name, ok := ruleLiteral(n); ok {
			names = append(names, name)
		}
	})
	return names
}

// TestGrammarAsksNoRule finds the code that asks which rule read a fact: what a
// rule implies is a field of it.
func TestGrammarAsksNoRule(t *testing.T) {
	for language := range rulesOf {
		variables := map[string]bool{}
		inspectSource(t, language, func(_ *token.FileSet, n ast.Node) {
			if v, ok := n.(*ast.ValueSpec); ok {
				for i, value := range v.Values {
					if p, ok := value.(*ast.UnaryExpr); ok {
						if _, ok := ruleLiteral(p.X); ok {
							variables[v.Names[i].Name] = true
						}
					}
				}
			}
		})
		if len(variables) == 0 {
			t.Errorf("%s: no rule is a variable", language)
		}
		inspectSource(t, language, func(files *token.FileSet, n ast.Node) {
			var asked []ast.Expr
			switch n := n.(type) {
			case *ast.BinaryExpr:
				asked = []ast.Expr{n.X, n.Y}
			case *ast.CaseClause:
				asked = n.List
			}
			for _, e := range asked {
				if id, ok := e.(*ast.Ident); ok && variables[id.Name] {
					t.Errorf("%s asks for the rule %s: make what it implies a field of fact.Rule", files.Position(e.Pos()), id.Name)
				}
			}
		})
	}
}

// inspectSource walks the syntax of all files below a folder but tests.
func inspectSource(t *testing.T, folder string, visit func(*token.FileSet, ast.Node)) {
	t.Helper()
	files := token.NewFileSet()
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(files, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			visit(files, n)
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// ruleLiteral returns the name in a literal fact.Rule{Name: "…"}.
func ruleLiteral(n ast.Node) (string, bool) {
	lit, ok := n.(*ast.CompositeLit)
	if !ok {
		return "", false
	}
	if sel, ok := lit.Type.(*ast.SelectorExpr); !ok || sel.Sel.Name != "Rule" {
		return "", false
	}
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		if key, ok := kv.Key.(*ast.Ident); !ok || key.Name != "Name" {
			continue
		}
		if value, ok := kv.Value.(*ast.BasicLit); ok {
			return strings.Trim(value.Value, `"`), true
		}
	}
	return "", false
}

// TestFactsHaveRules reads every statement at hand: each fact and passage has a
// rule of its language, and spans inside its text.
func TestFactsHaveRules(t *testing.T) {
	names, err := filepath.Glob("../testdata/statements/*.*")
	if err != nil || len(names) == 0 {
		t.Fatal("no statements", err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		stages, _ := Read(Source{Path: name, Name: filepath.Base(name), Data: data})
		if stages.Facts == nil {
			continue
		}
		known := map[*fact.Rule]bool{}
		for _, r := range rulesOf[stages.Statement.Document.Language] {
			known[r] = true
		}
		for b := range stages.Facts.Bases() {
			if !known[b.Rule] {
				t.Errorf("%s: a fact at %v has the rule %q", name, b.Spans, b.Rule)
			}
			for _, s := range b.Spans {
				if s.Start < 0 || s.Start > s.End || s.End > len(stages.Blocks.Text) {
					t.Errorf("%s: %s: the span %v lies outside of the text", name, b.Rule, s)
				}
			}
		}
		for _, p := range stages.Facts.Passages {
			if !known[p.Rule] {
				t.Errorf("%s: a passage at %v has the rule %q", name, p.Span, p.Rule)
			}
		}
	}
}
