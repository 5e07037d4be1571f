// Package disk is where files are read and datasets are written: it finds the
// statements that paths name, and replaces a published folder all at once.
package disk

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile"
	"dialoguec/compile/source"
	"dialoguec/compile/source/feed"
	"dialoguec/schema"
)

// maxBytes is the size above which no file is read.
const maxBytes = 64 << 20

// Options says how statements are gathered.
type Options struct {
	Out      string    // the folder of the dataset, which holds no sources
	In       io.Reader // what the path "-" means
	MaxBytes int64     // how large a statement may be; source.DefaultMaxBytes if it is 0
	Charset  string    // how all statements are encoded; empty if that is to be found out
}

// Gather reads the statements that paths name: a file as it is, and of a folder
// every file at any depth that has a form which is read, but for README files
// and what is hidden; the folder out, into which the dataset goes, is passed
// over. The path "-" is standard input. Files that cannot be read, and notes on
// those of a folder that were passed over, are diagnostics; the others are
// returned.
func Gather(paths []string, opt Options) ([]compile.Source, []schema.Diagnostic) {
	g := &gathering{seen: map[string]bool{}, Options: opt}
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case path == "-":
			g.input()
		case isAddress(path):
			g.problems = append(g.problems, saveIt(path))
		case err != nil:
			g.fail(path, err)
		case info.IsDir():
			g.folder(path)
		default:
			g.file(path, filepath.Base(path), false)
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
	Options
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
		case entry.IsDir() && (hidden || path != root && Same(path, g.Out)):
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
		g.file(path, filepath.ToSlash(name), true)
		return nil
	})
}

// isStatement reports whether a file of a folder is a statement, by its name.
func isStatement(name string) bool {
	name = strings.ToLower(name)
	stem, _, _ := strings.Cut(name, ".")
	end := filepath.Ext(name)
	return (slices.Contains(source.Endings(), end) || slices.Contains(feed.Endings, end)) && stem != "readme"
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

// file takes one file, unless it was named before; folder says that it was found
// in one. It is read when it is compiled, but for a feed, of which each item is
// a statement.
func (g *gathering) file(path, name string, folder bool) {
	if absolute, err := filepath.Abs(path); err == nil {
		if g.seen[absolute] {
			return
		}
		g.seen[absolute] = true
	}
	if fault := badName(name); fault != "" {
		g.problems = append(g.problems, schema.Diagnose(schema.BadName, schema.Position{Path: path}, fault))
		return
	}
	if err := readable(path, g.most()); err != nil {
		g.fail(path, err)
		return
	}
	read := func() ([]byte, error) { return readFile(path, g.most()) }
	if end := strings.ToLower(filepath.Ext(name)); slices.Contains(feed.Endings, end) {
		data, err := read()
		switch {
		case err != nil:
			g.fail(path, err)
		case feed.Is(data):
			g.items(path, name, data)
		case folder:
			g.pass(path, "it is no feed")
		default:
			g.take(compile.Source{Path: path, Name: name, Data: data})
		}
		return
	}
	g.take(compile.Source{Path: path, Name: name, Open: func() ([]byte, error) {
		data, err := read()
		if err != nil {
			return nil, errors.New(Cause(err))
		}
		return data, nil
	}})
}

// items takes the items of a feed as so many statements.
func (g *gathering) items(path, name string, data []byte) {
	items, err := feed.Items(data)
	if err != nil {
		g.problems = append(g.problems, schema.Diagnose(schema.DamagedFile, schema.Position{Path: path}, err.Error()))
		return
	}
	for _, item := range items {
		g.take(compile.Source{Path: path + "#" + item.Name, Data: item.Page(),
			Name: strings.TrimSuffix(name, filepath.Ext(name)) + "-" + item.Name + ".html"})
	}
}

func (g *gathering) take(s compile.Source) {
	s.Charset, s.MaxBytes = g.Charset, g.MaxBytes
	g.sources = append(g.sources, s)
}

func (g *gathering) most() int64 { return cmp.Or(g.MaxBytes, source.DefaultMaxBytes) }

// input reads standard input, once.
func (g *gathering) input() {
	if g.seen["-"] || g.In == nil {
		return
	}
	g.seen["-"] = true
	data, err := io.ReadAll(io.LimitReader(g.In, g.most()+1))
	switch {
	case err != nil:
		g.fail("-", err)
	case int64(len(data)) > g.most():
		g.fail("-", tooLarge{int64(len(data)), g.most()})
	default:
		g.take(compile.Source{Path: "-", Name: "stdin.txt", Data: data})
	}
}

func isAddress(path string) bool {
	return strings.HasPrefix(path, "https://") || strings.HasPrefix(path, "http://")
}

// saveIt says how a page becomes a file: a build asks no network.
func saveIt(address string) schema.Diagnostic {
	d := schema.Diagnose(schema.Unreadable, schema.Position{Path: address}, "this is an address, and a build reads files only")
	d.Hint = "save the page in a browser, or with: curl -Lo NAME.html '" + address + "', and write the address beside the name in the source manifest"
	return d
}

// tooLarge is the error for a file that is larger than is allowed.
type tooLarge struct{ size, most int64 }

func (e tooLarge) Error() string {
	return fmt.Sprintf("it has %d bytes or more, and %d are allowed", e.size, e.most)
}

// badName says why a name cannot be published, "" if it can.
func badName(name string) string {
	if !utf8.ValidString(name) {
		return "its name is not UTF-8"
	}
	for _, r := range name {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return fmt.Sprintf("its name holds the control character %U", r)
		}
	}
	return ""
}

func (g *gathering) fail(path string, err error) {
	g.problems = append(g.problems, Unreadable(path, err))
}

// ReadFile reads a regular file of a sensible size.
func ReadFile(path string) ([]byte, error) { return readFile(path, maxBytes) }

func readFile(path string, most int64) ([]byte, error) {
	if err := regular(path, most); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
}

// regular says why a file is not one of at most so many bytes. A pipe must not
// even be opened.
func regular(path string, most int64) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return err
	case info.IsDir():
		return errors.New("it is a folder")
	case !info.Mode().IsRegular():
		return errors.New("it is not a regular file")
	case info.Size() > most:
		return tooLarge{info.Size(), most}
	}
	return nil
}

// readable says why a file could not be read, as far as opening it shows.
func readable(path string, most int64) error {
	if err := regular(path, most); err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return f.Close()
}

// Unreadable is the diagnostic for a path that cannot be read.
func Unreadable(path string, err error) schema.Diagnostic {
	if big := (tooLarge{}); errors.As(err, &big) {
		return schema.Diagnose(schema.TooLarge, schema.Position{Path: path}, err.Error())
	}
	return schema.Diagnose(schema.Unreadable, schema.Position{Path: path}, Cause(err))
}

// Cause says why an operation on a file failed, without the path, which is printed before it.
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

// Expand returns the paths that a pattern names, sorted; a path without the
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
