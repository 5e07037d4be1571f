package disk

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"dialoguec/emit"
	"dialoguec/schema"
)

// list returns the slash-separated paths of all files below a folder.
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
func Compare(ctx context.Context, out string, files []emit.File, seal emit.Seal) ([]schema.Diagnostic, error) {
	if _, err := os.Stat(out); errors.Is(err, fs.ErrNotExist) {
		return []schema.Diagnostic{stale(out, 0, "the folder is not there")}, nil
	}
	names, err := list(out)
	if err != nil {
		return nil, err
	}
	c := &comparison{root: out, found: make(chan schema.Diagnostic)}
	var found []schema.Diagnostic
	done := make(chan struct{})
	go func() {
		defer close(done)
		for d := range c.found {
			found = append(found, d)
		}
	}()
	_, err = writeSealed(ctx, files, seal, c.open)
	close(c.found)
	<-done
	due := map[string]bool{}
	for _, name := range emit.SealedNames(files) {
		due[name] = true
	}
	for _, f := range files {
		due[f.Name] = true
	}
	for _, name := range names {
		if !due[name] && !slices.Contains(litter, filepath.Base(name)) {
			found = append(found, stale(c.path(name), 0, "the file is not part of the dataset"))
		}
	}
	schema.SortDiagnostics(found)
	return found, err
}

// comparison holds files as they are written against those of a folder.
type comparison struct {
	root  string
	found chan schema.Diagnostic
}

func (c *comparison) path(name string) string { return filepath.Join(c.root, filepath.FromSlash(name)) }

// open returns what compares one file.
func (c *comparison) open(name string) (sink, error) {
	info, err := os.Lstat(c.path(name))
	if err == nil && !info.Mode().IsRegular() {
		c.found <- stale(c.path(name), 0, "it is not a regular file")
		return nothing{newDigest()}, nil
	}
	f, err := os.Open(c.path(name))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		c.found <- stale(c.path(name), 0, "the file is missing")
		return nothing{newDigest()}, nil
	case err != nil:
		return nil, err
	}
	return &matcher{comparison: c, digest: newDigest(), name: name, file: f, there: bufio.NewReader(f), line: 1}, nil
}

// nothing is a file that is not there.
type nothing struct{ digest }

func (nothing) Close() error { return nil }

// matcher compares what is written with a file, up to the first difference.
type matcher struct {
	*comparison
	digest
	name    string
	file    *os.File
	there   *bufio.Reader
	line    int // that is being compared
	differs bool
}

func (m *matcher) Write(p []byte) (int, error) {
	m.digest.Write(p)
	if m.differs {
		return len(p), nil
	}
	same, err := agree(m.there, p)
	m.line += bytes.Count(p[:same], []byte("\n"))
	m.differs = same < len(p)
	return len(p), err
}

// Close reports the first difference; a file that is longer has one too.
func (m *matcher) Close() error {
	if _, err := m.there.Peek(1); err == nil {
		m.differs = true
	}
	if m.differs {
		m.found <- stale(m.path(m.name), m.line, "the file differs from this line on")
	}
	return m.file.Close()
}

func stale(path string, line int, message string) schema.Diagnostic {
	return schema.Diagnose(schema.StaleDist, schema.Position{Path: path, Line: line}, message)
}
