package schema

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestImports keeps the packages of the project apart: which package may import
// which is part of the design. Test files may look anywhere.
func TestImports(t *testing.T) {
	imports := projectImports(t, os.DirFS(".."))
	if len(imports["schema"]) == 0 || len(imports["emit"]) == 0 {
		t.Fatalf("the walk over the module found no imports: %v", imports)
	}
	for pkg, list := range imports {
		for _, imported := range list {
			if why := forbidden(pkg, imported); why != "" {
				t.Errorf("%s imports %s: %s", pkg, imported, why)
			}
		}
	}
}

func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		pkg, imported string
		allowed       bool
	}{
		{"schema", "strings", true},
		{"schema", "dialoguec/emit", false},
		{"schema", "github.com/gocarina/gocsv", false},
		{"schema/sample", "dialoguec/schema", true},
		{"validate", "dialoguec/schema", true},
		{"validate", "dialoguec/emit", false},
		{"emit", "dialoguec/validate", false},
		{"emit", "dialoguec/compile/source", false},
		{"validate", "dialoguec/compile/text", true},
		{"compile/text", "dialoguec/schema", false},
		{"emit/internal/x", "dialoguec/emit", true},
		{"emit", "dialoguec/emit/site/markup", true},
		{"emit/site", "dialoguec/emit/site/markup", true},
		{"emit/site/search", "dialoguec/emit/site/dates", true},
		{"emit/site/dates", "dialoguec/emit/site/search", false},
		{"emit/site/markup", "dialoguec/emit/site", false},
		{"emit/site/weather", "dialoguec/emit/site/markup", false},
		{"compile", "dialoguec/emit", false},
		{"compile", "dialoguec/compile/en", true},
		{"compile/en", "dialoguec/compile/fact", true},
		{"compile/en", "dialoguec/compile/ja", false},
		{"compile/ja/date", "dialoguec/compile/en/date", false},
		{"compile/en", "dialoguec/compile/en/provision", true},
		{"compile/en/person", "dialoguec/compile/en/body", true},
		{"compile/en/body", "dialoguec/compile/en/person", false},
		{"compile/en/body", "dialoguec/compile/en", false},
		{"compile/en/weather", "dialoguec/compile/en/lex", false},
		{"compile/ja", "dialoguec/compile/jam", false},
		{"compile/ja/attend", "dialoguec/compile/ja/lex", true},
		{"compile/en/lex", "dialoguec/compile/block", true},
		{"compile/block", "dialoguec/compile/en/lex", false},
		{"compile/link", "dialoguec/compile/en", false},
		{"compile/en", "dialoguec/compile/link", false},
		{"compile/link", "dialoguec/compile/link/name", true},
		{"compile/weather", "dialoguec/compile/text", true},
		{"compile/weather", "dialoguec/compile/fact", false},
		{"cmd/dialoguec", "dialoguec/compile", true},
		{"emit", "dialoguec/cmd/dialoguec", false},
	} {
		if why := forbidden(c.pkg, c.imported); (why == "") != c.allowed {
			t.Errorf("forbidden(%s, %s) = %q, want allowed %v", c.pkg, c.imported, why, c.allowed)
		}
	}
}

// forbidden says why a package of the module may not import another package;
// it is empty if it may.
func forbidden(pkg, imported string) string {
	top, _, _ := strings.Cut(pkg, "/")
	own, inside := strings.CutPrefix(imported, "dialoguec/")
	if !inside {
		if first, _, _ := strings.Cut(imported, "/"); top == "schema" && strings.Contains(first, ".") {
			return "the model needs nothing but the standard library"
		}
		return ""
	}
	target, _, _ := strings.Cut(own, "/")
	switch {
	case pkg == "compile/text":
		return "places in a text need nothing but the standard library"
	case own == "compile/text" && top != "schema":
		return ""
	case target == "cmd" && top != "cmd":
		return "nothing stands on the command"
	case within(pkg, "emit/site") && within(own, "emit/site"):
		return ordered(pages, strings.TrimPrefix(pkg, "emit/site"), strings.TrimPrefix(own, "emit/site"))
	case top == "cmd" || target == top && top != "compile":
		return ""
	case top == "compile" && target == "compile":
		return withinCompile(pkg, own)
	case target != "schema":
		return "only the command knows more than one package"
	}
	return ""
}

// layers are the packages of the compiler, those that others build on first: each
// knows those before it alone. One that is missing here has no place yet.
var layers = []string{"text", "pack", "slug", "yamldoc", "lexicon", "link", "source", "fact", "block", "read", "en", "ja"}

// steps are the packages of a front end in the order in which they read, which
// is that in which they may know each other.
var steps = map[string][]string{
	"compile/en": {"lex", "country", "date", "series", "body", "person", "meeting", "attend", "clause", "refer", "provision"},
	"compile/ja": {"lex", "date", "country", "clause", "meeting", "body", "person", "attend", "refer", "provision"},
}

// pages are the packages of the site, those that others build on first.
var pages = []string{"dates", "search", "markup", "tongue", "templates", "index", "naming", "draw", "rows", "reading", "page", "pages"}

// withinCompile keeps the layers of the compiler, the languages, and the steps
// of each language in their order.
func withinCompile(pkg, imported string) string {
	for front := range steps {
		if within(pkg, front) && within(imported, front) {
			return ordered(steps[front], strings.TrimPrefix(pkg, front), strings.TrimPrefix(imported, front))
		}
	}
	from, to := strings.TrimPrefix(pkg, "compile"), strings.TrimPrefix(imported, "compile")
	if steps["compile"+top(from)] != nil && steps["compile"+top(to)] != nil {
		return "the front ends of two languages know nothing of each other"
	}
	switch {
	case top(from) == top(to):
		return ""
	case top(to) == "/link" && from != "":
		return "statements are linked when all are read"
	}
	return ordered(layers, top(from), top(to))
}

// top is the first folder of a path that begins with a slash: "/en" of "/en/lex".
func top(path string) string {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	if first == "" {
		return ""
	}
	return "/" + first
}

// ordered says why a package may not import another one by their order. A
// package that all the others are below, with the path "", may import all.
func ordered(order []string, pkg, imported string) string {
	at := slices.Index(order, strings.TrimPrefix(pkg, "/"))
	switch {
	case pkg == "":
		return ""
	case at < 0:
		return "this package has no place in the order"
	case !slices.Contains(order[:at], strings.TrimPrefix(imported, "/")):
		return "a package knows those before it alone"
	}
	return ""
}

// TestLayers finds packages that have no place in the order, and places that no
// package has.
func TestLayers(t *testing.T) {
	imports := projectImports(t, os.DirFS(".."))
	check := func(below string, order []string) {
		found := map[string]bool{}
		for pkg := range imports {
			if rest, ok := strings.CutPrefix(pkg, below+"/"); ok {
				first, _, _ := strings.Cut(rest, "/")
				found[first] = true
			}
		}
		if got, want := slices.Sorted(maps.Keys(found)), slices.Sorted(slices.Values(order)); !slices.Equal(got, want) {
			t.Errorf("below %s there are %v, and the order is of %v", below, got, want)
		}
	}
	check("compile", layers)
	check("emit/site", pages)
	for front, order := range steps {
		check(front, order)
	}
}

// within reports whether a package is a folder or is in it.
func within(name, folder string) bool {
	return name == folder || strings.HasPrefix(name, folder+"/")
}

// projectImports reads the imports of every package of the module, by its folder.
func projectImports(t *testing.T, module fs.FS) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	files := token.NewFileSet()
	err := fs.WalkDir(module, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && name != "." && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata") {
			return fs.SkipDir
		}
		if filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		source, err := fs.ReadFile(module, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(files, name, source, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imports[path.Dir(name)] = append(imports[path.Dir(name)], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imports
}
