package disk

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"dialoguec/emit"
)

// Publish writes files as a new folder and puts it in the place of out, whole
// or not at all: until the very swap, out is as it was, and a failure or the
// end of ctx takes what was written away again. A folder that is no dataset is
// not replaced.
func Publish(ctx context.Context, out string, files []emit.File) error {
	out, err := settle(out)
	if err != nil {
		return err
	}
	if err := Replaceable(out); err != nil {
		return err
	}
	parent := filepath.Dir(out)
	if err := os.MkdirAll(parent, 0o777); err != nil {
		return err
	}
	fresh, err := mkdirBeside(parent)
	if err != nil {
		return err
	}
	defer os.RemoveAll(fresh) // after the swap, this is the old dataset
	if err := writeAll(ctx, fresh, files); err != nil {
		return err
	}
	if err := swap(fresh, out); err != nil {
		return err
	}
	return syncPath(parent)
}

// settle gives the absolute path of out, with links resolved: a link to a
// dataset stays, and what it leads to is replaced.
func settle(out string) (string, error) {
	if resolved, err := filepath.EvalSymlinks(out); err == nil {
		out = resolved
	}
	return filepath.Abs(out)
}

// mkdirBeside makes a new folder in parent, on the same file system as what it
// will replace, and with the permissions that a new folder has.
func mkdirBeside(parent string) (string, error) {
	for i := 0; ; i++ {
		path := filepath.Join(parent, fmt.Sprintf(".dialoguec-%d-%d", os.Getpid(), i))
		err := os.Mkdir(path, 0o777)
		if err == nil || !errors.Is(err, os.ErrExist) {
			return path, err
		}
	}
}

// writeAll writes files below root and sees them safe on the disk.
func writeAll(ctx context.Context, root string, files []emit.File) error {
	folders := map[string]bool{root: true}
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return err
		}
		name := filepath.FromSlash(f.Name)
		if !filepath.IsLocal(name) {
			return fmt.Errorf("%s: not a path below the folder of the dataset", f.Name)
		}
		path := filepath.Join(root, name)
		for dir := filepath.Dir(path); !folders[dir]; dir = filepath.Dir(dir) {
			folders[dir] = true
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(path, f.Data, 0o666); err != nil {
			return err
		}
	}
	return syncAll(ctx, root, files, folders)
}

// syncAll waits until files and folders are on the disk.
func syncAll(ctx context.Context, root string, files []emit.File, folders map[string]bool) error {
	var paths []string
	for _, f := range files {
		paths = append(paths, filepath.Join(root, filepath.FromSlash(f.Name)))
	}
	for dir := range folders {
		paths = append(paths, dir)
	}
	slices.Sort(paths)
	for _, path := range paths {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := syncPath(path); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// swapByTwo puts fresh in the place of out where both cannot change places in
// one step: out steps aside first, and steps back if that fails.
func swapByTwo(fresh, out string) error {
	aside := fresh + "-old"
	switch err := os.Rename(out, aside); {
	case errors.Is(err, os.ErrNotExist):
		return os.Rename(fresh, out)
	case err != nil:
		return err
	}
	if err := os.Rename(fresh, out); err != nil {
		return errors.Join(err, os.Rename(aside, out))
	}
	return os.RemoveAll(aside)
}
