package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dialoguec/emit"
	"dialoguec/schema"
)

// sumsFile lists every other file of a dataset.
const sumsFile = "SHA256SUMS"

// litter is what file managers leave in folders.
var litter = []string{".DS_Store", "Thumbs.db", "desktop.ini"}

// Replaceable says why the folder out must not be replaced: it is no folder,
// or it holds files that no build wrote.
func Replaceable(out string) error {
	info, err := os.Stat(out)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !info.IsDir():
		return fmt.Errorf("%s is a file: a dataset is a folder", out)
	}
	names, err := list(out)
	if err != nil || len(names) == 0 {
		return err
	}
	sums, err := os.ReadFile(filepath.Join(out, sumsFile))
	if err != nil {
		return fmt.Errorf("%s is not empty and is not a dataset of dialoguec (it has no %s): name another folder with --out, or empty it", out, sumsFile)
	}
	listed := namesIn(sums)
	for _, name := range names {
		if name != sumsFile && !slices.Contains(litter, filepath.Base(name)) && !listed[name] {
			return fmt.Errorf("%s holds %s, which its %s does not list and a build would remove: move it away, or name another folder with --out", out, name, sumsFile)
		}
	}
	return nil
}

// namesIn returns the names that a file of hash sums lists.
func namesIn(sums []byte) map[string]bool {
	names := map[string]bool{}
	for line := range strings.Lines(string(sums)) {
		if _, name, ok := strings.Cut(strings.TrimRight(line, "\r\n"), "  "); ok {
			names[name] = true
		}
	}
	return names
}

// list gives the slash-separated paths of all files below a folder.
func list(root string) ([]string, error) {
	var names []string
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			names = append(names, name)
		}
		return err
	})
	return names, err
}

// Compare says in which files the folder out differs from what it should hold.
func Compare(out string, files []emit.File) ([]schema.Diagnostic, error) {
	if _, err := os.Stat(out); errors.Is(err, fs.ErrNotExist) {
		return []schema.Diagnostic{stale(out, 0, "the folder is not there")}, nil
	}
	names, err := list(out)
	if err != nil {
		return nil, err
	}
	there := map[string]bool{}
	for _, name := range names {
		there[name] = !slices.Contains(litter, filepath.Base(name))
	}
	var found []schema.Diagnostic
	for _, f := range files {
		path := filepath.Join(out, filepath.FromSlash(f.Name))
		if !there[f.Name] {
			found = append(found, stale(path, 0, "the file is missing"))
			continue
		}
		delete(there, f.Name)
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		if line := differ(data, f.Data); line > 0 {
			found = append(found, stale(path, line, "the file differs from this line on"))
		}
	}
	for name, counts := range there {
		if counts {
			found = append(found, stale(filepath.Join(out, filepath.FromSlash(name)), 0, "no build writes this file"))
		}
	}
	schema.SortDiagnostics(found)
	return found, nil
}

func stale(path string, line int, message string) schema.Diagnostic {
	return schema.Diagnose(schema.StaleDist, schema.Position{Path: path, Line: line}, message)
}

// differ returns the first line in which two files differ, 0 if they are equal.
func differ(a, b []byte) int {
	if bytes.Equal(a, b) {
		return 0
	}
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return bytes.Count(a[:n], []byte("\n")) + 1
}
