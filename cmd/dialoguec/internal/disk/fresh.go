package disk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"dialoguec/emit"
)

// Fresh is a new folder beside a published one. A dataset is written into it,
// and takes the place of the published one as a whole or not at all: until
// Commit, what is published is as it was.
type Fresh struct {
	out  string // what it will replace; absolute, links resolved
	root string // the new folder; after Commit, the old dataset
}

// Prepare makes the new folder beside out. It refuses to replace what is no dataset.
func Prepare(out string) (*Fresh, error) {
	out, err := settle(out)
	if err != nil {
		return nil, err
	}
	if err := Replaceable(out); err != nil {
		return nil, err
	}
	parent := filepath.Dir(out)
	if err := os.MkdirAll(parent, 0o777); err != nil {
		return nil, err
	}
	root, err := mkdirBeside(parent)
	if err != nil {
		return nil, err
	}
	return &Fresh{out, root}, nil
}

// Write writes the files, several at a time, and the list of their hashes, and
// waits until all is on the disk. It gives up when ctx ends.
func (f *Fresh) Write(ctx context.Context, files []emit.File) error {
	folders, err := f.makeFolders(files)
	if err != nil {
		return err
	}
	sums, err := writeAll(ctx, files, func(name string) (sink, error) {
		return create(filepath.Join(f.root, filepath.FromSlash(name)))
	})
	if err != nil {
		return err
	}
	list := emit.Sums(sums)
	file, err := create(filepath.Join(f.root, list.Name))
	if err != nil {
		return err
	}
	if err := errors.Join(list.Write(file), file.Close()); err != nil {
		return err
	}
	return parallel(ctx, len(folders), func(i int) error { return syncPath(folders[i]) })
}

// makeFolders makes all folders that the files are in, and returns them.
func (f *Fresh) makeFolders(files []emit.File) ([]string, error) {
	for _, file := range files {
		if !filepath.IsLocal(filepath.FromSlash(file.Name)) {
			return nil, fmt.Errorf("%s: not a path below the folder of the dataset", file.Name)
		}
	}
	made := map[string]bool{}
	for _, file := range files {
		dir := filepath.Join(f.root, filepath.Dir(filepath.FromSlash(file.Name)))
		if made[dir] {
			continue
		}
		if err := os.MkdirAll(dir, 0o777); err != nil {
			return nil, err
		}
		made[dir] = true
	}
	var folders []string
	err := filepath.WalkDir(f.root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() {
			folders = append(folders, path)
		}
		return err
	})
	return folders, err
}

// Commit puts the new folder in the place of the published one.
func (f *Fresh) Commit() error {
	if err := swap(f.root, f.out); err != nil {
		return err
	}
	return syncPath(filepath.Dir(f.out))
}

// Discard removes what is left beside the published folder: what was written
// and not committed, or what was replaced.
func (f *Fresh) Discard() error { return os.RemoveAll(f.root) }
