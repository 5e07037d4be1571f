// Package disk is where files are read and datasets are written: it finds the
// statements that paths name, and replaces a published folder all at once.
package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dialoguec/compile"
	"dialoguec/compile/source"
	"dialoguec/schema"
)

// maxBytes is the size above which a file is no statement.
const maxBytes = 64 << 20

// Gather reads the statements that paths name: a file as it is, and of a folder
// every file at any depth that has a form which is read, but for README files
// and what is hidden; the folder out, into which the dataset goes, is passed
// over. Files that cannot be read, and notes on those of a folder that were
// passed over, are diagnostics; the others are returned.
func Gather(paths []string, out string) ([]compile.Source, []schema.Diagnostic) {
	g := &gathering{seen: map[string]bool{}, out: out}
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			g.fail(path, err)
		case info.IsDir():
			g.folder(path)
		default:
			g.file(path, filepath.Base(path))
		}
	}
	if len(g.sources) == 0 && !schema.HasErrors(g.problems) {
		at := schema.Position{}
		if len(paths) == 1 {
			at.Path = paths[0]
		}
		g.problems = append(g.problems, schema.Diagnose(schema.NoSources, at, "no statement is here: "+strings.Join(source.Endings(), ", ")+" files are read"))
	}
	return g.sources, g.problems
}

type gathering struct {
	sources  []compile.Source
	problems []schema.Diagnostic
	seen     map[string]bool // absolute paths
	out      string          // a folder that holds no sources
}

// folder takes the statements in a folder, in the order of their paths.
func (g *gathering) folder(root string) {
	root += string(filepath.Separator) // without it, a link to a folder is not walked
	_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			g.fail(path, err)
			return nil
		}
		hidden := strings.HasPrefix(entry.Name(), ".") && path != root
		switch {
		case entry.IsDir() && (hidden || path != root && Same(path, g.out)):
			return filepath.SkipDir
		case entry.IsDir() && isPart(path):
			g.pass(path, "the parts of a saved page are not read")
			return filepath.SkipDir
		case entry.IsDir(), hidden:
			return nil
		case !isStatement(entry.Name()):
			g.pass(path, "its name is not that of a statement")
			return nil
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			name = entry.Name()
		}
		g.file(path, filepath.ToSlash(name))
		return nil
	})
}

// isStatement reports whether a file of a folder is a statement, by its name.
func isStatement(name string) bool {
	name = strings.ToLower(name)
	stem, _, _ := strings.Cut(name, ".")
	return slices.Contains(source.Endings(), filepath.Ext(name)) && stem != "readme"
}

// isPart reports whether a folder holds what a browser saved with a page:
// pictures and scripts, in a folder named after it.
func isPart(folder string) bool {
	for _, end := range []string{"_files", ".files", "-Dateien", "_fichiers"} {
		page, ok := strings.CutSuffix(folder, end)
		for _, html := range []string{".html", ".htm"} {
			if _, err := os.Stat(page + html); ok && err == nil {
				return true
			}
		}
	}
	return false
}

// pass notes that something in a folder is not compiled.
func (g *gathering) pass(path, why string) {
	g.problems = append(g.problems, schema.Diagnose(schema.PassedOver, schema.Position{Path: path}, why))
}

// file reads one file, unless it was named before.
func (g *gathering) file(path, name string) {
	if absolute, err := filepath.Abs(path); err == nil {
		if g.seen[absolute] {
			return
		}
		g.seen[absolute] = true
	}
	data, err := ReadFile(path)
	if err != nil {
		g.fail(path, err)
		return
	}
	g.sources = append(g.sources, compile.Source{Path: path, Name: name, Data: data})
}

func (g *gathering) fail(path string, err error) {
	g.problems = append(g.problems, Unreadable(path, err))
}

// ReadFile reads a regular file of a sensible size.
func ReadFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("it is a folder")
	case !info.Mode().IsRegular():
		return nil, errors.New("it is not a regular file")
	case info.Size() > maxBytes:
		return nil, fmt.Errorf("it has %d bytes, more than any statement", info.Size())
	}
	return os.ReadFile(path)
}

// Unreadable is the diagnostic for a path that cannot be read.
func Unreadable(path string, err error) schema.Diagnostic {
	return schema.Diagnose(schema.Unreadable, schema.Position{Path: path}, Cause(err))
}

// Cause says why an operation on a file failed, without the path, which stands before it.
func Cause(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	var le *os.LinkError
	if errors.As(err, &le) {
		return le.Err.Error()
	}
	return err.Error()
}

// Expand gives the paths that a pattern names, sorted; a path without the
// signs of a pattern is given as it is, whether it is there or not.
func Expand(pattern string) ([]string, error) {
	if !strings.ContainsAny(pattern, "*?[") {
		return []string{pattern}, nil
	}
	paths, err := filepath.Glob(pattern)
	if err != nil {
		return nil, fmt.Errorf("%q is no pattern: %w", pattern, err)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%q names no file", pattern)
	}
	slices.Sort(paths)
	return paths, nil
}
