package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"

	"dialoguec/cmd/dialoguec/internal/disk"
)

// settled is how long files must be left alone before they are compiled: an
// editor writes a file in several steps, and a copy writes many.
const settled = 150 * time.Millisecond

// watch builds, and builds again whenever a file changes that the dataset is
// made of, until it is interrupted. A build that fails leaves the last good
// dataset where it is.
func (a *app) watch(paths []string, f *flags) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return failure{err}
	}
	defer w.Close()
	defer func() { f.memory.close() }()
	var of *watched
	for {
		p, err := a.build(paths, f)
		switch {
		case a.ctx.Err() != nil:
			return nil
		case p != nil:
			of = &watched{out: p.out, paths: p.made}
		case of == nil: // nothing is known that could change
			return err
		}
		a.excuse(err)
		if err := of.follow(w); err != nil {
			return failure{fmt.Errorf("the files cannot be watched: %w", err)}
		}
		fmt.Fprintln(a.Err, "dialoguec: watching for changes; stop with Ctrl-C")
		if !of.wait(a.ctx, w) {
			return nil
		}
	}
}

// excuse tells of a build that failed, unless it has been told.
func (a *app) excuse(err error) {
	var told exit
	if err != nil && !errors.As(err, &told) {
		a.Complain(err)
	}
}

// watched says which files and folders a dataset is made of.
type watched struct {
	out   string   // what is in it is not
	paths []string // files, and folders with all that is in them
}

// follow watches all folders in which something may change. A file is watched
// through its folder: editors put a new one in its place.
func (of *watched) follow(w *fsnotify.Watcher) error {
	for _, path := range of.paths {
		err := filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil: // it is gone, or closed to us; the build has said so
				return nil
			case !entry.IsDir():
				return nil
			case name != path && hidden(name), disk.Same(name, of.out):
				return filepath.SkipDir
			}
			return w.Add(name)
		})
		if err != nil {
			return err
		}
		if err := w.Add(filepath.Dir(path)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

func hidden(path string) bool { return strings.HasPrefix(filepath.Base(path), ".") }

// wait returns true when something has changed and then been left alone, and
// false when ctx has ended.
func (of *watched) wait(ctx context.Context, w *fsnotify.Watcher) bool {
	var calm <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return false
		case e, open := <-w.Events:
			if !open {
				return false
			}
			if of.concerns(e) {
				calm = time.After(settled)
			}
		case _, open := <-w.Errors: // events were lost: look at everything
			if !open {
				return false
			}
			calm = time.After(settled)
		case <-calm:
			return true
		}
	}
}

// concerns reports whether an event may change the dataset.
func (of *watched) concerns(e fsnotify.Event) bool {
	if e.Op == fsnotify.Chmod || hidden(e.Name) || within(e.Name, of.out) {
		return false
	}
	return slices.ContainsFunc(of.paths, func(path string) bool { return within(e.Name, path) })
}

// within reports whether a path is a folder or a file, or in it.
func within(name, folder string) bool {
	rel, err := filepath.Rel(absolute(folder), absolute(name))
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}
