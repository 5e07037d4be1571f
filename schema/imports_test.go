package schema

import (
	"go/parser"
	"go/token"
	"io/fs"
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
		{"compile/ja", "dialoguec/compile/jam", true},
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
	case top == "cmd" || target == top && top != "compile":
		return ""
	case top == "compile" && target == "compile":
		return frontEnds(pkg, own)
	case target != "schema":
		return "only the command knows more than one package"
	}
	return ""
}

// steps are the packages of a front end in the order in which they read.
var steps = map[string][]string{
	"compile/en": {"lex", "country", "date", "body", "person", "meeting", "attend", "clause", "refer", "provision"},
}

// frontEnds keeps the languages apart, and the steps of each in their order.
func frontEnds(pkg, imported string) string {
	languages := []string{"compile/en", "compile/ja"}
	for _, a := range languages {
		for _, b := range languages {
			if a != b && within(pkg, a) && within(imported, b) {
				return "the front ends of two languages know nothing of each other"
			}
		}
	}
	for front, order := range steps {
		if within(pkg, front) && within(imported, front) && pkg != front {
			at := slices.Index(order, strings.TrimPrefix(pkg, front+"/"))
			if at < 0 {
				return "this step has no place in the order of its front end"
			}
			if !slices.Contains(order[:at], strings.TrimPrefix(imported, front+"/")) {
				return "a step knows those before it alone"
			}
		}
	}
	return ""
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
