package compile_test

import (
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"dialoguec/compile"
	"dialoguec/schema"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// reading is what is known of a statement when it is read.
type reading struct {
	Statement *schema.Statement
	Problems  []schema.Diagnostic
}

func read(src compile.Source) reading {
	stages, problems := compile.Read(src)
	return reading{stages.Statement, problems}
}

// tables lets rows be compared, which nothing has packed.
var tables = cmp.Exporter(func(t reflect.Type) bool { return strings.HasPrefix(t.Name(), "Rows[") })

// difference returns how two readings differ, "" if they do not. Place is left
// out: it is a function, and no two of those are equal.
func difference(a, b reading) string {
	return cmp.Diff(a, b, cmpopts.IgnoreFields(schema.Statement{}, "Place"), tables)
}

// TestNothingIsLeftBehind reads statements alone, then one after another from
// the last to the first: what was read before must not matter.
func TestNothingIsLeftBehind(t *testing.T) {
	t.Run("fixtures", func(t *testing.T) {
		var paths []string
		for _, folder := range []string{"statements", "linked", "hostile"} {
			paths = append(paths, statementPaths(t, filepath.Join("..", "testdata", folder, "*.*"))...)
		}
		nothingLeftBehind(t, paths)
	})
	t.Run("real", func(t *testing.T) {
		paths, _ := filepath.Glob(filepath.Join(realFolder(), "*", "*.txt"))
		if len(paths) == 0 {
			t.Skip("the real statements are not here: set DIALOGUEC_REAL to a folder of folders of them")
		}
		nothingLeftBehind(t, paths)
	})
}

func nothingLeftBehind(t *testing.T, paths []string) {
	alone := map[string]reading{}
	var sources []compile.Source
	for _, path := range paths {
		src := load(t, path)
		sources = append(sources, src)
		emptyPools()
		alone[path] = read(src)
	}
	slices.Reverse(sources)
	for _, src := range sources {
		if diff := difference(alone[src.Path], read(src)); diff != "" {
			t.Fatalf("%s is read otherwise after another statement (- alone, + after it):\n%s", src.Path, diff)
		}
	}
}

// TestJobs compiles a folder with two workers many times: who reads what, and
// after what, must not matter.
func TestJobs(t *testing.T) {
	var sources []compile.Source
	for _, path := range statementPaths(t, filepath.Join("..", "testdata", "hostile", "*.txt")) {
		sources = append(sources, load(t, path))
	}
	first, _ := compile.Dataset(t.Context(), sources, compile.Options{Jobs: 1})
	if first == nil {
		t.Fatal("no dataset")
	}
	for range 40 {
		again, _ := compile.Dataset(t.Context(), sources, compile.Options{Jobs: 2})
		if diff := cmp.Diff(first, again, tables); diff != "" {
			t.Fatalf("two jobs read otherwise than one (- one, + two):\n%s", diff)
		}
	}
}

// emptyPools makes that the next reading begins with no memory of another: a
// pool keeps what it holds through one collection, not through two.
func emptyPools() {
	runtime.GC()
	runtime.GC()
}
