package disk

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"

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
		if !filepath.IsLocal(filepath.FromSlash(f.Name)) {
			return fmt.Errorf("%s: not a path below the folder of the dataset", f.Name)
		}
		dir := filepath.Dir(filepath.Join(root, filepath.FromSlash(f.Name)))
		if !folders[dir] {
			if err := os.MkdirAll(dir, 0o777); err != nil {
				return err
			}
		}
		for ; !folders[dir]; dir = filepath.Dir(dir) {
			folders[dir] = true
		}
	}
	if err := parallel(ctx, len(files), func(i int) error {
		return writeFile(filepath.Join(root, filepath.FromSlash(files[i].Name)), files[i].Data)
	}); err != nil {
		return err
	}
	paths := slices.Sorted(maps.Keys(folders))
	return parallel(ctx, len(paths), func(i int) error { return syncPath(paths[i]) })
}

// writeFile writes a new file and waits until it is on the disk.
func writeFile(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// writers is how many files are waited for at a time: a disk takes many at once.
const writers = 16

// parallel does n things, several at a time, until one fails or ctx ends.
func parallel(ctx context.Context, n int, do func(int) error) error {
	var next, failed atomic.Int64
	errs := make([]error, min(writers, n))
	var wait sync.WaitGroup
	for w := range errs {
		wait.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && failed.Load() == 0 && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				if errs[w] = do(i); errs[w] != nil {
					failed.Add(1)
				}
			}
		})
	}
	wait.Wait()
	return errors.Join(append(errs, ctx.Err())...)
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
